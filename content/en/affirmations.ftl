## One at a time
affirm =
    <b>{ $label }</b>
    { $text }
affirm-own =
    <b>In your own words</b>
    { $text }
affirm-question = <i>Something to carry through the week: { $text }</i>
affirm-new-round = You have seen every one of them now. From here they come again.
affirm-none-left = There is none left that you want to see. You can write one of your own.
affirm-saved = Saved. Only you can see it: /affirm, then “My sentences”.
affirm-kept-already = This one is yours already. You'll find it under “My sentences”.

## Kept
affirm-write =
    What would you like to hear on a hard day? Write it as one sentence, { $count } characters at most.

    It comes along with the others, to you alone, until you remove it. /cancel leaves things as they are.
affirm-written =
    Kept, for you alone:
    <blockquote>{ $text }</blockquote>
    It comes along with the others from now on.
affirm-write-enough = You have { $count } of your own, and that is as many as I can keep. Remove one and send it again.
affirm-kept =
    <b>Your sentences</b>
    { $lines }
affirm-kept-line = { $number }. { $text }
affirm-kept-none = Nothing here yet. “Save” keeps a sentence you like, and “Write mine” one of your own.

## Coming by itself: pushed, so the first line tells nothing
affirm-comes-own =
    <b>In your own words</b>
    <tg-spoiler>{ $text }</tg-spoiler>

## When it comes
coming-none =
    <b>A sentence to stand on, by itself</b>
    Once a day or once a week, at an hour you choose, for as long as you like. Which shall it be?
coming-none-group =
    <b>A sentence to stand on, in this chat</b>
    Once a day or once a week. Everyone here will see it; nobody sees who asked for it. Which shall it be?
coming-stopped = Nothing comes by itself at the moment. One tap starts it again, at the same hour as before.
coming-stopped-group = Nothing comes here by itself at the moment. One tap starts it again, at the same hour as before.
coming-daily = <b>Every day at { $at }</b>
coming-weekly = <b>Every { $day } at { $at }</b>
coming-daily-group = <b>In your chat, every day at { $at }</b>
coming-weekly-group = <b>In your chat, every { $day } at { $at }</b>
coming-next = Next: { $when }
coming-next-after-pause = Resting. Next: { $when }
coming-quiet = Quiet hours: { $begins } to { $ends }
coming-quiet-none = No quiet hours
coming-waits-for-quiet = The hour lies in them, so it waits until they end.
coming-which-day = On which day of the week?
coming-which-hour =
    At what time? Tap one, or write it as you would say it: <i>7:30</i>, <i>half past six</i>, <i>19h</i>.

    /cancel leaves it as it is.
coming-which-hour-group = At what time? Tap one, or write any other in our private chat.
coming-which-quiet = When should nothing come? What falls into these hours waits until they end.
coming-zone = It's set. To find the right hour I need to know where you are.
coming-group-told =
    From now on a sentence to stand on comes here by itself. Next: { $when }

    /affirmations changes or stops it, for everyone here.

## Kind answers (alerts: 200 characters at most)
coming-hour-unclear = I couldn't read that hour. Try “7:30”, “half past six”, “19h” or “8 in the evening”.
coming-no-zone = I don't know your time zone yet. Set it in our private chat, then try once more.
coming-not-in-group = I can't find you in that chat any more, so I changed nothing.

## Buttons
button-save = Save
button-not-for-me = Not for me
button-write-mine = Write mine
button-kept = My sentences
button-by-itself = By itself
button-remove-number = Remove { $number }
button-earlier = Earlier
button-daily = Daily
button-weekly = Weekly
button-other-day = Another day
button-other-hour = Another hour
button-type-hour = Write an hour
button-hour-rather = Rather { $at }
button-quiet-hours = Quiet hours
button-no-quiet = No quiet hours
button-pause-for-a-week = Pause for a week
button-go-on-now = Go on now
