breathing =
    🌬 <b>{ $name }</b>
    { $summary }
breathing-holds = <i>{ $line }</i>
breathing-length = { $count ->
    [one] One minute, then it ends by itself.
   *[other] { $count } minutes, then it ends by itself.
}
breathing-closing = That's it. Notice how you are now, whatever that is. There is no hurry.
breathing-soon = Got it. You'll see it here within 15 seconds.
breathing-spent = Got it, though this message can't show it any more. /breathe starts a fresh one.
breathing-joined = You're breathing along. Follow the picture; the button shows how many, never who.
breathing-over = This one has ended. /breathe starts another.
breathing-other = Somebody else is steering this one. Breathe along, or send /breathe for your own.
button-minutes = { $count } min
button-pattern = { $name }
button-slower = Slower
button-stop = Stop
button-breathe-along = 🌬 Breathe with me · { $count }
