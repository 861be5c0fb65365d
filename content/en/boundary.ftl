### /boundary. The bot speaks, in private to one person who wants to set a limit. What they send is theirs, and in no
### file here.

# Private. The first screen; the situations stand below as buttons.
boundary =
    <b>Words for a limit</b>
    What's it about? You'll get a line you can change. Only you can see it until you send it.

    If you're scared of how they might react, look at /safety first.

# Private. The same screen, when the words behind /boundary fit no situation.
boundary-no-fit =
    I couldn't tell which one fits, so here they all are.

    If you're scared of how they might react, look at /safety first.

# Private. Below a draft in its firm wording.
boundary-firm-safety = <i>If saying this could make things worse for you: /safety</i>
# Private. Asks for one blank of the draft. $text: the draft. $label: what the blank is, like “When”.
boundary-blank =
    <blockquote>{ $text }</blockquote>
    <b>{ $label }</b>
    Tap one, or type your own.

# In the private chat. $text: the draft.
boundary-whole =
    <blockquote>{ $text }</blockquote>
    Now type it in your own words. I only save it while this draft is open.

    Send /cancel to close it.

## Buttons (30 characters at most)

# Button under a draft. Asks for its blanks.
button-make-it-mine = Make it mine
# Button under a draft, and under a line of /validate. Shows the situations.
button-other-situation = Another situation
# Button below the blanks: all of it is typed anew.
button-whole = Type it all myself
