### The pause. The bot speaks. “-alone” is to one person in the private chat, the rest to everyone in the chat, unless
### said otherwise.

## The call: captions of a clip, 340 characters each. Pushed: the first line says nothing

# To both, caption. $until: time, in each reader's zone. $name: first name of who called it. $length: like “20 minutes”,
# basic form.
pause-started =
    ⏸ <b>A pause until { $until }</b>
    { $name } is taking { $length } and will be back. Nobody needs to reply, follow or text until then.

# To one person, caption. $until: time. $length: like “20 minutes”, basic form; it begins the sentence.
pause-started-alone =
    ⏸ <b>A pause until { $until }</b>
    { $length }, just for you. I'll message you when it's over.

# To both or to one, caption. Below the call, where no /pact was made.
pause-meanwhile =
    A short walk can help, or some water, or music. Rehearsing what to say next usually keeps you wound up.

# To both, caption. In its place, when they agreed so in /pact.
pause-meanwhile-walk = You agreed to go for a walk. Finding the right words can wait.
# To both, caption. In its place, when they agreed so in /pact.
pause-meanwhile-water = You agreed to drink some water and do something small. Finding the right words can wait.
# To both, caption. In its place, when they agreed so in /pact.
pause-meanwhile-music = You agreed to put on some music. Finding the right words can wait.
# To both, caption. In its place, when they agreed so in /pact.
pause-meanwhile-quiet = You agreed to be quiet, each in your own room. Finding the right words can wait.
# To both or to one, caption. Below the call of less than 20 minutes.
pause-short = Most people need about 20 minutes to calm down. Shorter is fine. Nobody has to be ready when it ends.
# To both or to one: /pause was sent again. $until: time, in each reader's zone.
pause-running =
    You're already on a pause, until { $until }.

# To both or to one: in place of the call.
pause-undone = The pause was undone.
# Alert, 200.
pause-over = That pause is over. Send /pause to start a new one.

## When the length cannot be used: to the one who sent it, in the chat where they did

# In the chat. The lengths named here must be ones the bot reads.
pause-unclear = I didn't get how long. Try /pause 20, /pause 1h30, /pause 21:30 or /pause tonight.
# In the chat.
pause-too-short = A pause needs at least a minute. Try /pause 20.
# In the chat. The lengths named here must be ones the bot reads.
pause-too-long = A pause can last a day at most, so nobody's left waiting. Try /pause 2h or /pause tonight.
# In the chat.
pause-past = That time has already passed. Try /pause 20, or a later time.
# In the chat. What was typed names a day and no time. The times named here must be ones the bot reads.
pause-no-clock = I got the day but not the time. Try /pause until tomorrow 9am, or a length, like /pause 2h.
# In the chat. What it may mean stands below as buttons.
pause-which = I can read that in more than one way. How long do you need?
# In the chat, where the sender's time zone is not known and a clock time was typed. $hours: some numbered lines, each with a
# time as the reader's own clock shows it. The numbers stand below as buttons, and below them “Set my time zone”.
pause-no-zone =
    When should the pause end? I don't know your time zone yet, so tap the number of the right time:

    { $hours }

# Alert, 200, to the caller.
undo-late = Sorry, you can only undo a pause in its first minute. Tap “I'm ready” when you are.
# Alert, 200, to somebody who did not call it.
undo-other = Only the person who called the pause can undo it. You can tap “I'm ready” when you are.

## To one person, in the private chat; “your chat” is a group they share

# Alert, 200.
pause-not-in-group = I can't find you in that chat anymore, so I didn't post anything. Your own pause is still on.
# In the private chat. $until: time.
pause-called-there = The pause has started in your chat, until { $until }. You don't need to open it.
# In the private chat. $until: time.
pause-runs-there = Your chat is already on a pause, until { $until }. I didn't change it.

## Private answers to a tap (alerts: 200 characters at most)

