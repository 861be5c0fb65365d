### /listen.

listen-step-1 =
    👂 <b>Habla { $name }, hasta las { $until }</b>
    Si te toca escuchar, solo escucha. No hace falta contestar. Después dices lo que oíste, y luego cambian.

listen-step-2 =
    👂 <b>Hasta las { $until }: quien escuchó dice lo que oyó</b>
    Si escuchabas tú, dilo con tus palabras. { $name } dice qué coincide y qué falta.

listen-step-3 =
    👂 <b>Cambio: ahora escucha { $name }, hasta las { $until }</b>
    Si antes escuchabas, ahora te toca hablar.

listen-step-4 =
    👂 <b>Hasta las { $until }, { $name } dice lo que oyó</b>
    Si estabas hablando, di qué coincide y qué falta.

listen-done =
    👂 <b>Ya hubo un turno para cada quien.</b>
    Hoy no tienen que resolver nada. Si cada quien entiende una cosa mejor, es bastante.

listen-stopped = 👂 Esta ronda se detuvo, y está bien. Manda /listen para empezar otra.
listen-lost = Perdón, me fui un rato y perdí la cuenta de los turnos. Manda /listen para empezar de nuevo.
listen-running = Ya están hablando por turnos.
listen-minutes = Un turno dura de 1 a 20 minutos. Prueba /listen 5.

listen-prompt =
    👂 <i>Esto lo ves solo tú.</i>
    { $text }

listen-phase =
    👂 <b>{ $title }</b>
    { $lines }

listen-line = • { $text }

listen-over = Esta ronda ya terminó. Manda /listen para empezar otra.
listen-third = Aquí ya hay dos personas hablando por turnos. Cuando terminen, manda /listen para empezar tu ronda.
listen-own = Ya te toca hablar en el primer turno. Que sea corto, y habla por ti.
listen-late = El primer turno ya empezó. Luego dices lo que oíste, y después hablas tú.
listen-speaks = Te toca hablar. Que sea corto, y habla por ti. Las pistas son para quien escucha.
listen-checks = Escucha lo que vuelve y luego di qué coincide y qué falta. Las pistas son para quien escucha.

button-speak-first = Empiezo yo
button-prompt = Una pista para mí
button-another-prompt = Otra
button-listen-now = Empezar con 5 minutos
