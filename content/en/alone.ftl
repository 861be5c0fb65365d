# To one person; in a group nobody else sees it.
alone =
    <b>Trying alone</b>
    Trying alone is tiring, and wanting more isn't asking too much. Here's what one person can do. I won't tell anyone you read this.
alone-piece =
    <b>{ $title }</b> · { $step } of { $last }

    { $text }
button-all-pieces = All topics
button-signs = When to get outside help
button-who-helps = People to talk to
