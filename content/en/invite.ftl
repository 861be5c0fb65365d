## Wording it
invite =
    <b>A gentle way to ask</b>
    What is it for? You get a line in a tone you choose; only you see it until you send it.
invite-words-alone = { $text }
invite-words =
    { $text }

    { $line }
invite-when-now = Now, if it suits you.
invite-when-tonight = Tonight, if it suits you.
invite-when-tomorrow = Tomorrow, if it suits you.
invite-when-picked = How about { $when }?
invite-when =
    <b>When?</b>
    Type it the way you'd say it: <i>tomorrow 7pm</i>, <i>Saturday morning</i>, <i>in 2 hours</i>, <i>19:30</i>. Or tap one.

    /cancel closes this.
invite-no-zone =
    I don't know your time zone yet, so I can't tell when your evening is. Set it once and then tap the answer again, or pick a length from now.
invite-topic-long = A topic fits in at most { $count } characters: two or three words are enough, the rest is for the talk.

## In the chat
invite-set =
    🕰 <b>It's set: { $when }.</b>
    I'll write ten minutes before and when it is time. By voice or side by side it often goes better than in writing.
invite-set-now =
    🌿 <b>Now it is: { $when }.</b>
    By voice or side by side it often goes better than in writing. One begins, the other only listens.
invite-file = For your calendars: { $when }.
invite-calendar = Time for us
invite-again =
    🌿 The invite from { $name } is still here.
    No hurry, and whatever the reason, it is fine. I won't bring it up again.
invite-soon = 🕰 <b>Ten minutes to go:</b> { $when }.
    A glass of water and a slow breath help to arrive.
invite-time =
    🕰 <b>It's the time you set.</b>
    By voice or side by side, if you can. One begins, the other only listens.

## In private
invite-understood =
    I understood: <b>{ $when }</b>.
    Nobody sees it before you tap. Not right? Type it once more.
invite-set-there = It's set, and it stands in your chat now. I'll remind you both there.

## Kind answers (alerts: 200 characters at most)
invite-not-yet = That's all right. Only you see this, and I tell nobody: it looks as if nobody had tapped. You can still pick a time within a week.
invite-own = This is your own invite, so the answer is not yours to give. /invite starts a new one.
invite-set-already = A time is set for this one already. To find another one, send a new /invite.
invite-over = This invite has come to rest. /invite starts a new one.

## Buttons
button-now = Now
button-tonight = Tonight
button-tomorrow = Tomorrow
button-pick-a-time = Pick a time
button-not-yet = Not yet, I care
button-other-purpose = Another purpose
button-thats-it = That's it
button-from-now = { $hours ->
    [one] In { $hours } hour
   *[other] In { $hours } hours
}
