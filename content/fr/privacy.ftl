### /privacy, /export et /forget.

privacy =
    <b>Ce que j’enregistre, et combien de temps</b>
    • Ton prénom, ta langue, ton fuseau horaire, les groupes où on s’est croisés, et ce que tu as gardé ou écrit pour toi (tes affirmations et quand elles arrivent, une personne de confiance) : jusqu’à ce que tu envoies /forget.
    • Tes brouillons pas encore envoyés, au plus : { $drafts }. Une fois envoyés, je ne les ai plus.
    • Un message mis de côté dans /check : jusqu’à ce que je te le rende. Si je n’arrive pas à te joindre, en plus : { $drafts }.
    • Les pauses, les invitations, les tours de parole et les respirations (heures et boutons, aucun mot) : { $ended }. Les chiffres de /temp : { $numbers }.
    • Que j’ai envoyé quelque chose, et quand : { $delivered }.
    • Ce que vous avez décidé avec /pact : tant que je suis dans le groupe.
    • Les conversations qui m’ont retiré ou bloqué : { $gone }.

    <b>Ce que je n’enregistre jamais</b>
    Ce que vous vous dites dans vos conversations, les messages simples que tu m’écris, un « Pas encore », tes pensées dans /reflect. Si trop de messages arrivent d’un coup, le tien attend chez moi jusqu’à son tour.

    <b>Qui peut voir quoi</b>
    Je ne peux pas lire vos groupes. Je ne reçois que les commandes, les réponses à mes messages et les appuis sur mes boutons. Ce que tu fais en privé avec moi, je ne le montre à personne, sauf si tu l’envoies. N’importe qui peut la lire en ouvrant cette conversation sur ton téléphone. Les personnes qui font tourner ce bot peuvent voir ce qui est enregistré. Telegram transporte nos messages et peut les voir.

    <b>C’est à toi</b>
    /export te donne une copie. /forget efface tout de suite, et je ne le dis à personne. Si quelque chose est encore en cours dans un groupe, comme une pause que tu as demandée, ton nom y reste encore un peu après la fin, pour que personne n’y remarque rien. Au plus : { $rests }.

button-export = Recevoir une copie
button-forget = Effacer mes données

export-group = Ça, c’est pour toi. Tu le reçois en privé, et personne ici ne voit que tu l’as demandé.
export-file = Voilà ce que tu as demandé : tout ce que j’ai enregistré sur toi. N’importe quel éditeur de texte peut l’ouvrir.

forget =
    <b>Effacer tes données ?</b>

    <b>Effacé tout de suite, partout :</b> tes réglages, tes brouillons pas encore envoyés, tes réponses privées, tes pauses ici, et tout ce que j’allais t’envoyer ici. Je ne le dis à personne.

    <b>Ce que je ne peux pas reprendre :</b> les messages déjà envoyés. Tu peux les supprimer toi-même dans Telegram.

    <b>Reste encore un peu :</b> ce qui est en cours dans un groupe, comme une pause ou une invitation, pour que personne n’y remarque rien. Une fois que c’est fini, ça reste au plus : { $rests }. Si personne n’y met fin : { $ended }.

    Si tu m’écris de nouveau, tu repars de zéro. Une copie avant ? /export

button-forget-everything = Tout effacer
button-forget-nothing = Ne rien effacer
forget-done =
    C’est fait. Tes données sont effacées, et je ne l’ai dit à personne.

    Tu peux aussi supprimer cette conversation dans Telegram. Prends bien soin de toi.

forget-nothing = D’accord. Rien n’a été effacé.
