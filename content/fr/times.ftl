### Un moment qu'on a écrit et que je n'ai pas pu lire.

when-unclear = Je n’ai pas compris quand. Essaie « demain 19h », « samedi matin », « dans 2 heures » ou « 19:30 ».
when-no-clock = J’ai compris le jour, mais pas l’heure. Ajoute-la, comme « demain 19:00 » ou « samedi matin ».
when-no-day = Samedi ou dimanche ? Écris un jour et une heure, comme « samedi 15h » ou « dimanche soir ».
when-which = Je peux comprendre ça de plusieurs façons. Tu veux dire quand ?
when-no-zone = Je ne connais pas encore ton fuseau horaire, alors je ne peux pas lire une heure. Règle-le d’abord, ou écris « dans 2 heures ».
when-past = Cette heure est déjà passée. Essaie plus tard.
when-too-far = C’est dans plus de 30 jours. Essaie plus tôt.
