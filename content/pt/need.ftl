### /need.

need =
    🤲 <b>Do que você precisa agora?</b>
    Escolha o que chega mais perto, e eu ajudo a dizer. Nada é postado ainda.

need-group =
    🤲 <b>Do que você precisa agora?</b>
    Só você vê isso. O que você escolher aparece aqui com seu nome e uma linha sobre como ajudar.

need-posted = Postei no chat de vocês. Pedir era a parte difícil.
need-not-in-group = Não encontro mais você nesse chat, então não postei nada.
need-explained =
    🤲 <b>{ $title }</b>
    Você pode enviar assim mesmo:
    <blockquote>{ $line }</blockquote>
    { $more }

need-public-hear =
    🤲 { $name } precisa desabafar.
    Como ajudar: escute até o fim, deixe o conselho pra depois e diga o que você entendeu. Agora não dá? Diga quando dá.

need-public-think =
    🤲 { $name } precisa de ajuda pra pensar.
    Como ajudar: pergunte o que { $name } já tentou, dê ideias e deixe a decisão com quem pediu. Agora não dá? Diga quando dá.

need-public-hold =
    🤲 { $name } precisa de um abraço.
    Como ajudar, se você quiser: um abraço, a mão, ou só ficar por perto. Não precisa dizer nada. Longe? “Estou aqui” já vale muito. Também pode dizer não, ou “daqui a pouco”.

need-public-space =
    🤲 { $name } precisa de um pouco de espaço.
    Como ajudar: nada de perguntas nem mensagens por um tempo. É um jeito de se acalmar. Ninguém está pondo a culpa em ninguém.

need-line-hear = Preciso que você me escute. Ainda sem conselho, por favor. Me escuta até o fim e depois me diz o que entendeu.
need-line-think = Preciso de ajuda pra pensar. Me pergunta o que eu já tentei e pensa comigo. Só a decisão fica comigo.
need-line-hold = Preciso que você me abrace. Não precisa dizer nada. Se estiver longe, fica um pouco comigo no telefone.
need-line-space = Preciso de um pouco de espaço agora. Vou me acalmar, não vou embora. Eu aviso quando der pra conversar.

need-more-hear =
    <b>Avise antes.</b> Muita gente mostra amor resolvendo as coisas. Diga que escutar já é a ajuda.

    <b>Se a outra pessoa não puder agora,</b> pergunte quando pode.

need-more-think =
    <b>Peça uma coisa clara.</b> Diga onde emperrou e se quer ideias ou perguntas.

    <b>Se nenhuma ideia servir,</b> pode ser que você precise desabafar primeiro. É só dizer.

need-more-hold =
    <b>Peça uma coisa clara.</b> Um abraço, a mão, dez minutos no sofá: assim é mais fácil dizer sim.

    <b>Se a outra pessoa não puder agora,</b> um banho quente, um cobertor ou a voz de uma pessoa amiga podem ajudar.

need-more-space =
    <b>Diga quanto tempo.</b> Silêncio sem fim pode parecer abandono. Diga quando volta, e volte.

    <b>Quer um horário certo?</b> O /pause diz quando você volta, e ninguém fica na dúvida.

button-need-hear = Me escuta
button-need-think = Me ajuda a pensar
button-need-hold = Me abraça
button-need-space = Me dá um espaço
button-another-need = Outra coisa
