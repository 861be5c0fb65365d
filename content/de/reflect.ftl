### /reflect: ein Gespräch noch mal anschauen.

reflect =
    <b>Nach einem Gespräch</b>
    Ein paar Fragen nur für dich. Antworte einfach im Kopf. Du musst nichts schreiben, und ich speichere nichts.

    Wenn du seitdem Angst vor der anderen Person hast, geh lieber zu /safety.

reflect-group = Das hier ist nur für dich. Das machen wir privat, und hier sieht niemand, dass du gefragt hast.
reflect-question =
    <b>{ $title }</b> · { $step } von { $last }
    { $text }

reflect-end =
    Das war die letzte. Deine Antworten gehören dir.

    Am nächsten Tag sieht vieles anders aus. Soll ich mich einmal melden, morgen um diese Zeit? Es sind sieben ruhige Minuten, um so zurückzuschauen, wie es jemand tun würde, der euch beide mag.

reflect-tomorrow =
    Okay. Ich melde mich einmal: { $when }.

    Bis dahin musst du nicht daran denken.

reflect-withdrawn = Okay, ich melde mich nicht. Mit /reflect kannst du jederzeit anfangen.
reflect-not-now = Okay. Mit /reflect kannst du jederzeit anfangen.
reflect-look =
    Du wolltest, dass ich mich melde.

    Wenn dir gestern etwas Angst gemacht hat, lass das hier aus: /safety

    Hast du sieben ruhige Minuten? Es geht Schritt für Schritt, du musst nichts schreiben, und ich speichere nichts.

reflect-look-step =
    <b>{ $length }</b> · Schritt { $step } von { $last }
    { $text }

reflect-look-end = Das war’s. Ich habe nichts gespeichert. Deine Gedanken gehören dir.

button-ask-me-tomorrow = Frag mich morgen
button-rather-not = Nein, danke
button-not-now = Jetzt nicht
button-begin = Los geht’s
