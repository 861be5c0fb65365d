### /say: uma frase em quatro passos.

say-step-happened =
    <b>O que aconteceu?</b> Uma coisa só, do jeito que uma câmera veria.
    <i>Quando …</i>

say-step-felt =
    <b>O que você sentiu?</b>
    <i>Quando { $happened }, eu me senti …</i>

say-step-need =
    <b>Do que você precisa?</b>
    <i>Quando { $happened }, eu me senti { $felt }. Preciso …</i>

say-step-ask =
    <b>O que você pede?</b> Algo que a outra pessoa possa fazer, e possa recusar.
    <i>Quando { $happened }, eu me senti { $felt }. Preciso { $need }. Você pode …?</i>

say-type = Toque em uma opção ou escreva a sua em poucas palavras.
say-statement = Quando { $happened }, eu me senti { $felt }. Preciso { $need }. Você pode { $ask }?
say-felt = Eu me senti { $words }

say-example-1 = você chegou mais tarde do que o combinado
say-example-2 = fiquei o dia todo sem resposta
say-example-3 = o plano mudou sem eu saber
say-example-4 = você olhou pro celular
say-example-5 = me cortaram no meio da fala
say-example-6 = a gente levantou a voz

say-leads-happened = Quando|Quando eu lembro que|Quando lembro que|Aconteceu que|Foi quando|Na hora que|Na hora em que|O que aconteceu foi que
say-leads-felt = Eu me senti|Me senti|Eu me sinto|Me sinto|Eu senti|Senti|Eu sinto|Sinto|Eu fiquei|Fiquei|Eu fico|Fico|Eu estava|Estava|Eu tava|Tava|Senti-me
say-leads-need = Eu preciso|Preciso|Eu precisava|Precisava|Eu necessito|Necessito|Eu to precisando|Eu tô precisando|To precisando|Tô precisando|Estou precisando
say-leads-ask = Você pode|Voce pode|Você poderia|Voce poderia|Vc pode|Vc poderia|Cê pode|Pode|Poderia|Você consegue|Voce consegue|Dá pra você|Da pra voce|Por favor|Eu peço pra você|Te peço pra|Peço pra você
say-small-words = a|as|à|ao|algo|alguém|antes|aquela|aquele|as|até|cada|com|como|da|de|depois|do|ela|ele|em|era|essa|esse|esta|estava|este|eu|foi|hoje|isso|mais|me|meu|minha|muito|na|nada|não|nem|ninguém|no|nós|nosso|nossa|o|ontem|os|ou|para|por|pra|quando|que|se|sem|seu|só|sua|também|te|tudo|um|uma|você|voce|vc|vocês

say-blame =
    <blockquote>{ $words }</blockquote>
    “{ $found }” · <b>{ $label }</b>
    { $why }

say-judgement =
    <blockquote>{ $words }</blockquote>
    “{ $found }” fala do que a outra pessoa fez. E o que você sentiu com isso?

say-harm =
    <blockquote>{ $words }</blockquote>
    “{ $found }” fala do que fizeram com você. Se aconteceu, não precisa de palavra melhor. Se isso dá medo, veja /safety primeiro.

button-own-words = Com minhas palavras
button-instead = “{ $words }”
button-keep-it = Deixar assim
button-again = Dizer de outro jeito
button-say-happened = O que aconteceu
button-say-felt = O que eu senti
button-say-need = Do que eu preciso
button-say-ask = O que eu peço
