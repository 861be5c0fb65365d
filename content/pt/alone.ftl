### /alone.

alone =
    <b>Quando só você está tentando</b>
    Isso cansa, e querer mais não é pedir demais. Aqui está o que dá pra fazer sem depender da outra pessoa. Não conto pra ninguém que você leu isto.

alone-piece =
    <b>{ $title }</b> · { $step } de { $last }

    { $text }

button-all-pieces = Todos os temas
button-signs = Quando buscar ajuda de fora
button-who-helps = Com quem conversar
