### /invite. The bot speaks, in private to the one who invites, unless a comment says otherwise.

## Wording it

# Private. The first screen; the purposes stand below as buttons.
invite =
    <b>Ask to talk</b>
    What's it about? You'll get a line in a tone you choose. Only you can see it until you send it.

# The person's words, to their partner. $text: the invite.
invite-words-alone = { $text }
# The person's words, to their partner. $text: the invite. $line: one of the four that follow here.
invite-words =
    { $text }

    { $line }

# The person's words: the last line of the invite.
invite-when-now = Now, if that works for you.
# The person's words: the last line of the invite.
invite-when-tonight = Tonight, if that works for you.
# The person's words: the last line of the invite.
invite-when-tomorrow = Tomorrow, if that works for you.
# The person's words: the last line of the invite. $when: date and time, in the reader's zone.
invite-when-picked = How about { $when }?
# In the private chat, to whoever picks a time. The times named here must be ones the bot reads. Some stand below as
# buttons.
invite-when =
    <b>When?</b>
    Type it however you'd say it: <i>tomorrow 7pm</i>, <i>Saturday morning</i>, <i>in 2 hours</i>, <i>19:30</i>. Or tap one.

    Send /cancel to close this.

# Private, to whoever taps “Tonight” or “Tomorrow”. Hours from now stand below as buttons.
invite-no-zone =
    I don't know your time zone yet, so I don't know what “tonight” means for you. Set it and tap again, or pick one of these.

# Private. $count: most characters, a number (70).
invite-topic-long = Keep the topic to { $count } characters at most. Two or three words are plenty.

## In the chat: to both; pushed, so the first line says nothing

# To everyone in the chat, in place of the invite's buttons. $when: date and time, in each reader's zone.
invite-set =
    🕰 <b>It's set: { $when }.</b>
    I'll remind you ten minutes before, and when it's time. It usually goes better out loud than by text.

# The same, for “Now”. $when: date and time, in each reader's zone.
invite-set-now =
    🌿 <b>You're on for now ({ $when }).</b>
    It usually goes better out loud than by text. One of you starts, the other just listens.

# To everyone in the chat: caption of a calendar file. $when: date and time, in each reader's zone.
invite-file = For your calendars: { $when }.
# In a chat that the bot is not in: to both, in place of the invite. $when: date and time, in each reader's zone.
invite-set-inline =
    🕰 <b>It's set: { $when }.</b>
    Started me in private? Then I'll remind you there ten minutes before, and when it's time. It usually goes better out
    loud than by text.
# Title of the event in their calendars, which others may see: no topic, no trouble.
invite-calendar = Time for us
# To everyone in the chat, a day later. $name: first name of who invited.
invite-again =
    🌿 The invite from { $name } is still here.
    No rush, and no reason needed. I won't bring it up again.
# In a chat that the bot is not in: to both, a day later, in place of the invite. Its answers stand below.
invite-again-inline =
    🌿 This invite to talk is still open.
    No rush, and no reason needed. I won't bring it up again.

# To everyone in the chat. $when: date and time, in each reader's zone.
invite-soon = 🕰 <b>Ten minutes to go:</b> { $when }.
    Have some water and take a slow breath first.

# To everyone in the chat, at the time itself.
invite-time =
    🕰 <b>It's the time you set.</b>
    Talk out loud, if you can. One of you starts, the other just listens.

## To the one who picks a time, in the private chat

# In the private chat; “That's it” stands below. $when: date and time as it was understood.
invite-understood =
    Did you mean <b>{ $when }</b>?
    Nobody sees it until you tap. Not right? Type it again.

# In the private chat. The chat is the group.
invite-set-there = It's set and posted in your chat. I'll remind you both there.
# In the private chat. The chat is one that the bot is not in.
invite-set-there-inline = It's set, and your invite now says so. I'll remind you here before it's time.

## Kind answers (alerts: 200 characters at most)

# Alert to the one who taps “Not yet, I care”.
invite-not-yet = That's okay. Only you can see this, and I won't tell anyone. The invite looks the same as before. You can still pick a time within a week.
# Alert to the one who invited.
invite-own = This is your own invite, so you can't answer it. Send /invite to start a new one.
# Alert, or in the private chat.
invite-set-already = This one already has a time. To find another, send a new /invite.
# Alert, or in the private chat.
invite-over = This invite has expired. Send /invite to start a new one.

## Buttons (30 characters at most)

# Button, three in a row: an answer to an invite, or its time.
button-now = Now
# Button, three in a row: an answer to an invite, or its time.
button-tonight = Tonight
# Button, three in a row: an answer to an invite, or its time.
button-tomorrow = Tomorrow
# Button. Lets one type a time in private.
button-pick-a-time = Pick a time
# Button under a posted invite: the tapper's words, to the one who invited, who never learns of the tap.
button-not-yet = Not yet, I care
# Button under a draft. Shows the purposes.
button-other-purpose = Change what it's about
# Button below a time as it was understood. Agrees to it.
button-thats-it = That's it
# Button, two in a row: a time that counts from the tap. $length: a length in its basic form, like “3 hours”.
button-from-now = In { $length }
