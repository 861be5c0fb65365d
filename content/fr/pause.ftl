### La pause.

pause-started =
    ⏸ <b>Une pause jusqu’à { $until }</b>
    { $name } prend { $length } et revient. D’ici là, pas besoin de répondre, d’écrire ni de suivre { $name }.

pause-started-alone =
    ⏸ <b>Une pause jusqu’à { $until }</b>
    { $length }, rien que pour toi. Je t’écris quand c’est fini.

pause-meanwhile =
    Marcher un peu peut aider, ou un verre d’eau, ou de la musique. Préparer sa réplique, en général, ça entretient la tension.

pause-meanwhile-walk = Vous aviez prévu d’aller marcher. Trouver les bons mots peut attendre.
pause-meanwhile-water = Vous aviez prévu un verre d’eau et une petite chose à faire. Trouver les bons mots peut attendre.
pause-meanwhile-music = Vous aviez prévu de mettre de la musique. Trouver les bons mots peut attendre.
pause-meanwhile-quiet = Vous aviez prévu du silence, dans deux pièces séparées. Trouver les bons mots peut attendre.
pause-short = Il faut environ 20 minutes à la plupart des gens pour se calmer. Moins, ça va aussi. Rien n’oblige à reprendre à la fin.
pause-running =
    Vous êtes déjà en pause, jusqu’à { $until }.

pause-undone = La pause a été annulée.
pause-over = Cette pause est finie. Envoie /pause pour en commencer une autre.

pause-unclear = Je n’ai pas compris la durée. Essaie /pause 20, /pause 1h30, /pause 21:30 ou /pause ce soir.
pause-too-short = Une pause dure au moins une minute. Essaie /pause 20.
pause-too-long = Une pause dure un jour au maximum, pour que personne n’attende sans fin. Essaie /pause 2h ou /pause ce soir.
pause-past = Cette heure est déjà passée. Essaie /pause 20, ou une heure plus tardive.
pause-no-clock = J’ai compris le jour, mais pas l’heure. Essaie /pause jusqu’à demain 9h, ou une durée, comme /pause 2h.
pause-which = On peut comprendre ça de plusieurs façons. Il te faut combien de temps ?
pause-no-zone =
    La pause finit quand ? Je ne connais pas encore ton fuseau horaire. Appuie sur le numéro de la bonne heure :

    { $hours }

undo-late = Désolé, une pause ne s’annule que dans la première minute. Appuie sur « Je peux reprendre » quand c’est le moment pour toi.
undo-other = Seule la personne qui a demandé la pause peut l’annuler. Appuie sur « Je peux reprendre » quand c’est le moment pour toi.

pause-not-in-group = Je ne te trouve plus dans ce groupe, alors je n’y ai rien publié. Ta pause à toi continue.
pause-called-there = La pause a commencé dans votre groupe, jusqu’à { $until }. Pas besoin de l’ouvrir.
pause-runs-there = Votre groupe est déjà en pause, jusqu’à { $until }. Je n’y ai rien changé.

noted-ready = C’est noté, de ton côté c’est bon. Personne d’autre ne voit ça. J’écris dans le groupe dès que tout le monde peut reprendre.
noted-ready-inline = C’est noté, de ton côté c’est bon. Personne d’autre ne voit ça. Le message dans votre conversation changera quand ce sera bon des deux côtés.
noted-longer = Prends le temps qu’il te faut. Personne d’autre ne voit ça. Appuie sur « Je peux reprendre » quand c’est le moment pour toi.
noted-not-today = Pas de souci. Personne d’autre ne voit ça. Tu peux encore appuyer sur « Je peux reprendre » plus tard.

pause-ask = <b>C’est bon pour reprendre ?</b>
    Personne d’autre ne voit ta réponse.

opener-caller = { $name } a demandé la pause : { $name } commence, dès que tout le monde peut reprendre.
opener-other = Dès que tout le monde peut reprendre, la personne qui n’a pas demandé la pause commence. C’est ce que vous aviez prévu.
opener-either = Dès que tout le monde peut reprendre, commence qui veut. C’est ce que vous aviez prévu.
pause-note-ask =
    ⏰ C’est l’heure.
    Dans votre conversation, le message de la pause demande maintenant si c’est bon pour reprendre.
pause-note-time =
    ⏰ C’est l’heure.
    C’est le moment que vous aviez choisi pour parler.
ready-alone = 🌿 <b>Te revoilà.</b> Rien ne presse.
ready-both =
    🌿 <b>C’est bon des deux côtés.</b>
    Commencez petit : une personne parle, l’autre écoute, c’est tout. De vive voix, ça se passe en général mieux que par écrit.

ready-everyone =
    🌿 <b>Tout le monde peut reprendre.</b>
    Commencez petit : une personne parle, les autres écoutent, c’est tout. De vive voix, ça se passe en général mieux que par écrit.

pause-not-yet =
    Pas encore, et ce n’est pas grave.
    Je repose la question à { $when }.

pause-pick-a-time =
    Pas encore, et ce n’est pas grave. J’arrête de demander. Choisissez un moment qui vous va, et je vous écris à ce moment-là.

time-suggested =
    🕰 { $name } propose : { $when }.

time-agreed = 🕰 <b>C’est noté : { $when }.</b> Je vous écris à ce moment-là. Pas besoin d’en parler avant.
time-set = 🕰 <b>C’est noté : { $when }.</b> Je t’écris à ce moment-là.
time-own = C’est toi qui as proposé ce moment. À l’autre de l’accepter, ou d’en proposer un autre.
time-changed = Un autre moment a été proposé depuis. Regarde le dernier message.
time-came =
    🕰 <b>C’est le moment prévu.</b>
    Rien ne presse. Une respiration, puis on commence.

button-longer = Encore un peu
button-ready = Je peux reprendre
button-what-helps = Ce qui aide
button-not-today = Pas aujourd’hui
button-undo = Annuler
button-pause-minutes = Pause maintenant
button-pause-for = Pendant { $length }
button-pause-until = Jusqu’à { $at }
button-set-zone = Régler mon fuseau horaire
button-help-me-start = Comment commencer ?
button-invite = Proposer de se parler
button-in-hours = Dans { $length }
button-works-for-me = Ça me va
