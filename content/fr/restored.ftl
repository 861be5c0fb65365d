### Après une ancienne copie.

restored =
    Un petit mot sur ma mémoire.
    J’ai dû repartir d’une copie plus ancienne : { $when }. Si tu as réglé ou changé quelque chose ici depuis, vérifie-le et refais-le. Il se peut aussi que je repose une question déjà réglée. Désolé pour ça.

restored-private = Si tu as envoyé /forget depuis, renvoie-le, s’il te plaît.
