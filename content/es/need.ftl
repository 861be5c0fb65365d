### /need.

need =
    🤲 <b>¿Qué necesitas ahora?</b>
    Elige lo que más se acerque y te doy palabras para decirlo. Todavía no se publica nada.

need-group =
    🤲 <b>¿Qué necesitas ahora?</b>
    Esto lo ves solo tú. Lo que elijas se publica aquí con tu nombre y una línea sobre cómo ayudar.

need-posted = Ya está en tu chat. Pedirlo era lo difícil.
need-not-in-group = Ya no te encuentro en ese chat, así que no publiqué nada.
need-explained =
    🤲 <b>{ $title }</b>
    Palabras que puedes enviar tal cual:
    <blockquote>{ $line }</blockquote>
    { $more }

need-public-hear =
    🤲 { $name } necesita hablar y que alguien escuche.
    Cómo ayudar: escucha hasta el final, deja los consejos para luego y di lo que oíste. ¿No es buen momento? Di cuándo sí.

need-public-think =
    🤲 { $name } necesita ayuda para pensar algo.
    Cómo ayudar: pregunta qué ha probado ya, ofrece ideas y deja que decida por su cuenta. ¿No es buen momento? Di cuándo sí.

need-public-hold =
    🤲 { $name } necesita un abrazo.
    Cómo ayudar, si te nace: un abrazo, una mano, o sentarte a su lado. No hace falta decir nada. ¿Están lejos? Un “aquí estoy” vale mucho. También se puede decir que no, o “en un rato”.

need-public-space =
    🤲 { $name } necesita un rato a solas.
    Cómo ayudar: un tiempo sin preguntas ni mensajes. Tomar distancia es una forma de calmarse. No va en contra de nadie.

need-line-hear = Necesito que me escuches. Todavía sin consejos, por favor. Escúchame hasta el final y luego dime qué oíste.
need-line-think = Necesito ayuda para pensar esto. Pregúntame qué he probado ya y lo vemos entre tú y yo. La decisión quiero tomarla yo.
need-line-hold = Necesito que me abraces. No hace falta que digas nada. Si estás lejos, quédate un ratito conmigo al teléfono.
need-line-space = Necesito un rato a solas ahora. Quiero calmarme, no me estoy yendo. Te digo cuando pueda hablar.

need-more-hear =
    <b>Dilo desde el principio.</b> Mucha gente muestra su cariño arreglando cosas. Dile que escuchar ya es ayudarte.

    <b>Si ahora no puede,</b> pregunta cuándo sí.

need-more-think =
    <b>Di algo concreto.</b> En qué punto no avanzas, y si quieres ideas o preguntas.

    <b>Si ninguna idea te convence,</b> puede que antes necesites que te escuchen. Lo puedes decir así.

need-more-hold =
    <b>Di algo concreto.</b> Un abrazo, una mano, diez minutos en el sofá: a eso es más fácil decir que sí.

    <b>Si ahora no puede,</b> una ducha caliente, una manta o una llamada a alguien que te quiere pueden ayudarte a pasar el mal rato.

need-more-space =
    <b>Di por cuánto tiempo.</b> Un silencio que no se sabe cuándo acaba puede doler como un abandono. Di cuándo vuelves, y cúmplelo.

    <b>¿Quieres una hora fija?</b> /pause dice cuándo vuelves, y así nadie se queda con la duda.

button-need-hear = Escúchame
button-need-think = Ayúdame a pensar
button-need-hold = Abrázame
button-need-space = Un rato a solas
button-another-need = Otra cosa
