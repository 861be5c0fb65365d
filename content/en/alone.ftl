alone =
    <b>Trying alone</b>
    What one person can do, and what no one has to carry alone. Nobody is told that you read this.
alone-piece =
    <b>{ $title }</b> · { $step } of { $last }

    { $text }
button-all-pieces = All of it
button-signs = Signs for outside help
button-who-helps = People to talk to
