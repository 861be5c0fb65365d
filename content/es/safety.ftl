### /safety.

safety =
    <b>Unos números, y algunas cosas que pueden ayudar ahora.</b>

    Si tu pareja te da miedo, los ejercicios de pareja no son para esto. No tienes que arreglar esto entre dos. Y no hace falta que sepas si “es para tanto”.

safety-beside =
    <b>Sin llamar a nadie</b>
    “Tierra firme” te ayuda primero a volver a la calma. “Alguien de confianza” es para una persona a quien se lo puedes contar: una amiga, un vecino, tu doctora.
    También hay tres preguntas cortas, si quieres. Tus respuestas no se guardan.

safety-after =
    <b>Después</b>
    • Una llamada queda en el registro de tu teléfono. Para borrarla, abre el registro, mantén el dedo sobre la llamada (en algunos teléfonos, deslízala) y toca “Eliminar”.
    • Las líneas con la marca “no sale en tu factura” no aparecen en la cuenta del teléfono. Otras llamadas y mensajes sí podrían.
    • Los mensajes y chats se quedan en su aplicación hasta que los borras ahí. Las páginas web se quedan en el historial del navegador.
    • Si llamas desde el teléfono de alguien de confianza, en el tuyo no queda nada.

safety-after-here = • “Borrar mi rastro” borra lo que se puede de este chat, y todo lo que guardé sobre ti.
safety-trusted =
    <b>Alguien de confianza</b>
    { $text }

safety-silent = <b>{ $country }: sin hablar</b>
safety-silent-none = No conozco ahí ninguna línea a la que se pueda escribir. También puedes escribirle a alguien de confianza.
safety-calls = <b>{ $country }: por teléfono</b>
safety-emergency = • En peligro ahora: { $numbers }
safety-emergency-local = • En peligro ahora: el número de emergencias de tu zona
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * según un periódico; el servicio no lo ha confirmado
safety-checked = Última revisión: { $day }. Los números cambian.
safety-elsewhere = Líneas en otros lugares: findahelpline.com. Ayuda contra la violencia: nomoredirectory.org
safety-no-line = No tengo un número comprobado para este país: { $country }.
safety-anywhere =
    <b>Estés donde estés</b>
    { $emergency }
    • Líneas por país: findahelpline.com. Ayuda contra la violencia: nomoredirectory.org
    • Alguien de confianza: una amiga, un vecino, tu doctora.

safety-way-text = mensaje de texto al <b>{ $to }</b>
safety-way-text-word = mensaje de texto <b>{ $say }</b> al <b>{ $to }</b>
safety-way-text-silent = mensaje de texto sin sonido al <b>{ $to }</b>
safety-way-dialogue = conversar por mensaje: <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = marca <b>{ $to }</b>
safety-way-site = <b>{ $to }</b>
safety-way-app = la aplicación <b>{ $to }</b>
safety-way-press = marca <b>{ $to }</b>, luego <b>{ $then }</b>, sin decir nada
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, luego <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, opción <b>{ $then }</b>
safety-kind-violence = ayuda contra la violencia
safety-kind-suicide = ayuda con ideas de suicidio
safety-kind-emotional = apoyo emocional
safety-kind-emergency = emergencias
safety-kind-police = policía
safety-kind-social = emergencia social
safety-kind-counselling = orientación
safety-kind-map = un mapa de ayuda
safety-audience-men = para hombres
safety-audience-migrants = para migrantes
safety-named = { $name }
safety-always = 24 horas
safety-hours-daily = de { $open }:00 a { $close }:00
safety-hours-mon-fri = de lunes a viernes, de { $open }:00 a { $close }:00
safety-since = desde el { $day }
safety-languages = { $count ->
    [one] un idioma
   *[other] { $count } idiomas
}
safety-speaks = { $languages }
safety-mark-free = gratis
safety-mark-off-bill = no sale en tu factura
safety-mark-anonymous = sin dar tu nombre
safety-mark-confidential = confidencial
safety-mark-call-log = bórrala del registro de llamadas
safety-mark-mobile = desde un celular o móvil
safety-mark-abroad = desde el extranjero
safety-mark-not-in-territories = no en los territorios de ultramar
safety-mark-planned-may-2026 = previsto para mayo de 2026, aún sin confirmar
safety-mark-cuts-2025 = con recortes en 2025

country-ask =
    <b>¿Qué país?</b>
    Tócalo o escribe su nombre. No lo guardo.

country-ask-here =
    <b>¿Qué país?</b>
    No lo guardo.

country-several = ¿Cuál de estos es?
country-unknown = No encontré ese país. Prueba a escribirlo de otra forma, o tócalo aquí. Manda /cancel para cerrar esto.
button-country = { $country }

safety-question =
    <b>{ $step } de { $last }</b> · tu respuesta no se guarda

    { $text }

safety-question-1 = ¿Me da miedo cómo pueda reaccionar mi pareja si digo que no?
safety-question-2 = ¿Cambio lo que hago, lo que me pongo, lo que digo o a quién veo, por miedo a lo que pase si no lo hago?
safety-question-3 = ¿Alguien cercano me ha cerrado el paso, ha lanzado cosas, me ha quitado el teléfono o el dinero, me ha hecho daño o ha dicho que lo haría?
safety-heard-yes = En estas líneas escuchan cosas así todos los días. Puedes llamar solo para preguntar.
safety-heard-no = De todos modos puedes hablar con alguien. Puedes llamar solo para preguntar.

trusted-ask =
    <b>¿En quién piensas?</b>
    Escribe un nombre, un número, lo que acordaron: hasta { $count } caracteres. Solo lo muestro en /safety.

    Quien abra este chat en tu teléfono puede leerlo. No pongas nada que sea un riesgo para ti o para esa persona.

    Manda /cancel para dejarlo como está.

safety-trail-ask =
    <b>¿Vaciar este chat?</b>
    Borro los mensajes de los últimos dos días, los tuyos y los míos, y todo lo que guardé sobre ti. No se lo digo a nadie. Esto no se puede deshacer.

    Los mensajes más viejos solo los puedes borrar tú: “Vaciar chat”, en el menú de este chat.

safety-trail-now = Un momento …
safety-trail-done = Borrado. Los mensajes de hace más de dos días solo los puedes borrar tú: “Vaciar chat”, en el menú de este chat.
safety-trail-partly = Ahora no pude borrarlo todo. Lo que queda lo puedes borrar tú: “Vaciar chat”, en el menú de este chat.

button-solid-ground = Tierra firme
button-trusted = Alguien de confianza
button-trusted-change = Cambiar
button-trusted-remove = Quitar
button-three-questions = Tres preguntas
button-another-country = Otro país
button-more-countries = Más países
button-clear-trail = Borrar mi rastro
button-clear-it = Borrar
button-yes = Sí
button-no = No
button-skip = Saltar
