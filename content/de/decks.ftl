### /validate und /curious.

validate =
    Zeig erst mal, dass du verstehst. Ratschläge haben Zeit.
    <blockquote>{ $text }</blockquote>

curious =
    Frag, und dann hör nur zu.
    <blockquote>{ $text }</blockquote>

deck-topic = <b>{ $label }</b>
deck-through = Jetzt hast du alle gesehen. Sie fangen von vorn an, in neuer Reihenfolge.
button-other-theme = Anderes Thema
