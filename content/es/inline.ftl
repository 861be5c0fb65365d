### Lo que ve quien escribe @bot en cualquier chat.

inline-more = Qué más puedo hacer
inline-unsafe = ¿No sabes si es seguro decirlo?
inline-safety = Abrir nuestro chat privado
inline-pause = ⏸ Una pausa de { $length }
inline-pause-about = Dice a qué hora vuelves. Para otro tiempo, escribe: pausa 45
inline-temp = 🌡 ¿Cómo estamos, de 0 a 10?
inline-temp-about = Cada quien toca un número. Aparecen a la vez.
inline-need-hear = 🤲 Necesito que me escuches
inline-need-think = 🤲 Necesito ayuda para pensar
inline-need-hold = 🤲 Necesito que me abraces
inline-need-space = 🤲 Necesito un rato a solas
inline-breathe = 🌬 Respira conmigo
inline-breathe-about = Manda una respiración lenta para seguirla
inline-boundary = ✋ Palabras para un límite
inline-boundary-about = Escribe: límite insultos
inline-invite = 💬 ¿Hablamos? { $purpose }
inline-repair = 🩹 Una frase para arreglar las cosas
inline-repair-about = Escribe: reparar
inline-validate = 👂 Mostrar que entiendes
inline-validate-about = Escribe: validar cansancio
inline-curious = 💡 Una pregunta para hacer
inline-curious-about = Escribe: curiosidad
inline-affirm = ☀️ Una afirmación para esta semana
inline-affirm-about = Escribe: afirmación

inline-pause-text =
    ⏸ <b>Pausa hasta: { $until }</b>
    Necesito { $length }, y vuelvo. Hasta entonces no hace falta contestar.

    Toca “Ya puedo hablar” cuando sea así. Solo lo veo cuando podamos tú y yo.

inline-temp-text =
    🌡 <b>¿Cómo estamos ahora, de 0 a 10?</b>
    0 es calma, 10 es más de lo que se puede aguantar. Cada quien toca su número, y nadie lo ve hasta que toquemos tú y yo. Entonces aparecen aquí, a la vez.

    Si en una hora falta alguno, no se muestra nada.

inline-need-text = 🤲 { $line }
inline-breathe-text =
    🌬 <b>Respira conmigo</b>
    Toma aire por la nariz y luego un sorbo más. Después suéltalo, largo y despacio. Cinco veces, a tu ritmo.
