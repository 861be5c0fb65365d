### /need. The bot speaks, in private to the one who needs something, unless a comment says otherwise.

# In the private chat. The four needs stand below as buttons.
need =
    🤲 <b>What do you need right now?</b>
    Pick the closest one and you'll get words for it. Nothing is posted yet.

# Private, in a group. The four needs stand below as buttons.
need-group =
    🤲 <b>What do you need right now?</b>
    Only you can see this. Your choice is posted here under your name, with a line on how to help.

# Private. The chat is the group.
need-posted = Posted in your chat. Asking was the hard part.
# Alert, 200. The chat is a group they share.
need-not-in-group = I can't find you in that chat anymore, so I didn't post anything.
# In the private chat. $title: the need, as on its button. $line: one of need-line. $more: one of need-more.
need-explained =
    🤲 <b>{ $title }</b>
    Words you can send just like this:
    <blockquote>{ $line }</blockquote>
    { $more }

## In the chat, to the one who can help; pushed, so the first line says little

# To everyone in the chat. $name: first name of who asks.
need-public-hear =
    🤲 { $name } needs to be heard.
    How to help: listen to the end, save advice for later, then say back what you heard. Not a good time? Say when would be.

# To everyone in the chat. $name: first name of who asks.
need-public-think =
    🤲 { $name } needs help thinking something through.
    How to help: ask what they've tried, offer ideas, and leave the decision to them. Not a good time? Say when would be.

# To everyone in the chat. $name: first name of who asks.
need-public-hold =
    🤲 { $name } needs to be held.
    How to help, if you'd like to: a hug, a hand, or just sitting there. You don't have to say anything. Far away? “I'm here” means a lot. It's okay to say no, or “in a while”.

# To everyone in the chat. $name: first name of who asks.
need-public-space =
    🤲 { $name } needs some space.
    How to help: no questions or messages for a while. Taking space is a way to calm down. It's not about blame.

## The line to send to one's partner: the person speaks; it may be pushed as it is, 256 characters

# The person's words, for “Hear me”.
need-line-hear = I need you to hear me. No advice yet, please. Just listen to the end, and then tell me what you heard.
# The person's words, for “Help me think”.
need-line-think = I need help thinking this through. Ask me what I've tried, and let's work it out together. I'd like to decide myself.
# The person's words, for “Hold me”.
need-line-hold = I need you to hold me. You don't have to say anything. If you're far away, just stay with me on the phone for a bit.
# The person's words, for “Give me space”.
need-line-space = I need some space right now. I'm calming down, I'm not leaving. I'll tell you when I'm ready to talk.

## What lies behind it; “they” is the partner

# In the private chat. Below the line, for “Hear me”.
need-more-hear =
    <b>Say it first.</b> Many people show love by fixing things. Tell them that listening is the help.

    <b>If they can't right now,</b> ask when they can.

# In the private chat. Below the line, for “Help me think”.
need-more-think =
    <b>Be specific.</b> Say where you're stuck, and whether you want ideas or questions.

    <b>If no idea feels right,</b> you may need to be heard first. You can just say so.

# In the private chat. Below the line, for “Hold me”.
need-more-hold =
    <b>Be specific.</b> A hug, a hand, ten minutes on the sofa: that's easier to say yes to.

    <b>If they can't right now,</b> a warm shower, a blanket or a friend's voice can help you through.

# In the private chat. Below the line, for “Give me space”.
need-more-space =
    <b>Say how long.</b> Silence with no end can feel like being left. Say when you'll be back, and keep to it.

    <b>Want a set time?</b> /pause says when you'll be back, so nobody's left wondering.

## Buttons (30 characters at most): the person speaks, to their partner

# Button, and the title of what it brings.
button-need-hear = Hear me
# Button, and the title of what it brings.
button-need-think = Help me think
# Button, and the title of what it brings.
button-need-hold = Hold me
# Button, and the title of what it brings.
button-need-space = Give me space
# Button. Back to the four needs.
button-another-need = Something else
