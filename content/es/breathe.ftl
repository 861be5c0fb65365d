### /breathe.

breathing =
    🌬 <b>{ $name }</b>
    { $summary }

breathing-holds = <i>{ $line }</i>
breathing-length = { $length }. Se detiene sin que hagas nada.
breathing-closing = Ya está. Fíjate en cómo te sientes ahora. Sin prisa.

breathing-soon = Anotado. Lo ves aquí en menos de 15 segundos.
breathing-spent = Anotado, pero este mensaje ya no puede mostrarlo. Manda /breathe para empezar otro.
breathing-joined = Ya estás dentro. Sigue la animación. El botón solo dice cuántas personas hay.
breathing-over = Este ya terminó. Manda /breathe para empezar otro.
breathing-other = Este lo empezó otra persona. Respira también, o manda /breathe para tener el tuyo.

button-minutes = { $count } min
button-pattern = { $name }
button-slower = Más lento
button-stop = Parar
button-breathe-along = 🌬 Respira conmigo · { $count }
