### Die Pause.

pause-started =
    ⏸ <b>Pause bis { $until }</b>
    { $name } nimmt sich { $length } und kommt zurück. Bis dahin muss niemand antworten, schreiben oder hinterhergehen.

pause-started-alone =
    ⏸ <b>Pause bis { $until }</b>
    { $length }, nur für dich. Ich melde mich, wenn die Zeit um ist.

pause-meanwhile =
    Eine kleine Runde um den Block kann helfen, ein Glas Wasser oder Musik. Wer im Kopf schon die Antwort übt, kommt meistens nicht zur Ruhe.

pause-meanwhile-walk = Ausgemacht habt ihr: eine Runde rausgehen. Die richtigen Worte haben Zeit.
pause-meanwhile-water = Ausgemacht habt ihr: Wasser trinken und irgendwas Kleines machen. Die richtigen Worte haben Zeit.
pause-meanwhile-music = Ausgemacht habt ihr: Musik anmachen. Die richtigen Worte haben Zeit.
pause-meanwhile-quiet = Ausgemacht habt ihr: Ruhe, beide für sich im eigenen Zimmer. Die richtigen Worte haben Zeit.
pause-short = Die meisten brauchen etwa 20 Minuten, um runterzukommen. Kürzer geht auch. Am Ende muss niemand so weit sein.
pause-running =
    Die Pause läuft schon, bis { $until }.

pause-undone = Die Pause ist zurückgenommen.
pause-over = Diese Pause ist vorbei. Mit /pause startest du eine neue.

pause-unclear = Wie lange? Das habe ich nicht verstanden. Versuch’s mit /pause 20, /pause 1h30, /pause 21:30 oder /pause heute Abend.
pause-too-short = Eine Pause dauert mindestens eine Minute. Versuch’s mit /pause 20.
pause-too-long = Eine Pause dauert höchstens einen Tag, damit niemand endlos wartet. Versuch’s mit /pause 2h oder /pause heute Abend.
pause-past = Diese Uhrzeit ist schon vorbei. Versuch’s mit /pause 20, oder nimm eine spätere.
pause-no-clock = Den Tag habe ich, die Uhrzeit fehlt noch. Versuch’s mit /pause bis morgen 9 Uhr, oder schreib, wie lange: /pause 2h.
pause-which = Das kann Verschiedenes heißen. Wie lange brauchst du?
pause-no-zone =
    Wann soll die Pause enden? Deine Zeitzone kenne ich noch nicht. Tipp also auf die Nummer, bei der die Uhrzeit stimmt:

    { $hours }

undo-late = Zurücknehmen geht leider nur in der ersten Minute. Tipp auf „Ich bin so weit“, wenn du so weit bist.
undo-other = Zurücknehmen kann die Pause nur, wer sie gestartet hat. Tipp auf „Ich bin so weit“, wenn du so weit bist.

pause-not-in-group = Ich finde dich in dem Chat nicht mehr, deshalb habe ich dort nichts geschrieben. Deine eigene Pause läuft weiter.
pause-called-there = Die Pause läuft jetzt in eurem Chat, bis { $until }. Du musst ihn nicht öffnen.
pause-runs-there = In eurem Chat läuft schon eine Pause, bis { $until }. Ich habe nichts daran geändert.

noted-ready = Alles klar, du bist so weit. Das siehst nur du. Ich schreibe in den Chat, sobald alle so weit sind.
noted-ready-inline = Alles klar, du bist so weit. Das siehst nur du. Die Nachricht in eurem Chat ändert sich, sobald ihr beide so weit seid.
noted-longer = Nimm dir die Zeit, die du brauchst. Das siehst nur du. Tipp auf „Ich bin so weit“, wenn du so weit bist.
noted-not-today = Das ist okay. Das siehst nur du. „Ich bin so weit“ kannst du auch später noch tippen.

pause-ask = <b>Bist du wieder so weit?</b>
    Was du tippst, sieht sonst niemand.

opener-caller = { $name } wollte die Pause, also fängt { $name } an, sobald alle so weit sind.
opener-other = Sobald alle so weit sind, fängt die Person an, die nicht um die Pause gebeten hat. So habt ihr es ausgemacht.
opener-either = Sobald alle so weit sind, fängt an, wer mag. So habt ihr es ausgemacht.
pause-note-ask =
    ⏰ Es ist so weit.
    Die Nachricht zur Pause in eurem Chat fragt jetzt, ob du wieder so weit bist.
pause-note-time =
    ⏰ Es ist so weit.
    Jetzt wolltet ihr zwei reden.
ready-alone = 🌿 <b>Schön, dass du wieder da bist.</b> Ganz in Ruhe.
ready-both =
    🌿 <b>Ihr seid beide so weit.</b>
    Fangt klein an: Eine Person redet, die andere hört nur zu. Reden klappt meistens besser als schreiben.

ready-everyone =
    🌿 <b>Alle sind so weit.</b>
    Fangt klein an: Eine Person redet, die anderen hören nur zu. Reden klappt meistens besser als schreiben.

pause-not-yet =
    Noch nicht, und das ist okay.
    Ich frage noch mal um { $when }.

pause-pick-a-time =
    Noch nicht, und das ist okay. Ich frage jetzt nicht weiter. Sucht euch eine Zeit aus, dann melde ich mich.

time-suggested =
    🕰 Vorschlag von { $name }: { $when }.

time-agreed = 🕰 <b>Abgemacht: { $when }.</b> Dann melde ich mich. Vorher müsst ihr nicht darüber reden.
time-set = 🕰 <b>Abgemacht: { $when }.</b> Dann melde ich mich.
time-own = Diese Zeit hast du selbst vorgeschlagen. Jetzt ist die andere Person dran: zusagen oder etwas anderes vorschlagen.
time-changed = Inzwischen gibt es einen neueren Vorschlag. Schau auf die letzte Nachricht.
time-came =
    🕰 <b>Es ist so weit, wie ausgemacht.</b>
    Ganz in Ruhe. Einmal durchatmen, dann los.

button-longer = Ich brauche länger
button-ready = Ich bin so weit
button-what-helps = Was hilft
button-not-today = Heute nicht
button-undo = Rückgängig
button-pause-minutes = Jetzt Pause
button-pause-for = Dauer: { $length }
button-pause-until = Bis { $at }
button-set-zone = Meine Zeitzone einstellen
button-help-me-start = Wie fange ich an?
button-invite = Zum Reden einladen
button-in-hours = In { $length }
button-works-for-me = Passt mir
