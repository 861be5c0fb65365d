### Sous une pause.

what-helps =
    <b>Ce qui aide pendant une pause</b>
    • Bouger un peu : monter un escalier, faire le tour du pâté de maisons.
    • Boire un verre d’eau, lentement.
    • Mettre de la musique.
    • Souffler plus longtemps que tu n’inspires.

    Ce qui n’aide pas, en général : préparer la réplique parfaite, continuer par écrit, chercher la preuve que tu as raison.

openers =
    <b>Pour commencer</b>
    • « Ça me fait du bien que tu sois là. Je voudrais réessayer, moins vite. »
    • « Je peux te dire comment c’était pour moi, et après tu me dis comment c’était pour toi ? »
    • « Il y a une chose que je ferais autrement. Je peux commencer par là ? »

    Et quand l’autre a parlé : « Ce que j’entends, c’est… J’ai bien compris ? »
