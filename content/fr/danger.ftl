### Les cartes. La première ligne est la même sur toutes, et ne dit rien.

danger-violence =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un te fait du mal, ou pourrait t’en faire. Ce n’est pas ta faute, et trouver de meilleurs mots n’y changera rien. Si c’est en train d’arriver, rapproche-toi d’une porte ou d’autres gens, si tu peux le faire sans risque.

danger-partner =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait qu’une personne proche te fait du mal, te fait peur ou contrôle ta vie. Ce n’est pas ta faute, et tu n’as pas à réparer ça à deux. Même dans le doute, tu peux en parler à quelqu’un.

danger-threat =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un te menace. Tu peux prendre ça au sérieux, même sans savoir si cette personne le ferait. Le dire aujourd’hui à une personne de confiance, c’est plus sûr que de le garder pour toi.

danger-weapon =
    <b>Tu as bien fait de m’en parler.</b>

    Quand quelqu’un sort une arme, même juste pour la montrer, c’est le signe d’un grand danger. Ce n’est pas à toi de calmer cette personne. Si l’arme est près de toi maintenant, sors si tu peux, et appelle le numéro d’urgence.

danger-choking =
    <b>Tu as bien fait de m’en parler.</b>

    Serrer le cou de quelqu’un ou l’empêcher de respirer, c’est le signe d’un grand danger, même si c’est arrivé une seule fois, même s’il y a eu des excuses après. Va voir un médecin, s’il te plaît, même s’il n’y a pas de trace : ça peut devenir grave des jours plus tard.

danger-locked-in =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un t’empêche de sortir, te laisse dehors, ou que tu te caches. Tu n’as rien à régler avec cette personne. Si tu ne peux pas parler, écris à quelqu’un où tu es et ce qu’il te faut.

danger-coercion =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait qu’il se passe quelque chose de sexuel que tu ne veux pas. Ça compte, quelle que soit cette personne pour toi, même si tu n’as pas dit non à voix haute. Ce n’est pas ta faute. Tu peux en parler à un médecin ou sur une de ces lignes, et en dire peu ou beaucoup, comme tu veux.

danger-stalking =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un te suit ou te surveille. Tu n’exagères pas. Cette personne voit peut-être ce qu’il y a sur ce téléphone : si tu peux, prends celui d’une personne de confiance pour chercher de l’aide.

danger-control =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un d’autre décide pour toi : qui tu vois, où tu vas, ton argent ou ton téléphone. Si ça te fait peur, ne commence pas par en discuter avec cette personne. Tu peux appeler juste pour poser une question, sans rien décider avant.

danger-child =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait qu’un enfant n’est peut-être pas en sécurité. Même dans le doute, tu peux demander : les gens de ces lignes y réfléchiront avec toi. Si l’enfant, c’est toi : ce n’est pas ta faute. Dis-le à un adulte de confiance, comme une prof ou un médecin.

danger-self =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que c’est très dur de continuer à vivre, en ce moment. Tu n’as pas à porter ça sans aide. Si tu risques de passer à l’acte, ou si c’est déjà fait, appelle le numéro d’urgence maintenant, ou va près de quelqu’un qui peut rester avec toi. Tu peux le dire comme tu l’as écrit ici.

danger-their-life =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un veut peut-être mourir. C’est trop lourd pour une seule personne, et ce que fait l’autre n’est pas ta faute. Si ça peut arriver maintenant, le numéro d’urgence peut lui envoyer de l’aide. Si c’est dit pour t’empêcher de partir, c’est aussi une menace contre toi.

danger-hurts =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que tu as fait du mal à quelqu’un, ou que tu as peur d’en faire. L’écrire, c’est un début. Si ça peut arriver maintenant, quitte la pièce, ou la maison, avant de dire un mot de plus. Si quelqu’un est blessé, appelle d’abord les secours. Tu peux appeler ces lignes, toi aussi, et dire ce que tu as écrit ici.

danger-family =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que ta famille, ou une personne qui s’occupe de toi, te fait du mal, te menace ou te force. Même la famille n’en a pas le droit, et tu ne lui dois pas le silence. Tu peux demander de l’aide sans qu’elle le sache.

danger-other =
    <b>Tu as bien fait de m’en parler.</b>

    On dirait que quelqu’un que tu connais subit des violences. Pas besoin de preuves pour demander quoi faire. Si tu parles à cette personne, fais-le en tête à tête, et c’est à elle de décider de la suite. Si c’est en train d’arriver, appelle le numéro d’urgence.

danger-unsure =
    <b>Tu as bien fait de m’en parler.</b>

    Si tu n’es pas en sécurité, ou si quelqu’un d’autre ne l’est pas, voici qui peut aider. Même dans le doute, tu peux demander.

danger-hint =
    Je ne sais pas si j’ai bien compris. Si quelqu’un te fait peur ou te fait du mal, ou si c’est toi qui ne vas pas bien, /safety montre vers qui te tourner, même sans parler. Ou respire d’abord une minute avec moi.

danger-not-it = D’accord, merci de me le dire. Je suis là quand tu veux continuer.

button-not-it = Ce n’est pas ça
button-numbers = Numéros et autres aides
button-go-on = Continuer
