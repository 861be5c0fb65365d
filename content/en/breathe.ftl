# Captions of an animation; in a group everyone sees them.
breathing =
    🌬 <b>{ $name }</b>
    { $summary }
breathing-holds = <i>{ $line }</i>
breathing-length = { $length }. It stops on its own.
breathing-closing = That's it. Notice how you feel now. No rush.

## Answers to a tap (alerts: 200 characters at most)
breathing-soon = Got it. You'll see it here within 15 seconds.
breathing-spent = Got it, but this message can't show it anymore. Send /breathe to start a fresh one.
breathing-joined = You're in. Follow the animation. The button only shows how many.
breathing-over = This one has ended. Send /breathe to start another.
breathing-other = Someone else started this one. Breathe along, or send /breathe for your own.
button-minutes = { $count } min
button-pattern = { $name }
button-slower = Slower
button-stop = Stop
button-breathe-along = 🌬 Breathe with me · { $count }
