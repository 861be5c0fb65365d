### La liste, quand on écrit @bot dans une conversation.

inline-more = Ce que je sais faire d’autre
inline-unsafe = C’est risqué de le dire ?
inline-safety = Ouvrir notre conversation
inline-pause = ⏸ Une pause de { $length }
inline-pause-about = Annonce l’heure du retour. Pour une autre durée, écris : pause 45
inline-temp = 🌡 À quel point c’est dur, de 0 à 10 ?
inline-temp-about = Deux chiffres, qui apparaissent ensemble.
inline-need-hear = 🤲 J’ai besoin qu’on m’écoute
inline-need-think = 🤲 J’ai besoin d’y voir clair
inline-need-hold = 🤲 J’ai besoin de tes bras
inline-need-space = 🤲 J’ai besoin d’un moment pour moi
inline-breathe = 🌬 Respire avec moi
inline-breathe-about = Envoie une respiration lente à suivre
inline-boundary = ✋ Des mots pour une limite
inline-boundary-about = Écris : limite insultes
inline-invite = 💬 Proposer de se parler : { $purpose }
inline-repair = 🩹 Une phrase pour arranger les choses
inline-repair-about = Écris : réparer
inline-validate = 👂 Montrer que tu comprends
inline-validate-about = Écris : valider fatigue
inline-curious = 💡 Une question à poser
inline-curious-about = Écris : curiosité
inline-affirm = ☀️ Une affirmation pour la semaine
inline-affirm-about = Écris : affirmation

inline-pause-text =
    ⏸ <b>Une pause jusqu’à { $until }</b>
    Il me faut { $length }, et je reviens. Pas besoin de répondre d’ici là.

    Appuie sur « Je peux reprendre » quand tu peux parler de nouveau. Je ne le verrai qu’une fois que c’est bon des deux côtés.

inline-temp-text =
    🌡 <b>À quel point c’est dur, là, de 0 à 10 ?</b>
    0, c’est le calme. 10, c’est plus qu’on ne peut supporter. Choisis ton chiffre, je choisis le mien. Personne ne les voit avant que les deux soient là. Ensuite ils apparaissent ici ensemble.

    S’il en manque un au bout d’une heure, rien ne s’affiche.

inline-need-text = 🤲 { $line }

inline-breathe-text =
    🌬 <b>Respire avec moi</b>
    Inspire par le nez, puis encore une petite gorgée d’air. Ensuite souffle, longtemps, doucement. Cinq fois, à ton rythme.
