### O que o bot diz por conta própria, em qualquer função.

old-button = Esse botão é de uma mensagem antiga e não funciona mais. Mande o comando de novo pra receber um novo.
unknown-command = Não conheço esse comando. O que dá pra fazer agora:
plain-words = Estou aqui. Não guardo o que você escreve. O que ajudaria mais agora?
plain-safety = <i>Tem medo de alguém? /safety</i>
only-if-safe = <i>Só se você se sente em segurança com a outra pessoa. Se não: /safety</i>
for-yourself = É muita coisa pra aguentar. Vamos cuidar de você primeiro, um ou dois minutos. Se só você tem tentado, o /alone é pra você.
edited-command = Mensagem editada eu ignoro, pra nada acontecer duas vezes. Mande de novo como mensagem nova.
forwarded-command = Comando encaminhado eu não sigo. Digite você e eu faço.
anonymous-admin =
    Você está escrevendo em nome do grupo, e aí não sei quem é. Desligue “Permanecer anônimo” por um momento ou fale comigo no privado.

only-in-a-group =
    Isso funciona num chat que vocês dividem. Me adicione lá e mande de novo.

inline-third = Essa é só pra duas pessoas, e as duas já tocaram. Digite meu nome no seu próprio chat pra começar outra lá.
not-in-this-chat = Isso é de um chat em que você não está. Você pode falar comigo no privado.
only-in-private = Isso só funciona no privado. Abra nosso chat privado e mande o comando lá.
database-away = Não consigo salvar nada agora, então pode não ter funcionado. Nada se perdeu, e os horários continuam valendo. Tente daqui a um minuto.
too-much-at-once =
    É muita coisa de uma vez, então vou pular as mensagens novas por alguns segundos. Já volto.
    O /safety funciona o tempo todo.

something-broke = Algo deu errado, e a falha foi minha. Se tem uma pausa valendo, ela continua. Tente de novo.
done-before = Deu certo. Minha resposta pode ter se perdido no caminho. Se faltar alguma coisa, tente mais uma vez.
private-continue = Essa parte é no privado.
tap-late = Desculpe, demorei quando você tocou. Continua aqui:
late = Desculpe, atrasou. Era pra chegar: { $when }.
words-unreadable = Não consigo mais ler o que você salvou aqui. Desculpe. Você pode escrever de novo.

which-group = Em qual chat? Todo mundo de lá vai ver.
no-shared-group = Ainda não estamos num chat em comum. Me adicione no de vocês, e ele aparece aqui.

button-continue = Continuar no privado
button-add-to-group = Me adicionar ao nosso chat
button-breathe-with-me = 🌬 Respire comigo
button-in-our-chat = No nosso chat
button-group = { $title }
button-another = Outra
button-copy-number = Copiar { $number }

command-start = Ajuda agora
command-help = O que eu sei fazer
command-pause = Fazer uma pausa, com hora pra voltar
command-breathe = Respirar devagar, com uma animação
command-ground = Voltar ao eixo, passo a passo
command-repair = Uma frase pra fazer as pazes
command-invite = Chamar pra conversar, com jeito
command-boundary = Frases pra pôr um limite, pra enviar ou copiar
command-say = Dizer o que você sentiu e do que precisa
command-pact = Combinar como vocês fazem a pausa
command-temp = Como vocês estão agora, de 0 a 10?
command-need = Dizer do que você precisa agora
command-learn = Padrões em que muito casal empaca
command-therapy = Quando buscar ajuda de fora e como achar
command-books = Três livros que podem ajudar
command-alone = Quando só você está tentando
command-listen = Uma pessoa fala, a outra escuta, depois troca
command-validate = Frases que mostram que você entende
command-check = Revisar uma mensagem antes de enviar
command-curious = Perguntas pra vocês se fazerem
command-reflect = Pensar numa conversa que passou, só você
command-affirm = Uma afirmação pra esta semana
command-affirmations = Receber uma afirmação por dia ou por semana
command-settings = Idioma e fuso horário
command-privacy = O que eu guardo e quem pode ver
command-export = Receber uma cópia dos seus dados
command-forget = Apagar seus dados, em todos os chats
command-cancel = Cancelar o que você começou
command-safety = Quando você tem medo de alguém

about-short = Uma pausa com hora pra voltar, pra duas pessoas que se desencontram. Também ajuda uma só.
about =
    Quando a conversa azeda, eu ajudo a parar, respirar e achar o caminho de volta.

    Me adicione no chat de vocês ou escreva só pra mim. Não tomo partido e não leio o chat de vocês. O que você faz aqui no privado fica aqui, a não ser que você envie.
inline-placeholder = algumas palavras, ou: limite gritos
