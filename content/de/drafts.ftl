### Worte, bevor sie verschickt werden.

draft =
    <b>Deine Worte.</b> Nur du siehst sie.
    <blockquote>{ $text }</blockquote>

draft-breathe =
    🌬 <b>Erst durchatmen</b>
    Einmal langsam ein und länger aus. Fünf Sekunden, oder du überspringst es.
    <blockquote>{ $text }</blockquote>

draft-breathe-long =
    🌬 <b>Erst durchatmen</b>
    Einmal langsam ein und länger aus. Dann tipp auf die Worte, um sie zu kopieren.

    <code>{ $text }</code>

draft-posted =
    Von { $name }:
    <blockquote>{ $text }</blockquote>

draft-sent = Gesendet. Es steht jetzt in eurem Chat.

draft-old = Dieser Entwurf wurde schon gesendet, geändert oder geschlossen. Ich habe nichts verschickt.
draft-none = Du hast gerade keinen Entwurf. Ich hebe Entwürfe nur einen Tag auf.
draft-not-in-group = Ich finde dich in dem Chat nicht mehr, deshalb habe ich nichts verschickt. Dein Entwurf ist noch hier.
draft-failed = Das Senden hat nicht geklappt. Dein Entwurf ist noch hier. Schau erst in den Chat, bevor du es noch mal versuchst.
draft-unknown = Ich weiß nicht, ob deine Nachricht angekommen ist. Schau bitte erst in den Chat. Wenn sie dort fehlt, ist dein Entwurf noch offen.
draft-later = Ich komme gerade nicht in euren Chat. Ich schicke es, sobald es geht.
draft-empty = Da waren keine Worte drin. Schreib sie bitte als Text.
draft-too-long = Das ist zu lang. Bitte höchstens { $count } Zeichen.

button-send = Senden
button-send-now = Jetzt senden
button-copy = Kopieren
button-back = Zurück
button-leave-it = So lassen
button-choice = { $label }
button-chosen = ✓ { $label }
button-something-else = Etwas anderes
