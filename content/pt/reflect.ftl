### /reflect.

reflect =
    <b>Depois de uma conversa</b>
    Algumas perguntas pra você. Responda só de cabeça. Não precisa escrever nada, e nada é salvo.

    Se a conversa deixou você com medo da pessoa com quem está, veja /safety em vez disso.

reflect-group = Isso é só pra você. Funciona no privado comigo, e ninguém aqui vê que você pediu.
reflect-question =
    <b>{ $title }</b> · { $step } de { $last }
    { $text }

reflect-end =
    Essa foi a última. Suas respostas são só suas.

    No dia seguinte, as coisas costumam parecer diferentes. Quer que eu chame você uma vez, amanhã nesta hora? São sete minutos de sossego pra olhar pra trás como faria uma pessoa amiga e justa.

reflect-tomorrow =
    Combinado. Chamo você uma vez: { $when }.

    Até lá, não precisa pensar nisso.

reflect-withdrawn = Tá bom, não chamo. Você pode mandar /reflect quando quiser.
reflect-not-now = Tá bom. Você pode mandar /reflect quando quiser.
reflect-look =
    Você pediu pra eu passar aqui.

    Se ontem deu medo, pule isto: /safety

    Quer tirar sete minutos de sossego? É um passo de cada vez, não precisa escrever nada, e nada é salvo.

reflect-look-step =
    <b>{ $length }</b> · passo { $step } de { $last }
    { $text }

reflect-look-end = É isso. Nada foi salvo. O que você pensou é só seu.

button-ask-me-tomorrow = Me pergunte amanhã
button-rather-not = Melhor não
button-not-now = Agora não
button-begin = Começar
