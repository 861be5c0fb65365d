### /reflect.

reflect =
    <b>Después de una conversación</b>
    Unas preguntas para ti. Contéstalas por dentro. No hay que escribir nada y no se guarda nada.

    Si te dejó con miedo de tu pareja, mejor mira /safety.

reflect-group = Esto es solo para ti. Funciona en nuestro chat privado y aquí nadie ve que lo pediste.
reflect-question =
    <b>{ $title }</b> · { $step } de { $last }
    { $text }

reflect-end =
    Esa era la última. Tus respuestas son tuyas.

    Al día siguiente las cosas suelen verse distintas. ¿Te escribo una vez, mañana más o menos a esta hora? Son siete minutos tranquilos para verlo como lo vería alguien de afuera que les tiene cariño.

reflect-tomorrow =
    Bien. Te escribo una sola vez: { $when }.

    Hasta entonces no tienes que pensar en eso.

reflect-withdrawn = Bien, no te escribo. Puedes mandar /reflect cuando quieras.
reflect-not-now = Bien. Puedes mandar /reflect cuando quieras.
reflect-look =
    Me pediste que te escribiera hoy.

    Si lo de ayer te dio miedo, sáltate esto: /safety

    ¿Te tomas siete minutos tranquilos? Va paso a paso, no hay que escribir nada y no se guarda nada.

reflect-look-step =
    <b>{ $length }</b> · paso { $step } de { $last }
    { $text }

reflect-look-end = Eso es todo. No se guardó nada. Lo que pensaste es tuyo.

button-ask-me-tomorrow = Pregúntame mañana
button-rather-not = No, gracias
button-not-now = Ahora no
button-begin = Empezar
