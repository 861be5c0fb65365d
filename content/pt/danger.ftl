### Os cartões pra palavras de perigo.

danger-violence =
    <b>Que bom que você me contou.</b>

    Parece que alguém está machucando você, ou pode machucar. Não foi você que causou isso, e achar palavras melhores não vai fazer parar. Se é agora, fique perto de uma porta ou de outras pessoas, se der pra fazer isso com segurança.

danger-partner =
    <b>Que bom que você me contou.</b>

    Parece que alguém próximo machuca você, assusta você ou manda na sua vida. Não foi você que causou isso, e você não precisa consertar nada com essa pessoa. Pra pedir ajuda, você não precisa ter certeza.

danger-threat =
    <b>Que bom que você me contou.</b>

    Parece que alguém ameaçou você. Dá pra levar a sério sem ter certeza de que a ameaça é pra valer. Contar hoje pra uma pessoa de confiança protege você mais do que guardar só pra você.

danger-weapon =
    <b>Que bom que você me contou.</b>

    Uma arma no meio de duas pessoas é sinal de perigo grave, mesmo que só tenha sido mostrada. Você não precisa acalmar ninguém. Se a arma está perto agora, saia daí, se puder, e ligue pro número de emergência.

danger-choking =
    <b>Que bom que você me contou.</b>

    Apertar seu pescoço ou impedir você de respirar é sinal de perigo grave, mesmo que tenha sido uma vez só, e mesmo com pedido de desculpas. Procure atendimento médico, mesmo sem marca: o dano pode aparecer dias depois.

danger-locked-in =
    <b>Que bom que você me contou.</b>

    Parece que alguém não deixa você sair, trancou você do lado de fora, ou que você está se escondendo. Você não precisa resolver nada com essa pessoa. Se não der pra falar, mande uma mensagem pra alguém: onde você está e do que precisa.

danger-coercion =
    <b>Que bom que você me contou.</b>

    Parece que está acontecendo algo sexual que você não quer. Isso é sério, seja quem for essa pessoa na sua vida, e mesmo que você não tenha dito não em voz alta. Não é culpa sua. No hospital, no posto de saúde ou num destes números, você pode contar muito ou pouco, o quanto quiser.

danger-stalking =
    <b>Que bom que você me contou.</b>

    Parece que alguém segue ou vigia você. Não é exagero seu. Essa pessoa talvez consiga ver o que está neste celular: se puder, use o celular de alguém de confiança pra pedir ajuda.

danger-control =
    <b>Que bom que você me contou.</b>

    Parece que outra pessoa decide o que você faz: com quem fala, aonde vai, seu dinheiro ou seu celular. Se isso dá medo, não comece por uma conversa com essa pessoa. Você pode ligar só pra perguntar; não precisa decidir nada antes.

danger-child =
    <b>Que bom que você me contou.</b>

    Parece que uma criança pode estar em perigo. Você não precisa ter certeza pra perguntar; quem atende pensa nisso com você. Se é com você que isso acontece: não é culpa sua. Conte pra uma pessoa adulta de confiança, na escola ou no posto de saúde, por exemplo.

danger-self =
    <b>Que bom que você me contou.</b>

    Parece que está difícil continuar vivendo. Você não precisa passar por isso sem ninguém. Se você acha que pode fazer algo contra a sua vida, ou já fez, ligue agora pro número de emergência, ou vá pra perto de alguém que possa ficar com você. Pode dizer do mesmo jeito que escreveu aqui.

danger-their-life =
    <b>Que bom que você me contou.</b>

    Parece que alguém pode estar querendo morrer. Isso é mais do que dá pra carregar sem ajuda, e o que essa pessoa fizer não é culpa sua. Se pode ser agora, o número de emergência pode mandar ajuda até lá. Se a pessoa diz isso pra você não ir embora, é também uma ameaça contra você.

danger-hurts =
    <b>Que bom que você me contou.</b>

    Parece que você machucou alguém, ou tem medo de machucar. Escrever isso já é um começo. Se pode acontecer agora, saia de perto, ou saia de casa, antes de dizer mais uma palavra. Se alguém se feriu, busque ajuda pra essa pessoa primeiro. Estes números também são pra você: é só dizer o que escreveu aqui.

danger-family =
    <b>Que bom que você me contou.</b>

    Parece que alguém da família, ou alguém que cuida de você, machuca, ameaça ou força você. Ser da família não justifica isso, e você não deve silêncio a ninguém. Dá pra pedir ajuda sem que fiquem sabendo.

danger-other =
    <b>Que bom que você me contou.</b>

    Parece que estão machucando alguém que você conhece. Você não precisa de prova pra perguntar o que fazer. Se for falar com essa pessoa, fale quando não tiver mais ninguém por perto, e deixe que ela decida o que vem depois. Se é agora, ligue pro número de emergência.

danger-unsure =
    <b>Que bom que você me contou.</b>

    Se você corre perigo, ou outra pessoa corre, aqui está quem pode ajudar. Você não precisa ter certeza pra perguntar.

danger-hint =
    Não sei se entendi direito. Se alguém assusta ou machuca você, ou se é você que não está bem, em /safety tem com quem conversar, até sem precisar falar. Ou respire um minuto comigo primeiro.

danger-not-it = Certo, que bom que você avisou. Estou aqui quando quiser continuar.

button-not-it = Não é isso
button-numbers = Telefones e mais
button-go-on = Continuar
