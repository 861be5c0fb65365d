### /listen : une personne parle, l'autre redit, puis on échange.

listen-step-1 =
    👂 <b>{ $name } parle jusqu’à { $until }</b>
    C’est ton tour d’écouter ? Écoute, c’est tout. Pas besoin de répondre. Après, tu redis ce que tu as entendu, et vous inversez.

listen-step-2 =
    👂 <b>Jusqu’à { $until } : redis ce que tu as entendu</b>
    Si tu écoutais, dis-le avec tes mots. { $name } dit ce qui est juste et ce qui manque.

listen-step-3 =
    👂 <b>On inverse : { $name } écoute, jusqu’à { $until }</b>
    Si tu écoutais avant, c’est à toi de parler.

listen-step-4 =
    👂 <b>Jusqu’à { $until } : { $name } redit ce qui a été dit</b>
    Si tu parlais, dis ce qui est juste et ce qui manque.

listen-done =
    👂 <b>Vous avez parlé et écouté, à tour de rôle.</b>
    Rien n’oblige à tout régler aujourd’hui. Une chose mieux comprise de chaque côté, c’est déjà beaucoup.

listen-stopped = 👂 Ce tour est arrêté, et c’est toujours permis. Envoie /listen pour en commencer un autre.
listen-lost = Désolé, je n’étais plus là un moment et j’ai perdu le fil de vos tours. Envoie /listen pour recommencer.
listen-running = Vous êtes déjà en train de parler à tour de rôle.
listen-minutes = Un tour dure de 1 à 20 minutes. Essaie /listen 5.

listen-prompt =
    👂 <i>Personne d’autre ne voit ça.</i>
    { $text }

listen-phase =
    👂 <b>{ $title }</b>
    { $lines }

listen-line = • { $text }

listen-over = Ce tour est fini. Envoie /listen pour en commencer un autre.
listen-third = Deux personnes parlent déjà à tour de rôle ici. Quand c’est fini, envoie /listen pour lancer le tien.
listen-own = Tu parles déjà en premier. Fais court, et parle de toi.
listen-late = Le premier tour a commencé. C’est à toi juste après, une fois que c’est redit.
listen-speaks = C’est à toi de parler. Fais court, et parle de toi. Les idées sont pour la personne qui écoute.
listen-checks = Écoute ce qui te revient, puis dis ce qui est juste et ce qui manque. Les idées sont pour la personne qui écoute.

button-speak-first = Je parle en premier
button-prompt = Une idée pour moi
button-another-prompt = Une autre
button-listen-now = Commencer avec 5 minutes
