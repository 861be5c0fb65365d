### Las palabras antes de enviarse.

draft =
    <b>Tus palabras.</b> Las ves solo tú.
    <blockquote>{ $text }</blockquote>

draft-breathe =
    🌬 <b>Respira antes</b>
    Toma aire despacio y suéltalo más despacio todavía. Cinco segundos, o sáltate esto.
    <blockquote>{ $text }</blockquote>

draft-breathe-long =
    🌬 <b>Respira antes</b>
    Toma aire despacio y suéltalo más despacio todavía. Luego toca las palabras para copiarlas.

    <code>{ $text }</code>

draft-posted =
    De { $name }:
    <blockquote>{ $text }</blockquote>

draft-sent = Enviado. Ya está en su chat.

draft-old = Ese borrador ya se envió, se cambió o se cerró. No se publicó nada.
draft-none = Ahora no tienes ningún borrador. Los guardo solo un día.
draft-not-in-group = Ya no te encuentro en ese chat, así que no publiqué nada. Tu borrador sigue aquí.
draft-failed = No pude publicarlo. Tu borrador sigue aquí. Mira el chat antes de probar otra vez.
draft-unknown = No sé si tu mensaje salió. Mira primero tu chat, por favor. Si no está ahí, tu borrador sigue abierto.
draft-later = Ahora no logro llegar a tu chat. Lo publico en cuanto pueda.
draft-empty = Ahí no encontré palabras. Escríbelas como texto, por favor.
draft-too-long = Es demasiado largo. Que no pase de { $count } caracteres.

button-send = Enviar
button-send-now = Enviar ya
button-copy = Copiar
button-back = Atrás
button-leave-it = Dejarlo como está
button-choice = { $label }
button-chosen = ✓ { $label }
button-something-else = Otra cosa
