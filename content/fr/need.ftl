### /need.

need =
    🤲 <b>De quoi as-tu besoin, là ?</b>
    Choisis le plus proche, et tu auras des mots pour le dire. Rien n’est encore publié.

need-group =
    🤲 <b>De quoi as-tu besoin, là ?</b>
    Personne d’autre ne voit ça. Ton choix s’affiche ici à ton nom, avec une ligne sur comment t’aider.

need-posted = C’est dans votre groupe. Le plus dur, c’était de demander.
need-not-in-group = Je ne te trouve plus dans ce groupe, alors je n’ai rien publié.
need-explained =
    🤲 <b>{ $title }</b>
    Des mots que tu peux envoyer tels quels :
    <blockquote>{ $line }</blockquote>
    { $more }

need-public-hear =
    🤲 { $name } a besoin qu’on l’écoute.
    Pour aider : écoute jusqu’au bout, garde les conseils pour plus tard, puis redis ce que tu as entendu. Pas le bon moment ? Dis quand ça irait.

need-public-think =
    🤲 { $name } a besoin d’aide pour y voir clair.
    Pour aider : demande ce qui a déjà été essayé, propose des idées, et laisse { $name } décider. Pas le bon moment ? Dis quand ça irait.

need-public-hold =
    🤲 { $name } a besoin d’un câlin.
    Pour aider, si tu en as envie : un câlin, une main, ou simplement être là. Pas besoin de parler. Tu es loin ? « Je suis là » compte beaucoup. Tu peux dire non, ou « dans un moment ».

need-public-space =
    🤲 { $name } a besoin d’un moment au calme.
    Pour aider : pas de questions ni de messages pendant un moment. Prendre du recul, c’est une façon de se calmer. Ce n’est pas un reproche.

need-line-hear = J’ai besoin que tu m’écoutes. Pas de conseils pour l’instant, s’il te plaît. Écoute jusqu’au bout, et après dis-moi ce que tu as entendu.
need-line-think = J’ai besoin d’aide pour y voir clair. Demande-moi ce que j’ai déjà essayé, et on cherche ensemble. À la fin, j’aimerais décider moi-même.
need-line-hold = J’ai besoin que tu me prennes dans tes bras. Pas besoin de parler. Si tu es loin, reste juste un peu au téléphone avec moi.
need-line-space = J’ai besoin d’un moment pour moi, là. C’est pour me calmer, pas pour te fuir. Je te dirai quand je peux parler.

need-more-hear =
    <b>Dis-le d’abord.</b> Beaucoup de gens aiment en réparant. Dis bien que ce qui t’aide, c’est qu’on t’écoute.

    <b>Si ce n’est pas possible maintenant,</b> demande quand ça irait.

need-more-think =
    <b>Dis une chose précise.</b> Dis où tu bloques, et si tu veux des idées ou des questions.

    <b>Si aucune idée ne te va,</b> tu as peut-être d’abord besoin qu’on t’écoute. Tu peux le dire comme ça.

need-more-hold =
    <b>Demande une chose précise.</b> Un câlin, une main, dix minutes sur le canapé : c’est plus facile de dire oui.

    <b>Si ce n’est pas possible maintenant,</b> une douche chaude, une couverture ou la voix d’une personne proche peuvent t’aider à tenir.

need-more-space =
    <b>Dis combien de temps.</b> Un silence sans fin, ça peut ressembler à un abandon. Dis quand tu reviens, et tiens-t’y.

    <b>Tu veux une heure fixe ?</b> /pause dit quand tu reviens, comme ça personne n’attend sans savoir.

button-need-hear = Écoute-moi
button-need-think = Aide-moi à y voir clair
button-need-hold = Prends-moi dans tes bras
button-need-space = Un moment pour moi
button-another-need = Autre chose
