### /start, /help, /cancel y las palabras sueltas.

start =
    <b>Aquí estoy. Vamos más despacio.</b>

    Toca lo que necesites, o escribe qué está pasando. Nada de lo que haces aquí aparece en otro lado si no lo envías.

    En tu chat con tu pareja, escribe @{ $bot } para pedir una pausa o elegir palabras que enviar. No hace falta agregarme.

what-this-is = <i>No hago terapia y no sirvo para emergencias. Soy para mayores de 18 años. Si estás en peligro, llama al número de emergencias de tu zona. Más ayuda: /safety</i>
start-group =
    Hola, soy Breather. Cuando una conversación se pone difícil, aquí cualquiera puede mandar /pause: una pausa para todo el mundo, con hora para volver.

    No puedo leer este chat. Solo me llegan los comandos, las respuestas a mis mensajes y los toques en mis botones.

    En nuestro chat privado puedes escribir con tus palabras qué está pasando. En un chat que es solo de ustedes dos, escribe @{ $bot }. Lo demás está en /help.

help =
    <b>¿Qué necesitas?</b>
    Una pausa: /pause
    Calmarte: /breathe o /ground
    Hablar: /invite o /say
    Poner un límite: /boundary
    Solo tú lo intentas: /alone
    Alguien te da miedo: /safety

    O escribe con tus palabras qué está pasando. En tu chat con tu pareja, escribe @{ $bot } para pedir una pausa o elegir palabras que enviar.

help-group =
    <b>¿Qué necesitas?</b>
    Una pausa: /pause
    Calmarte: /breathe o /ground
    Hablar: /invite o /listen
    Poner un límite: /boundary
    Solo tú lo intentas: /alone
    Alguien te da miedo: /safety

    En nuestro chat privado puedes escribir con tus palabras qué está pasando. En un chat que es solo de ustedes dos, escribe @{ $bot } para pedir una pausa.

help-now =
    <b>Ahora mismo</b>
    /pause – una pausa, con hora para volver. También sirven /pause 45, /pause 1h30 y /pause 21:30
    /breathe – una animación para respirar despacio: suspiro, caja, igual o 478
    /ground – volver a la calma, paso a paso
    /need – palabras para lo que necesitas ahora

help-together =
    <b>Para ustedes dos</b>
    /pact – acordar cómo hacen las pausas (en el chat que comparten)
    /temp – cuánta tensión siente cada quien, de 0 a 10 (en el chat que comparten)
    /listen – por turnos: una persona habla, la otra escucha (en el chat que comparten)

help-words =
    <b>Palabras para decirlo</b>
    /invite – pedir un rato para hablar, a una hora que les venga bien; /invite dinero pone el tema
    /repair – una frase para arreglar las cosas
    /boundary – palabras para un límite; /boundary insultos va directo ahí
    /validate – frases para mostrar que entiendes
    /check – pega un mensaje antes de enviarlo
    /curious – preguntas para hacerse entre ustedes
    /say – decir qué sentiste y qué necesitas

help-calm =
    <b>Cuando hay calma</b>
    /affirm – una afirmación para esta semana
    /affirmations – recibir una, cada día o cada semana
    /reflect – preguntas para ti después de una conversación
    /learn – lo que se repite en muchas parejas, y qué probar
    /alone – cuando solo tú lo intentas
    /therapy – cuándo buscar ayuda de fuera, y cómo encontrarla
    /books – tres libros que pueden servir

help-data =
    <b>Ajustes y privacidad</b>
    /settings – idioma y zona horaria
    /privacy – qué guardo y por cuánto tiempo
    /export – una copia de tus datos
    /forget – borrar tus datos, en todos los chats
    /cancel – cancelar lo que empezaste
    /safety – cuando alguien te da miedo

help-group-open =
    <b>Esto lo ve todo el grupo</b>
    /pause – una pausa, con hora para volver. También sirven /pause 45, /pause 1h30 y /pause 21:30
    /breathe – una animación para respirar despacio
    /temp – cuánta tensión siente cada quien, de 0 a 10
    /listen – por turnos: una persona habla, la otra escucha
    /pact – acordar cómo hacen las pausas

help-group-drafts =
    <b>Esto lo ves solo tú, hasta que envías algo</b>
    /need – decir qué necesitas ahora
    /invite – pedir un rato para hablar
    /boundary – palabras para un límite
    /say – decir qué sentiste y qué necesitas
    /repair – una frase para arreglar las cosas
    /affirmations – recibir una afirmación tú, o en este chat

help-group-private =
    <b>La respuesta la ves solo tú</b>
    /ground – volver a la calma, paso a paso
    /validate, /curious – frases para mostrar que entiendes, preguntas para hacer
    /check – pega un mensaje antes de enviarlo (chat privado)
    /affirm – una afirmación para esta semana
    /learn, /alone, /therapy, /books, /reflect – cuando hay calma
    /privacy, /export, /forget – qué guardo sobre ti
    /safety – cuando alguien te da miedo

help-group-rest =
    Todo lo demás está en nuestro chat privado.

button-want-to-talk = Quiero hablar
button-need-a-limit = Necesito un límite
button-more-help = Más ayuda
button-all-commands = Todos los comandos

cancel-done = Bien. No se guardó nada.
cancel-nothing = Ahora no hay nada que cancelar.
cancel-group = Aquí no hay nada que cancelar. Una pausa se puede deshacer en el primer minuto con “Deshacer”. Para cancelar algo que no has enviado, usa nuestro chat privado.

fitting = <b>Algo que podrías decir.</b> Toca para copiar, o respira antes.
fitting-line = “{ $line }”
