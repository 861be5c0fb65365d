### /validate e /curious.

validate =
    Mostre que você entende. O conselho pode esperar.
    <blockquote>{ $text }</blockquote>

curious =
    Pergunte e depois só escute.
    <blockquote>{ $text }</blockquote>

deck-topic = <b>{ $label }</b>
deck-through = Você já viu tudo. A partir daqui recomeça, em outra ordem.
button-other-theme = Outro tema
