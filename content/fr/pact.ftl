### /pact.

pact =
    🤝 <b>Nos pauses</b>
    { $terms }

    Changez ce qui ne vous va pas, puis chaque personne appuie sur « D’accord ». Je ne montre pas qui est d’accord avant que tout le monde le soit.

pact-minutes = • Une pause dure { $length }, sauf si on dit autre chose.
pact-opener-caller = • Après, la personne qui l’a demandée commence.
pact-opener-other = • Après, la personne qui ne l’a pas demandée commence.
pact-opener-either = • Après, commence qui veut.
pact-meanwhile-walk = • D’ici là : marcher un peu.
pact-meanwhile-water = • D’ici là : de l’eau, et une petite chose à faire.
pact-meanwhile-music = • D’ici là : de la musique.
pact-meanwhile-quiet = • D’ici là : du silence, dans deux pièces séparées.
pact-noted = C’est noté. Personne d’autre ne voit ça. Ça vaut dès que tout le monde est d’accord.
pact-changed = Ça a changé depuis. Envoie /pact pour voir la dernière version.
pact-agreed =
    🤝 <b>Vos pauses, à partir de maintenant</b>
    { $terms }

    Vous pouvez changer ça à tout moment avec /pact.

button-pact-minutes = Changer la durée
button-pact-opener = Changer qui commence
button-pact-meanwhile = Changer l’activité
button-agree = D’accord
