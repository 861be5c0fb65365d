### /say.

say-step-happened =
    <b>¿Qué pasó?</b> Una sola cosa, como la vería una cámara.
    <i>Cuando …</i>

say-step-felt =
    <b>¿Qué sentiste?</b>
    <i>Cuando { $happened }, sentí …</i>

say-step-need =
    <b>¿Qué necesitas?</b>
    <i>Cuando { $happened }, sentí { $felt }. Necesito …</i>

say-step-ask =
    <b>¿Qué pides?</b> Algo que pueda hacer, y a lo que pueda decir que no.
    <i>Cuando { $happened }, sentí { $felt }. Necesito { $need }. ¿Podrías …?</i>

say-type = Toca una, o escribe la tuya en pocas palabras.
say-statement = Cuando { $happened }, sentí { $felt }. Necesito { $need }. ¿Podrías { $ask }?
say-felt = Sentí { $words }

say-example-1 = llegaste más tarde de lo que dijiste
say-example-2 = no supe de ti en todo el día
say-example-3 = el plan cambió sin contar conmigo
say-example-4 = miraste el teléfono
say-example-5 = no pude terminar lo que decía
say-example-6 = alzamos la voz tú y yo

say-leads-happened = Cuando|Es que cuando|Recuerdo que|Me acuerdo de que|Pasó que|Paso que|Lo que pasó es que|Lo que paso es que|Resulta que
say-leads-felt = Sentí|Senti|Siento|Yo sentí|Yo senti|Yo siento|Sentía|Sentia|Me sentí con|Me senti con|Me siento con|Me sentí|Me senti|Me siento|Me sentía|Me sentia|Me dio|Me da|Me dieron|Tuve|Tengo|Sentí como|Senti como
say-leads-need = Necesito|Yo necesito|Necesitaba|Necesitaría|Necesitaria|Lo que necesito es|Me hace falta|Me hacía falta|Me hacia falta|Quiero|Quisiera
say-leads-ask = ¿Podrías|Podrías|¿Podrias|Podrias|¿Puedes|Puedes|¿Me podrías|¿Podrías por favor|Podrías por favor|Podrias por favor|Por favor|Te pido que|Te pido|Quisiera que|¿Te importaría|Te importaría|Te importaria
say-small-words = a|al|algo|alguien|antes|así|asi|ayer|cada|como|con|conmigo|contigo|cuando|de|decir|dejar|del|después|despues|el|ella|en|entre|era|es|ese|eso|esta|está|estaba|estabas|este|esto|fue|fuiste|ha|has|hace|hay|hoy|la|las|le|lo|los|llegaste|más|mas|me|mi|mis|mucha|mucho|muy|nada|nadie|ni|no|nos|nuestra|nuestro|otra|otro|para|pero|poco|por|porque|que|qué|saber|se|ser|si|sí|sin|sobre|su|sus|también|tambien|te|tener|tiempo|toda|todo|tu|tú|tus|un|una|unas|unos|ya|yo

say-blame =
    <blockquote>{ $words }</blockquote>
    “{ $found }” · <b>{ $label }</b>
    { $why }

say-judgement =
    <blockquote>{ $words }</blockquote>
    “{ $found }” habla de lo que hizo la otra persona. ¿Qué sentiste tú con eso?

say-harm =
    <blockquote>{ $words }</blockquote>
    “{ $found }” habla de lo que te hizo la otra persona. Si pasó, no te hacen falta mejores palabras para decirlo. Si te da miedo, mira antes /safety.

button-own-words = Con mis palabras
button-instead = “{ $words }”
button-keep-it = Dejarlo así
button-again = Decirlo de otra forma
button-say-happened = Qué pasó
button-say-felt = Qué sentí
button-say-need = Qué necesito
button-say-ask = Qué pido
