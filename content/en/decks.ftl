validate =
    Understanding first; advice can wait.
    <blockquote>{ $text }</blockquote>
curious =
    Ask, and then only listen.
    <blockquote>{ $text }</blockquote>
deck-topic = <b>{ $label }</b>
deck-through = That was all of them, and you've seen each once. From here they come again, in a new order.
button-other-theme = Another theme
