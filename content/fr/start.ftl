### /start, /help, /cancel et les mots tout simples.

start =
    <b>Je suis là. On ralentit.</b>

    Appuie sur ce qu’il te faut, ou écris simplement ce qui se passe. Rien ne sort d’ici, sauf ce que tu envoies.

    Dans votre conversation à deux, écris @{ $bot } pour une pause, ou pour des mots à envoyer. Pas besoin de m’y ajouter.

what-this-is = <i>Je ne remplace pas une thérapie, et je ne peux pas t’aider en cas d’urgence. Je suis pour les adultes (18+). Si tu es en danger, appelle le numéro d’urgence du pays où tu es. Où trouver de l’aide : /safety</i>
start-group =
    Salut, c’est Breather. Quand une discussion devient difficile, n’importe qui ici peut envoyer /pause : tout le monde souffle, et l’heure du retour est fixée.

    Je ne peux pas lire ce groupe. Je ne reçois que les commandes, les réponses à mes messages et les appuis sur mes boutons.

    En privé, on peut simplement m’écrire ce qui se passe. Dans une conversation à deux, écrivez @{ $bot }. /help montre le reste.

help =
    <b>De quoi as-tu besoin ?</b>
    D’une pause : /pause
    De calme : /breathe ou /ground
    De parler : /invite ou /say
    De poser une limite : /boundary
    Il n’y a que toi qui essaies : /alone
    Quelqu’un te fait peur : /safety

    Ou écris simplement ce qui se passe. Dans votre conversation à deux, écris @{ $bot } pour une pause ou des mots à envoyer.

help-group =
    <b>De quoi as-tu besoin ?</b>
    D’une pause : /pause
    De calme : /breathe ou /ground
    De parler : /invite ou /listen
    De poser une limite : /boundary
    Il n’y a que toi qui essaies : /alone
    Quelqu’un te fait peur : /safety

    En privé, tu peux simplement m’écrire ce qui se passe. Dans votre conversation à deux, écris @{ $bot } pour une pause.

help-now =
    <b>Tout de suite</b>
    /pause – une pause, avec l’heure du retour. /pause 45, /pause 1h30 et /pause 21:30 marchent aussi
    /breathe – une animation pour respirer lentement : soupir, carré, égal ou 478
    /ground – reprendre pied, pas à pas
    /need – des mots pour ce dont tu as besoin, là

help-together =
    <b>Pour vous deux</b>
    /pact – se mettre d’accord sur vos pauses (dans votre groupe)
    /temp – à quel point c’est dur, là, de 0 à 10 (dans votre groupe)
    /listen – parler et écouter, à tour de rôle (dans votre groupe)

help-words =
    <b>Les mots pour le dire</b>
    /invite – proposer de se parler, au moment qui vous va ; /invite argent ajoute un sujet
    /repair – une phrase pour arranger les choses
    /boundary – des mots pour une limite ; /boundary insultes y va tout droit
    /validate – des phrases pour montrer que tu comprends
    /check – colle un message ici avant de l’envoyer
    /curious – des questions à se poser à deux
    /say – dire ce que tu ressens et ce qu’il te faut

help-calm =
    <b>Quand c’est plus calme</b>
    /affirm – une affirmation pour la semaine
    /affirmations – en recevoir une, chaque jour ou chaque semaine
    /reflect – des questions pour toi, après une discussion
    /learn – les engrenages du couple, et quoi essayer
    /alone – quand il n’y a que toi qui essaies
    /therapy – quand demander de l’aide, et à qui
    /books – trois livres qui peuvent aider

help-data =
    <b>Réglages et vie privée</b>
    /settings – langue et fuseau horaire
    /privacy – ce que j’enregistre, et combien de temps
    /export – une copie de tes données
    /forget – effacer tes données, partout
    /cancel – annuler ce que tu as commencé
    /safety – quand quelqu’un te fait peur

help-group-open =
    <b>Tout le monde ici voit ça</b>
    /pause – une pause, avec l’heure du retour. /pause 45, /pause 1h30 et /pause 21:30 marchent aussi
    /breathe – une animation pour respirer lentement
    /temp – à quel point c’est dur, là, de 0 à 10
    /listen – parler et écouter, à tour de rôle
    /pact – se mettre d’accord sur vos pauses

help-group-drafts =
    <b>Personne d’autre ne voit ça avant l’envoi</b>
    /need – dire ce dont tu as besoin, là
    /invite – proposer de se parler
    /boundary – des mots pour une limite
    /say – dire ce que tu ressens et ce qu’il te faut
    /repair – une phrase pour arranger les choses
    /affirmations – recevoir une affirmation, pour toi ou pour ce groupe

help-group-private =
    <b>Personne d’autre ne voit la réponse</b>
    /ground – reprendre pied, pas à pas
    /validate, /curious – des phrases pour montrer que tu comprends, des questions à poser
    /check – colle un message avant de l’envoyer (en privé)
    /affirm – une affirmation pour la semaine
    /learn, /alone, /therapy, /books, /reflect – quand c’est plus calme
    /privacy, /export, /forget – ce que j’enregistre sur toi
    /safety – quand quelqu’un te fait peur

help-group-rest =
    Tout le reste est en privé.

button-want-to-talk = Je veux parler
button-need-a-limit = Poser une limite
button-more-help = Besoin d’autre chose
button-all-commands = Toutes les commandes

cancel-done = D’accord. Rien n’a été enregistré.
cancel-nothing = Il n’y a rien à annuler pour l’instant.
cancel-group = Il n’y a rien à annuler ici. Une pause s’annule dans la première minute avec « Annuler ». Pour ce qui n’est pas encore envoyé, passe en privé.

fitting = <b>Des mots que tu pourrais dire.</b> Appuie pour copier, ou respire d’abord.
fitting-line = « { $line } »
