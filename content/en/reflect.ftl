### /reflect. The bot speaks, in private to one person.

# In the private chat. Stands above the first question.
reflect =
    <b>After a conversation</b>
    A few questions for yourself. Just answer in your head. There's nothing to type, and nothing is saved.

    If it left you scared of your partner, look at /safety instead.

# Private, in a group. “Continue in private” stands below.
reflect-group = This one is just for you. It works in our private chat, and nobody here sees that you asked.
# In the private chat. $title: what it is about. $step of $last: which question of how many. $text: the question.
reflect-question =
    <b>{ $title }</b> · { $step } of { $last }
    { $text }

# In the private chat. “Ask me tomorrow” and “Not now” stand below.
reflect-end =
    That was the last one. Your answers are yours.

    Things often look different the next day. Want me to check in once, tomorrow around this time? It's seven quiet minutes to look back the way a fair friend would.

# In the private chat. $when: date and time, in the reader's zone.
reflect-tomorrow =
    Okay. I'll check in once: { $when }.

    You don't need to think about it until then.

# In the private chat, after “No thanks”.
reflect-withdrawn = Okay, I won't check in. You can send /reflect anytime.
# In the private chat, after “Not now”.
reflect-not-now = Okay. You can send /reflect anytime.
# Pushed the day after, in the private chat: the first line says nothing. “Start” and “Not now” stand below.
reflect-look =
    You asked me to check in.

    If yesterday scared you, skip this: /safety

    Want to take seven quiet minutes? It's one step at a time, there's nothing to type, and nothing is saved.

# In the private chat. $length: how long to think, in its basic form, like “2 minutes”. $step of $last: which step of
# how many. $text: the step.
reflect-look-step =
    <b>{ $length }</b> · step { $step } of { $last }
    { $text }

# In the private chat. After the last step.
reflect-look-end = That's it. Nothing was saved. Your thoughts are yours.

## Buttons (30 characters at most)

# Button: the tapper's words, to the bot.
button-ask-me-tomorrow = Ask me tomorrow
# Button: takes “Ask me tomorrow” back.
button-rather-not = No thanks
# Button: lets it rest.
button-not-now = Not now
# Button: the first step.
button-begin = Start
