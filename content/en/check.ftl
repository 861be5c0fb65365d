### /check. The bot speaks to the person who wants to check a message before they send it.

# Private. Asks for the message; what is typed next is read.
check-ask =
    <b>Check it before you send it</b>
    Paste what you want to send. I'll point out spots that could sting more than you mean, and offer softer words. Only you see it.

# Private, in a group. “Continue in private” stands below.
check-group = This one is just for you. Paste your message in our private chat, and nobody here sees it.

# Private. Stands above the spots; each is a check-spot below it.
check-found = Here's what could sting:

# Private, under check-found. $said: words of the message. $label: what may be hard to hear in them. $instead: softer words.
check-spot =
    “{ $said }”
    { $label }. You could say: <i>{ $instead }</i>

# Private, in place of check-spot where there are two wordings. $said: words of the message. $label: what may be hard to hear
# in them. $instead: softer words. $other: other softer words for the same spot.
check-spot-two =
    “{ $said }”
    { $label }. You could say: <i>{ $instead }</i>
    Or: <i>{ $other }</i>

# Private, in place of the whole where it is too long for one message. “Check another” stands below.
check-too-long = Your message is too long for me to rewrite in one piece. You can swap in the words above yourself.

# Private. $text: the whole message in softer words. “Copy”, “Leave it for an hour” and “Check another” stand below.
check-softer =
    <b>Here's the whole thing, softer</b>
    <blockquote>{ $text }</blockquote>

    Change whatever doesn't sound like you.

# Private, where nothing was found. “Check another” stands below.
check-nothing =
    I don't spot anything that blames or labels. I do miss things, so give it one more read.

    If it's something big, saying it out loud often lands better than a text.

# Private, where the message is in a language the bot doesn't read. “Check another” stands below.
check-unreadable = I can't read this well enough to say anything useful. I can check messages in English.

# Private, in place of the message. $when: time, in the reader's zone. “Throw it away” stands below.
check-left =
    Okay, I've put it away. You'll get it back once: { $when }.

    After that I delete it.

# Private: pushed, an hour later. The first line may be read on a lock screen. $text: the message that was put away, hidden
# until tapped.
check-back =
    Here's the note you saved.
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>

    Still want to send it? I've deleted my copy.

# Private, after “Throw it away”. “Check another” stands below.
check-thrown-away = Okay, it's gone.

# Button, under a message that was checked.
button-leave-an-hour = Leave it for an hour
# Button, under a message that was put away or has come back.
button-throw-away = Throw it away
# Button, in the private chat: asks for another message.
button-check-another = Check another
