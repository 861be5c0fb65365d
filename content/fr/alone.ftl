### /alone.

alone =
    <b>Quand il n’y a que toi qui essaies</b>
    C’est fatigant, et vouloir plus n’est pas trop demander. Voici ce qu’une personne peut faire sans l’autre. Je ne dirai à personne que tu l’as lu.

alone-piece =
    <b>{ $title }</b> · { $step } sur { $last }

    { $text }

button-all-pieces = Tous les sujets
button-signs = Quand demander de l’aide
button-who-helps = À qui en parler
