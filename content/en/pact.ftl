# To everyone in the chat. { $terms } are the lines that begin with •.
pact =
    🤝 <b>How we pause</b>
    { $terms }

    Change anything that doesn't work, then each tap “Agree”. I won't show who has agreed until everyone has.
pact-minutes = • A pause lasts { $length }, unless we say otherwise.
pact-opener-caller = • After it, the person who asked for it starts.
pact-opener-other = • After it, the person who didn't ask for it starts.
pact-opener-either = • After it, either of us can start.
pact-meanwhile-walk = • Until then: a walk.
pact-meanwhile-water = • Until then: some water, and something small to do.
pact-meanwhile-music = • Until then: music.
pact-meanwhile-quiet = • Until then: quiet, each in our own room.
# Answers to a tap (alerts: 200 characters at most).
pact-noted = Got it. Only you can see this. It applies once everyone agrees.
pact-changed = This has changed since then. Send /pact to see the latest.
pact-agreed =
    🤝 <b>This is how you pause from now on</b>
    { $terms }

    You can change it anytime with /pact.
button-pact-minutes = Change the length
button-pact-opener = Change who starts
button-pact-meanwhile = Change what we do
button-agree = Agree
