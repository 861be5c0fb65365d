### /validate et /curious.

validate =
    Montre que tu comprends. Les conseils peuvent attendre.
    <blockquote>{ $text }</blockquote>

curious =
    Pose la question, puis écoute, c’est tout.
    <blockquote>{ $text }</blockquote>

deck-topic = <b>{ $label }</b>
deck-through = Tu les as toutes vues. On repart du début, dans un autre ordre.
button-other-theme = Un autre sujet
