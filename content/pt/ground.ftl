### /ground: passo a passo.

ground-step = <b>{ $title }</b> · { $step } de { $last }
ground-senses-1 = Olhe em volta, devagar. Diga o nome de <b>cinco</b> coisas que você vê, do jeito mais simples: “um copo, uma porta, azul”.
ground-senses-2 = Agora <b>quatro</b> coisas que você sente na pele: a cadeira, a manga, o ar no rosto, os pés.
ground-senses-3 = <b>Três</b> sons. Um perto, um longe, um que você já nem ouvia mais.
ground-senses-4 = <b>Dois</b> cheiros. Se não tiver nenhum, pense em dois de que você gosta.
ground-senses-5 = <b>Um</b> gosto. Um gole de água vale. Você está aqui, agora.
ground-feet-1 = Ponha os dois pés no chão. Aperte como se quisesse deixar pegadas.
ground-feet-2 = Solte. O chão segura você. Não precisa fazer nada.
ground-feet-3 = Solte o ar devagar e deixe os ombros caírem. Afrouxe o maxilar.
ground-feet-4 = Diga por dentro: meus pés estão aqui, o chão está aqui, e eu também.
ground-cold-1 = Ache algo frio, mas que não doa: água da torneira, uma lata, um vidro de janela.
ground-cold-2 = Segure, ou deixe a água correr nos pulsos. Repare onde você sente o frio.
ground-cold-3 = Agora solte. Repare nas mãos esquentando de novo.
ground-end = Muito bem. Respire mais uma vez antes de levantar os olhos.
ground-other = Esse é de outra pessoa. Mande /ground pra ter o seu.

button-ground-senses = 5-4-3-2-1
button-ground-feet = Pés
button-ground-cold = Frio
button-next = Próximo
