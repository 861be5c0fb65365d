### /invite.

invite =
    <b>Chamar pra conversar</b>
    Sobre o quê? Você recebe uma frase no tom que escolher. Só você vê, até enviar.

invite-words-alone = { $text }
invite-words =
    { $text }

    { $line }

invite-when-now = Pode ser agora, se der pra você.
invite-when-tonight = Pode ser hoje à noite, se der pra você.
invite-when-tomorrow = Pode ser amanhã, se der pra você.
invite-when-picked = Que tal { $when }?
invite-when =
    <b>Quando?</b>
    Escreva do seu jeito: <i>amanhã 19h</i>, <i>sábado de manhã</i>, <i>em 2 horas</i>, <i>19:30</i>. Ou toque em uma opção.

    Mande /cancel pra fechar.

invite-no-zone =
    Ainda não sei seu fuso horário, então não sei que horas é “hoje à noite” pra você. Defina o seu e toque de novo, ou escolha uma destas.

invite-topic-long = O assunto pode ter no máximo { $count } caracteres. Duas ou três palavras bastam.

invite-set =
    🕰 <b>Marcado: { $when }.</b>
    Eu lembro vocês dez minutos antes e na hora. Falar costuma dar mais certo do que escrever.

invite-set-now =
    🌿 <b>É agora ({ $when }).</b>
    Falar costuma dar mais certo do que escrever. Uma pessoa começa, a outra só escuta.

invite-file = Pra agenda de vocês: { $when }.
invite-set-inline =
    🕰 <b>Marcado: { $when }.</b>
    Já falou comigo no privado? Então eu lembro você por lá, dez minutos antes e na hora. Falar costuma dar mais certo do que escrever.
invite-calendar = Um tempo pra nós
invite-again =
    🌿 O convite de { $name } continua aqui.
    Sem pressa, e sem precisar de motivo. Não vou falar disso de novo.
invite-again-inline =
    🌿 Este convite pra conversar continua aberto.
    Sem pressa, e sem precisar de motivo. Não vou falar disso de novo.

invite-soon = 🕰 <b>Faltam dez minutos:</b> { $when }.
    Antes, um gole de água e uma respiração bem devagar.

invite-time =
    🕰 <b>Chegou a hora que vocês marcaram.</b>
    Falem, em vez de escrever, se der. Uma pessoa começa, a outra só escuta.

invite-understood =
    Seria <b>{ $when }</b>?
    Ninguém vê antes de você tocar. Não era isso? Escreva de novo.

invite-set-there = Marcado e postado no chat de vocês. Eu lembro vocês por lá.
invite-set-there-inline = Marcado, e seu convite já mostra isso. Eu lembro você aqui, um pouco antes.

invite-not-yet = Tudo bem. Só você vê isso, e eu não conto pra ninguém. O convite continua igual. Durante uma semana você ainda pode escolher um horário.
invite-own = Esse convite é seu, então você não pode responder. Mande /invite pra começar outro.
invite-set-already = Esse já tem horário. Pra achar outro, mande um novo /invite.
invite-over = Esse convite já venceu. Mande /invite pra começar outro.

button-now = Agora
button-tonight = Hoje à noite
button-tomorrow = Amanhã
button-pick-a-time = Escolher horário
button-not-yet = Ainda não, mas me importo
button-other-purpose = Mudar o assunto
button-thats-it = É isso
button-from-now = Daqui a { $length }
