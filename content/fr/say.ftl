### /say : le cadre de la phrase, en lignes avec deux-points, pour que tout ce qu'on écrit y tienne.

say-step-happened =
    <b>Qu’est-ce qui s’est passé ?</b> Une seule chose, comme une caméra la verrait.
    <i>Ce qui s’est passé : …</i>

say-step-felt =
    <b>Qu’est-ce que ça te fait ?</b>
    <i>Ce qui s’est passé : { $happened }. Ce que je ressens : …</i>

say-step-need =
    <b>De quoi as-tu besoin ?</b>
    <i>Ce qui s’est passé : { $happened }. Ce que je ressens : { $felt }. Ce dont j’ai besoin : …</i>

say-step-ask =
    <b>Tu demandes quoi ?</b> Une chose faisable, et à laquelle on peut dire non.
    <i>Ce qui s’est passé : { $happened }. Ce que je ressens : { $felt }. Ce dont j’ai besoin : { $need }. Tu veux bien … ?</i>

say-type = Appuie sur un bouton, ou écris-le en quelques mots.
say-statement =
    Ce qui s’est passé : { $happened }.
    Ce que je ressens : { $felt }.
    Ce dont j’ai besoin : { $need }.
    Tu veux bien { $ask } ?
say-felt = Je ressens { $words }

say-example-1 = tu rentres plus tard que prévu
say-example-2 = aucune nouvelle de toi de toute la journée
say-example-3 = le programme a changé sans moi
say-example-4 = tu as regardé ton téléphone
say-example-5 = on m’a coupé la parole
say-example-6 = on a haussé le ton, toi et moi

say-leads-happened = Ce qui s’est passé|Ce qui s’est passé c’est que|Ce qui s’est passé, c’est que|Il s’est passé que|Quand|Lorsque|Quand je repense que|Quand je me rappelle que|C’est que|En fait|Le fait que
say-leads-felt = Je ressens|Je ressentais|J’ai ressenti|Ce que je ressens|Ce que je ressens c’est|Ce que je ressens, c’est|Ce que j’ai ressenti|Ce que j’ai ressenti c’est|Je me sens|Je me sentais|Je me suis senti|Je me suis sentie|Je suis|J’étais|J’ai été|Ça me rend|Ca me rend|Ça m’a fait|Ca m’a fait|Ça me fait|Ca me fait|Je sens|J’éprouve|Je m’sens|Jme sens|Ressens|Ressenti
say-leads-need = J’ai besoin|J’ai besoin de|J’ai besoin d’un|J’ai besoin d’une|J’ai besoin d’un peu de|J’ai besoin que|J’aurais besoin|J’aurais besoin de|J’aurais besoin d’un|J’aurais besoin d’une|J’ai juste besoin de|J’ai juste besoin d’un|J’ai juste besoin d’une|J’avais besoin de|J’avais besoin d’un|J’avais besoin d’une|Ce dont j’ai besoin|Ce dont j’ai besoin c’est|Ce dont j’ai besoin, c’est|Il me faut|Il me faudrait|Jai besoin de|Besoin de|Besoin d’un|Besoin d’une|Je voudrais|J’aimerais
say-leads-ask = Tu veux bien|Est-ce que tu veux bien|Est ce que tu veux bien|Tu voudrais bien|Est-ce que tu voudrais bien|Tu peux|Est-ce que tu peux|Est ce que tu peux|Tu pourrais|Est-ce que tu pourrais|Est ce que tu pourrais|Peux-tu|Peux tu|Pourrais-tu|Pourrais tu|Veux-tu|Veux-tu bien|Veux tu bien|Voudrais-tu|Tu serais d’accord pour|Es-tu d’accord pour|T’es d’accord pour|Ce serait possible de|C’est possible de|S’il te plaît|S’il te plait|Stp|Je te demande de|Je te demande|Merci de|J’aimerais te demander de
say-small-words = à|aucun|aucune|avec|c’est|ça|ca|ce|cet|cette|comme|dans|de|depuis|des|du|elle|elles|en|encore|enfin|entre|et|hier|il|ils|j’ai|j’étais|je|jamais|l’autre|la|le|les|leur|ma|mais|me|même|mes|moi|mon|ne|ni|non|nos|notre|nous|on|ou|où|par|parce|pas|pendant|personne|plus|pour|quand|que|quelqu’un|qu’on|rien|sa|sans|se|ses|si|son|sur|t’as|t’es|t’étais|ta|tes|toi|ton|toujours|tous|tout|toute|trop|tu|un|une|vos|votre|vous

say-blame =
    <blockquote>{ $words }</blockquote>
    « { $found } » · <b>{ $label }</b>
    { $why }

say-judgement =
    <blockquote>{ $words }</blockquote>
    « { $found } », ça parle de ce que l’autre a fait. Et toi, qu’est-ce que ça te fait ressentir ?

say-harm =
    <blockquote>{ $words }</blockquote>
    « { $found } », ça parle de ce qu’on t’a fait. Si c’est arrivé, tu n’as pas besoin de mots plus doux. Si ça te fait peur, va d’abord voir /safety.

button-own-words = Avec mes mots à moi
button-instead = « { $words } »
button-keep-it = Laisser comme ça
button-again = Le dire autrement
button-say-happened = Ce qui s’est passé
button-say-felt = Ce que je ressens
button-say-need = Mon besoin
button-say-ask = Ma demande
