temp =
    🌡 <b>How are you, from 0 to 10?</b>
    0 is calm, 10 is all too much. Tap your own number; only you see it.

    The numbers appear here together, once everyone has tapped. If that takes longer than an hour, none appears.
temp-noted = Your { $value } is noted, and only you see it. It appears when everyone has tapped; until then you can tap another number.
temp-before = These numbers are out already, so this tap changed nothing. /temp asks anew.
temp-over = This question is resting: it waits an hour at most, and nothing was shown. /temp asks anew.
temp-line = { $name }: { $value }
temp-shown =
    🌡 <b>Here you are</b>
    { $lines }

    Every number is right for the one who feels it.
temp-hot = Talking can wait until it is cooler. A pause is one tap away, for anyone here.
button-temp = { $value }
button-take-a-pause = ⏸ Take a pause
