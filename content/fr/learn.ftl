### /learn, /therapy et /books.

learn =
    <b>Les engrenages du couple</b>
    Ce sont des façons de réagir, pas des étiquettes : personne n’est que ça, et tout ça peut changer. Chaque carte finit par une chose à essayer ce soir.

    Si l’autre te fait peur, commence par /safety.

learn-card =
    <b>{ $title }</b>

    { $text }

    <b>À essayer ce soir</b>
    { $tonight }

learn-safety = <i>Si l’autre te fait peur, ce n’est pas pour toi : /safety</i>
therapy =
    <b>Quand demander de l’aide</b>
    { $lines }

    Un seul de ces signes suffit. Et même sans raison, tu peux y aller.

therapy-finding =
    <b>Comment trouver quelqu’un</b>
    { $lines }

therapy-line = • { $text }
books =
    <b>Trois livres</b>
    Beaucoup de bibliothèques les ont.

    { $lines }

book =
    <b>{ $title }</b>, { $author }
    { $text }

button-how-to-find = Comment trouver quelqu’un
