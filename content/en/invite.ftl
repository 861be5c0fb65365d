## Wording it. To one person; in a group nobody else sees it
invite =
    <b>Ask to talk</b>
    What's it about? You'll get a line in a tone you choose. Only you can see it until you send it.
invite-words-alone = { $text }
invite-words =
    { $text }

    { $line }
# The last line of what is sent to one's partner.
invite-when-now = Now, if that works for you.
invite-when-tonight = Tonight, if that works for you.
invite-when-tomorrow = Tomorrow, if that works for you.
invite-when-picked = How about { $when }?
invite-when =
    <b>When?</b>
    Type it however you'd say it: <i>tomorrow 7pm</i>, <i>Saturday morning</i>, <i>in 2 hours</i>, <i>19:30</i>. Or tap one.

    Send /cancel to close this.
invite-no-zone =
    I don't know your time zone yet, so I don't know what “tonight” means for you. Set it and tap again, or pick one of these.
invite-topic-long = Keep the topic to { $count } characters at most. Two or three words are plenty.

## In the chat: to everyone; pushed
invite-set =
    🕰 <b>It's set: { $when }.</b>
    I'll remind you ten minutes before, and when it's time. It usually goes better out loud than by text.
invite-set-now =
    🌿 <b>You're on for now ({ $when }).</b>
    It usually goes better out loud than by text. One of you starts, the other just listens.
invite-file = For your calendars: { $when }.
invite-calendar = Time for us
invite-again =
    🌿 The invite from { $name } is still here.
    No rush, and no reason needed. I won't bring it up again.
invite-soon = 🕰 <b>Ten minutes to go:</b> { $when }.
    Have some water and take a slow breath first.
invite-time =
    🕰 <b>It's the time you set.</b>
    Talk out loud, if you can. One of you starts, the other just listens.

## In private
invite-understood =
    Did you mean <b>{ $when }</b>?
    Nobody sees it until you tap. Not right? Type it again.
invite-set-there = It's set and posted in your chat. I'll remind you both there.

## Kind answers (alerts: 200 characters at most)
invite-not-yet = That's okay. Only you can see this, and I won't tell anyone. The invite looks the same as before. You can still pick a time within a week.
invite-own = This is your own invite, so you can't answer it. Send /invite to start a new one.
invite-set-already = This one already has a time. To find another, send a new /invite.
invite-over = This invite has expired. Send /invite to start a new one.

## Buttons
button-now = Now
button-tonight = Tonight
button-tomorrow = Tomorrow
button-pick-a-time = Pick a time
button-not-yet = Not yet, I care
button-other-purpose = Change what it's about
button-thats-it = That's it
button-from-now = In { $length }
