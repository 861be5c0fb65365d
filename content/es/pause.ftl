### La pausa.

pause-started =
    ⏸ <b>Pausa hasta: { $until }</b>
    { $name } se toma { $length } y vuelve. Hasta entonces nadie tiene que contestar, ir detrás ni escribir.

pause-started-alone =
    ⏸ <b>Pausa hasta: { $until }</b>
    { $length }, solo para ti. Te escribo cuando termine.

pause-meanwhile =
    Puede ayudar caminar un poco, tomar agua o poner música. Repasar en la cabeza qué decir suele mantener la tensión.

pause-meanwhile-walk = Acordaron salir a caminar. Buscar las palabras puede esperar.
pause-meanwhile-water = Acordaron tomar agua y hacer algo pequeño. Buscar las palabras puede esperar.
pause-meanwhile-music = Acordaron poner música. Buscar las palabras puede esperar.
pause-meanwhile-quiet = Acordaron un rato de silencio, cada quien en su cuarto. Buscar las palabras puede esperar.
pause-short = A la mayoría de la gente le toma unos 20 minutos calmarse. Menos también sirve. Cuando termine, nadie tiene que hablar si todavía no puede.
pause-running =
    Ya hay una pausa en marcha. Hasta: { $until }.

pause-undone = La pausa se deshizo.
pause-over = Esa pausa ya terminó. Manda /pause para empezar otra.

pause-unclear = No entendí cuánto tiempo. Prueba /pause 20, /pause 1h30, /pause 21:30 o /pause esta noche.
pause-too-short = Una pausa necesita al menos un minuto. Prueba /pause 20.
pause-too-long = Una pausa dura como mucho un día, para que nadie se quede esperando. Prueba /pause 2h o /pause esta noche.
pause-past = Esa hora ya pasó. Prueba /pause 20, o una hora más tarde.
pause-no-clock = Entendí el día, pero no la hora. Prueba /pause hasta mañana a las 9:00, o un tiempo, como /pause 2h.
pause-which = Eso lo puedo leer de más de una manera. ¿Cuánto tiempo necesitas?
pause-no-zone =
    ¿Cuándo termina la pausa? Todavía no sé tu zona horaria. Toca el número de la hora correcta:

    { $hours }

undo-late = Perdón, una pausa solo se puede deshacer en el primer minuto. Toca “Ya puedo hablar” cuando sea así.
undo-other = Solo quien pidió la pausa puede deshacerla. Tú puedes tocar “Ya puedo hablar” cuando sea así.

pause-not-in-group = Ya no te encuentro en ese chat, así que no publiqué nada. Tu propia pausa sigue en marcha.
pause-called-there = La pausa empezó en tu chat. Hasta: { $until }. No hace falta que lo abras.
pause-runs-there = En tu chat ya hay una pausa. Hasta: { $until }. No cambié nada.

noted-ready = Anotado: por tu parte, ya. Esto lo ves solo tú. Escribo en el chat cuando todo el mundo pueda.
noted-ready-inline = Anotado: por tu parte, ya. Esto lo ves solo tú. El mensaje en tu chat cambia cuando puedan ustedes dos.
noted-longer = Tómate el tiempo que necesites. Esto lo ves solo tú. Toca “Ya puedo hablar” cuando sea así.
noted-not-today = No pasa nada. Esto lo ves solo tú. Más tarde todavía puedes tocar “Ya puedo hablar”.

pause-ask = <b>¿Ya es momento de volver?</b>
    Nadie más ve lo que tocas.

opener-caller = { $name } pidió la pausa, así que empieza { $name }, cuando todo el mundo pueda.
opener-other = Cuando todo el mundo pueda, empieza quien no pidió la pausa. Así lo acordaron.
opener-either = Cuando todo el mundo pueda, empieza cualquiera. Así lo acordaron.
pause-note-ask =
    ⏰ Es la hora.
    En tu chat, el mensaje de la pausa pregunta ahora si ya es momento de volver.
pause-note-time =
    ⏰ Es la hora.
    A esta hora querían hablar ustedes dos.
ready-alone = 🌿 <b>Qué bueno verte de vuelta.</b> Sin prisa.
ready-both =
    🌿 <b>Ustedes dos dijeron que ya pueden.</b>
    Empiecen con poco: una persona habla, la otra solo escucha. Suele salir mejor hablando que por mensaje.

ready-everyone =
    🌿 <b>Todo el grupo dijo que ya puede.</b>
    Empiecen con poco: una persona habla, las demás solo escuchan. Suele salir mejor hablando que por mensaje.

pause-not-yet =
    Todavía no, y no pasa nada.
    Vuelvo a preguntar: { $when }.

pause-pick-a-time =
    Todavía no, y no pasa nada. Ya no pregunto más. Elijan una hora que les sirva, y entonces les escribo.

time-suggested =
    🕰 { $name } propone: { $when }.

time-agreed = 🕰 <b>Quedó así: { $when }.</b> Les escribo entonces. Hasta ese momento no hace falta hablar del tema.
time-set = 🕰 <b>Quedó así: { $when }.</b> Te escribo entonces.
time-own = Esta hora la propusiste tú. Ahora le toca a la otra persona aceptarla o proponer otra.
time-changed = Alguien propuso otra hora después. Mira el último mensaje.
time-came =
    🕰 <b>Llegó la hora elegida.</b>
    Sin prisa. Un respiro, y a empezar.

button-longer = Necesito más tiempo
button-ready = Ya puedo hablar
button-what-helps = Qué ayuda
button-not-today = Hoy no
button-undo = Deshacer
button-pause-minutes = Hacer una pausa ya
button-pause-for = { $length }
button-pause-until = Hasta: { $at }
button-set-zone = Poner mi zona horaria
button-help-me-start = Ayúdame a empezar
button-invite = Invitar a hablar
button-in-hours = En { $length }
button-works-for-me = Me viene bien
