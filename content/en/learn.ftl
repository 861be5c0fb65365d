learn =
    <b>How it often goes between two people</b>
    Patterns, not labels: nobody is only one of them, and every one can change. Each card ends with one thing to try tonight.

    If you are afraid of your partner, /safety comes first.
learn-card =
    <b>{ $title }</b>

    { $text }

    <b>Try tonight</b>
    { $tonight }
therapy =
    <b>When it's time for help from outside</b>
    { $lines }

    One of these is reason enough to ask, and you don't need any of them. Nothing is counted here.
therapy-finding =
    <b>How to find someone</b>
    { $lines }
therapy-line = • { $text }
books =
    <b>Three books</b>
    Many libraries lend them.

    { $lines }
book =
    <b>{ $title }</b>, { $author }
    { $text }
button-how-to-find = How to find someone
