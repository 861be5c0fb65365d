## The call
pause-started =
    ⏸ <b>A pause until { $until }</b>
    { $name } is taking { $length }. Nobody has to answer anything until then.
pause-started-alone =
    ⏸ <b>A pause until { $until }</b>
    { $length }, just for you. I'll write when it is over.
pause-meanwhile =
    A short walk can help, or water, or music. Going over what to say next mostly keeps the storm going.
pause-meanwhile-walk = You agreed on a walk meanwhile. The right words can wait.
pause-meanwhile-water = You agreed on a glass of water and something small to do. The right words can wait.
pause-meanwhile-music = You agreed on music meanwhile. The right words can wait.
pause-meanwhile-quiet = You agreed on quiet, each in your own room. The right words can wait.
pause-short = A body often needs about 20 minutes to settle. Shorter is fine too: nobody has to be ready by then.
pause-running =
    A pause is already running, until { $until }. One is enough.
pause-undone = The pause was taken back.
pause-over = This pause is over. /pause starts a new one.

## When the length cannot be used
pause-unclear = I couldn't read that length. Try /pause 20, /pause 1h30, /pause 21:30 or /pause tonight.
pause-too-short = A pause needs at least a minute. Try /pause 20.
pause-too-long = A pause lasts a day at most, so that nobody is left waiting. Try /pause 2h or /pause tonight.
pause-past = That time has already gone by. Try /pause 20, or a time still to come.
pause-no-zone = I don't know your time zone yet, so I can't read clock times. Send a length, such as /pause 20, or set your time zone.
undo-late = A pause can be undone only in its first minute. It is running now; tap “I'm ready” whenever you are.
undo-other = Only the one who called the pause can undo it. You can tap “I'm ready” whenever you are.

## From the private chat
pause-not-in-group = I can't find you in that chat any more, so I posted nothing. Your own pause is still running.
pause-called-there = Done: the pause is running in your chat until { $until }. You don't need to open it.
pause-runs-there = A pause is already running in your chat, until { $until }. I left it as it is.

## Private answers to a tap (alerts: 200 characters at most)
noted-ready = Noted, you're ready. Only you see this. When everyone is, I'll say so here.
noted-longer = Take the time you need. Only you see this. Tap “I'm ready” whenever you are.
noted-not-today = That's all right. Only you see this. You can still tap “I'm ready” later.

## Coming back
pause-ask = <b>Ready to come back?</b>
    Your tap stays between you and me.
opener-caller = When everyone is, { $name }, who asked for the pause, may begin.
opener-other = When everyone is, the one who did not ask for the pause begins, as you agreed.
opener-either = When everyone is, whoever feels like it begins, as you agreed.
ready-alone = 🌿 <b>Welcome back.</b> Take the calm with you.
ready-both =
    🌿 <b>You're both ready.</b>
    Start small: one of you speaks, the other only listens. Talking often goes better by voice or side by side than in writing.
ready-everyone =
    🌿 <b>Everyone is ready.</b>
    Start small: one speaks, the others only listen. Talking often goes better by voice or in one room than in writing.
pause-not-yet =
    Not yet, and that is fine, whatever the reason.
    Next check at { $when }.
pause-pick-a-time =
    Not yet, and that is fine. Instead of asking again, I leave the time to you: pick one, and I'll write then.
time-suggested =
    🕰 { $name } suggests { $when }.
time-agreed = 🕰 <b>It's set: { $when }.</b> I'll write then. Until then nothing needs to be said.
time-set = 🕰 <b>It's set: { $when }.</b> I'll write then.
time-own = This is your own suggestion. The other one can say that it works, or suggest another time.
time-changed = A newer time was suggested meanwhile. Have a look at the last message.
time-came =
    🕰 <b>It's the time you set.</b>
    No hurry: one breath, then the first sentence.

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
button-in-hours = { $hours ->
    [one] Suggest in { $hours } hour
   *[other] Suggest in { $hours } hours
}
button-works-for-me = Works for me
