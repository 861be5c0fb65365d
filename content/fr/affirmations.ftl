### /affirm et /affirmations.

affirm =
    <b>{ $label }</b>
    { $text }

affirm-own =
    <b>Avec tes mots à toi</b>
    { $text }

affirm-question = <i>Une question pour la semaine : { $text }</i>
affirm-new-round = Tu les as toutes vues. On repart du début.
affirm-none-left = Tu les as toutes écartées. Tu peux écrire la tienne.
affirm-saved = C’est gardé. Personne d’autre ne la voit : /affirm, puis « Mes affirmations ».
affirm-kept-already = Tu l’as déjà gardée. Elle est dans « Mes affirmations ».

affirm-write =
    Qu’est-ce que tu aimerais entendre un jour difficile ? Écris-le, en { $count } caractères au plus.

    Elle apparaîtra avec les autres, rien que pour toi, tant que tu ne la retires pas. Envoie /cancel pour laisser tomber.

affirm-written =
    C’est gardé, rien que pour toi :
    <blockquote>{ $text }</blockquote>
    Elle apparaîtra maintenant avec les autres.

affirm-write-enough = Tu en as déjà { $count } à toi, je ne peux pas en garder plus. Retires-en une et renvoie celle-ci.
affirm-kept =
    <b>Tes affirmations</b>
    { $lines }

affirm-kept-line = { $number }. { $text }
affirm-kept-none = Il n’y a encore rien ici. « Garder » met de côté celles qui te plaisent. « Écrire la mienne » ajoute la tienne.

affirm-comes-own =
    <b>Avec tes mots à toi</b>
    <tg-spoiler>{ $text }</tg-spoiler>

coming-none =
    <b>Recevoir une affirmation</b>
    Une fois par jour ou par semaine, à l’heure que tu veux. Tu peux arrêter à tout moment. Qu’est-ce qui t’irait ?

coming-none-group =
    <b>Recevoir une affirmation dans ce groupe</b>
    Une fois par jour ou par semaine. Tout le monde ici la verra. Je ne dirai pas qui l’a demandée. Qu’est-ce qui t’irait ?

coming-stopped = Rien n’est prévu pour l’instant. Un seul appui et ça reprend, à la même heure qu’avant.
coming-stopped-group = Rien n’est prévu ici pour l’instant. Un seul appui et ça reprend, à la même heure qu’avant.
coming-daily = <b>Chaque jour à { $at }</b>
coming-weekly =
    <b>{ $day ->
        [monday] Chaque lundi
        [tuesday] Chaque mardi
        [wednesday] Chaque mercredi
        [thursday] Chaque jeudi
        [friday] Chaque vendredi
        [saturday] Chaque samedi
       *[sunday] Chaque dimanche
    } à { $at }</b>

coming-daily-group = <b>Dans votre groupe, chaque jour à { $at }</b>
coming-weekly-group =
    <b>{ $day ->
        [monday] Dans votre groupe, chaque lundi
        [tuesday] Dans votre groupe, chaque mardi
        [wednesday] Dans votre groupe, chaque mercredi
        [thursday] Dans votre groupe, chaque jeudi
        [friday] Dans votre groupe, chaque vendredi
        [saturday] Dans votre groupe, chaque samedi
       *[sunday] Dans votre groupe, chaque dimanche
    } à { $at }</b>

coming-next = Prochaine : { $when }
coming-next-after-pause = En pause. Prochaine : { $when }
coming-quiet = Heures calmes : de { $begins } à { $ends }
coming-quiet-none = Pas d’heures calmes
coming-waits-for-quiet = Cette heure tombe pendant les heures calmes, alors elle arrivera à la fin.
coming-which-day = Quel jour de la semaine ?
coming-which-hour =
    À quelle heure ? Appuie sur un bouton, ou écris-la comme tu la dirais : <i>7:30</i>, <i>six heures et demie</i>, <i>19h</i>.

    Envoie /cancel pour ne rien changer.

coming-which-hour-group = À quelle heure ? Appuie sur un bouton, ou écris une autre heure en privé.
coming-which-quiet =
    De quelle heure à quelle heure je me tais ? Ce qui tombe à ce moment-là attend la fin. Appuie sur un bouton, ou écris les tiennes, comme <i>22:00 à 6:30</i>.

    Envoie /cancel pour ne rien changer.

coming-which-quiet-group = De quelle heure à quelle heure je me tais ? Ce qui tombe à ce moment-là attend la fin.
coming-zone = C’est noté. Pour tomber à la bonne heure, il me faut savoir où tu es.
coming-group-told =
    À partir de maintenant, je publie une affirmation ici. Prochaine : { $when }

    Tout le monde ici peut changer ça ou l’arrêter avec /affirmations.

coming-hour-unclear = Je n’ai pas compris l’heure. Essaie « 7:30 », « six heures et demie », « 19h » ou « 8h du soir ».
coming-which-time = Ça peut être plusieurs heures. Laquelle ?
coming-quiet-unclear = Je n’ai pas compris ces heures. Essaie « 22:00 à 6:30 » ou « de 22h à 7h ».
coming-no-zone = Je ne connais pas encore ton fuseau horaire. Règle-le en privé, puis réessaie.
coming-not-in-group = Je ne te trouve plus dans ce groupe, alors je n’ai rien changé.

button-save = Garder
button-not-for-me = Pas pour moi
button-write-mine = Écrire la mienne
button-kept = Mes affirmations
button-by-itself = Les recevoir
button-remove-number = Retirer { $number }
button-earlier = Voir les précédentes
button-daily = Chaque jour
button-weekly = Chaque semaine
button-weekday =
    { $day ->
        [monday] Lundi
        [tuesday] Mardi
        [wednesday] Mercredi
        [thursday] Jeudi
        [friday] Vendredi
        [saturday] Samedi
       *[sunday] Dimanche
    }

button-other-day = Changer de jour
button-other-hour = Changer d’heure
button-type-hour = Écrire une heure
button-hour-rather = Plutôt { $at }
button-quiet-hours = Heures calmes
button-quiet = { $begins } – { $ends }
button-no-quiet = Pas d’heures calmes
button-pause-for-a-week = Pause d’une semaine
button-go-on-now = Reprendre
