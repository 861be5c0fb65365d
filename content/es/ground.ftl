### /ground.

ground-step = <b>{ $title }</b> · { $step } de { $last }
ground-senses-1 = Mira a tu alrededor, despacio. Nombra <b>cinco</b> cosas que ves, así de simple: “una taza, una puerta, azul”.
ground-senses-2 = Ahora <b>cuatro</b> cosas que sientes en la piel: la silla, las mangas, el aire en la cara, los pies.
ground-senses-3 = <b>Tres</b> sonidos. Uno cerca, uno lejos, uno que ya no oías.
ground-senses-4 = <b>Dos</b> olores. Si no hay ninguno, piensa en dos que te gusten.
ground-senses-5 = <b>Un</b> sabor. Un sorbo de agua cuenta. Estás aquí, ahora.
ground-feet-1 = Apoya los dos pies en el suelo. Aprieta como si quisieras dejar huella.
ground-feet-2 = Afloja. El suelo te sostiene. No tienes que hacer nada.
ground-feet-3 = Suelta el aire despacio y baja los hombros. Afloja la mandíbula.
ground-feet-4 = Dilo para ti: mis pies están aquí, el suelo está aquí, y yo también.
ground-cold-1 = Busca algo frío, pero que no duela: agua corriente, una lata, el vidrio de la ventana.
ground-cold-2 = Sostenlo, o deja correr el agua por las muñecas. Fíjate dónde sientes el frío.
ground-cold-3 = Ahora suéltalo. Fíjate cómo vuelve el calor a tus manos.
ground-end = Muy bien. Un respiro más antes de levantar la vista.
ground-other = Este es de otra persona. Manda /ground para tener el tuyo.

button-ground-senses = 5-4-3-2-1
button-ground-feet = Los pies
button-ground-cold = Algo frío
button-next = Seguir
