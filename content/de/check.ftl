### /check: eine Nachricht prüfen, bevor man sie schickt.

check-ask =
    <b>Erst prüfen, dann schicken</b>
    Füg ein, was du schicken willst. Ich zeige dir Stellen, die mehr wehtun könnten, als du willst, und sanftere Worte dafür. Das siehst nur du.

check-group = Das hier ist nur für dich. Füg deine Nachricht privat bei mir ein, dann sieht sie hier niemand.

check-found = Das könnte wehtun:

check-spot =
    „{ $said }“
    { $label }. Du könntest sagen: <i>{ $instead }</i>

check-spot-two =
    „{ $said }“
    { $label }. Du könntest sagen: <i>{ $instead }</i>
    Oder: <i>{ $other }</i>

check-too-long = Deine Nachricht ist zu lang, um sie am Stück neu zu schreiben. Tausch die Worte von oben einfach selbst aus.

check-softer =
    <b>Hier das Ganze, etwas sanfter</b>
    <blockquote>{ $text }</blockquote>

    Ändere, was nicht nach dir klingt.

check-nothing =
    Ich finde nichts, was Schuld zuweist oder jemanden abstempelt. Manches entgeht mir aber, also lies es noch einmal durch.

    Wenn es um etwas Großes geht, sag es lieber, statt es zu schreiben. Das kommt oft besser an.

check-unreadable = Das kann ich nicht gut genug lesen, um etwas Brauchbares zu sagen. Prüfen kann ich Nachrichten auf Deutsch.

check-left =
    Okay, ich habe sie weggelegt. Du bekommst sie einmal zurück: { $when }.

    Danach lösche ich sie.

check-back =
    Hier ist deine Notiz von vorhin.
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>

    Willst du sie noch schicken? Ich habe meine Kopie gelöscht.

check-thrown-away = Okay, sie ist weg.

button-leave-an-hour = Eine Stunde liegen lassen
button-throw-away = Wegwerfen
button-check-another = Noch eine prüfen
