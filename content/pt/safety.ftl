### /safety: lido por alguém com medo, num celular que outras pessoas podem olhar.

safety =
    <b>Alguns números e umas coisas que podem ajudar agora.</b>

    Se você tem medo da pessoa com quem está, exercício pra casal não serve pra isso. Você não precisa consertar nada com essa pessoa. E pra pedir ajuda não precisa ter certeza de que é grave.

safety-beside =
    <b>Sem ligar pra ninguém</b>
    “Chão firme” ajuda a voltar ao eixo primeiro. “Alguém de confiança” é pra lembrar com quem você pode falar: uma pessoa amiga, alguém da vizinhança ou do posto de saúde.
    Também tem três perguntas curtas, se você quiser. Suas respostas não são salvas.

safety-after =
    <b>Depois</b>
    • A ligação fica no registro de chamadas do celular. Pra apagar, abra o registro, segure o dedo na chamada (em alguns celulares, deslize) e toque em “Apagar” ou “Excluir”.
    • Os números marcados “não aparece na conta” não aparecem na conta de telefone. Outras ligações e mensagens podem aparecer.
    • Mensagens e chats ficam no aplicativo até você apagar lá. Páginas da internet ficam no histórico do navegador.
    • Se você ligar do telefone de alguém de confiança, não fica nada no seu.

safety-after-here = • “Apagar meus rastros” apaga o que dá neste chat e tudo o que eu guardei sobre você.
safety-trusted =
    <b>Alguém de confiança</b>
    { $text }

safety-silent = <b>{ $country }: sem falar</b>
safety-silent-none = Não conheço nenhum serviço de lá que atenda por mensagem. Você também pode escrever pra alguém de confiança.
safety-calls = <b>{ $country }: por telefone</b>
safety-emergency = • Em perigo agora: { $numbers }
safety-emergency-local = • Em perigo agora: o número de emergência daí
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * segundo reportagem de jornal, sem confirmação do serviço
safety-checked = Última verificação: { $day }. Números mudam.
safety-elsewhere = Outros lugares: findahelpline.com. Ajuda contra violência: nomoredirectory.org
safety-no-line = Não tenho um número verificado pra este país: { $country }.
safety-anywhere =
    <b>Onde quer que você esteja</b>
    { $emergency }
    • Números por país: findahelpline.com. Ajuda contra violência: nomoredirectory.org
    • Alguém de confiança: uma pessoa amiga, alguém da vizinhança ou do posto de saúde.

safety-way-text = SMS para <b>{ $to }</b>
safety-way-text-word = SMS com <b>{ $say }</b> para <b>{ $to }</b>
safety-way-text-silent = SMS silencioso para <b>{ $to }</b>
safety-way-dialogue = troca de mensagens com <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = disque <b>{ $to }</b>
safety-way-site = <b>{ $to }</b>
safety-way-app = aplicativo <b>{ $to }</b>
safety-way-press = disque <b>{ $to }</b>, depois <b>{ $then }</b>, sem dizer nada
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, depois <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, opção <b>{ $then }</b>
safety-kind-violence = ajuda contra violência
safety-kind-suicide = ajuda com pensamentos de suicídio
safety-kind-emotional = apoio emocional
safety-kind-emergency = emergência
safety-kind-police = polícia
safety-kind-social = emergência social
safety-kind-counselling = orientação
safety-kind-map = mapa de ajuda
safety-audience-men = para homens
safety-audience-migrants = para migrantes
safety-named = { $name }
safety-always = 24 horas
safety-hours-daily = das { $open }:00 às { $close }:00
safety-hours-mon-fri = segunda a sexta, das { $open }:00 às { $close }:00
safety-since = desde { $day }
safety-languages = { $count ->
    [one] um idioma
   *[other] { $count } idiomas
}
safety-speaks = { $languages }
safety-mark-free = grátis
safety-mark-off-bill = não aparece na conta
safety-mark-anonymous = anônimo
safety-mark-confidential = com sigilo
safety-mark-call-log = apague do registro de chamadas
safety-mark-mobile = só de celular
safety-mark-abroad = do exterior
safety-mark-not-in-territories = não vale nos territórios ultramarinos
safety-mark-planned-may-2026 = previsto para maio de 2026, ainda sem confirmação
safety-mark-cuts-2025 = cortes noticiados em 2025

country-ask =
    <b>Qual país?</b>
    Toque ou escreva o nome. Não guardo.

country-ask-here =
    <b>Qual país?</b>
    Não guardo.

country-several = Qual deles?
country-unknown = Não achei esse país. Tente escrever de outro jeito ou toque nele aqui. Mande /cancel pra fechar.
button-country = { $country }

safety-question =
    <b>{ $step } de { $last }</b> · sua resposta não é salva

    { $text }

safety-question-1 = Tenho medo de como a pessoa com quem estou pode reagir se eu disser não?
safety-question-2 = Mudo o que faço, visto ou digo, ou com quem me encontro, por medo do que pode acontecer se eu não mudar?
safety-question-3 = Alguém próximo já bloqueou minha passagem, jogou coisas, pegou meu celular ou meu dinheiro, me machucou ou disse que ia fazer isso?
safety-heard-yes = Quem atende nesses números ouve coisas assim todos os dias. Você pode ligar só pra perguntar.
safety-heard-no = Mesmo assim você pode conversar com alguém. Dá pra ligar só pra perguntar.

trusted-ask =
    <b>Quem vem à cabeça?</b>
    Escreva um nome, um número, o que vocês combinaram: até { $count } caracteres. Só mostro em /safety.

    Quem abrir este chat no seu celular consegue ler. Deixe de fora o que possa pôr você ou essa pessoa em risco.

    Mande /cancel pra deixar como está.

safety-trail-ask =
    <b>Esvaziar este chat?</b>
    Apago os últimos dois dias de mensagens daqui, suas e minhas, e tudo o que guardei sobre você. Não conto pra ninguém. Não dá pra desfazer.

    As mais antigas só você pode apagar: “Limpar histórico”, no menu deste chat.

safety-trail-now = Um momento …
safety-trail-done = Apagado. O que tem mais de dois dias só você pode apagar: “Limpar histórico”, no menu deste chat.
safety-trail-partly = Não consegui apagar tudo agora. O que sobrou você pode apagar: “Limpar histórico”, no menu deste chat.

button-solid-ground = Chão firme
button-trusted = Alguém de confiança
button-trusted-change = Mudar
button-trusted-remove = Remover
button-three-questions = Três perguntas
button-another-country = Outro país
button-more-countries = Mais países
button-clear-trail = Apagar meus rastros
button-clear-it = Apagar
button-yes = Sim
button-no = Não
button-skip = Pular
