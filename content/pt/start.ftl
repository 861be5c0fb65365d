### /start, /help e /cancel, e palavras soltas no privado.

start =
    <b>Estou aqui. Vamos com calma.</b>

    Toque no que você precisa ou escreva o que está acontecendo. Nada do que você faz aqui aparece em outro lugar, a não ser que você envie.

    No chat de vocês, digite @{ $bot } pra fazer uma pausa ou achar o que dizer. Nem precisa me adicionar.

what-this-is = <i>Não faço terapia e não sei ajudar numa emergência. Sou pra maiores de 18 anos. Se você corre perigo, ligue pro número de emergência daí. Mais ajuda: /safety</i>
start-group =
    Oi, eu sou o Breather. Quando a conversa fica difícil, qualquer pessoa aqui pode mandar /pause: todo mundo ganha uma pausa, com hora pra voltar.

    Não consigo ler este chat. Só recebo comandos, respostas a mim e toques nos meus botões.

    No privado comigo, é só escrever o que está acontecendo. Num chat que é só de vocês, digite @{ $bot }. O resto está em /help.

help =
    <b>Do que você precisa?</b>
    De uma pausa: /pause
    De se acalmar: /breathe ou /ground
    De conversar: /invite ou /say
    De pôr um limite: /boundary
    Só você está tentando: /alone
    Você tem medo de alguém: /safety

    Ou escreva o que está acontecendo. No chat de vocês, digite @{ $bot } pra fazer uma pausa ou achar o que dizer.

help-group =
    <b>Do que você precisa?</b>
    De uma pausa: /pause
    De se acalmar: /breathe ou /ground
    De conversar: /invite ou /listen
    De pôr um limite: /boundary
    Só você está tentando: /alone
    Você tem medo de alguém: /safety

    No privado comigo, é só escrever o que está acontecendo. Num chat que é só de vocês, digite @{ $bot } pra fazer uma pausa.

help-now =
    <b>Agora mesmo</b>
    /pause – uma pausa, com hora pra voltar. Também vale /pause 45, /pause 1h30 e /pause 21:30
    /breathe – uma animação pra respirar devagar, de quatro jeitos
    /ground – voltar ao eixo, passo a passo
    /need – como dizer do que você precisa agora

help-together =
    <b>Pra vocês</b>
    /pact – combinar como vocês fazem a pausa (no chat de vocês)
    /temp – como vocês estão agora, de 0 a 10 (no chat de vocês)
    /listen – uma pessoa fala, a outra escuta, depois troca (no chat de vocês)

help-words =
    <b>Como dizer</b>
    /invite – chamar pra conversar, numa hora boa pra vocês; /invite dinheiro já diz o assunto
    /repair – uma frase pra fazer as pazes
    /boundary – frases pra pôr um limite; /boundary xingamentos vai direto ao ponto
    /validate – frases que mostram que você entende
    /check – cole uma mensagem antes de enviar
    /curious – perguntas pra vocês se fazerem
    /say – dizer o que você sentiu e do que precisa

help-calm =
    <b>Quando está tudo calmo</b>
    /affirm – uma afirmação pra esta semana
    /affirmations – receber uma por dia ou por semana
    /reflect – perguntas pra você, depois de uma conversa
    /learn – padrões em que muito casal empaca, e o que tentar
    /alone – quando só você está tentando
    /therapy – quando buscar ajuda de fora e como achar
    /books – três livros que podem ajudar

help-data =
    <b>Configurações e privacidade</b>
    /settings – idioma e fuso horário
    /privacy – o que eu guardo e por quanto tempo
    /export – uma cópia dos seus dados
    /forget – apagar seus dados, em todos os chats
    /cancel – cancelar o que você começou
    /safety – quando você tem medo de alguém

help-group-open =
    <b>Todo mundo aqui vê</b>
    /pause – uma pausa, com hora pra voltar. Também vale /pause 45, /pause 1h30 e /pause 21:30
    /breathe – uma animação pra respirar devagar
    /temp – como vocês estão agora, de 0 a 10
    /listen – uma pessoa fala, a outra escuta, depois troca
    /pact – combinar como vocês fazem a pausa

help-group-drafts =
    <b>Só você vê, até enviar alguma coisa</b>
    /need – dizer do que você precisa agora
    /invite – chamar pra conversar
    /boundary – frases pra pôr um limite
    /say – dizer o que você sentiu e do que precisa
    /repair – uma frase pra fazer as pazes
    /affirmations – receber uma afirmação, só você ou neste chat

help-group-private =
    <b>Só você vê a resposta</b>
    /ground – voltar ao eixo, passo a passo
    /validate, /curious – frases que mostram que você entende, perguntas
    /check – cole uma mensagem antes de enviar (no privado)
    /affirm – uma afirmação pra esta semana
    /learn, /alone, /therapy, /books, /reflect – quando está tudo calmo
    /privacy, /export, /forget – o que eu guardo sobre você
    /safety – quando você tem medo de alguém

help-group-rest =
    O resto é no privado comigo.

button-want-to-talk = Quero conversar
button-need-a-limit = Preciso de um limite
button-more-help = Mais ajuda
button-all-commands = Todos os comandos

cancel-done = Tá bom. Nada foi salvo.
cancel-nothing = Não tem nada pra cancelar agora.
cancel-group = Aqui não tem nada pra cancelar. No primeiro minuto, “Desfazer” desfaz uma pausa. Pra cancelar algo que você ainda não enviou, fale comigo no privado.

fitting = <b>Algo que você poderia dizer.</b> Toque pra copiar, ou respire antes.
fitting-line = “{ $line }”
