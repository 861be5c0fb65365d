### Said by the house itself, whatever the feature. To one person, unless a comment says otherwise.

## Kind answers to what leads nowhere (most may be alerts: 200 characters at most)
old-button = That button is from an earlier message and doesn't work anymore. Send the command again to get a fresh one.
unknown-command = I don't know that command. Here's what I can do right now:
plain-words = I'm here. I don't save what you write. What would help most right now?
# Below every answer to plain words in private.
plain-safety = <i>If you're scared of someone: /safety</i>
# Once, below the first screen of what two people do or say together. In a group everyone sees it.
only-if-safe = <i>Only if you feel safe with each other. If you don't: /safety</i>
# To somebody who writes how they are themselves ("i'm so tired of this"). “Breathe with me” and “Solid ground” stand below.
for-yourself = That's a lot to sit with. Let's take care of you first, for a minute or two. If you're the one doing most of the trying, /alone is for you.
edited-command = I ignore edits, so nothing happens twice. Please send it again as a new message.
forwarded-command = I don't act on forwarded commands. Type it yourself and I will.
anonymous-admin =
    You're writing as the group, so I can't tell who you are. Turn off “Remain anonymous” for a moment, or use our private chat.
only-in-a-group =
    This works in a chat you share with your partner. Add me there and send it again.
not-in-this-chat = That's from a chat you're not in. You can use me in our private chat.
only-in-private = This one works in our private chat. Open it and send the command there.
# The database cannot be reached for some seconds.
database-away = I can't reach my storage right now, so that may not have worked. Nothing's lost, and timers keep going. Try again in a minute.
too-much-at-once =
    That's a lot at once, so I'm skipping new messages for a few seconds. Then I'm back.
    /safety always works.
something-broke = Something went wrong on my side, not yours. If a pause is on, it's still on. Please try again.
private-continue = This part works in our private chat.
# Pushed, to everyone in the chat: below what could not be sent in time.
late = Sorry, this is late. It was due at { $when }.

## From the private chat into a shared one
which-group = Which chat? Everyone in it will see this.
no-shared-group = We don't share a chat yet. Add me to the one you have with your partner, and it'll show up here.

## Buttons that several features share
button-continue = Continue in private
button-add-to-group = Add me to our chat
button-breathe-with-me = 🌬 Breathe with me
button-in-our-chat = In our chat
button-group = { $title }
button-another = Another
button-copy-number = Copy { $number }

## Commands, as the menus show them
command-start = Get help now
command-help = What I can do
command-pause = Take a break, with a time to come back
command-breathe = Breathe slowly, with an animation
command-ground = Get steady again, step by step
command-repair = One line to make things better
command-invite = Ask to talk, gently
command-boundary = Words for a limit, to send or copy
command-say = Say what you felt and what you need
command-pact = Agree on how you pause
command-temp = How upset is each of you, 0 to 10?
command-need = Say what you need right now
command-learn = Patterns couples get stuck in
command-therapy = When to get outside help, and how to find it
command-books = Three books that may help
command-alone = When you're the only one trying
command-listen = Take turns: one speaks, one listens
command-validate = Lines that show you understand
command-curious = Questions to ask each other
command-reflect = Look back at a conversation, on your own
command-affirm = An affirmation for this week
command-affirmations = Get an affirmation, daily or weekly
command-settings = Language and time zone
command-privacy = What I save, and who can see it
command-export = Get a copy of your data
command-forget = Delete your data, in every chat
command-cancel = Cancel what you've started
command-safety = When you're scared of someone

## What Telegram shows about the bot (setup)
about-short = A pause with a way back, for two people who keep missing each other. It also works for one.
about =
    When a conversation goes wrong, I help you stop, breathe and find your way back.

    Add me to the chat you share, or write to me on your own. I don't take sides and I don't read your chat. What you do in our private chat stays there unless you send it.
