### /safety: liest jemand mit Angst, auf einem Handy, auf das andere schauen können.

safety =
    <b>Ein paar Nummern und Dinge, die jetzt helfen können.</b>

    Wenn dir der Mensch Angst macht, mit dem du zusammen bist, sind Übungen für Paare das Falsche. Du musst das nicht zu zweit lösen. Und du musst nicht sicher sein, ob es „schlimm genug“ ist.

safety-beside =
    <b>Ohne anzurufen</b>
    „Fester Boden“ hilft dir, erst mal ruhiger zu werden. „Wem ich vertraue“ ist für einen Menschen, dem du es erzählen kannst: jemand im Freundeskreis, in der Nachbarschaft, in der Arztpraxis.
    Es gibt auch drei kurze Fragen, wenn du willst. Deine Antworten speichere ich nicht.

safety-after =
    <b>Danach</b>
    • Ein Anruf bleibt in der Anrufliste deines Handys. Zum Löschen öffne die Liste, halte den Anruf gedrückt (auf manchen Handys: wischen) und tipp auf „Löschen“.
    • Was hier mit „nicht auf der Rechnung“ markiert ist, taucht auf der Telefonrechnung nicht auf. Andere Anrufe und SMS vielleicht schon.
    • SMS und Chats bleiben in ihrer App, bis du sie dort löschst. Internetseiten bleiben im Browserverlauf.
    • Wenn du vom Handy einer Person anrufst, der du vertraust, bleibt auf deinem nichts zurück.

safety-after-here = • „Spuren löschen“ löscht in diesem Chat, was möglich ist, und alles, was ich über dich gespeichert habe.
safety-trusted =
    <b>Wem ich vertraue</b>
    { $text }

safety-silent = <b>{ $country }: ohne zu sprechen</b>
safety-silent-none = Ich kenne dort keine Stelle, der du schreiben kannst. Du kannst auch jemandem schreiben, dem du vertraust.
safety-calls = <b>{ $country }: am Telefon</b>
safety-emergency = • Jetzt in Gefahr: { $numbers }
safety-emergency-local = • Jetzt in Gefahr: der Notruf in deinem Land
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * aus einem Zeitungsbericht, von der Stelle selbst nicht bestätigt
safety-checked = Zuletzt geprüft: { $day }. Nummern ändern sich.
safety-elsewhere = Stellen in anderen Ländern: findahelpline.com. Hilfe bei Gewalt: nomoredirectory.org
safety-no-line = Für dieses Land habe ich keine geprüfte Nummer: { $country }.
safety-anywhere =
    <b>Egal, wo du bist</b>
    { $emergency }
    • Stellen nach Land: findahelpline.com. Hilfe bei Gewalt: nomoredirectory.org
    • Ein Mensch, dem du vertraust: im Freundeskreis, in der Nachbarschaft, in der Arztpraxis.

safety-way-text = SMS an <b>{ $to }</b>
safety-way-text-word = SMS mit <b>{ $say }</b> an <b>{ $to }</b>
safety-way-text-silent = lautlose SMS an <b>{ $to }</b>
safety-way-dialogue = hin und her schreiben mit <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = <b>{ $to }</b> wählen
safety-way-site = <b>{ $to }</b>
safety-way-app = die App <b>{ $to }</b>
safety-way-press = <b>{ $to }</b> wählen, dann <b>{ $then }</b> drücken, ohne ein Wort
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, dann <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, Auswahl <b>{ $then }</b>
safety-kind-violence = Hilfe bei Gewalt
safety-kind-suicide = Hilfe bei Suizidgedanken
safety-kind-emotional = ein offenes Ohr
safety-kind-emergency = Notruf
safety-kind-police = Polizei
safety-kind-social = sozialer Notruf
safety-kind-counselling = Beratung
safety-kind-map = Karte mit Hilfe in der Nähe
safety-audience-men = für Männer
safety-audience-migrants = für Zugewanderte
safety-named = { $name }
safety-always = rund um die Uhr
safety-hours-daily = { $open }:00 bis { $close }:00
safety-hours-mon-fri = Montag bis Freitag, { $open }:00 bis { $close }:00
safety-since = neu seit: { $day }
safety-languages = { $count ->
    [one] eine Sprache
   *[other] { $count } Sprachen
}
safety-speaks = { $languages }
safety-mark-free = kostenlos
safety-mark-off-bill = nicht auf der Rechnung
safety-mark-anonymous = anonym
safety-mark-confidential = vertraulich
safety-mark-call-log = aus der Anrufliste löschen
safety-mark-mobile = vom Handy
safety-mark-abroad = aus dem Ausland
safety-mark-not-in-territories = nicht in den Überseegebieten
safety-mark-planned-may-2026 = geplant für Mai 2026, noch nicht bestätigt
safety-mark-cuts-2025 = 2025 wurde von Kürzungen berichtet

country-ask =
    <b>Welches Land?</b>
    Tipp es an, oder schreib den Namen. Ich speichere es nicht.

country-ask-here =
    <b>Welches Land?</b>
    Ich speichere es nicht.

country-several = Welches davon?
country-unknown = Das Land habe ich nicht gefunden. Schreib es anders, oder tipp es hier an. /cancel bricht ab.
button-country = { $country }

safety-question =
    <b>{ $step } von { $last }</b> · deine Antwort speichere ich nicht

    { $text }

safety-question-1 = Wenn ich Nein sage: Habe ich Angst, wie der Mensch reagiert, mit dem ich zusammen bin?
safety-question-2 = Ändere ich, was ich tue, anziehe oder sage, oder wen ich treffe, weil ich Angst habe, was sonst passiert?
safety-question-3 = Hat mir jemand, der mir nahesteht, den Weg versperrt, mit Sachen geworfen, Handy oder Geld weggenommen, wehgetan oder damit gedroht?
safety-heard-yes = Unter diesen Nummern hören sie so etwas jeden Tag. Du kannst anrufen, auch wenn du nur fragen willst.
safety-heard-no = Reden kannst du trotzdem mit jemandem. Du kannst anrufen, auch wenn du nur fragen willst.

trusted-ask =
    <b>Wer fällt dir ein?</b>
    Schreib einen Namen, eine Nummer, was ihr ausgemacht habt: bis zu { $count } Zeichen. Ich zeige es nur bei /safety.

    Wer diesen Chat auf deinem Handy öffnet, kann es lesen. Lass weg, was dich oder diesen Menschen in Gefahr bringen würde.

    Mit /cancel bleibt alles, wie es ist.

safety-trail-ask =
    <b>Diesen Chat leeren?</b>
    Ich lösche hier die Nachrichten der letzten zwei Tage, deine und meine, und alles, was ich über dich gespeichert habe. Ich sage es niemandem. Rückgängig machen lässt es sich nicht.

    Ältere Nachrichten kannst nur du löschen: „Verlauf leeren“ im Menü dieses Chats.

safety-trail-now = Einen Moment …
safety-trail-done = Alles weg. Nachrichten, die älter als zwei Tage sind, kannst nur du löschen: „Verlauf leeren“ im Menü dieses Chats.
safety-trail-partly = Alles konnte ich gerade nicht löschen. Den Rest kannst du selbst löschen: „Verlauf leeren“ im Menü dieses Chats.

button-solid-ground = Fester Boden
button-trusted = Wem ich vertraue
button-trusted-change = Ändern
button-trusted-remove = Entfernen
button-three-questions = Drei Fragen
button-another-country = Anderes Land
button-more-countries = Weitere Länder
button-clear-trail = Spuren löschen
button-clear-it = Jetzt leeren
button-yes = Ja
button-no = Nein
button-skip = Überspringen
