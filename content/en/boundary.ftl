# To one person; in a group nobody else sees any of it.
boundary =
    <b>Words for a limit</b>
    What's it about? You'll get a line you can change. Only you can see it until you send it.

    If you're scared of how they might react, look at /safety first.
boundary-no-fit =
    I couldn't tell which one fits, so here they all are.

    If you're scared of how they might react, look at /safety first.
# Below a draft in its firm wording.
boundary-firm-safety = <i>If saying this could make things worse for you: /safety</i>
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Tap one, or type your own.
boundary-whole =
    <blockquote>{ $text }</blockquote>
    Now type it in your own words. I only keep it while this draft is open.

    Send /cancel to close it.
button-make-it-mine = Make it mine
button-other-situation = Another situation
button-whole = Type it all myself
