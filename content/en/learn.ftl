### /learn, /therapy and /books. The bot speaks, in private to one person.

# Private. The cards stand below as buttons.
learn =
    <b>Patterns couples get stuck in</b>
    They're patterns, not labels: nobody is just one of them, and they can all change. Each card ends with one thing to try tonight.

    If you're scared of your partner, start with /safety.

# Private. $title: the card's title. $text: its paragraphs. $tonight: one thing to try.
learn-card =
    <b>{ $title }</b>

    { $text }

    <b>Try tonight</b>
    { $tonight }

# Private. Below a card that does not name /safety itself.
learn-safety = <i>If you're scared of your partner, this isn't for you: /safety</i>
# Private. $lines: four signs, each as in therapy-line.
therapy =
    <b>When it's time for outside help</b>
    { $lines }

    One of these is reason enough. You don't need a reason, either.

# Private. $lines: some advice, each as in therapy-line.
therapy-finding =
    <b>How to find someone</b>
    { $lines }

# Private. A line of those two. $text: a sentence or two.
therapy-line = • { $text }
# Private. $lines: three books, each as in `book`.
books =
    <b>Three books</b>
    Many libraries have them.

    { $lines }

# Private. One book. $title: its title. $author: who wrote it. $text: what it is about.
book =
    <b>{ $title }</b>, { $author }
    { $text }

# Button, 30, under /therapy. “Someone” is a therapist.
button-how-to-find = How to find someone
