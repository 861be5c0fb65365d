### /validate y /curious.

validate =
    Muestra que entiendes. Los consejos pueden esperar.
    <blockquote>{ $text }</blockquote>

curious =
    Pregunta, y luego solo escucha.
    <blockquote>{ $text }</blockquote>

deck-topic = <b>{ $label }</b>
deck-through = Ya las viste todas. Vuelven a empezar, en otro orden.
button-other-theme = Otro tema
