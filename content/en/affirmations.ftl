### /affirm and /affirmations. The bot speaks, in private to one person, unless a comment says otherwise.

# Private, and pushed at the chosen hour: the first line may be on a lock screen. $label: the week's theme, like
# “Water”. $text: the affirmation.
affirm =
    <b>{ $label }</b>
    { $text }

# Private. In place of `affirm`, for one that the reader wrote. $text: their words, up to 110 characters.
affirm-own =
    <b>In your own words</b>
    { $text }

# Below an affirmation, once a week; in a group everyone sees it. $text: a question to oneself.
affirm-question = <i>A question for this week: { $text }</i>
# Private. Above an affirmation, when all were seen.
affirm-new-round = You've seen them all. They start over from here.
# Alert, 200. All were tapped away with “Not for me”; “Write mine” stands below.
affirm-none-left = You've set them all aside. You can write your own.
# Alert, 200. “My affirmations” is button-kept.
affirm-saved = Saved. Only you can see it: /affirm, then “My affirmations”.
# Alert, 200. “My affirmations” is button-kept.
affirm-kept-already = You've already saved this one. It's under “My affirmations”.

## Saved and written by oneself

# In the private chat, after “Write mine”. $count: most characters, a number (110).
affirm-write =
    What would you like to hear on a hard day? Type it, up to { $count } characters.

    It'll show up with the others, only for you, until you remove it. Send /cancel to skip.

# In the private chat, in answer to what was typed. $text: their words.
affirm-written =
    Saved, only for you:
    <blockquote>{ $text }</blockquote>
    It'll show up with the others from now on.

# In the private chat, or an alert of 200. $count: how many one can have, a number (20).
affirm-write-enough = You already have { $count } of your own, and I can't save more. Remove one and send it again.
# Private. The list behind “My affirmations”. $lines: the lines, each as in affirm-kept-line.
affirm-kept =
    <b>Your affirmations</b>
    { $lines }

# Private. One line of that list. $number: its place. $text: the affirmation.
affirm-kept-line = { $number }. { $text }
# Private. That list, empty. “Save” and “Write mine” are buttons.
affirm-kept-none = Nothing here yet. “Save” keeps one you like. “Write mine” adds your own.

## Comes by itself: pushed, so the first line tells nothing

# To one person, pushed: first line on a lock screen. $text: what they wrote themselves, hidden until tapped.
affirm-comes-own =
    <b>In your own words</b>
    <tg-spoiler>{ $text }</tg-spoiler>

## When it comes: one screen in private to whoever may change it; -group: it is about what comes to a group

# Private. The screen of /affirmations before the first time. “Daily” and “Weekly” stand below.
coming-none =
    <b>Get an affirmation sent to you</b>
    Once a day or once a week, at a time you choose. You can stop it anytime. Which would you like?

# Private. The same, for the group they share.
coming-none-group =
    <b>Get an affirmation in this chat</b>
    Once a day or once a week. Everyone here will see it. I won't say who asked for it. Which would you like?

# Private. The same screen after “Stop”.
coming-stopped = Nothing is scheduled right now. One tap starts it again, at the same time as before.
# Private. The same, for the group.
coming-stopped-group = Nothing is scheduled here right now. One tap starts it again, at the same time as before.
# Private. First line of the screen. $at: a time of day, 07:30.
coming-daily = <b>Every day at { $at }</b>
# Private. First line of the screen. $day: chooses the form. $at: a time of day, 07:30.
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

# Private. First line of the screen about a group. $at: a time of day, 07:30.
coming-daily-group = <b>In your chat, every day at { $at }</b>
# Private. First line of the screen about a group. $day: chooses the form. $at: a time of day, 07:30.
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

