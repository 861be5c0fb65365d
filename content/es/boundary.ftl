### /boundary.

boundary =
    <b>Palabras para un límite</b>
    ¿De qué se trata? Te doy una frase que puedes cambiar. La ves solo tú hasta que la envíes.

    Si te da miedo cómo pueda reaccionar la otra persona, mira antes /safety.

boundary-no-fit =
    No supe cuál va con eso, así que aquí están todas.

    Si te da miedo cómo pueda reaccionar la otra persona, mira antes /safety.

boundary-firm-safety = <i>Si decir esto puede empeorar las cosas para ti: /safety</i>
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Toca una, o escribe la tuya.

boundary-whole =
    <blockquote>{ $text }</blockquote>
    Ahora escríbelo con tus palabras. Lo guardo solo mientras este borrador esté abierto.

    Manda /cancel para cerrarlo.

button-make-it-mine = Decirlo a mi manera
button-other-situation = Otra situación
button-whole = Escribirlo todo yo