# Alert to the one who taps “I'm ready” before everyone is.
noted-ready = Got it, you're ready. Only you can see this. I'll post in the chat once everyone's ready.
# The same where the message with the button stands in a chat that the bot is not in, so that it can only be changed.
noted-ready-inline = Got it, you're ready. Only you can see this. The message in your chat will change once you're both ready.
# Alert to the one who taps “I need longer”.
noted-longer = Take the time you need. Only you can see this. Tap “I'm ready” when you are.
# Alert to the one who taps “Not today”.
noted-not-today = That's okay. Only you can see this. You can still tap “I'm ready” later.

## Coming back. To everyone in the chat, or to one in private; pushed, so the first line says nothing

# To both or to one, at the return time.
pause-ask = <b>Ready to come back?</b>
    Nobody else sees what you tap.

# To both, below pause-ask. $name: first name of who called the pause.
opener-caller = { $name } asked for the pause, so { $name } starts, once everyone's ready.
# To both, in its place, when they agreed so in /pact.
opener-other = Once everyone's ready, the person who didn't ask for the pause starts. That's what you agreed.
# To both, in its place, when they agreed so in /pact.
opener-either = Once everyone's ready, anyone can start. That's what you agreed.
# To one, in the private chat, quietly: a chat that the bot is not in has its message there, which now asks
# “Ready to come back?”.
pause-note-ask =
    ⏰ It's time.
    In your chat, the message about the pause now asks if you're ready to come back.
# To one, in the private chat, quietly: the time that both agreed on in a chat that the bot is not in.
pause-note-time =
    ⏰ It's time.
    This is when the two of you wanted to talk.
# To one, after “I'm ready”.
ready-alone = 🌿 <b>Welcome back.</b> No rush.
# To both: a chat of two.
ready-both =
    🌿 <b>You're both ready.</b>
    Start small: one of you talks, the other just listens. It usually goes better out loud than by text.

# To three people or more.
ready-everyone =
    🌿 <b>Everyone is ready.</b>
    Start small: one person talks, the rest just listen. It usually goes better out loud than by text.

# To both: not all are ready, whatever the reason; it must sound the same for each. $when: time, in each reader's zone.
pause-not-yet =
    Not yet, and that's okay.
    I'll ask again at { $when }.

# To both, the second time that not all are ready. Hours from now stand below as buttons.
pause-pick-a-time =
    Not yet, and that's okay. I'll stop asking. Pick a time that works, and I'll message you then.

# To both. $name: first name of who suggests it. $when: time, with its day if that is far, in each reader's zone.
time-suggested =
    🕰 { $name } suggests { $when }.

# To both. $when: time, with its day if that is far, in each reader's zone.
time-agreed = 🕰 <b>It's set: { $when }.</b> I'll message you then. You don't have to talk about it before that.
# To one, in the private chat. $when: time, with its day if that is far.
time-set = 🕰 <b>It's set: { $when }.</b> I'll message you then.
# Alert, 200, to the one who suggested it.
time-own = You suggested this time yourself. It's up to the other person to accept it, or suggest another one.
# Alert, 200.
time-changed = Someone suggested a newer time. Check the last message.
# To both or to one, at that time.
time-came =
    🕰 <b>It's the time you set.</b>
    No rush. Take one breath, then start.

## Buttons (30 characters at most)

# Button, two in a row: the tapper's words.
button-longer = I need longer
# Button: the tapper's words. Gender unknown.
button-ready = I'm ready
# Button, two in a row. Shows what helps in a pause.
button-what-helps = What helps
# Button, two in a row: the tapper's words.
button-not-today = Not today
# Button. Takes the pause back, for 60 seconds.
button-undo = Undo
# Button below a kind no: a pause of the usual length.
button-pause-minutes = Pause now
# Button, where what was typed may mean more than one thing. $length: a length in its basic form, like “3 hours”.
button-pause-for = For { $length }
# Button, where what was typed may mean more than one thing. $at: time, 21:30, with its day if it is not
# today.
button-pause-until = Until { $at }
# Button. Opens the private chat to set one's own time zone.
button-set-zone = Set my time zone
# Button. Shows ways to start the conversation.
button-help-me-start = Help me start
# Button. Begins /invite.
button-invite = Invite to talk
# Button, two in a row: a time that counts from the tap. $length: a length in its basic form, like “3 hours”.
button-in-hours = In { $length }
# Button under a time somebody else suggested. Agrees to it.
button-works-for-me = Works for me
