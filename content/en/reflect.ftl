# To one person, in private.
reflect =
    <b>After a conversation</b>
    A few questions for yourself. Just answer in your head. There's nothing to type, and nothing is saved.

    If it left you scared of your partner, look at /safety instead.
# To one person, in a group: nobody else sees it.
reflect-group = This one is just for you. It works in our private chat, and nobody here sees that you asked.
reflect-question =
    <b>{ $title }</b> · { $step } of { $last }
    { $text }
reflect-end =
    That was the last one. Your answers are yours.

    Things often look different the next day. Want me to check in once, tomorrow around this time? It's seven quiet minutes to look back the way a fair friend would.
reflect-tomorrow =
    Okay. I'll check in once: { $when }.

    You don't need to think about it until then.
reflect-withdrawn = Okay, I won't check in. You can send /reflect anytime.
reflect-not-now = Okay. You can send /reflect anytime.
# Pushed the next day: the first line says nothing.
reflect-look =
    You asked me to check in.

    If yesterday scared you, skip this: /safety

    Want to take seven quiet minutes? It's one step at a time, there's nothing to type, and nothing is saved.
reflect-look-step =
    <b>{ $length }</b> · step { $step } of { $last }
    { $text }
reflect-look-end = That's it. Nothing was saved. Your thoughts are yours.
button-ask-me-tomorrow = Ask me tomorrow
button-rather-not = No thanks
button-not-now = Not now
button-begin = Start
