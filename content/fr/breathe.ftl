### /breathe.

breathing =
    🌬 <b>{ $name }</b>
    { $summary }

breathing-holds = <i>{ $line }</i>
breathing-length = { $length }. Ça s’arrête sans rien toucher.
breathing-closing = Voilà. Regarde comment tu te sens, là. Rien ne presse.

breathing-soon = C’est noté. Tu le verras ici dans 15 secondes au plus.
breathing-spent = C’est noté, mais ce message ne peut plus le montrer. Envoie /breathe pour en lancer un nouveau.
breathing-joined = C’est parti. Suis l’animation. Le bouton montre seulement combien vous êtes.
breathing-over = C’est fini pour celle-ci. Envoie /breathe pour en lancer une autre.
breathing-other = Quelqu’un d’autre a lancé celle-ci. Respire avec, ou envoie /breathe pour la tienne.

button-minutes = { $count } min
button-pattern = { $name }
button-slower = Plus lent
button-stop = Arrêter
button-breathe-along = 🌬 Respire avec moi · { $count }
