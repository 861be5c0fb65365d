### /listen: abwechselnd reden und zuhören.

listen-step-1 =
    👂 <b>{ $name } redet bis { $until }</b>
    Wenn du zuhörst, hör nur zu. Antworten musst du nicht. Danach sagst du, was bei dir angekommen ist, und dann tauscht ihr.

listen-step-2 =
    👂 <b>Bis { $until }: Was ist angekommen?</b>
    Wer zugehört hat, sagt es jetzt mit eigenen Worten. { $name } sagt, was stimmt und was noch fehlt.

listen-step-3 =
    👂 <b>Getauscht: Jetzt hört { $name } zu, bis { $until }</b>
    Wer vorhin zugehört hat, ist jetzt mit Reden dran.

listen-step-4 =
    👂 <b>Bis { $until }: { $name } sagt, was angekommen ist</b>
    Wer gerade geredet hat, sagt, was stimmt und was noch fehlt.

listen-done =
    👂 <b>Ihr wart beide dran.</b>
    Lösen müsst ihr heute nichts. Wenn ihr beide eine Sache besser versteht, ist das schon viel.

listen-stopped = 👂 Diese Runde wurde beendet, das ist jederzeit okay. Mit /listen startet ihr eine neue.
listen-lost = Sorry, ich war eine Weile weg und weiß nicht mehr, wer dran ist. Mit /listen fangt ihr neu an.
listen-running = Ihr seid schon mitten in einer Runde.
listen-minutes = Einmal reden dauert 1 bis 20 Minuten. Versuch’s mit /listen 5.

listen-prompt =
    👂 <i>Das siehst nur du.</i>
    { $text }

listen-phase =
    👂 <b>{ $title }</b>
    { $lines }

listen-line = • { $text }

listen-over = Diese Runde ist vorbei. Mit /listen startet ihr eine neue.
listen-third = Hier sind schon zwei in einer Runde. Wenn sie fertig sind, startest du mit /listen deine eigene.
listen-own = Du fängst schon an. Mach’s kurz und sprich von dir.
listen-late = Die erste Runde läuft schon. Du bist gleich dran, sobald gesagt ist, was angekommen ist.
listen-speaks = Du bist mit Reden dran. Mach’s kurz und sprich von dir. Die Tipps sind fürs Zuhören.
listen-checks = Hör dir an, was angekommen ist, und sag, was stimmt und was fehlt. Die Tipps sind fürs Zuhören.

button-speak-first = Ich rede zuerst
button-prompt = Ein Tipp für mich
button-another-prompt = Nächster Tipp
button-listen-now = Mit 5 Minuten starten
