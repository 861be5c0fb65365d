# To everyone in the chat.
temp =
    🌡 <b>How upset are you, 0 to 10?</b>
    0 is calm, 10 is more than you can take. Tap your own number. Only you can see it.

    The numbers show up here together, once everyone has tapped. If not everyone taps within an hour, nothing is shown.
# Answers to a tap (alerts: 200 characters at most).
temp-noted = Got it: { $value }. Only you can see this. It'll show once everyone has tapped. Until then you can change it.
temp-before = These numbers are already showing. Send /temp to ask again.
temp-over = This question expired after an hour. Nothing was shown. Send /temp to ask again.
temp-line = { $name }: { $value }
temp-shown =
    🌡 <b>Your numbers</b>
    { $lines }

    No number is wrong. It's how each of you feels.
temp-hot = This can wait until things calm down. Anyone here can take a pause.
button-temp = { $value }
button-take-a-pause = ⏸ Take a pause
