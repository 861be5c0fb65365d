### /affirm y /affirmations.

affirm =
    <b>{ $label }</b>
    { $text }

affirm-own =
    <b>Con tus propias palabras</b>
    { $text }

affirm-question = <i>Una pregunta para esta semana: { $text }</i>
affirm-new-round = Ya las viste todas. Vuelven a empezar desde aquí.
affirm-none-left = Las dejaste todas de lado. Puedes escribir la tuya.
affirm-saved = Guardada. La ves solo tú: /affirm, y luego “Mis afirmaciones”.
affirm-kept-already = Esta ya la tenías guardada. Está en “Mis afirmaciones”.

affirm-write =
    ¿Qué te gustaría oír en un día difícil? Escríbelo, en { $count } caracteres como mucho.

    Va a salir con las demás, solo para ti, hasta que la quites. Manda /cancel para no escribir nada.

affirm-written =
    Guardada, solo para ti:
    <blockquote>{ $text }</blockquote>
    Desde ahora sale con las demás.

affirm-write-enough = Ya tienes { $count } tuyas y no puedo guardar más. Quita una y mándala otra vez.
affirm-kept =
    <b>Tus afirmaciones</b>
    { $lines }

affirm-kept-line = { $number }. { $text }
affirm-kept-none = Aquí todavía no hay nada. “Guardar” conserva una que te guste. “Escribir la mía” agrega una tuya.

affirm-comes-own =
    <b>Con tus propias palabras</b>
    <tg-spoiler>{ $text }</tg-spoiler>

coming-none =
    <b>Que te llegue una afirmación</b>
    Una vez al día o una vez por semana, a la hora que elijas. Puedes pararlo cuando quieras. ¿Qué prefieres?

coming-none-group =
    <b>Que llegue una afirmación a este chat</b>
    Una vez al día o una vez por semana. La ve toda la gente de aquí. No digo quién la pidió. ¿Qué prefieres?

coming-stopped = Ahora no hay nada programado. Con un toque vuelve a empezar, a la misma hora de antes.
coming-stopped-group = Aquí no hay nada programado ahora. Con un toque vuelve a empezar, a la misma hora de antes.
coming-daily = <b>Cada día a las { $at }</b>
coming-weekly =
    <b>{ $day ->
        [monday] Cada lunes
        [tuesday] Cada martes
        [wednesday] Cada miércoles
        [thursday] Cada jueves
        [friday] Cada viernes
        [saturday] Cada sábado
       *[sunday] Cada domingo
    } a las { $at }</b>

coming-daily-group = <b>En su chat, cada día a las { $at }</b>
coming-weekly-group =
    <b>{ $day ->
        [monday] En su chat, cada lunes
        [tuesday] En su chat, cada martes
        [wednesday] En su chat, cada miércoles
        [thursday] En su chat, cada jueves
        [friday] En su chat, cada viernes
        [saturday] En su chat, cada sábado
       *[sunday] En su chat, cada domingo
    } a las { $at }</b>

coming-next = La próxima: { $when }
coming-next-after-pause = En pausa. La próxima: { $when }
coming-quiet = Horas de silencio: de { $begins } a { $ends }
coming-quiet-none = Sin horas de silencio
coming-waits-for-quiet = Eso cae en las horas de silencio, así que llega cuando terminen.
coming-which-day = ¿Qué día de la semana?
coming-which-hour =
    ¿A qué hora? Toca una, o escríbela como la dirías: <i>7:30</i>, <i>seis y media</i>, <i>19h</i>.

    Manda /cancel para dejarlo como está.

coming-which-hour-group = ¿A qué hora? Toca una, o escribe cualquier otra en nuestro chat privado.
coming-which-quiet =
    ¿A qué horas guardo silencio? Lo que toque entonces espera a que pasen. Toca unas, o escribe las tuyas, como <i>22:00 a 6:30</i>.

    Manda /cancel para dejarlo como está.

coming-which-quiet-group = ¿A qué horas guardo silencio? Lo que toque entonces espera a que pasen.
coming-zone = Ya quedó. Para acertar con la hora, necesito saber dónde estás.
coming-group-told =
    Desde ahora publico aquí una afirmación. La próxima: { $when }

    Aquí cualquiera puede cambiarlo o pararlo con /affirmations.

coming-hour-unclear = No entendí esa hora. Prueba “7:30”, “seis y media”, “19h” u “8 de la noche”.
coming-which-time = Eso pueden ser varias horas. ¿Cuál de ellas?
coming-quiet-unclear = No entendí esas horas. Prueba “22:00 a 6:30” o “de 10 de la noche a 7 de la mañana”.
coming-no-zone = Todavía no sé tu zona horaria. Ponla en nuestro chat privado y prueba otra vez.
coming-not-in-group = Ya no te encuentro en ese chat, así que no cambié nada.

button-save = Guardar
button-not-for-me = No es para mí
button-write-mine = Escribir la mía
button-kept = Mis afirmaciones
button-by-itself = Quiero recibirlas
button-remove-number = Quitar { $number }
button-earlier = Ver las anteriores
button-daily = Cada día
button-weekly = Cada semana
button-weekday =
    { $day ->
        [monday] Lunes
        [tuesday] Martes
        [wednesday] Miércoles
        [thursday] Jueves
        [friday] Viernes
        [saturday] Sábado
       *[sunday] Domingo
    }

button-other-day = Cambiar el día
button-other-hour = Cambiar la hora
button-type-hour = Escribir una hora
button-hour-rather = Quise decir { $at }
button-quiet-hours = Horas de silencio
button-quiet = { $begins } – { $ends }
button-no-quiet = Sin horas de silencio
button-pause-for-a-week = Pausar una semana
button-go-on-now = Reanudar
