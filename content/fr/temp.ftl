### /temp.

temp =
    🌡 <b>À quel point c’est dur, là, de 0 à 10 ?</b>
    0, c’est le calme. 10, c’est plus qu’on ne peut supporter. Appuie sur ton chiffre. Personne d’autre ne le voit.

    Les chiffres apparaissent ici ensemble, quand tout le monde a répondu. S’il en manque un au bout d’une heure, rien ne s’affiche.

temp-noted = C’est noté : { $value }. Personne d’autre ne voit ça. Il s’affichera quand tout le monde aura répondu. D’ici là, tu peux le changer.
temp-before = Ces chiffres sont déjà affichés. Envoie /temp pour redemander.
temp-before-inline = Ces chiffres sont déjà affichés. Tu peux reposer la question de la même façon.
temp-over = Cette question s’est fermée au bout d’une heure. Rien ne s’est affiché. Envoie /temp pour redemander.
temp-over-inline = Cette question s’est fermée au bout d’une heure. Rien ne s’est affiché. Tu peux la reposer de la même façon.
temp-line = { $name } : { $value }
temp-shown =
    🌡 <b>Vos chiffres</b>
    { $lines }

    Aucun chiffre n’est faux. C’est ce que chaque personne ressent.

temp-hot = Ça peut attendre que ça se calme. N’importe qui ici peut faire une pause.

button-temp = { $value }
button-take-a-pause = ⏸ Faire une pause
