### /temp: wie aufgewühlt beide sind.

temp =
    🌡 <b>Wie aufgewühlt seid ihr, 0 bis 10?</b>
    0 heißt ruhig, 10 heißt: Mir ist alles zu viel. Tipp deine eigene Zahl. Nur du siehst sie.

    Die Zahlen stehen hier zusammen, sobald alle getippt haben. Wenn das eine Stunde lang nicht passiert, wird nichts gezeigt.

temp-noted = Alles klar: { $value }. Das siehst nur du. Gezeigt wird es, sobald alle getippt haben. Bis dahin kannst du es ändern.
temp-before = Diese Zahlen stehen schon da. Mit /temp fragst du neu.
temp-before-inline = Diese Zahlen stehen schon da. Eine neue Frage kannst du genauso stellen wie vorhin.
temp-over = Diese Frage ist nach einer Stunde abgelaufen. Gezeigt wurde nichts. Mit /temp fragst du neu.
temp-over-inline = Diese Frage ist nach einer Stunde abgelaufen. Gezeigt wurde nichts. Eine neue kannst du genauso stellen wie vorhin.
temp-line = { $name }: { $value }
temp-shown =
    🌡 <b>Eure Zahlen</b>
    { $lines }

    Keine Zahl ist falsch. So geht es euch gerade.

temp-hot = Das hier kann warten, bis es ruhiger ist. Eine Pause geht jederzeit.

button-temp = { $value }
button-take-a-pause = ⏸ Pause machen
