### /check.

check-ask =
    <b>Revísalo antes de enviarlo</b>
    Pega lo que quieres enviar. Te señalo lo que podría doler más de lo que quieres, con palabras más suaves. Lo ves solo tú.

check-group = Esto es solo para ti. Pega tu mensaje en nuestro chat privado y aquí nadie lo ve.
check-found = Esto es lo que podría doler:
check-spot =
    “{ $said }”
    { $label }. Podrías decir: <i>{ $instead }</i>

check-spot-two =
    “{ $said }”
    { $label }. Podrías decir: <i>{ $instead }</i>
    O también: <i>{ $other }</i>

check-too-long = Tu mensaje es muy largo para reescribirlo entero. Puedes poner tú las palabras de arriba.
check-softer =
    <b>Todo el mensaje, más suave</b>
    <blockquote>{ $text }</blockquote>

    Cambia lo que no suene a ti.

check-nothing =
    No veo nada que culpe o ponga etiquetas. Algo se me puede pasar, así que léelo una vez más.

    Si es algo grande, muchas veces llega mejor hablado que escrito.

check-unreadable = No leo esto lo bastante bien como para decirte algo útil. Puedo revisar mensajes en español.
check-left =
    Bien, lo guardé. Te lo devuelvo una vez: { $when }.

    Después lo borro.

check-back =
    Aquí está la nota que guardaste.
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>

    ¿Todavía quieres enviarla? Ya borré mi copia.

check-thrown-away = Listo, ya no está.
button-leave-an-hour = Dejarlo una hora
button-throw-away = Borrarlo
button-check-another = Revisar otro
