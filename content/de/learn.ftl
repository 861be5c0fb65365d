### /learn, /therapy und /books.

learn =
    <b>Muster, in denen Paare hängen bleiben</b>
    Es sind Muster, keine Stempel: Niemand ist nur so, und alle können sich ändern. Am Ende jeder Karte steht etwas zum Ausprobieren für heute Abend.

    Wenn dir der Mensch Angst macht, mit dem du zusammen bist, fang mit /safety an.

learn-card =
    <b>{ $title }</b>

    { $text }

    <b>Für heute Abend</b>
    { $tonight }

learn-safety = <i>Wenn dir der Mensch Angst macht, mit dem du zusammen bist, ist das hier nichts für dich: /safety</i>
therapy =
    <b>Wann Hilfe von außen guttut</b>
    { $lines }

    Eins davon reicht. Und einen Grund brauchst du auch nicht.

therapy-finding =
    <b>So findet ihr jemanden</b>
    { $lines }

therapy-line = • { $text }
books =
    <b>Drei Bücher</b>
    In vielen Büchereien könnt ihr sie ausleihen.

    { $lines }

book =
    <b>{ $title }</b>, { $author }
    { $text }

button-how-to-find = Wie finde ich jemanden?
