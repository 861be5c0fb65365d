### Ce que le bot dit de lui-même, quelle que soit la fonction.

old-button = Ce bouton vient d’un ancien message et ne marche plus. Renvoie la commande pour en avoir un nouveau.
unknown-command = Je ne connais pas cette commande. Voilà ce que je peux faire tout de suite :
plain-words = Je suis là. Je n’enregistre pas ce que tu écris. Qu’est-ce qui t’aiderait le plus, là ?
plain-safety = <i>Si quelqu’un te fait peur : /safety</i>
only-if-safe = <i>Seulement si vous vous sentez en sécurité ensemble. Sinon : /safety</i>
for-yourself = Ça fait beaucoup, tout ça. On commence par toi, une minute ou deux. Si tu portes presque tout sans aide, il y a /alone.
edited-command = Je ne réagis pas aux messages modifiés, pour que rien n’arrive deux fois. Envoie-le plutôt comme nouveau message.
forwarded-command = Je ne réagis pas aux commandes transférées. Écris-la toi-même et c’est parti.
anonymous-admin =
    Tu écris au nom du groupe, alors je ne sais pas qui tu es. Désactive « Rester anonyme » un instant, ou viens me parler en privé.

only-in-a-group =
    Ça marche dans un groupe que vous partagez. Ajoute-moi là-bas et renvoie la commande.

inline-third = Ce message est pour deux personnes, et elles ont déjà répondu. Pour en lancer un, écris mon nom dans votre conversation à vous.
not-in-this-chat = Ça vient d’un groupe où tu n’es pas. Tu peux m’utiliser en privé.
only-in-private = Ça, c’est seulement en privé. Ouvre notre conversation privée et envoie la commande là-bas.
database-away = Je n’arrive pas à enregistrer pour l’instant, alors ça n’a peut-être pas marché. Rien n’est perdu, et les minuteurs continuent. Réessaie dans une minute.
too-much-at-once =
    Ça fait beaucoup d’un coup : je saute les nouveaux messages quelques secondes, puis je reviens.
    /safety marche à tout moment.

something-broke = Quelque chose n’a pas marché, et ça vient de moi, pas de toi. Si une pause est en cours, elle continue. Réessaie, s’il te plaît.
done-before = Ça a marché. J’ai eu une coupure, tu n’as peut-être pas vu ma réponse. S’il manque quelque chose, réessaie une fois.
private-continue = Cette partie se passe en privé.
tap-late = Désolé, j’ai réagi trop tard. La suite est ici :
late = Désolé, ça arrive en retard. C’était prévu pour ce moment : { $when }.

words-unreadable = Je n’arrive plus à lire ce que tu avais gardé ici. Désolé. Tu peux le réécrire.

which-group = Dans quel groupe ? Tout le monde y verra ce message.
no-shared-group = On n’a pas encore de groupe en commun. Ajoute-moi au vôtre et il apparaîtra ici.

button-continue = Continuer en privé
button-add-to-group = M’ajouter à notre groupe
button-breathe-with-me = 🌬 Respire avec moi
button-in-our-chat = Dans notre groupe
button-group = { $title }
button-another = Une autre
button-copy-number = Copier { $number }

command-start = De l’aide tout de suite
command-help = Ce que je sais faire
command-pause = Faire une pause, avec l’heure du retour
command-breathe = Respirer lentement, avec une animation
command-ground = Reprendre pied, pas à pas
command-repair = Une phrase pour arranger les choses
command-invite = Proposer de se parler, en douceur
command-boundary = Des mots pour une limite, à envoyer ou copier
command-say = Dire ce que tu ressens et ce qu’il te faut
command-pact = Se mettre d’accord sur vos pauses
command-temp = À quel point c’est dur, là, de 0 à 10 ?
command-need = Dire ce dont tu as besoin, là
command-learn = Les engrenages du couple
command-therapy = Quand demander de l’aide, et à qui
command-books = Trois livres qui peuvent aider
command-alone = Quand il n’y a que toi qui essaies
command-listen = Parler et écouter, à tour de rôle
command-validate = Des phrases pour montrer que tu comprends
command-check = Relire un message avant de l’envoyer
command-curious = Des questions à se poser à deux
command-reflect = Repenser à une discussion, rien que pour toi
command-affirm = Une affirmation pour la semaine
command-affirmations = Recevoir une affirmation, chaque jour ou semaine
command-settings = Langue et fuseau horaire
command-privacy = Ce que j’enregistre, et qui peut le voir
command-export = Recevoir une copie de tes données
command-forget = Effacer tes données, partout
command-cancel = Annuler ce que tu as commencé
command-safety = Quand quelqu’un te fait peur

about-short = Une pause avec un chemin pour revenir, quand on n’arrive plus à se comprendre à deux. Ça marche aussi sans l’autre.
about =
    Quand une discussion tourne mal, je vous aide à vous arrêter, à respirer et à vous retrouver.

    Ajoute-moi à votre groupe, ou écris-moi en privé. Je ne prends pas parti et je ne lis pas vos messages. Ce que tu fais en privé avec moi y reste, sauf si tu l’envoies.
inline-placeholder = quelques mots, ou : limite insultes
