### Des mots, avant l'envoi.

draft =
    <b>Tes mots.</b> Personne d’autre ne les voit.
    <blockquote>{ $text }</blockquote>

draft-breathe =
    🌬 <b>D’abord, respire</b>
    Une inspiration lente, puis souffle plus longtemps. Cinq secondes, ou saute cette étape.
    <blockquote>{ $text }</blockquote>

draft-breathe-long =
    🌬 <b>D’abord, respire</b>
    Une inspiration lente, puis souffle plus longtemps. Ensuite appuie sur le texte pour le copier.

    <code>{ $text }</code>

draft-posted =
    { $name } écrit :
    <blockquote>{ $text }</blockquote>

draft-sent = C’est parti. C’est dans votre groupe maintenant.

draft-old = Ce brouillon a déjà été envoyé, changé ou fermé. Rien n’a été publié.
draft-none = Tu n’as pas de brouillon pour l’instant. Je ne les garde qu’un jour.
draft-not-in-group = Je ne te trouve plus dans ce groupe, alors je n’ai rien publié. Ton brouillon est encore là.
draft-failed = Je n’ai pas réussi à le publier. Ton brouillon est encore là. Regarde dans le groupe avant de réessayer.
draft-unknown = Je ne sais pas si ton message est parti. Regarde d’abord dans le groupe. S’il n’y est pas, ton brouillon est encore ouvert.
draft-later = Je n’arrive pas à joindre votre groupe pour l’instant. Je l’envoie dès que je peux.
draft-empty = Je n’y trouve pas de mots. Écris-les en texte, s’il te plaît.
draft-too-long = C’est trop long. Reste à { $count } caractères au plus.

button-send = Envoyer
button-send-now = Envoyer maintenant
button-copy = Copier
button-back = Retour
button-leave-it = Ne rien changer
button-choice = { $label }
button-chosen = ✓ { $label }
button-something-else = Autre chose
