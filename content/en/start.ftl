start =
    <b>I'm here. Let's slow this down.</b>

    You can breathe with me right now, or pick what you need. Nothing from here appears in another chat unless you send it there.
what-this-is = <i>I'm no therapy and not for emergencies, and I'm for adults (18+). In danger, call your local emergency number; /safety has more.</i>
start-group =
    Hello, I'm Breather. When talking gets hard, anyone here can send /pause and get a pause with a way back.

    I don't read along: commands, replies to me and taps on my buttons are all I see. /help shows the rest.
help =
    <b>Right now</b>
    /pause – stop for a while, with a time to come back. /pause 45, /pause 1h30 and /pause 21:30 work too
    /breathe – a picture to breathe with: sigh, box, even or 478
    /ground – feel the floor again, step by step
    /need – words for what you need right now

    <b>For the two of you</b>
    /pact – agree on how you pause (in your shared chat)
    /temp – 0 to 10 from each of you, shown together (in your shared chat)
    /listen – take turns: one speaks, one listens (in your shared chat)

    <b>Words to say it</b>
    /invite – ask for a talk, with a time that suits you both; /invite money names a topic
    /repair – one line to mend the moment
    /boundary – a limit in words; /boundary insults goes straight there
    /validate – lines that show you understand, before any advice
    /curious – open questions to ask each other
    /say – what happened, what I felt, what I need and ask, as one sentence

    <b>In a quiet hour</b>
    /affirm – a sentence to stand on
    /affirmations – one that comes by itself, daily or weekly
    /reflect – questions to yourself after a talk; nothing is kept
    /learn – patterns between two people, with something to try
    /alone – when you are the only one trying
    /therapy – signs for outside help, and how to find it
    /books – three of them

    <b>Around it</b>
    /settings – language and time zone
    /privacy – what I keep, and for how long; /export brings you a copy
    /forget – forget me, in every chat
    /cancel – close an open question
    /safety – if you are afraid of someone
help-group =
    /pause – a pause with a way back: 20 minutes, or /pause 45, /pause 1h30, /pause 21:30
    /breathe – a picture to breathe with
    /ground – step by step to solid ground, shown only to you
    /need – say what you need; you choose in private
    /pact – agree on how you pause
    /temp – 0 to 10 from each of you, shown together
    /listen – take turns: one speaks, one listens
    /repair – one line to mend the moment, shown only to you until you send it
    /invite – ask for a talk, shown only to you until you send it
    /boundary – a limit in words, shown only to you until you send it
    /validate, /curious – lines that show you understand, open questions; shown only to you
    /affirm – a sentence to stand on, shown only to you
    /affirmations – one that comes by itself, to you or to this chat
    /learn, /alone, /therapy, /books, /reflect – for a quiet hour, shown only to you
    /say – a sentence that starts with you, shown only to you until you send it
    /privacy, /export, /forget – what I keep about you; shown only to you

    The rest is in our private chat.
button-want-to-talk = I want to talk
button-need-a-limit = I need a limit
button-more-help = More help
cancel-done = Closed. Nothing was kept.
cancel-nothing = There is no open question. Everything is as it was.
cancel-group = Nothing here needs to be cancelled. A pause can be undone in its first minute with “Undo”; words you have not sent can be closed in our private chat.
fitting = <b>Perhaps one of these fits.</b> Tap to copy, or breathe first.
fitting-line = “{ $line }”
