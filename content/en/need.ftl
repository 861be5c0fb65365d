need =
    🤲 <b>What do you need right now?</b>
    Pick what comes closest. You get words for it; nothing is posted yet.
need-group =
    🤲 <b>What do you need right now?</b>
    Only you see this. The one you tap is posted here in your name, with a line that says what it looks like.
need-posted = On its way into your chat, in your name. Asking for it was the hard part.
need-not-in-group = I can't find you in that chat any more, so I posted nothing.
need-explained =
    🤲 <b>{ $title }</b>
    Words you can send as they are:
    <blockquote>{ $line }</blockquote>
    { $more }

## In the chat, for the one who listens
need-public-hear =
    🤲 { $name } needs to be heard.
    That looks like this: listen to the end, leave advice for later, then say back what you heard. If now is hard for you, say when.
need-public-think =
    🤲 { $name } needs help to think.
    That looks like this: ask what has been tried, think along, offer ideas and leave the choice where it is. If now is hard for you, say when.
need-public-hold =
    🤲 { $name } needs to be held.
    That looks like this: come close, stay a while, no words needed. From afar, “I'm here” is a lot. If now is hard for you, say when.
need-public-space =
    🤲 { $name } needs some space.
    That looks like this: a while without questions and messages. Space is a way to settle, and it's no verdict on anyone.

## For oneself: the line to send
need-line-hear = I need you to hear me. No advice yet, please. Just listen to the end, and then tell me what you heard.
need-line-think = I need help to think. Please ask me what I've tried, then think along with me. I'd like to make the choice myself.
need-line-hold = I need you to hold me. You don't have to say anything. If you're far away, just stay with me on the phone for a bit.
need-line-space = I need some space right now. This is me settling down, not me leaving. I'll tell you when I'm ready to talk.

## For oneself: what lies behind it
need-more-hear =
    <b>What it is.</b> Being heard isn't being agreed with. Somebody goes along with you to the end without steering.

    <b>What helps them.</b> Many people show love by solving. Without a word from you, they may hear a problem and reach for a tool. Tell them first that listening is the help. Say one thing, then stop; and when it lands, say “yes, that's it”.

    <b>If it can't be now,</b> ask for a time instead of asking for less.
need-more-think =
    <b>What it is.</b> You want a second head, not somebody to take over.

    <b>What helps them.</b> Say where you are stuck in one sentence, and what you have tried. Say whether you want ideas or questions. A “no, not that one” is easier to take with a “but keep going”.

    <b>If you notice</b> that no idea is any good, you may need to be heard first. That's fine; say so and change.
need-more-hold =
    <b>What it is.</b> A body that is upset often settles faster beside a calm one than through any sentence.

    <b>What helps them.</b> Say how and for how long: a hug, a hand, ten minutes on the sofa. Being clear makes it easier to say yes, and also to say “in a while”.

    <b>If they can't,</b> it may be their own storm. Warm water, a blanket or a friend's voice can hold you until then.
need-more-space =
    <b>What it is.</b> When too much comes in at once, stepping out is care, for you and for what you might say.

    <b>What helps them.</b> Silence without an end can feel like being left. Say how long, and that you will come back to it. Then keep that time, even if only to ask for more.

    <b>If you want it with a clock,</b> /pause does exactly this: a time to be back, and nobody has to wait in the dark.

## Buttons
button-need-hear = Hear me
button-need-think = Help me think
button-need-hold = Hold me
button-need-space = Give me space
button-another-need = Something else
