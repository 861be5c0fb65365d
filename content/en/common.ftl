### Said by the bot itself, whatever the feature. To one person, unless a comment says otherwise.

## Kind answers to what leads nowhere (most may be alerts: 200 characters at most)

# Alert, or private.
old-button = That button is from an earlier message and doesn't work anymore. Send the command again to get a fresh one.
# In the private chat. The buttons of the first screen stand below.
unknown-command = I don't know that command. Here's what I can do right now:
# In the private chat, to words that nothing fits. The buttons of the first screen stand below.
plain-words = I'm here. I don't save what you write. What would help most right now?
# In the private chat. Below every answer to plain words.
plain-safety = <i>If you're scared of someone: /safety</i>
# Below the first screen of what two people do or say together, once. In a group everyone may see it.
only-if-safe = <i>Only if you feel safe with each other. If you don't: /safety</i>
# In the private chat, to somebody who writes how they are themselves (“i'm so tired of this”). “Breathe with me” and
# “Solid ground” stand below.
for-yourself = That's a lot to sit with. Let's take care of you first, for a minute or two. If you're the one doing most of the trying, /alone is for you.
# In the chat where it happened: a group sees it. To the one who edited a message into a command, or in private
# into an answer.
edited-command = I ignore edits, so nothing happens twice. Please send it again as a new message.
# In the chat where it happened: a group sees it.
forwarded-command = I don't act on forwarded commands. Type it yourself and I will.
# In a group, to everyone: Telegram does not tell who wrote. “Remain anonymous” is Telegram's own switch; use its name
# in your language.
anonymous-admin =
    You're writing as the group, so I can't tell who you are. Turn off “Remain anonymous” for a moment, or use our private chat.

# In the private chat. The button “Add me to our chat” stands below.
only-in-a-group =
    This works in a chat you share with your partner. Add me there and send it again.

# Alert, 200, to somebody else than the two people whom a message in a chat without the bot is for.
inline-third = This one's just for two people, and both have tapped already. Type my name in your own chat to start one there.
# Alert: the button belongs to a group they have left.
not-in-this-chat = That's from a chat you're not in. You can use me in our private chat.
# Alert, or in a group.
only-in-private = This one works in our private chat. Open it and send the command there.
# Alert, or in any chat: for some seconds nothing can be saved.
database-away = I can't reach my storage right now, so that may not have worked. Nothing's lost, and timers keep going. Try again in a minute.
# Alert, or in private. Once, to somebody who sends dozens of messages a minute.
too-much-at-once =
    That's a lot at once, so I'm skipping new messages for a few seconds. Then I'm back.
    /safety always works.

# Alert, or in any chat: a mistake of ours.
something-broke = Something went wrong on my side, not yours. If a pause is on, it's still on. Please try again.
# Alert, or in the chat where it happened: a group sees it. I was stopped after it took effect; the answer may have been
# lost.
done-before = That worked. I was cut off, so you may have missed my answer. If something's missing, try it once more.
# In a group, to everyone: the answer itself is private. The button “Continue in private” stands below.
private-continue = This part works in our private chat.
# In the private chat, or in a group for one person alone: their tap was to open the private chat, and the answer came too
# late for that. The button “Continue in private” stands below and does it.
tap-late = Sorry, I was too slow when you tapped. It goes on here:
# Pushed, in private or to everyone in the chat, below what could not be sent in time. $when: the time, with its day if
# that is far.
late = Sorry, this is late. It was meant for { $when }.

# Private; pushed in place of a message left for an hour. In place of words of the reader's own (whom they trust, an
# affirmation) that can no longer be read, since the key they were saved with is lost.
words-unreadable = I can't read what you saved here anymore. Sorry. You can write it again.

## From the private chat into a shared one

# In the private chat. The shared groups stand below as buttons.
which-group = Which chat? Everyone in it will see this.
# In the private chat. The button “Add me to our chat” stands below.
no-shared-group = We don't share a chat yet. Add me to the one you have with your partner, and it'll show up here.

## Buttons that several features share (30 characters at most)

# Button in a group. Opens the private chat where this goes on.
button-continue = Continue in private
# Button in the private chat. Lets one choose a group to add the bot to.
button-add-to-group = Add me to our chat
# Button. Begins /breathe.
button-breathe-with-me = 🌬 Breathe with me
# Button in the private chat. Does this in a shared group.
button-in-our-chat = In our chat
# Button in the private chat. $title: a group's title.
button-group = { $title }
# Button under a line: shows the next one.
button-another = Another
# Button, three in a row: keep it short. Copies a line. $number: which line, 1 to 3.
button-copy-number = Copy { $number }

## Commands, as Telegram's menus show them (60 characters at most)

# Menu: /start.
command-start = Get help now
# Menu: /help. The bot speaks of itself.
command-help = What I can do
# Menu: /pause.
command-pause = Take a break, with a time to come back
# Menu: /breathe.
command-breathe = Breathe slowly, with an animation
# Menu: /ground.
command-ground = Get steady again, step by step
# Menu: /repair. A line to say to one's partner.
command-repair = One line to make things better
# Menu: /invite.
command-invite = Ask to talk, gently
# Menu: /boundary.
command-boundary = Words for a limit, to send or copy
# Menu: /say.
command-say = Say what you felt and what you need
# Menu: /pact. To both.
command-pact = Agree on how you pause
# Menu: /temp. To both.
command-temp = How upset is each of you, 0 to 10?
# Menu: /need.
command-need = Say what you need right now
# Menu: /learn.
command-learn = Patterns couples get stuck in
# Menu: /therapy.
command-therapy = When to get outside help, and how to find it
# Menu: /books.
command-books = Three books that may help
# Menu: /alone.
command-alone = When you're the only one trying
# Menu: /listen. To both.
command-listen = Take turns: one speaks, one listens
# Menu: /validate.
command-validate = Lines that show you understand
# Menu: /check.
command-check = Check a message before you send it
# Menu: /curious.
command-curious = Questions to ask each other
# Menu: /reflect.
command-reflect = Look back at a conversation, on your own
# Menu: /affirm.
command-affirm = An affirmation for this week
# Menu: /affirmations.
command-affirmations = Get an affirmation, daily or weekly
# Menu: /settings.
command-settings = Language and time zone
# Menu: /privacy.
command-privacy = What I save, and who can see it
# Menu: /export.
command-export = Get a copy of your data
# Menu: /forget.
command-forget = Delete your data, in every chat
# Menu: /cancel.
command-cancel = Cancel what you've started
# Menu: /safety.
command-safety = When you're scared of someone

## What Telegram shows about the bot, to anyone

# On the bot's profile, and where a link to it is shared: 120 characters.
about-short = A pause with a way back, for two people who keep missing each other. It also works for one.
# In the empty private chat, before “Start”: 512 characters. To one person.
about =
    When a conversation goes wrong, I help you stop, breathe and find your way back.

    Add me to the chat you share, or write to me on your own. I don't take sides and I don't read your chat. What you do in our private chat stays there unless you send it.
# In the empty line where somebody has typed the bot's name in any chat: what they can type next. 64 characters.
inline-placeholder = a few words, or: boundary raised voice
