### /learn, /therapy y /books.

learn =
    <b>Lo que se repite en muchas parejas</b>
    Son formas de reaccionar, no etiquetas: nadie es solo una de ellas, y todas pueden cambiar. Cada tarjeta termina con algo para probar esta noche.

    Si tu pareja te da miedo, empieza por /safety.

learn-card =
    <b>{ $title }</b>

    { $text }

    <b>Para probar esta noche</b>
    { $tonight }

learn-safety = <i>Si tu pareja te da miedo, esto no es para ti: /safety</i>
therapy =
    <b>Cuándo conviene ayuda de fuera</b>
    { $lines }

    Con una de estas basta. Y tampoco hace falta una razón.

therapy-finding =
    <b>Cómo encontrar a alguien</b>
    { $lines }

therapy-line = • { $text }
books =
    <b>Tres libros</b>
    Están en muchas bibliotecas.

    { $lines }

book =
    <b>{ $title }</b>, { $author }
    { $text }

button-how-to-find = Cómo encontrar a alguien
