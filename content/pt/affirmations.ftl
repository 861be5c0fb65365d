### /affirm e /affirmations.

affirm =
    <b>{ $label }</b>
    { $text }

affirm-own =
    <b>Com suas palavras</b>
    { $text }

affirm-question = <i>Uma pergunta pra esta semana: { $text }</i>
affirm-new-round = Você já viu todas. A partir daqui recomeça.
affirm-none-left = Você deixou todas de lado. Pode escrever a sua.
affirm-saved = Salva. Só você vê: /affirm, depois “Minhas afirmações”.
affirm-kept-already = Essa você já salvou. Está em “Minhas afirmações”.

affirm-write =
    O que você gostaria de ouvir num dia difícil? Escreva, com até { $count } caracteres.

    Vai aparecer junto com as outras, só pra você, até você remover. Mande /cancel pra pular.

affirm-written =
    Salva, só pra você:
    <blockquote>{ $text }</blockquote>
    De agora em diante, aparece junto com as outras.

affirm-write-enough = Você já tem { $count } suas, e não consigo salvar mais. Remova uma e mande de novo.
affirm-kept =
    <b>Suas afirmações</b>
    { $lines }

affirm-kept-line = { $number }. { $text }
affirm-kept-none = Ainda não tem nada aqui. “Salvar” guarda uma de que você gosta. “Escrever a minha” põe a sua.

affirm-comes-own =
    <b>Com suas palavras</b>
    <tg-spoiler>{ $text }</tg-spoiler>

coming-none =
    <b>Receber uma afirmação</b>
    Uma por dia ou uma por semana, na hora que você escolher. Dá pra parar quando quiser. Qual você prefere?

coming-none-group =
    <b>Receber uma afirmação neste chat</b>
    Uma por dia ou uma por semana. Todo mundo aqui vai ver. Não digo quem pediu. Qual você prefere?

coming-stopped = Não tem nada programado agora. Um toque recomeça, no mesmo horário de antes.
coming-stopped-group = Não tem nada programado aqui agora. Um toque recomeça, no mesmo horário de antes.
coming-daily = <b>Todo dia às { $at }</b>
coming-weekly =
    <b>{ $day ->
        [monday] Toda segunda
        [tuesday] Toda terça
        [wednesday] Toda quarta
        [thursday] Toda quinta
        [friday] Toda sexta
        [saturday] Todo sábado
       *[sunday] Todo domingo
    } às { $at }</b>

coming-daily-group = <b>No chat de vocês, todo dia às { $at }</b>
coming-weekly-group =
    <b>{ $day ->
        [monday] No chat de vocês, toda segunda
        [tuesday] No chat de vocês, toda terça
        [wednesday] No chat de vocês, toda quarta
        [thursday] No chat de vocês, toda quinta
        [friday] No chat de vocês, toda sexta
        [saturday] No chat de vocês, todo sábado
       *[sunday] No chat de vocês, todo domingo
    } às { $at }</b>

coming-next = Próxima: { $when }
coming-next-after-pause = Em pausa. Próxima: { $when }
coming-quiet = Horário de silêncio: { $begins } às { $ends }
coming-quiet-none = Sem horário de silêncio
coming-waits-for-quiet = Isso cai no horário de silêncio, então chega quando ele terminar.
coming-which-day = Em que dia da semana?
coming-which-hour =
    A que horas? Toque em uma ou escreva do seu jeito: <i>7:30</i>, <i>seis e meia</i>, <i>19h</i>.

    Mande /cancel pra deixar como está.

coming-which-hour-group = A que horas? Toque em uma ou escreva outra no privado comigo.
coming-which-quiet =
    Em que horário fico em silêncio? O que cair nele espera até acabar. Toque em um ou escreva o seu, como <i>22:00 às 6:30</i>.

    Mande /cancel pra deixar como está.

coming-which-quiet-group = Em que horário fico em silêncio? O que cair nele espera até acabar.
coming-zone = Programado. Pra acertar a hora, preciso saber onde você está.
coming-group-told =
    De agora em diante, eu posto uma afirmação aqui. Próxima: { $when }

    Qualquer pessoa aqui pode mudar ou parar com /affirmations.

coming-hour-unclear = Não entendi esse horário. Tente “7:30”, “seis e meia”, “19h” ou “8 da noite”.
coming-which-time = Isso pode ser mais de um horário. Qual deles?
coming-quiet-unclear = Não entendi esse horário. Tente “22:00 às 6:30” ou “22h às 7h”.
coming-no-zone = Ainda não sei seu fuso horário. Defina no privado comigo e tente de novo.
coming-not-in-group = Não encontro mais você nesse chat, então não mudei nada.

button-save = Salvar
button-not-for-me = Não é pra mim
button-write-mine = Escrever a minha
button-kept = Minhas afirmações
button-by-itself = Quero receber
button-remove-number = Remover { $number }
button-earlier = Ver anteriores
button-daily = Todo dia
button-weekly = Toda semana
button-weekday =
    { $day ->
        [monday] Segunda
        [tuesday] Terça
        [wednesday] Quarta
        [thursday] Quinta
        [friday] Sexta
        [saturday] Sábado
       *[sunday] Domingo
    }

button-other-day = Mudar o dia
button-other-hour = Mudar a hora
button-type-hour = Escrever um horário
button-hour-rather = Eu quis dizer { $at }
button-quiet-hours = Horário de silêncio
button-quiet = { $begins } – { $ends }
button-no-quiet = Sem horário de silêncio
button-pause-for-a-week = Pausar por uma semana
button-go-on-now = Retomar
