# To one person; in a group nobody else sees it.
learn =
    <b>Patterns couples get stuck in</b>
    They're patterns, not labels: nobody is just one of them, and they can all change. Each card ends with one thing to try tonight.

    If you're scared of your partner, start with /safety.
learn-card =
    <b>{ $title }</b>

    { $text }

    <b>Try tonight</b>
    { $tonight }
# Below a card that does not name /safety itself.
learn-safety = <i>If you're scared of your partner, this isn't for you: /safety</i>
therapy =
    <b>When it's time for outside help</b>
    { $lines }

    One of these is reason enough. You don't need a reason, either.
therapy-finding =
    <b>How to find someone</b>
    { $lines }
therapy-line = • { $text }
books =
    <b>Three books</b>
    Many libraries have them.

    { $lines }
book =
    <b>{ $title }</b>, { $author }
    { $text }
button-how-to-find = How to find someone
