### /temp.

temp =
    🌡 <b>¿Cuánta tensión sienten ahora, de 0 a 10?</b>
    0 es calma, 10 es más de lo que se puede aguantar. Toca tu número. Lo ves solo tú.

    Los números aparecen aquí a la vez, cuando estén todos. Si en una hora falta alguno, no se muestra nada.

temp-noted = Anotado: { $value }. Esto lo ves solo tú. Aparece cuando estén todos los números. Hasta entonces lo puedes cambiar.
temp-before = Esos números ya se están mostrando. Manda /temp para preguntar otra vez.
temp-before-inline = Esos números ya se están mostrando. Puedes mandar otra pregunta de la misma manera.
temp-over = Esta pregunta venció al pasar una hora. No se mostró nada. Manda /temp para preguntar otra vez.
temp-over-inline = Esta pregunta venció al pasar una hora. No se mostró nada. Puedes mandar otra de la misma manera.
temp-line = { $name }: { $value }
temp-shown =
    🌡 <b>Sus números</b>
    { $lines }

    Ningún número está mal. Es como se siente cada quien.

temp-hot = Esto puede esperar a que haya calma. Aquí cualquiera puede pedir una pausa.

button-temp = { $value }
button-take-a-pause = ⏸ Hacer una pausa
