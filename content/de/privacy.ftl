### /privacy, /export und /forget.

privacy =
    <b>Was ich speichere und wie lange</b>
    • Deinen Vornamen, deine Sprache und Zeitzone, die Chats, in denen wir uns begegnet sind, und was du für dich gespeichert oder geschrieben hast (Affirmationen und wann sie kommen, wem du vertraust): bis du /forget schickst.
    • Entwürfe, die du nicht abgeschickt hast: höchstens { $drafts }. Was du abschickst, habe ich danach nicht mehr.
    • Eine Nachricht, die du bei /check weggelegt hast: bis du sie zurückbekommst. Wenn ich dich nicht erreiche: { $drafts } länger.
    • Pausen, Einladungen, Runden und Atmen (Zeiten und angetippte Knöpfe, keine Worte): { $ended }. Zahlen aus /temp: { $numbers }.
    • Dass ich etwas geschickt habe und wann: { $delivered }.
    • Was ein Chat mit /pact ausgemacht hat: solange ich darin bin.
    • Chats, die mich entfernt oder blockiert haben: { $gone }.

    <b>Was ich nie speichere</b>
    Was ihr in euren Chats sagt, was du mir einfach so schreibst, ein „Noch nicht“, deine Gedanken bei /reflect. Wenn zu viel auf einmal kommt, wartet deine Nachricht bei mir, bis ich dazu komme.

    <b>Wer was sehen kann</b>
    Eure Gruppen kann ich nicht mitlesen. Ich bekomme nur Befehle, Antworten an mich und was ihr auf meinen Knöpfen antippt. Was du privat bei mir machst, zeige ich niemandem, außer du schickst es ab. Wer diesen Chat auf deinem Handy öffnet, kann ihn lesen. Wer diesen Bot betreibt, kann sehen, was gespeichert ist. Telegram überträgt unsere Nachrichten und kann sie sehen.

    <b>Es gehört dir</b>
    Mit /export bekommst du eine Kopie. Mit /forget ist es sofort gelöscht, und ich sage es niemandem. Läuft in einem gemeinsamen Chat noch etwas, zum Beispiel deine Pause, bleibt dein Name dort noch bis zu { $rests } nach dem Ende, damit es niemandem auffällt.

button-export = Kopie holen
button-forget = Meine Daten löschen

export-group = Das hier ist nur für dich. Du bekommst es privat von mir, und hier sieht niemand, dass du gefragt hast.
export-file = Das wolltest du haben: alles, was ich über dich gespeichert habe. Jeder Texteditor kann es öffnen.

forget =
    <b>Deine Daten löschen?</b>

    <b>Sofort weg, in allen Chats:</b> deine Einstellungen, Entwürfe, die du nicht abgeschickt hast, was du privat angetippt hast, deine Pausen hier und alles, was ich dir hier noch schicken wollte. Ich sage es niemandem.

    <b>Das kann ich nicht zurückholen:</b> Nachrichten, die schon verschickt sind. Die kannst du in Telegram selbst löschen.

    <b>Bleibt noch eine Weile:</b> was in einem gemeinsamen Chat noch läuft, zum Beispiel eine Pause oder eine Einladung, damit es dort niemandem auffällt. Nach dem Ende bleibt es höchstens { $rests }. Wenn niemand es beendet, bleibt es { $ended }.

    Wenn du mir wieder schreibst, fängst du bei null an. Erst eine Kopie? /export

button-forget-everything = Alles löschen
button-forget-nothing = Behalten
forget-done =
    Erledigt. Deine Daten sind gelöscht, und ich habe es niemandem gesagt.

    Diesen Chat kannst du in Telegram auch noch löschen. Pass gut auf dich auf.

forget-nothing = Okay. Ich habe nichts gelöscht.
