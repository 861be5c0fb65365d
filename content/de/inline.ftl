### Was jemand sieht, der @bot in irgendeinen Chat schreibt, und was dort steht.

inline-more = Was ich noch kann
inline-unsafe = Ist es sicher, das zu sagen?
inline-safety = Unseren privaten Chat öffnen
inline-pause = ⏸ Pause: { $length }
inline-pause-about = Sagt, wann du zurück bist. Andere Länge, zum Beispiel: pause 45
inline-temp = 🌡 Unsere Temperatur, 0 bis 10?
inline-temp-about = Ihr tippt beide eine Zahl. Sie erscheinen zusammen.
inline-need-hear = 🤲 Hör mir bitte zu
inline-need-think = 🤲 Denk bitte mit mir nach
inline-need-hold = 🤲 Nimm mich bitte in den Arm
inline-need-space = 🤲 Ich brauche Zeit für mich
inline-breathe = 🌬 Atme mit mir
inline-breathe-about = Schickt einen langsamen Atemzug zum Mitmachen
inline-boundary = ✋ Worte für eine Grenze
inline-boundary-about = Schreib: grenze beleidigungen
inline-invite = 💬 Zum Reden einladen: { $purpose }
inline-repair = 🩹 Ein Satz, der es besser macht
inline-repair-about = Schreib: wiedergutmachen
inline-validate = 👂 Zeigen, dass du verstehst
inline-validate-about = Schreib: verstehen müde
inline-curious = 💡 Eine Frage zum Stellen
inline-curious-about = Schreib: neugier
inline-affirm = ☀️ Affirmation für diese Woche
inline-affirm-about = Schreib: affirmation

inline-pause-text =
    ⏸ <b>Pause bis { $until }</b>
    Ich nehme mir { $length } und komme zurück. Bis dahin musst du nicht antworten.

    Tipp auf „Ich bin so weit“, wenn du wieder reden kannst. Ich sehe es erst, wenn wir beide so weit sind.

inline-temp-text =
    🌡 <b>Wie ist unsere Temperatur gerade, 0 bis 10?</b>
    0 heißt ruhig, 10 heißt: Mir ist alles zu viel. Wir tippen beide unsere Zahl, und niemand sieht sie, bis wir beide getippt haben. Dann stehen sie hier zusammen.

    Wenn eine Stunde lang nicht beide tippen, wird nichts gezeigt.

inline-need-text = 🤲 { $line }

inline-breathe-text =
    🌬 <b>Atme mit mir</b>
    Durch die Nase einatmen, dann noch einen kleinen Schluck Luft dazu. Dann lang und langsam ausatmen. Fünfmal, in deinem Tempo.
