### /check.

check-ask =
    <b>Relire avant d’envoyer</b>
    Colle ici ce que tu veux envoyer. Je te montre les endroits qui pourraient blesser plus que tu ne veux, avec des mots plus doux. Personne d’autre ne le voit.

check-group = Ça, c’est pour toi. Colle ton message en privé, et personne ici ne le voit.

check-found = Ce qui pourrait blesser :

check-spot =
    « { $said } »
    { $label }. Tu pourrais dire : <i>{ $instead }</i>

check-spot-two =
    « { $said } »
    { $label }. Tu pourrais dire : <i>{ $instead }</i>
    Ou : <i>{ $other }</i>

check-too-long = Ton message est trop long pour que je le réécrive d’un bloc. Tu peux y mettre toi-même les mots du dessus.

check-softer =
    <b>Le tout, en plus doux</b>
    <blockquote>{ $text }</blockquote>

    Change ce qui ne te ressemble pas.

check-nothing =
    Je ne vois rien qui accuse ou qui rabaisse. Mais il m’arrive de passer à côté, alors relis-le encore une fois.

    Si c’est important, ça passe souvent mieux de vive voix que par message.

check-unreadable = Je ne lis pas assez bien ce message pour en dire quelque chose d’utile. Je sais relire le français.

check-left =
    D’accord, je l’ai mis de côté. Je te le rends une fois : { $when }.

    Après, je l’efface.

check-back =
    Voilà la note que tu avais gardée.
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>

    Tu veux toujours l’envoyer ? J’ai effacé ma copie.

check-thrown-away = D’accord, il n’existe plus.

button-leave-an-hour = Mettre de côté une heure
button-throw-away = Jeter
button-check-another = Relire un autre message
