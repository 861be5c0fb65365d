### /boundary.

boundary =
    <b>Des mots pour une limite</b>
    C’est à propos de quoi ? Tu auras une phrase que tu peux changer. Personne ne la voit avant que tu l’envoies.

    Si tu as peur de la réaction de l’autre, va d’abord voir /safety.

boundary-no-fit =
    Je ne sais pas laquelle convient, alors les voici toutes.

    Si tu as peur de la réaction de l’autre, va d’abord voir /safety.

boundary-firm-safety = <i>Si dire ça peut aggraver les choses pour toi : /safety</i>
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Appuie sur un bouton, ou écris-le toi-même.

boundary-whole =
    <blockquote>{ $text }</blockquote>
    Écris-la maintenant avec tes mots à toi. Je ne la garde que tant que ce brouillon est ouvert.

    Envoie /cancel pour le fermer.

button-make-it-mine = Le dire à ma façon
button-other-situation = Une autre situation
button-whole = Tout écrire moi-même
