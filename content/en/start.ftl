### /start, /help and /cancel, and plain words. The bot speaks, to one person, unless a comment says otherwise.

## Opening the chat. $bot: the bot's name in Telegram, without the @

# In the private chat: the first screen. “Breathe with me”, “I want to talk”, “I need a limit”, “More help” stand below.
# $bot: as above.
start =
    <b>I'm here. Let's slow this down.</b>

    Tap what you need, or just type what's going on. Nothing you do here shows up anywhere else unless you send it.

    In your own chat with your partner, type @{ $bot } for a pause, or for words to send. You don't have to add me.

# In the private chat. Below the first thing one person ever hears from the bot.
what-this-is = <i>I'm not a therapist, and I can't help in an emergency. I'm for adults (18+). If you're in danger, call your local emergency number. More help: /safety</i>
# To everyone in a group, once, when the bot is added. $bot: as above.
start-group =
    Hi, I'm Breather. When a conversation gets hard, anyone here can send /pause: everyone gets a break, with a time to come back.

    I can't read this chat. I only get commands, replies to me and taps on my buttons.

    In our private chat you can just type what's going on. In a chat that's only the two of you, type @{ $bot }. /help shows the rest.

# In the private chat: by what one needs. “All commands” stands below. $bot: as above.
help =
    <b>What do you need?</b>
    You need a break: /pause
    You need to calm down: /breathe or /ground
    You want to talk: /invite or /say
    You need a limit: /boundary
    You're the only one trying: /alone
    You're scared of someone: /safety

    Or just type what's going on. In your own chat with your partner, type @{ $bot } for a pause, or for words to send.

# The same, to everyone in a group. $bot: as above.
help-group =
    <b>What do you need?</b>
    You need a break: /pause
    You need to calm down: /breathe or /ground
    You want to talk: /invite or /listen
    You need a limit: /boundary
    You're the only one trying: /alone
    You're scared of someone: /safety

    In our private chat you can just type what's going on. In a chat that's only the two of you, type @{ $bot } for a pause.

## Behind “All commands”, in private. One section each; they stand below one another in one message.

# In the private chat. A section: a title, and commands with what they do.
help-now =
    <b>Right now</b>
    /pause – a break, with a time to come back. /pause 45, /pause 1h30 and /pause 21:30 work too
    /breathe – a slow breathing animation: sigh, box, even or 478
    /ground – get steady again, step by step
    /need – words for what you need right now

# In the private chat. A section, about what two do in a group.
help-together =
    <b>For the two of you</b>
    /pact – agree on how you pause (in your shared chat)
    /temp – how upset is each of you, 0 to 10 (in your shared chat)
    /listen – take turns: one speaks, one listens (in your shared chat)

# In the private chat. A section. “Money” and “insults” stand for what one would type.
help-words =
    <b>Words to say it</b>
    /invite – ask to talk, at a time that works for both of you; /invite money adds a topic
    /repair – one line to make things better
    /boundary – words for a limit; /boundary insults goes straight there
    /validate – lines that show you understand
    /check – paste a message before you send it
    /curious – questions to ask each other
    /say – say what you felt and what you need

# In the private chat. A section.
help-calm =
    <b>When things are calm</b>
    /affirm – an affirmation for this week
    /affirmations – get one sent to you, daily or weekly
    /reflect – questions to ask yourself after a conversation
    /learn – patterns couples get stuck in, and what to try
    /alone – when you're the only one trying
    /therapy – when to get outside help, and how to find it
    /books – three books that may help

# In the private chat. A section.
help-data =
    <b>Settings and privacy</b>
    /settings – language and time zone
    /privacy – what I save, and for how long
    /export – a copy of your data
    /forget – delete your data, in every chat
    /cancel – cancel what you've started
    /safety – when you're scared of someone

# Private, in a group. A section. “These” are the answers to these commands.
help-group-open =
    <b>Everyone here sees these</b>
    /pause – a break, with a time to come back. /pause 45, /pause 1h30 and /pause 21:30 work too
    /breathe – a slow breathing animation
    /temp – how upset is each of you, 0 to 10
    /listen – take turns: one speaks, one listens
    /pact – agree on how you pause

# Private, in a group. A section.
help-group-drafts =
    <b>Only you see these until you send something</b>
    /need – say what you need right now
    /invite – ask to talk
    /boundary – words for a limit
    /say – say what you felt and what you need
    /repair – one line to make things better
    /affirmations – get an affirmation sent to you, or to this chat

# Private, in a group. A section.
help-group-private =
    <b>Only you see the answer</b>
    /ground – get steady again, step by step
    /validate, /curious – lines that show you understand, questions to ask
    /check – paste a message before you send it (private chat)
    /affirm – an affirmation for this week
    /learn, /alone, /therapy, /books, /reflect – when things are calm
    /privacy, /export, /forget – what I save about you
    /safety – when you're scared of someone

# Private, in a group. The last line.
help-group-rest =
    Everything else is in our private chat.

## Buttons of the first screen (30 characters at most)

# Button, two in a row: the tapper's words. Begins /invite.
button-want-to-talk = I want to talk
# Button, two in a row: the tapper's words. Begins /boundary.
button-need-a-limit = I need a limit
# Button. Shows /help.
button-more-help = More help
# Button. Shows all sections.
button-all-commands = All commands

## /cancel

# In the private chat, or private in a group.
cancel-done = Okay. Nothing was saved.
# In the private chat.
cancel-nothing = There's nothing to cancel right now.
# To everyone in the group, whether there was something or not. “Undo” is a button.
cancel-group = There's nothing to cancel here. You can undo a pause in its first minute with “Undo”. To cancel something you haven't sent, use our private chat.

## Plain words in the private chat

# In the private chat. Lines to say to one's partner follow, then a button to copy each.
fitting = <b>Words you could say.</b> Tap to copy, or breathe first.
# In the private chat: the person's words, to their partner. $line: the line.
fitting-line = “{ $line }”
