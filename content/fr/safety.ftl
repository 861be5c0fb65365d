### /safety. Ce qui vient en premier ne dit rien.

safety =
    <b>Quelques numéros, et de quoi t’aider tout de suite.</b>

    Si la personne avec qui tu es te fait peur, les exercices à deux ne sont pas ce qu’il te faut. Tu n’as pas à réparer ça à deux, ni à te demander si c’est « assez grave ».

safety-beside =
    <b>Sans appeler personne</b>
    « Reprendre pied » aide à retrouver un peu de calme d’abord. « Une personne de confiance », c’est quelqu’un à qui tu peux le dire : une amie, un voisin, un médecin.
    Il y a aussi trois courtes questions, si tu veux. Tes réponses ne sont pas enregistrées.

safety-after =
    <b>Après</b>
    • Un appel reste dans le journal d’appels du téléphone. Pour l’effacer : ouvre le journal, garde le doigt appuyé sur l’appel (sur certains téléphones, fais-le glisser), puis appuie sur « Supprimer ».
    • Les lignes « pas sur la facture » n’apparaissent pas sur la facture. Les autres appels et SMS peuvent y être.
    • Les SMS et les messages restent dans leur appli tant que tu ne les y effaces pas. Les pages web restent dans l’historique du navigateur.
    • Si tu appelles du téléphone d’une personne de confiance, il ne reste rien sur le tien.

safety-after-here = • « Effacer mes traces » efface ce qui peut l’être dans cette conversation, et tout ce que j’ai enregistré sur toi.
safety-trusted =
    <b>Une personne de confiance</b>
    { $text }

safety-silent = <b>{ $country } : sans parler</b>
safety-silent-none = Pour ce pays, je ne connais pas de ligne joignable par message. Tu peux aussi écrire à une personne de confiance.
safety-calls = <b>{ $country } : par téléphone</b>
safety-emergency = • En danger maintenant : { $numbers }
safety-emergency-local = • En danger maintenant : le numéro d’urgence du pays où tu es
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * d’après un journal, pas confirmé par le service
safety-checked = Dernière vérification : { $day }. Les numéros changent.
safety-elsewhere = Des lignes ailleurs : findahelpline.com. Contre les violences : nomoredirectory.org
safety-no-line = Je n’ai pas de numéro vérifié pour ce pays : { $country }.
safety-anywhere =
    <b>Où que tu sois</b>
    { $emergency }
    • Des lignes par pays : findahelpline.com. Contre les violences : nomoredirectory.org
    • Une personne de confiance : une amie, un voisin, un médecin.

safety-way-text = SMS au <b>{ $to }</b>
safety-way-text-word = SMS avec le mot <b>{ $say }</b> au <b>{ $to }</b>
safety-way-text-silent = SMS silencieux au <b>{ $to }</b>
safety-way-dialogue = échange par SMS au <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = compose <b>{ $to }</b>
safety-way-site = <b>{ $to }</b>
safety-way-app = l’appli <b>{ $to }</b>
safety-way-press = compose <b>{ $to }</b>, puis <b>{ $then }</b>, sans un mot
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, puis <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, choix <b>{ $then }</b>
safety-kind-violence = en cas de violences
safety-kind-suicide = en cas d’idées suicidaires
safety-kind-emotional = écoute et soutien
safety-kind-emergency = urgences
safety-kind-police = police
safety-kind-social = urgence sociale
safety-kind-counselling = conseil
safety-kind-map = une carte des lieux d’aide
safety-audience-men = pour les hommes
safety-audience-migrants = pour les personnes migrantes
safety-named = { $name }
safety-always = 24 h/24, 7 j/7
safety-hours-daily = de { $open }:00 à { $close }:00
safety-hours-mon-fri = du lundi au vendredi, de { $open }:00 à { $close }:00
safety-since = depuis le { $day }
safety-languages = { $count ->
    [one] { $count } langue
   *[other] { $count } langues
}
safety-speaks = { $languages }
safety-mark-free = gratuit
safety-mark-off-bill = pas sur la facture
safety-mark-anonymous = anonyme
safety-mark-confidential = confidentiel
safety-mark-call-log = à effacer du journal d’appels
safety-mark-mobile = depuis un portable
safety-mark-abroad = depuis l’étranger
safety-mark-not-in-territories = pas en outre-mer
safety-mark-planned-may-2026 = prévu pour mai 2026, pas encore confirmé
safety-mark-cuts-2025 = réductions signalées en 2025

country-ask =
    <b>Quel pays ?</b>
    Appuie dessus, ou écris son nom. Je ne l’enregistre pas.

country-ask-here =
    <b>Quel pays ?</b>
    Je ne l’enregistre pas.

country-several = C’est lequel ?
country-unknown = Je n’ai pas trouvé ce pays. Essaie une autre orthographe, ou choisis-le ici. Envoie /cancel pour fermer.
button-country = { $country }

safety-question =
    <b>{ $step } sur { $last }</b> · ta réponse n’est pas enregistrée

    { $text }

safety-question-1 = Si je dis non, est-ce que j’ai peur de la réaction de la personne avec qui je suis ?
safety-question-2 = Est-ce que je change ce que je fais, porte ou dis, ou qui je vois, par peur de ce qui se passerait sinon ?
safety-question-3 = Est-ce que quelqu’un de proche m’a barré le passage, a jeté des objets, pris mon téléphone ou mon argent, m’a fait mal, ou a menacé de le faire ?
safety-heard-yes = Les personnes qui répondent sur ces lignes ont l’habitude d’en parler. Tu peux appeler juste pour poser une question.
safety-heard-no = Tu peux quand même parler à quelqu’un. Tu peux appeler juste pour poser une question.

trusted-ask =
    <b>À qui penses-tu ?</b>
    Écris un nom, un numéro, ce que vous avez convenu : { $count } caractères au plus. Je ne le montre que sur /safety.

    N’importe qui peut le lire en ouvrant cette conversation sur ton téléphone. Laisse de côté ce qui vous mettrait en danger, toi ou cette personne.

    Envoie /cancel pour ne rien changer.

safety-trail-ask =
    <b>Vider cette conversation ?</b>
    J’efface ici les messages des deux derniers jours, les tiens et les miens, et tout ce que j’ai enregistré sur toi. Je ne le dis à personne. On ne peut pas revenir en arrière.

    Les messages plus anciens, il n’y a que toi qui peux les effacer : « Effacer l’historique » dans le menu de cette conversation.

safety-trail-now = Un instant…
safety-trail-done = C’est effacé. Les messages de plus de deux jours, il n’y a que toi qui peux les effacer : « Effacer l’historique » dans le menu de cette conversation.
safety-trail-partly = Je n’ai pas pu tout effacer. Tu peux effacer le reste : « Effacer l’historique » dans le menu de cette conversation.

button-solid-ground = Reprendre pied
button-trusted = Une personne de confiance
button-trusted-change = Changer
button-trusted-remove = Retirer
button-three-questions = Trois questions
button-another-country = Un autre pays
button-more-countries = D’autres pays
button-clear-trail = Effacer mes traces
button-clear-it = Effacer
button-yes = Oui
button-no = Non
button-skip = Passer
