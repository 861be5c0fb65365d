### /settings.

settings =
    <b>Tes réglages</b>
    Langue : { $language }
    Fuseau horaire : { $zone }

zone-none = pas encore réglé
zone-ask =
    Tu es où ? Écris une ville, comme <i>Lisbonne</i>, ou un décalage, comme <i>+2</i>. Ou partage une position ici (trombone, Position). J’enregistre le fuseau horaire, pas l’endroit.

    Envoie /cancel pour ne rien changer.

zone-unknown = Je n’ai pas trouvé. Essaie une grande ville près de chez toi, dans le même fuseau horaire, ou un décalage comme +5:30.
zone-at-sea = Cet endroit n’a pas de fuseau horaire. Écris plutôt une ville, ou un décalage comme +5:30.
zone-which = C’est laquelle ? Si elle n’y est pas, écris une plus grande ville près de chez toi.
zone-set =
    Fuseau horaire : <b>{ $zone }</b>. Chez toi, il devrait être { $now }.

zone-set-coming = Ta prochaine affirmation : { $when }.
language-which = Je te parle en quelle langue ?
language-set = C’est noté. Ma langue avec toi : { $language }.

button-zone-ask = Fuseau horaire
button-zone-other = Un autre fuseau
button-zone = { $zone }
button-place = { $city }, { $region }
button-language-ask = Langue
button-language = { $language }

settings-group = Langue du groupe : { $language }
group-language-set = À partir de maintenant, j’écris ici dans cette langue : { $language }.
