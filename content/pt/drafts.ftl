### Palavras antes de serem enviadas.

draft =
    <b>Suas palavras.</b> Só você vê.
    <blockquote>{ $text }</blockquote>

draft-breathe =
    🌬 <b>Antes, respire</b>
    Puxe o ar devagar e solte mais devagar ainda. Cinco segundos, ou pule.
    <blockquote>{ $text }</blockquote>

draft-breathe-long =
    🌬 <b>Antes, respire</b>
    Puxe o ar devagar e solte mais devagar ainda. Depois toque nas palavras pra copiar.

    <code>{ $text }</code>

draft-posted =
    De { $name }:
    <blockquote>{ $text }</blockquote>

draft-sent = Enviado. Já está no chat de vocês.

draft-old = Esse rascunho já foi enviado, mudado ou fechado. Nada foi postado.
draft-none = Você não tem nenhum rascunho agora. Eu só guardo por um dia.
draft-not-in-group = Não encontro mais você nesse chat, então não postei nada. Seu rascunho continua aqui.
draft-failed = Não consegui postar. Seu rascunho continua aqui. Dê uma olhada no chat antes de tentar de novo.
draft-unknown = Não sei dizer se sua mensagem saiu. Dê uma olhada no chat primeiro. Se não estiver lá, seu rascunho continua aberto.
draft-later = Não estou conseguindo chegar ao chat de vocês. Posto assim que der.
draft-empty = Não achei nenhuma palavra aí. Escreva como texto.
draft-too-long = Ficou grande demais. Cabem no máximo { $count } caracteres.

button-send = Enviar
button-send-now = Enviar agora
button-copy = Copiar
button-back = Voltar
button-leave-it = Deixar como está
button-choice = { $label }
button-chosen = ✓ { $label }
button-something-else = Outra coisa
