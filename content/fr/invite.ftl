### /invite.

invite =
    <b>Proposer de se parler</b>
    C’est à propos de quoi ? Tu auras une phrase, dans le ton que tu veux. Personne ne la voit avant que tu l’envoies.

invite-words-alone = { $text }
invite-words =
    { $text }

    { $line }

invite-when-now = Maintenant, si ça te va.
invite-when-tonight = Ce soir, si ça te va.
invite-when-tomorrow = Demain, si ça te va.
invite-when-picked = Ça t’irait : { $when } ?
invite-when =
    <b>Quand ?</b>
    Écris-le comme tu le dirais : <i>demain 19h</i>, <i>samedi matin</i>, <i>dans 2 heures</i>, <i>19:30</i>. Ou appuie sur un bouton.

    Envoie /cancel pour fermer.

invite-no-zone =
    Je ne connais pas encore ton fuseau horaire, alors je ne sais pas quand « ce soir » commence chez toi. Règle-le et réessaie, ou choisis ici.

invite-topic-long = Le sujet, en { $count } caractères au plus. Deux ou trois mots suffisent.

invite-set =
    🕰 <b>C’est noté : { $when }.</b>
    Je vous le rappelle dix minutes avant, puis à l’heure. De vive voix, ça se passe en général mieux que par écrit.

invite-set-now =
    🌿 <b>C’est maintenant ({ $when }).</b>
    De vive voix, ça se passe en général mieux que par écrit. Une personne commence, l’autre écoute, c’est tout.

invite-file = Pour vos agendas : { $when }.
invite-set-inline =
    🕰 <b>C’est noté : { $when }.</b>
    Tu m’as déjà écrit en privé ? Alors je te le rappelle là-bas dix minutes avant, puis à l’heure. De vive voix, ça se passe en général mieux que par écrit.
invite-calendar = Un moment à deux
invite-again =
    🌿 { $name } a proposé un moment, et ça tient toujours.
    Rien ne presse, et pas besoin de raison. Je n’en reparlerai pas.
invite-again-inline =
    🌿 Cette proposition tient toujours.
    Rien ne presse, et pas besoin de raison. Je n’en reparlerai pas.

invite-soon = 🕰 <b>Dans dix minutes :</b> { $when }.
    D’abord un verre d’eau et une respiration lente.

invite-time =
    🕰 <b>C’est le moment prévu.</b>
    Parlez de vive voix, si vous pouvez. Une personne commence, l’autre écoute, c’est tout.

invite-understood =
    Tu veux dire : <b>{ $when }</b> ?
    Personne ne le voit avant que tu appuies. Ce n’est pas ça ? Réécris-le.

invite-set-there = C’est noté, et c’est dans votre groupe. Je vous le rappelle là-bas.
invite-set-there-inline = C’est noté, et ton invitation le dit maintenant. Je te le rappelle ici un peu avant.

invite-not-yet = Pas de souci. Personne d’autre ne voit ça, et je n’en dis rien. L’invitation reste telle quelle. Tu as encore une semaine pour choisir un moment.
invite-own = C’est ta propre invitation, tu ne peux pas y répondre. Envoie /invite pour en faire une autre.
invite-set-already = Un moment est déjà choisi pour celle-ci. Pour en trouver un autre, envoie une nouvelle /invite.
invite-over = Cette invitation n’est plus valable. Envoie /invite pour en faire une autre.

button-now = Maintenant
button-tonight = Ce soir
button-tomorrow = Demain
button-pick-a-time = Choisir un moment
button-not-yet = Pas encore, mais j’y tiens
button-other-purpose = Changer de sujet
button-thats-it = C’est ça
button-from-now = Dans { $length }
