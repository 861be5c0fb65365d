### /alone.

alone =
    <b>Cuando solo tú lo intentas</b>
    Eso cansa, y querer más no es pedir demasiado. Aquí va lo que puede hacer una sola persona. A nadie le digo que leíste esto.

alone-piece =
    <b>{ $title }</b> · { $step } de { $last }

    { $text }

button-all-pieces = Todos los temas
button-signs = Cuándo buscar ayuda de fuera
button-who-helps = Con quién puedes hablar
