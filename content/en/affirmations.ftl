## One at a time. To one person, in a group seen by nobody else
affirm =
    <b>{ $label }</b>
    { $text }
affirm-own =
    <b>In your own words</b>
    { $text }
affirm-question = <i>A question for this week: { $text }</i>
affirm-new-round = You've seen them all. They start over from here.
affirm-none-left = You've set them all aside. You can write your own.
affirm-saved = Saved. Only you can see it: /affirm, then “My affirmations”.
affirm-kept-already = You've already saved this one. It's under “My affirmations”.

## Kept
affirm-write =
    What would you like to hear on a hard day? Type it, up to { $count } characters.

    It'll show up with the others, only for you, until you remove it. Send /cancel to skip.
affirm-written =
    Saved, only for you:
    <blockquote>{ $text }</blockquote>
    It'll show up with the others from now on.
affirm-write-enough = You already have { $count } of your own, and I can't save more. Remove one and send it again.
affirm-kept =
    <b>Your affirmations</b>
    { $lines }
affirm-kept-line = { $number }. { $text }
affirm-kept-none = Nothing here yet. “Save” keeps one you like. “Write mine” adds your own.

## Coming by itself: pushed, so the first line tells nothing
affirm-comes-own =
    <b>In your own words</b>
    <tg-spoiler>{ $text }</tg-spoiler>

## When it comes. To one person, unless the id ends in -group
coming-none =
    <b>Get an affirmation sent to you</b>
    Once a day or once a week, at a time you choose. You can stop it anytime. Which would you like?
coming-none-group =
    <b>Get an affirmation in this chat</b>
    Once a day or once a week. Everyone here will see it. I won't say who asked for it. Which would you like?
coming-stopped = Nothing is scheduled right now. One tap starts it again, at the same time as before.
coming-stopped-group = Nothing is scheduled here right now. One tap starts it again, at the same time as before.
coming-daily = <b>Every day at { $at }</b>
coming-weekly =
    <b>{ $day ->
        [monday] Every Monday
        [tuesday] Every Tuesday
        [wednesday] Every Wednesday
        [thursday] Every Thursday
        [friday] Every Friday
        [saturday] Every Saturday
       *[sunday] Every Sunday
    } at { $at }</b>
coming-daily-group = <b>In your chat, every day at { $at }</b>
coming-weekly-group =
    <b>{ $day ->
        [monday] In your chat, every Monday
        [tuesday] In your chat, every Tuesday
        [wednesday] In your chat, every Wednesday
        [thursday] In your chat, every Thursday
        [friday] In your chat, every Friday
        [saturday] In your chat, every Saturday
       *[sunday] In your chat, every Sunday
    } at { $at }</b>
coming-next = Next: { $when }
coming-next-after-pause = Paused. Next: { $when }
coming-quiet = Quiet hours: { $begins } to { $ends }
coming-quiet-none = No quiet hours
coming-waits-for-quiet = That's during quiet hours, so it'll come when they end.
coming-which-day = Which day of the week?
coming-which-hour =
    What time? Tap one, or type it however you'd say it: <i>7:30</i>, <i>half past six</i>, <i>19h</i>.

    Send /cancel to leave it as is.
coming-which-hour-group = What time? Tap one, or type any other time in our private chat.
coming-which-quiet = When should I stay quiet? Anything due then waits until it's over.
coming-zone = It's set. To get the time right, I need to know where you are.
# To everyone in the group; pushed.
coming-group-told =
    From now on I'll post an affirmation here. Next: { $when }

    Anyone here can change or stop it with /affirmations.

## Kind answers (alerts: 200 characters at most)
coming-hour-unclear = I didn't get that time. Try “7:30”, “half past six”, “19h” or “8 in the evening”.
coming-no-zone = I don't know your time zone yet. Set it in our private chat, then try again.
coming-not-in-group = I can't find you in that chat anymore, so I didn't change anything.

## Buttons
button-save = Save
button-not-for-me = Not for me
button-write-mine = Write mine
button-kept = My affirmations
button-by-itself = Send me these
button-remove-number = Remove { $number }
button-earlier = Show earlier ones
button-daily = Daily
button-weekly = Weekly
button-weekday =
    { $day ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }
button-other-day = Change day
button-other-hour = Change time
button-type-hour = Type a time
button-hour-rather = I meant { $at }
button-quiet-hours = Quiet hours
button-quiet = { $begins } – { $ends }
button-no-quiet = No quiet hours
button-pause-for-a-week = Pause for a week
button-go-on-now = Resume
