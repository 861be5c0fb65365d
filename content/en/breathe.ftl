### /breathe. Captions of a looping clip, 340 characters each; in a group everyone sees them. The bot speaks, to whoever
### breathes.

# Caption, pushed in a group. $name: the pattern's name, like “Box”. $summary: one sentence about it.
breathing =
    🌬 <b>{ $name }</b>
    { $summary }

# Caption, a line for people who should not hold their breath. $line: the advice.
breathing-holds = <i>{ $line }</i>
# Caption. $length: a length in its basic form, like “5 minutes”.
breathing-length = { $length }. It stops on its own.
# Caption, the end of it.
breathing-closing = That's it. Notice how you feel now. No rush.

## Answers to a tap (alerts: 200 characters at most)

# Alert: the message can only be changed every 15 seconds.
breathing-soon = Got it. You'll see it here within 15 seconds.
# Alert: Telegram lets the message be changed no more.
breathing-spent = Got it, but this message can't show it anymore. Send /breathe to start a fresh one.
# Alert to one of the group who taps “Breathe with me”.
breathing-joined = You're in. Follow the animation. The button only shows how many.
# Alert on an old button.
breathing-over = This one has ended. Send /breathe to start another.
# Alert to somebody who did not send /breathe.
breathing-other = Someone else started this one. Breathe along, or send /breathe for your own.

## Buttons under the clip (30 characters at most)

# Button, five in a row: keep it very short. $count: a number of minutes.
button-minutes = { $count } min
# Button, three in a row. $name: the pattern's name.
button-pattern = { $name }
# Button: breathes slower.
button-slower = Slower
# Button: ends what runs. Also of /listen and /affirmations.
button-stop = Stop
# Button in a group. $count: how many breathe along, a number.
button-breathe-along = 🌬 Breathe with me · { $count }
