### /affirm und /affirmations.

affirm =
    <b>{ $label }</b>
    { $text }

affirm-own =
    <b>In deinen Worten</b>
    { $text }

affirm-question = <i>Eine Frage für diese Woche: { $text }</i>
affirm-new-round = Jetzt hast du alle gesehen. Sie fangen von vorn an.
affirm-none-left = Du hast alle weggetippt. Du kannst eine eigene schreiben.
affirm-saved = Gemerkt. Nur du siehst sie: /affirm, dann „Meine Affirmationen“.
affirm-kept-already = Die hast du dir schon gemerkt. Sie steht unter „Meine Affirmationen“.

affirm-write =
    Was würdest du an einem schweren Tag gern hören? Schreib es, bis zu { $count } Zeichen.

    Das taucht dann zwischen den anderen auf, nur für dich, bis du es entfernst. /cancel bricht ab.

affirm-written =
    Gespeichert, nur für dich:
    <blockquote>{ $text }</blockquote>
    Ab jetzt taucht es zwischen den anderen auf.

affirm-write-enough = Du hast schon { $count } eigene, mehr kann ich nicht speichern. Entferne eine und schick es noch mal.
affirm-kept =
    <b>Deine Affirmationen</b>
    { $lines }

affirm-kept-line = { $number }. { $text }
affirm-kept-none = Hier ist noch nichts. Mit „Merken“ behältst du eine, die dir gefällt. Mit „Eigene schreiben“ kommt deine dazu.

affirm-comes-own =
    <b>In deinen Worten</b>
    <tg-spoiler>{ $text }</tg-spoiler>

coming-none =
    <b>Eine Affirmation bekommen</b>
    Einmal am Tag oder einmal in der Woche, wann du willst. Aufhören kannst du jederzeit. Was hättest du gern?

coming-none-group =
    <b>Eine Affirmation in diesem Chat</b>
    Einmal am Tag oder einmal in der Woche. Alle hier sehen sie. Wer darum gebeten hat, sage ich nicht. Was hättest du gern?

coming-stopped = Gerade kommt nichts. Einmal tippen, und es geht weiter, zur selben Zeit wie vorher.
coming-stopped-group = Hier kommt gerade nichts. Einmal tippen, und es geht weiter, zur selben Zeit wie vorher.
coming-daily = <b>Jeden Tag um { $at }</b>
coming-weekly =
    <b>{ $day ->
        [monday] Jeden Montag
        [tuesday] Jeden Dienstag
        [wednesday] Jeden Mittwoch
        [thursday] Jeden Donnerstag
        [friday] Jeden Freitag
        [saturday] Jeden Samstag
       *[sunday] Jeden Sonntag
    } um { $at }</b>

coming-daily-group = <b>In eurem Chat, jeden Tag um { $at }</b>
coming-weekly-group =
    <b>{ $day ->
        [monday] In eurem Chat, jeden Montag
        [tuesday] In eurem Chat, jeden Dienstag
        [wednesday] In eurem Chat, jeden Mittwoch
        [thursday] In eurem Chat, jeden Donnerstag
        [friday] In eurem Chat, jeden Freitag
        [saturday] In eurem Chat, jeden Samstag
       *[sunday] In eurem Chat, jeden Sonntag
    } um { $at }</b>

coming-next = Die nächste: { $when }
coming-next-after-pause = Pausiert. Die nächste: { $when }
coming-quiet = Ruhezeit: { $begins } bis { $ends }
coming-quiet-none = Keine Ruhezeit
coming-waits-for-quiet = Das liegt in der Ruhezeit, also kommt sie, wenn die vorbei ist.
coming-which-day = An welchem Wochentag?
coming-which-hour =
    Um wie viel Uhr? Tipp etwas an, oder schreib es, wie du es sagen würdest: <i>7:30</i>, <i>halb sieben</i>, <i>19 Uhr</i>.

    Mit /cancel bleibt alles, wie es ist.

coming-which-hour-group = Um wie viel Uhr? Tipp etwas an, oder schreib mir privat eine andere Uhrzeit.
coming-which-quiet =
    Wann soll ich still sein? Was dann kommen würde, wartet, bis es vorbei ist. Tipp etwas an, oder schreib es selbst, zum Beispiel <i>22:00 bis 6:30</i>.

    Mit /cancel bleibt alles, wie es ist.

coming-which-quiet-group = Wann soll ich still sein? Was dann kommen würde, wartet, bis es vorbei ist.
coming-zone = Eingestellt. Damit die Uhrzeit stimmt, muss ich noch wissen, wo du bist.
coming-group-told =
    Ab jetzt kommt hier eine Affirmation. Die nächste: { $when }

    Ändern oder stoppen könnt ihr das alle mit /affirmations.

coming-hour-unclear = Die Uhrzeit habe ich nicht verstanden. Versuch’s mit „7:30“, „halb sieben“, „19 Uhr“ oder „8 Uhr abends“.
coming-which-time = Das können mehrere Uhrzeiten sein. Welche meinst du?
coming-quiet-unclear = Diese Zeiten habe ich nicht verstanden. Versuch’s mit „22:00 bis 6:30“ oder „22 bis 7 Uhr“.
coming-no-zone = Deine Zeitzone kenne ich noch nicht. Stell sie privat bei mir ein, dann versuch’s noch mal.
coming-not-in-group = Ich finde dich in dem Chat nicht mehr, deshalb habe ich nichts geändert.

button-save = Merken
button-not-for-me = Nichts für mich
button-write-mine = Eigene schreiben
button-kept = Meine Affirmationen
button-by-itself = Schick mir welche
button-remove-number = { $number } entfernen
button-earlier = Frühere zeigen
button-daily = Täglich
button-weekly = Wöchentlich
button-weekday =
    { $day ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }

button-other-day = Anderer Tag
button-other-hour = Andere Uhrzeit
button-type-hour = Uhrzeit schreiben
button-hour-rather = Ich meinte { $at }
button-quiet-hours = Ruhezeit
button-quiet = { $begins } – { $ends }
button-no-quiet = Keine Ruhezeit
button-pause-for-a-week = Eine Woche Pause
button-go-on-now = Weiter geht’s
