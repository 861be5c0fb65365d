### /alone. The bot speaks, in private to one person who is trying alone.

# Private. Above the first piece, and above the list of all.
alone =
    <b>When you're the only one trying</b>
    That's tiring, and wanting more isn't asking too much. Here's what one person can do. I won't tell anyone you read this.

# Private. One piece to read. $title: its title. $step of $last: which one of how many. $text: its paragraphs.
alone-piece =
    <b>{ $title }</b> · { $step } of { $last }

    { $text }

## Buttons (30 characters at most)

# Button under a piece. Shows all titles as buttons.
button-all-pieces = All topics
# Button under a piece. Opens /therapy.
button-signs = When to get outside help
# Button under a piece, and where words tell of harm. Opens /safety.
button-who-helps = People to talk to
