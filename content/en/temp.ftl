### /temp. In the chat, to both; the bot speaks.

# To both. Buttons 0 to 10 stand below.
temp =
    🌡 <b>How upset are you, 0 to 10?</b>
    0 is calm, 10 is more than you can take. Tap your own number. Only you can see it.

    The numbers show up here together, once everyone has tapped. If not everyone taps within an hour, nothing is shown.

# Alert, 200, to the one who tapped. $value: their number.
temp-noted = Got it: { $value }. Only you can see this. It'll show once everyone has tapped. Until then you can change it.
# Alert, 200.
temp-before = These numbers are already showing. Send /temp to ask again.
# Alert, 200. The question stands in a chat without the bot.
temp-before-inline = These numbers are already showing. You can post a new question the same way.
# Alert, 200.
temp-over = This question expired after an hour. Nothing was shown. Send /temp to ask again.
# Alert, 200. The question stands in a chat without the bot.
temp-over-inline = This question expired after an hour. Nothing was shown. You can post a new one the same way.
# To both: a line of temp-shown. $name: a first name. $value: their number.
temp-line = { $name }: { $value }
# To both, once everyone has tapped. $lines: each as in temp-line.
temp-shown =
    🌡 <b>Your numbers</b>
    { $lines }

    No number is wrong. It's how each of you feels.

# To both, below it, where somebody tapped 7 or more. “Take a pause” stands below.
temp-hot = This can wait until things calm down. Anyone here can take a pause.

## Buttons (30 characters at most)

# Button, four in a row. $value: a number, 0 to 10.
button-temp = { $value }
# Button below the numbers. Calls a pause; in a chat without the bot it types what brings one to send.
button-take-a-pause = ⏸ Take a pause
