### /boundary: Worte für eine Grenze.

boundary =
    <b>Worte für eine Grenze</b>
    Worum geht’s? Du bekommst einen Satz, den du ändern kannst. Nur du siehst ihn, bis du ihn abschickst.

    Wenn du Angst vor der Reaktion hast, geh zuerst zu /safety.

boundary-no-fit =
    Welche davon passt, konnte ich nicht erkennen. Hier sind alle.

    Wenn du Angst vor der Reaktion hast, geh zuerst zu /safety.

boundary-firm-safety = <i>Könnte es für dich schlimmer werden, wenn du das sagst? /safety</i>
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Tipp etwas an, oder schreib es selbst.

boundary-whole =
    <blockquote>{ $text }</blockquote>
    Schreib es jetzt mit eigenen Worten. Ich speichere es nur, solange der Entwurf offen ist.

    /cancel bricht ab.

button-make-it-mine = Anpassen
button-other-situation = Andere Situation
button-whole = Alles selbst schreiben
