### /ground.

ground-step = <b>{ $title }</b> · { $step } sur { $last }
ground-senses-1 = Regarde lentement autour de toi. Nomme <b>cinq</b> choses que tu vois, tout simplement : « une tasse, une porte, du bleu ».
ground-senses-2 = Maintenant <b>quatre</b> choses que tu sens sur ta peau : la chaise, tes manches, l’air sur ton visage, tes pieds.
ground-senses-3 = <b>Trois</b> sons. Un tout près, un loin, un que tu n’entendais plus.
ground-senses-4 = <b>Deux</b> odeurs. S’il n’y en a pas, pense à deux que tu aimes.
ground-senses-5 = <b>Un</b> goût. Une gorgée d’eau, ça compte. Tu es là, maintenant.
ground-feet-1 = Pose les deux pieds à plat par terre. Appuie, comme pour laisser des empreintes.
ground-feet-2 = Relâche. Le sol te porte. Tu n’as rien à faire.
ground-feet-3 = Souffle lentement et laisse tomber les épaules. Desserre la mâchoire.
ground-feet-4 = Dis-le dans ta tête : mes pieds sont là, le sol est là, et moi aussi.
ground-cold-1 = Trouve quelque chose de froid, mais pas au point de faire mal : l’eau du robinet, une canette, une vitre.
ground-cold-2 = Tiens-le, ou laisse couler l’eau sur tes poignets. Sens où c’est froid.
ground-cold-3 = Maintenant, lâche. Sens tes mains qui se réchauffent.
ground-end = Voilà, c’est fait. Encore une respiration avant de lever les yeux.
ground-other = Celui-ci est à quelqu’un d’autre. Envoie /ground pour avoir le tien.

button-ground-senses = 5-4-3-2-1
button-ground-feet = Les pieds
button-ground-cold = Le froid
button-next = Suivant