# Private. A line of that screen. $when: date and time, in the reader's zone.
coming-next = Next: { $when }
# Private. The same line while it rests for a week. $when: date and time, in the reader's zone.
coming-next-after-pause = Paused. Next: { $when }
# Private. A line of that screen. $begins, $ends: times of day, 22:00 and 07:00.
coming-quiet = Quiet hours: { $begins } to { $ends }
# Private. The same line where there are none.
coming-quiet-none = No quiet hours
# Private. A line of that screen, below the quiet hours.
coming-waits-for-quiet = That's during quiet hours, so it'll come when they end.
# Private. The days stand below as buttons.
coming-which-day = Which day of the week?
# In the private chat. Some hours stand below as buttons; the ones named here must be ones the bot reads.
coming-which-hour =
    What time? Tap one, or type it however you'd say it: <i>7:30</i>, <i>half past six</i>, <i>19h</i>.

    Send /cancel to leave it as is.

# In a group, to one person. Some hours stand below as buttons.
coming-which-hour-group = What time? Tap one, or type any other time in our private chat.
# In the chat, to one person in private. Some quiet hours stand below as buttons; the ones named here must be ones the bot
# reads.
coming-which-quiet =
    When should I stay quiet? Anything due then waits until it's over. Tap one, or type your own, like <i>22:00 to 6:30</i>.

    Send /cancel to leave it as is.

# In a group, to one person. Some quiet hours stand below as buttons.
coming-which-quiet-group = When should I stay quiet? Anything due then waits until it's over.
# Private. zone-ask follows below it.
coming-zone = It's set. To get the time right, I need to know where you are.
# To everyone in the group, once, when it begins: pushed. $when: date and time, in each reader's zone.
coming-group-told =
    From now on I'll post an affirmation here. Next: { $when }

    Anyone here can change or stop it with /affirmations.

## Kind answers (alerts: 200 characters at most)

# Private or alert. The ones named here must be ones the bot reads.
coming-hour-unclear = I didn't get that time. Try “7:30”, “half past six”, “19h” or “8 in the evening”.
# In the chat, to the one who typed it. The hours it may mean stand below as buttons.
coming-which-time = That could be a few different times. Which one?
# In the private chat. The hours named here must be ones the bot reads.
coming-quiet-unclear = I didn't get those hours. Try “22:00 to 6:30” or “10pm to 7am”.
# Private or alert.
coming-no-zone = I don't know your time zone yet. Set it in our private chat, then try again.
# Private or alert. The chat is a group they share.
coming-not-in-group = I can't find you in that chat anymore, so I didn't change anything.

## Buttons (30 characters at most)

# Button under an affirmation. Saves it for oneself.
button-save = Save
# Button under an affirmation. Never shows it again.
button-not-for-me = Not for me
# Button. The next text typed in private is saved as one's own affirmation.
button-write-mine = Write mine
# Button. Shows what one saved and wrote.
button-kept = My affirmations
# Button. Opens the screen of /affirmations; “these” are affirmations.
button-by-itself = Send me these
# Button under the list, two in a row. $number: the place in the list.
button-remove-number = Remove { $number }
# Button under the list: the page before.
button-earlier = Show earlier ones
# Button of /affirmations, beside “Weekly”.
button-daily = Daily
# Button of /affirmations, beside “Daily”.
button-weekly = Weekly
# Button, three in a row: the days, alone. $day: chooses the form.
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

# Button of /affirmations. Shows the days.
button-other-day = Change day
# Button of /affirmations. Shows some hours.
button-other-hour = Change time
# Button in a group. Opens the private chat to type a time of day.
button-type-hour = Type a time
# Button, after “7” was read as 07:00. $at: the other one, 19:00.
button-hour-rather = I meant { $at }
# Button of /affirmations. Shows some quiet hours.
button-quiet-hours = Quiet hours
# Button, two in a row. $begins, $ends: times of day, 22:00 and 07:00.
button-quiet = { $begins } – { $ends }
# Button below the quiet hours: there shall be none.
button-no-quiet = No quiet hours
# Button of /affirmations: none for a week.
button-pause-for-a-week = Pause for a week
# Button of /affirmations, while it rests for a week.
button-go-on-now = Resume
