### /check.

check-ask =
    <b>Revise antes de enviar</b>
    Cole o que você quer enviar. Eu mostro o que pode doer mais do que você quer, com um jeito mais leve de dizer. Só você vê.

check-group = Isso é só pra você. Cole sua mensagem no privado comigo, e ninguém aqui vê.
check-found = Isto aqui pode doer:
check-spot =
    “{ $said }”
    { $label }. Você poderia dizer: <i>{ $instead }</i>

check-spot-two =
    “{ $said }”
    { $label }. Você poderia dizer: <i>{ $instead }</i>
    Ou: <i>{ $other }</i>

check-too-long = Sua mensagem é grande demais pra eu reescrever inteira. Você pode trocar os trechos acima por conta própria.
check-softer =
    <b>A mensagem toda, mais leve</b>
    <blockquote>{ $text }</blockquote>

    Mude o que não tiver a sua cara.

check-nothing =
    Não vejo nada aqui que acuse ou rotule. Mas eu deixo passar coisas, então leia mais uma vez.

    Se for algo grande, falar costuma funcionar melhor do que escrever.

check-unreadable = Não consigo ler isso bem o bastante pra dizer algo útil. Sei revisar mensagens em português.
check-left =
    Tá bom, guardei. Você recebe de volta uma vez: { $when }.

    Depois disso eu apago.

check-back =
    Aqui está o que você guardou.
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>

    Ainda quer enviar? Minha cópia eu já apaguei.

check-thrown-away = Tá bom, apaguei.
button-leave-an-hour = Guardar por uma hora
button-throw-away = Jogar fora
button-check-another = Revisar outra
