### Lo que dice el bot, sea cual sea la función.

old-button = Ese botón es de un mensaje anterior y ya no funciona. Manda el comando otra vez y te sale uno nuevo.
unknown-command = No conozco ese comando. Esto es lo que puedo hacer ahora mismo:
plain-words = Aquí estoy. No guardo lo que escribes. ¿Qué te ayudaría más en este momento?
plain-safety = <i>Si alguien te da miedo: /safety</i>
only-if-safe = <i>Solo si nadie le tiene miedo a la otra persona. Si no es así: /safety</i>
for-yourself = Es mucho lo que cargas. Primero tú, un minuto o dos. Y si eres quien hace casi todo el esfuerzo, /alone es para ti.
edited-command = No hago caso a los mensajes editados, para que nada pase dos veces. Mándalo otra vez como mensaje nuevo.
forwarded-command = Los comandos reenviados no me sirven. Escríbelo tú y lo hago.
anonymous-admin =
    Escribes en nombre del grupo y así no sé quién eres. Apaga un momento “Ser anónimo”, o usa nuestro chat privado.

only-in-a-group =
    Esto funciona en un chat que compartes con tu pareja. Agrégame ahí y mándalo otra vez.

inline-third = Esto es solo para dos personas, y ya tocaron las dos. Escribe mi nombre en tu propio chat y empieza ahí.
not-in-this-chat = Eso es de un chat en el que no estás. Puedes usarme en nuestro chat privado.
only-in-private = Esto funciona en nuestro chat privado. Ábrelo y manda el comando ahí.
database-away = Ahora no puedo guardar nada, así que puede que eso no haya funcionado. No se perdió nada y los avisos siguen en marcha. Prueba en un minuto.
too-much-at-once =
    Son muchos mensajes juntos, así que me salto los nuevos unos segundos. Luego vuelvo.
    /safety siempre funciona.

something-broke = Algo falló de mi lado, no del tuyo. Si hay una pausa, sigue en marcha. Prueba otra vez, por favor.
done-before = Eso funcionó. Se me cortó y puede que no vieras mi respuesta. Si falta algo, prueba una vez más.
private-continue = Esta parte va en nuestro chat privado.
tap-late = Perdón, tardé demasiado cuando tocaste. Sigue por aquí:
late = Perdón, esto llega tarde. Era para: { $when }.

words-unreadable = Ya no puedo leer lo que guardaste aquí. Perdón. Puedes escribirlo de nuevo.

which-group = ¿En qué chat? Lo verá toda la gente que está ahí.
no-shared-group = Todavía no compartimos ningún chat. Agrégame al que tienes con tu pareja y aparecerá aquí.

button-continue = Seguir en privado
button-add-to-group = Agregarte a nuestro chat
button-breathe-with-me = 🌬 Respira conmigo
button-in-our-chat = En nuestro chat
button-group = { $title }
button-another = Otra
button-copy-number = Copiar { $number }

command-start = Ayuda ahora mismo
command-help = Qué puedo hacer
command-pause = Una pausa, con hora para volver
command-breathe = Respirar despacio, con una animación
command-ground = Volver a la calma, paso a paso
command-repair = Una frase para arreglar las cosas
command-invite = Pedir un rato para hablar, con cariño
command-boundary = Palabras para un límite: enviar o copiar
command-say = Decir qué sentiste y qué necesitas
command-pact = Acordar cómo hacen las pausas
command-temp = ¿Cuánta tensión siente cada quien, de 0 a 10?
command-need = Decir qué necesitas ahora
command-learn = Lo que se repite en muchas parejas
command-therapy = Cuándo buscar ayuda de fuera, y cómo
command-books = Tres libros que pueden servir
command-alone = Cuando solo tú lo intentas
command-listen = Por turnos: hablar y escuchar
command-validate = Frases para mostrar que entiendes
command-check = Revisar un mensaje antes de enviarlo
command-curious = Preguntas para hacerse entre ustedes
command-reflect = Pensar en lo que hablaron, por tu cuenta
command-affirm = Una afirmación para esta semana
command-affirmations = Recibir una afirmación, cada día o semana
command-settings = Idioma y zona horaria
command-privacy = Qué guardo y quién puede verlo
command-export = Una copia de tus datos
command-forget = Borrar tus datos, en todos los chats
command-cancel = Cancelar lo que empezaste
command-safety = Cuando alguien te da miedo

about-short = Una pausa con camino de vuelta, para dos personas que no logran entenderse. También sirve para una sola.
about =
    Cuando una conversación sale mal, te ayudo a parar, respirar y encontrar cómo volver.

    Agrégame al chat que comparten o escríbeme por tu cuenta. No tomo partido y no leo su chat. Lo que haces en nuestro chat privado se queda ahí, a menos que lo envíes.
inline-placeholder = unas palabras, o: límite gritos
