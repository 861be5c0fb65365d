### /breathe: atmen.

breathing =
    🌬 <b>{ $name }</b>
    { $summary }

breathing-holds = <i>{ $line }</i>
breathing-length = { $length }. Hört von selbst auf.
breathing-closing = Das war’s. Schau mal, wie es dir jetzt geht. Ganz in Ruhe.

breathing-soon = Alles klar. In spätestens 15 Sekunden siehst du es hier.
breathing-spent = Alles klar, nur kann diese Nachricht es nicht mehr zeigen. Mit /breathe startest du eine neue.
breathing-joined = Du bist dabei. Folge der Animation. Der Knopf zeigt nur, wie viele mitmachen.
breathing-over = Das hier ist vorbei. Mit /breathe startest du neu.
breathing-other = Das hier hat jemand anders gestartet. Atme einfach mit, oder starte mit /breathe deine eigene Runde.

button-minutes = { $count } min
button-pattern = { $name }
button-slower = Langsamer
button-stop = Stopp
button-breathe-along = 🌬 Atme mit mir · { $count }
