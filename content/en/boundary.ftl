boundary =
    <b>Words for a limit</b>
    What is it about? You get a sentence that you can change; only you see it until you send it.

    If you are afraid of how they might react, look at /safety first.
boundary-no-fit =
    I couldn't tell which one fits, so here they all are.

    If you are afraid of how they might react, look at /safety first.
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Tap one, or type your own words for it.
boundary-whole =
    <blockquote>{ $text }</blockquote>
    Now in your own words: type the whole sentence. It is kept only while this draft is open.

    /cancel closes it.
button-make-it-mine = Make it mine
button-other-situation = Another situation
button-whole = All in my own words
