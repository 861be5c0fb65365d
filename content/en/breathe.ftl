breathing =
    🌬 <b>{ $name }</b>
    { $summary }
breathing-holds = <i>{ $line }</i>
breathing-length = { $count ->
    [one] One minute, then I let you go.
   *[other] { $count } minutes, then I let you go.
}
breathing-closing = That's it. Notice what is a little different now, and take it with you.
breathing-soon = Got it. You'll see it here within 15 seconds.
breathing-spent = Got it. This message can't change any more; /breathe starts a fresh one.
breathing-joined = You're breathing along. Follow the circle; nobody sees that it is you.
breathing-over = This one has ended. /breathe starts another.
breathing-other = Somebody else is steering this one. Breathe along, or send /breathe for your own.
button-minutes = { $count } min
button-pattern = { $name }
button-slower = Slower
button-stop = Stop
button-breathe-along = 🌬 Breathe with me · { $count }
