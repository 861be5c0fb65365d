### /pact: what a couple agrees on. In the chat, to both; the bot speaks, except in the lines with •, which are both's
### own words.

# To both. $terms: the three lines that follow here.
pact =
    🤝 <b>How we pause</b>
    { $terms }

    Change anything that doesn't work, then each tap “Agree”. I won't show who has agreed until everyone has.

# Both speak: a line of it. $length: a length in its basic form, like “20 minutes”.
pact-minutes = • A pause lasts { $length }, unless we say otherwise.
# Both speak: a line of it. “It” is the pause; who asked for it talks first.
pact-opener-caller = • After it, the person who asked for it starts.
# Both speak: a line of it.
pact-opener-other = • After it, the person who didn't ask for it starts.
# Both speak: a line of it.
pact-opener-either = • After it, either of us can start.
# Both speak: a line of it. Until the pause is over.
pact-meanwhile-walk = • Until then: a walk.
# Both speak: a line of it.
pact-meanwhile-water = • Until then: some water, and something small to do.
# Both speak: a line of it.
pact-meanwhile-music = • Until then: music.
# Both speak: a line of it.
pact-meanwhile-quiet = • Until then: quiet, each in our own room.
# Alert, 200, to one who taps “Agree” before everyone has.
pact-noted = Got it. Only you can see this. It applies once everyone agrees.
# Alert, 200.
pact-changed = This has changed since then. Send /pact to see the latest.
# To both, once everyone has agreed. $terms: the three lines with •.
pact-agreed =
    🤝 <b>This is how you pause from now on</b>
    { $terms }

    You can change it anytime with /pact.

## Buttons (30 characters at most)

# Button. Changes the first line.
button-pact-minutes = Change the length
# Button, two in a row. Changes the second line.
button-pact-opener = Change who starts
# Button, two in a row. Changes the third line.
button-pact-meanwhile = Change what we do
# Button. Tells nobody until everyone has tapped it.
button-agree = Agree
