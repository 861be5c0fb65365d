pact =
    🤝 <b>How we pause</b>
    { $terms }

    Change what doesn't fit, then each of you taps “Agree”. Nobody sees who has until everyone has.
pact-minutes = { $count ->
    [one] • A pause lasts one minute, unless we say otherwise.
   *[other] • A pause lasts { $count } minutes, unless we say otherwise.
}
pact-opener-caller = • Afterwards, the one who asked for it begins.
pact-opener-other = • Afterwards, the other one begins.
pact-opener-either = • Afterwards, whoever feels like it begins.
pact-meanwhile-walk = • Meanwhile: a walk.
pact-meanwhile-water = • Meanwhile: water, and something small to do.
pact-meanwhile-music = • Meanwhile: music.
pact-meanwhile-quiet = • Meanwhile: quiet, each in our own room.
pact-noted = Noted. Only you see this; it counts when everyone has agreed.
pact-changed = The terms have changed since this message. Send /pact to see how they stand.
pact-agreed =
    🤝 <b>This is how you pause from now on</b>
    { $terms }

    /pact changes it whenever you both like.
button-pact-minutes = Another length
button-pact-opener = Who begins
button-pact-meanwhile = Meanwhile
button-agree = Agree
