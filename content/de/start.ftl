### /start, /help, /cancel und einfach Geschriebenes.

start =
    <b>Ich bin da. Wir machen langsam.</b>

    Tipp an, was du brauchst, oder schreib einfach, was los ist. Nichts davon taucht woanders auf, außer du schickst es ab.

    In eurem eigenen Chat schreibst du @{ $bot }, für eine Pause oder für Worte zum Senden. Hinzufügen musst du mich dafür nicht.

what-this-is = <i>Ich ersetze keine Therapie, und im Notfall kann ich nicht helfen. Ich bin für Erwachsene (ab 18). Wenn du in Gefahr bist, wähl den Notruf in deinem Land. Mehr Hilfe: /safety</i>
start-group =
    Hallo, ich bin Breather. Wenn ein Gespräch schwierig wird, könnt ihr alle /pause schicken: Dann ist Pause, mit einer Zeit zum Weiterreden.

    Mitlesen kann ich hier nicht. Ich bekomme nur Befehle, Antworten an mich und was ihr auf meinen Knöpfen antippt.

    Privat kannst du mir einfach schreiben, was los ist. In einem Chat, in dem nur ihr zwei seid, schreibst du @{ $bot }. Den Rest zeigt /help.

help =
    <b>Was brauchst du?</b>
    Du brauchst eine Pause: /pause
    Du willst ruhiger werden: /breathe oder /ground
    Du willst reden: /invite oder /say
    Du willst eine Grenze setzen: /boundary
    Nur du bemühst dich: /alone
    Du hast vor jemandem Angst: /safety

    Oder schreib einfach, was los ist. In eurem eigenen Chat schreibst du @{ $bot }, für eine Pause oder für Worte zum Senden.

help-group =
    <b>Was brauchst du?</b>
    Du brauchst eine Pause: /pause
    Du willst ruhiger werden: /breathe oder /ground
    Du willst reden: /invite oder /listen
    Du willst eine Grenze setzen: /boundary
    Nur du bemühst dich: /alone
    Du hast vor jemandem Angst: /safety

    Privat kannst du mir einfach schreiben, was los ist. In einem Chat, in dem nur ihr zwei seid, schreibst du @{ $bot } für eine Pause.

help-now =
    <b>Jetzt gerade</b>
    /pause – eine Pause, mit einer Zeit zum Weiterreden. /pause 45, /pause 1h30 und /pause 21:30 gehen auch
    /breathe – langsam atmen mit Animation: sigh, box, even oder 478
    /ground – Schritt für Schritt wieder ruhiger werden
    /need – Worte für das, was du gerade brauchst

help-together =
    <b>Für euch zwei</b>
    /pact – ausmachen, wie ihr Pause macht (in eurem gemeinsamen Chat)
    /temp – wie aufgewühlt ihr seid, 0 bis 10 (in eurem gemeinsamen Chat)
    /listen – abwechselnd: eine Person redet, die andere hört zu (in eurem gemeinsamen Chat)

help-words =
    <b>Worte dafür</b>
    /invite – zum Reden einladen, zu einer Zeit, die euch beiden passt; /invite Geld nennt gleich das Thema
    /repair – ein Satz, der es wieder besser macht
    /boundary – Worte für eine Grenze; /boundary Beleidigungen führt direkt hin
    /validate – Sätze, die zeigen, dass du verstehst
    /check – eine Nachricht prüfen, bevor du sie schickst
    /curious – Fragen, die ihr euch stellen könnt
    /say – sagen, was du gefühlt hast und was du brauchst

help-calm =
    <b>Wenn es ruhig ist</b>
    /affirm – eine Affirmation für diese Woche
    /affirmations – Affirmationen bekommen, täglich oder wöchentlich
    /reflect – Fragen an dich selbst nach einem Gespräch
    /learn – Muster, in denen Paare hängen bleiben, und was ihr probieren könnt
    /alone – wenn nur du dich bemühst
    /therapy – wann Hilfe von außen guttut und wie ihr sie findet
    /books – drei Bücher, die helfen können

help-data =
    <b>Einstellungen und Daten</b>
    /settings – Sprache und Zeitzone
    /privacy – was ich speichere und wie lange
    /export – eine Kopie deiner Daten
    /forget – deine Daten löschen, in allen Chats
    /cancel – abbrechen, was du angefangen hast
    /safety – wenn du vor jemandem Angst hast

help-group-open =
    <b>Das sehen hier alle</b>
    /pause – eine Pause, mit einer Zeit zum Weiterreden. /pause 45, /pause 1h30 und /pause 21:30 gehen auch
    /breathe – langsam atmen mit Animation
    /temp – wie aufgewühlt ihr seid, 0 bis 10
    /listen – abwechselnd: eine Person redet, die andere hört zu
    /pact – ausmachen, wie ihr Pause macht

help-group-drafts =
    <b>Das siehst nur du, bis du etwas abschickst</b>
    /need – sagen, was du gerade brauchst
    /invite – zum Reden einladen
    /boundary – Worte für eine Grenze
    /say – sagen, was du gefühlt hast und was du brauchst
    /repair – ein Satz, der es wieder besser macht
    /affirmations – Affirmationen für dich oder für diesen Chat

help-group-private =
    <b>Die Antwort siehst nur du</b>
    /ground – Schritt für Schritt wieder ruhiger werden
    /validate, /curious – Sätze, die zeigen, dass du verstehst, und Fragen
    /check – eine Nachricht prüfen, bevor du sie schickst (privat)
    /affirm – eine Affirmation für diese Woche
    /learn, /alone, /therapy, /books, /reflect – wenn es ruhig ist
    /privacy, /export, /forget – was ich über dich speichere
    /safety – wenn du vor jemandem Angst hast

help-group-rest =
    Alles andere findest du privat bei mir.

button-want-to-talk = Ich will reden
button-need-a-limit = Grenze setzen
button-more-help = Mehr Hilfe
button-all-commands = Alle Befehle

cancel-done = Okay. Ich habe nichts gespeichert.
cancel-nothing = Gerade gibt es nichts abzubrechen.
cancel-group = Hier gibt es nichts abzubrechen. Eine Pause lässt sich in der ersten Minute mit „Rückgängig“ zurücknehmen. Was du noch nicht abgeschickt hast, brichst du privat bei mir ab.

fitting = <b>Das könntest du sagen.</b> Zum Kopieren antippen, oder erst mal durchatmen.
fitting-line = „{ $line }“
