### /invite.

invite =
    <b>Pedir un rato para hablar</b>
    ¿De qué se trata? Te doy una frase en el tono que elijas. La ves solo tú hasta que la envíes.

invite-words-alone = { $text }
invite-words =
    { $text }

    { $line }

invite-when-now = Ahora, si te viene bien.
invite-when-tonight = Esta noche, si te viene bien.
invite-when-tomorrow = Mañana, si te viene bien.
invite-when-picked = ¿Te sirve esta hora? { $when }
invite-when =
    <b>¿Cuándo?</b>
    Escríbelo como lo dirías: <i>mañana a las 19:00</i>, <i>el sábado por la mañana</i>, <i>en 2 horas</i>, <i>19:30</i>. O toca una.

    Manda /cancel para cerrar esto.

invite-no-zone =
    Todavía no sé tu zona horaria, así que no sé qué es “esta noche” para ti. Ponla y toca otra vez, o elige una de estas.

invite-topic-long = El tema, en { $count } caracteres como mucho. Con dos o tres palabras basta.

invite-set =
    🕰 <b>Quedó así: { $when }.</b>
    Les aviso diez minutos antes, y cuando sea la hora. Suele salir mejor hablando que por mensaje.

invite-set-now =
    🌿 <b>Quedó para ahora ({ $when }).</b>
    Suele salir mejor hablando que por mensaje. Una persona empieza, la otra solo escucha.

invite-file = Para sus calendarios: { $when }.
invite-set-inline =
    🕰 <b>Quedó así: { $when }.</b>
    ¿Ya me escribiste en privado? Entonces te aviso ahí diez minutos antes, y cuando sea la hora. Suele salir mejor hablando que por mensaje.
invite-calendar = Nuestro rato
invite-again =
    🌿 La invitación de { $name } sigue aquí.
    Sin prisa, y no hace falta dar razones. No vuelvo a mencionarla.
invite-again-inline =
    🌿 Esta invitación sigue abierta.
    Sin prisa, y no hace falta dar razones. No vuelvo a mencionarla.

invite-soon = 🕰 <b>Faltan diez minutos:</b> { $when }.
    Antes, un poco de agua y un respiro largo.

invite-time =
    🕰 <b>Es la hora que eligieron.</b>
    Hablando y no por mensaje, si pueden. Una persona empieza, la otra solo escucha.

invite-understood =
    ¿Quisiste decir <b>{ $when }</b>?
    Nadie lo ve hasta que toques. ¿No es eso? Escríbelo otra vez.

invite-set-there = Ya quedó y está en su chat. Ahí les aviso a ustedes dos.
invite-set-there-inline = Ya quedó, y tu invitación lo dice. Te aviso aquí antes de la hora.

invite-not-yet = No pasa nada. Esto lo ves solo tú y no se lo digo a nadie. La invitación se ve igual que antes. Todavía puedes elegir una hora en estos siete días.
invite-own = Esta invitación es tuya, así que no puedes contestarla. Manda /invite para empezar otra.
invite-set-already = Esta ya tiene hora. Para buscar otra, manda un nuevo /invite.
invite-over = Esta invitación ya venció. Manda /invite para empezar otra.

button-now = Ahora
button-tonight = Esta noche
button-tomorrow = Mañana
button-pick-a-time = Elegir hora
button-not-yet = Aún no, pero me importas
button-other-purpose = Cambiar de qué se trata
button-thats-it = Eso es
button-from-now = En { $length }
