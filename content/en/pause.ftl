## The call. To everyone in the group, or to one person alone; a caption. Pushed: the first line says nothing.
pause-started =
    ⏸ <b>A pause until { $until }</b>
    { $name } is taking { $length } and will be back. Nobody needs to reply, follow or text until then.
pause-started-alone =
    ⏸ <b>A pause until { $until }</b>
    { $length }, just for you. I'll message you when it's over.
pause-meanwhile =
    A short walk can help, or some water, or music. Rehearsing what to say next usually keeps you wound up.
# What the two agreed on in /pact.
pause-meanwhile-walk = You agreed to go for a walk. Finding the right words can wait.
pause-meanwhile-water = You agreed to drink some water and do something small. Finding the right words can wait.
pause-meanwhile-music = You agreed to put on some music. Finding the right words can wait.
pause-meanwhile-quiet = You agreed to be quiet, each in your own room. Finding the right words can wait.
pause-short = Most people need about 20 minutes to calm down. Shorter is fine. Nobody has to be ready when it ends.
pause-running =
    You're already on a pause, until { $until }.
pause-undone = The pause was undone.
pause-over = That pause is over. Send /pause to start a new one.

## When the length cannot be used
pause-unclear = I didn't get how long. Try /pause 20, /pause 1h30, /pause 21:30 or /pause tonight.
pause-too-short = A pause needs at least a minute. Try /pause 20.
pause-too-long = A pause can last a day at most, so nobody's left waiting. Try /pause 2h or /pause tonight.
pause-past = That time has already passed. Try /pause 20, or a later time.
pause-no-zone = I don't know your time zone yet, so I can't use clock times. Send a length, like /pause 20, or set your time zone.
undo-late = Sorry, you can only undo a pause in its first minute. Tap “I'm ready” when you are.
undo-other = Only the person who called the pause can undo it. You can tap “I'm ready” when you are.

## From the private chat
pause-not-in-group = I can't find you in that chat anymore, so I didn't post anything. Your own pause is still on.
pause-called-there = The pause has started in your chat, until { $until }. You don't need to open it.
pause-runs-there = Your chat is already on a pause, until { $until }. I didn't change it.

## Private answers to a tap (alerts: 200 characters at most)
noted-ready = Got it, you're ready. Only you can see this. I'll post in the chat once everyone's ready.
noted-longer = Take the time you need. Only you can see this. Tap “I'm ready” when you are.
noted-not-today = That's okay. Only you can see this. You can still tap “I'm ready” later.

## Coming back. To everyone in the chat; pushed
pause-ask = <b>Ready to come back?</b>
    Nobody else sees what you tap.
# Below "Ready to come back?". { $name } called the pause.
opener-caller = { $name } asked for the pause, so { $name } starts, once everyone's ready.
opener-other = Once everyone's ready, the person who didn't ask for the pause starts. That's what you agreed.
opener-either = Once everyone's ready, anyone can start. That's what you agreed.
ready-alone = 🌿 <b>Welcome back.</b> No rush.
ready-both =
    🌿 <b>You're both ready.</b>
    Start small: one of you talks, the other just listens. It usually goes better out loud than by text.
ready-everyone =
    🌿 <b>Everyone is ready.</b>
    Start small: one person talks, the rest just listen. It usually goes better out loud than by text.
pause-not-yet =
    Not yet, and that's okay.
    I'll ask again at { $when }.
pause-pick-a-time =
    Not yet, and that's okay. I'll stop asking. Pick a time that works, and I'll message you then.
time-suggested =
    🕰 { $name } suggests { $when }.
time-agreed = 🕰 <b>It's set: { $when }.</b> I'll message you then. You don't have to talk about it before that.
time-set = 🕰 <b>It's set: { $when }.</b> I'll message you then.
time-own = You suggested this time yourself. It's up to the other person to accept it, or suggest another one.
time-changed = Someone suggested a newer time. Check the last message.
time-came =
    🕰 <b>It's the time you set.</b>
    No rush. Take one breath, then start.

## Buttons
button-longer = I need longer
button-ready = I'm ready
button-what-helps = What helps
button-not-today = Not today
button-undo = Undo
button-pause-minutes = Pause now
button-set-zone = Set my time zone
button-help-me-start = Help me start
button-invite = Invite to talk
button-in-hours = In { $length }
button-works-for-me = Works for me
