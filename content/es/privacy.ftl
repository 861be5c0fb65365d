### /privacy, /export y /forget.

privacy =
    <b>Qué guardo y por cuánto tiempo</b>
    • Tu nombre de pila, tu idioma, tu zona horaria, los chats donde nos vimos, y lo que guardaste o escribiste para ti (afirmaciones y cuándo llegan, alguien de confianza): hasta que mandes /forget.
    • Borradores que no has enviado: { $drafts } como mucho. Cuando envías uno, ya no lo tengo.
    • Un mensaje que dejaste guardado en /check: hasta que te lo devuelvo. Si no logro escribirte: { $drafts } más.
    • Pausas, invitaciones, turnos y respiraciones (horas y toques, sin palabras): { $ended }. Números de /temp: { $numbers }.
    • Que te mandé algo, y cuándo: { $delivered }.
    • Lo que un chat acordó con /pact: mientras yo esté en él.
    • Chats que me sacaron o me bloquearon: { $gone }.

    <b>Qué no guardo nunca</b>
    Lo que dicen en sus chats, los mensajes sueltos que me escribes, un “Aún no”, lo que piensas en /reflect. Si llegan demasiados mensajes a la vez, el tuyo espera conmigo hasta que le toque.

    <b>Quién puede ver qué</b>
    No puedo leer sus chats de grupo. Solo me llegan los comandos, las respuestas a mis mensajes y los toques en mis botones. Lo que haces en nuestro chat privado no se lo muestro a nadie, a menos que lo envíes. Quien abra este chat en tu teléfono puede leerlo. Las personas que manejan este bot pueden ver lo que está guardado. Telegram lleva nuestros mensajes y puede verlos.

    <b>Es tuyo</b>
    /export te da una copia. /forget lo borra enseguida y no se lo digo a nadie. Si algo sigue en marcha en un chat compartido, como una pausa que pediste, conserva tu nombre hasta { $rests } después de terminar, para que ahí nadie lo note.

button-export = Pedir una copia
button-forget = Borrar mis datos

export-group = Esto es solo para ti. Te llega en nuestro chat privado y aquí nadie ve que lo pediste.
export-file = Aquí tienes lo que pediste: todo lo que guardé sobre ti. Se abre con cualquier editor de texto.

forget =
    <b>¿Borrar tus datos?</b>

    <b>Se va enseguida, en todos los chats:</b> tus ajustes, los borradores sin enviar, tus toques privados, tus pausas de aquí y lo que iba a mandarte aquí. No se lo digo a nadie.

    <b>No puedo deshacerlo:</b> los mensajes que ya se enviaron. Esos los puedes borrar tú en Telegram.

    <b>Se queda un tiempo:</b> lo que siga en marcha en un chat compartido, como una pausa o una invitación, para que ahí nadie lo note. Se borra como mucho { $rests } después de terminar. Si nadie lo termina, se borra pasado este tiempo: { $ended }.

    Si me escribes otra vez, empiezas de cero. ¿Quieres antes una copia? /export

button-forget-everything = Borrar todo
button-forget-nothing = Dejarlo como está
forget-done =
    Hecho. Tus datos están borrados y no se lo dije a nadie.

    También puedes borrar este chat en Telegram. Cuídate mucho.

forget-nothing = Bien. No se borró nada.
