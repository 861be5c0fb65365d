### /invite: zum Reden einladen.

invite =
    <b>Zum Reden einladen</b>
    Worum geht’s? Du bekommst einen Satz in dem Ton, den du willst. Nur du siehst ihn, bis du ihn abschickst.

invite-words-alone = { $text }
invite-words =
    { $text }

    { $line }

invite-when-now = Jetzt, wenn es dir passt.
invite-when-tonight = Heute Abend, wenn es dir passt.
invite-when-tomorrow = Morgen, wenn es dir passt.
invite-when-picked = Wie wär’s damit: { $when }?
invite-when =
    <b>Wann?</b>
    Schreib es, wie du es sagen würdest: <i>morgen 19 Uhr</i>, <i>Samstagvormittag</i>, <i>in 2 Stunden</i>, <i>19:30</i>. Oder tipp etwas an.

    /cancel bricht ab.

invite-no-zone =
    Deine Zeitzone kenne ich noch nicht, deshalb weiß ich nicht, wann bei dir „heute Abend“ ist. Stell sie ein und tipp noch mal, oder such dir hier etwas aus.

invite-topic-long = Das Thema bitte in höchstens { $count } Zeichen. Zwei, drei Wörter reichen.

invite-set =
    🕰 <b>Abgemacht: { $when }.</b>
    Ich erinnere euch zehn Minuten vorher und wenn es so weit ist. Reden klappt meistens besser als schreiben.

invite-set-now =
    🌿 <b>Dann jetzt ({ $when }).</b>
    Reden klappt meistens besser als schreiben. Eine Person redet, die andere hört nur zu.

invite-file = Für euren Kalender: { $when }.
invite-set-inline =
    🕰 <b>Abgemacht: { $when }.</b>
    Schreibst du mir privat schon? Dann erinnere ich dich dort zehn Minuten vorher und wenn es so weit ist. Reden klappt meistens besser als schreiben.
invite-calendar = Zeit für uns
invite-again =
    🌿 Die Einladung von { $name } ist noch offen.
    Kein Druck, und du musst nichts begründen. Ich frage nicht noch mal.
invite-again-inline =
    🌿 Diese Einladung zum Reden ist noch offen.
    Kein Druck, und du musst nichts begründen. Ich frage nicht noch mal.

invite-soon = 🕰 <b>Noch zehn Minuten:</b> { $when }.
    Trinkt einen Schluck Wasser und atmet einmal langsam durch.

invite-time =
    🕰 <b>Es ist so weit, wie ausgemacht.</b>
    Redet miteinander, wenn ihr könnt, statt zu schreiben. Eine Person redet, die andere hört nur zu.

invite-understood =
    Meinst du <b>{ $when }</b>?
    Niemand sieht es, bis du tippst. Stimmt nicht? Schreib es noch mal.

invite-set-there = Abgemacht, es steht in eurem Chat. Dort erinnere ich euch beide.
invite-set-there-inline = Abgemacht, es steht jetzt in deiner Einladung. Ich erinnere dich hier vorher daran.

invite-not-yet = Das ist okay. Das siehst nur du, und ich sage es niemandem. Die Einladung sieht aus wie vorher. Eine Woche lang kannst du noch eine Zeit aussuchen.
invite-own = Das ist deine eigene Einladung, darauf antwortet die andere Person. Mit /invite schreibst du eine neue.
invite-set-already = Hier steht schon eine Zeit fest. Für eine andere schick eine neue Einladung mit /invite.
invite-over = Diese Einladung ist abgelaufen. Mit /invite schreibst du eine neue.

button-now = Jetzt
button-tonight = Heute Abend
button-tomorrow = Morgen
button-pick-a-time = Zeit aussuchen
button-not-yet = Noch nicht, aber du bist mir wichtig
button-other-purpose = Anderes Thema
button-thats-it = Passt so
button-from-now = In { $length }
