reflect =
    <b>After a talk</b>
    A few questions to yourself. Only think your answers: there is nothing to type, and nothing is kept.

    If it left you afraid of your partner, look at /safety instead.
reflect-group = This one is for you alone. It works in our private chat, and nobody here sees that you asked.
reflect-question =
    <b>{ $title }</b> · { $step } of { $last }
    { $text }
reflect-end =
    That was the last one. What you found stays with you.

    Tomorrow things often look different. Shall I come by once, around this time, for seven quiet minutes? You would look back at the talk as a fair friend would.
reflect-tomorrow =
    Good. I'll come by once: { $when }.

    Until then you needn't think about it.
reflect-withdrawn = All right, I won't come by. /reflect is here whenever you like.
reflect-not-now = All right. /reflect is here whenever you like.
reflect-look =
    Here I am, as you asked.

    Would you like seven quiet minutes? One step at a time, nothing to type, and it stays with you.
reflect-look-step =
    <b>{ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }</b> · step { $step } of { $last }
    { $text }
reflect-look-end = That was it. Nothing of it was kept; it's yours.
button-ask-me-tomorrow = Ask me tomorrow
button-rather-not = Rather not
button-not-now = Not now
button-begin = Begin
