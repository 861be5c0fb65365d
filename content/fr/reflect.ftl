### /reflect.

reflect =
    <b>Après une discussion</b>
    Quelques questions pour toi. Réponds juste dans ta tête. Il n’y a rien à écrire, et rien n’est enregistré.

    Si l’autre t’a fait peur, va plutôt voir /safety.

reflect-group = Ça, c’est pour toi. Ça se passe en privé, et personne ici ne voit que tu l’as demandé.
reflect-question =
    <b>{ $title }</b> · { $step } sur { $last }
    { $text }

reflect-end =
    C’était la dernière. Tes réponses sont à toi.

    Le lendemain, on voit souvent les choses autrement. Tu veux que je revienne une fois, demain vers cette heure-ci ? Sept minutes tranquilles, pour regarder tout ça comme le ferait une personne amie qui reste juste.

reflect-tomorrow =
    D’accord. Je reviens une fois : { $when }.

    Pas besoin d’y penser avant.

reflect-withdrawn = D’accord, je ne reviens pas. Tu peux envoyer /reflect quand tu veux.
reflect-not-now = D’accord. Tu peux envoyer /reflect quand tu veux.
reflect-look =
    Tu m’avais demandé de revenir.

    Si hier t’a fait peur, laisse ça : /safety

    Tu prends sept minutes tranquilles ? C’est une étape à la fois, il n’y a rien à écrire, et rien n’est enregistré.

reflect-look-step =
    <b>{ $length }</b> · étape { $step } sur { $last }
    { $text }

reflect-look-end = Voilà. Rien n’a été enregistré. Tes pensées sont à toi.

button-ask-me-tomorrow = Reviens demain
button-rather-not = Non merci
button-not-now = Pas maintenant
button-begin = Commencer
