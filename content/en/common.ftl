### Said by the house itself, whatever the feature.

## Kind answers to what leads nowhere
old-button = This button is from an earlier message and no longer works. Send the command again for a fresh one.
unknown-command = I don't know that command. Here is what I can do right now:
plain-words = I'm here. I don't keep what you write. What would help most right now?
# Below every answer to plain words in private.
plain-safety = <i>If you're scared of someone: /safety</i>
# To somebody who writes how they are themselves ("i'm so tired of this"). “Breathe with me” and “Solid ground” stand below.
for-yourself = That's a lot to sit with. Let's take care of you first, for a minute or two. When it's you who does most of the trying, /alone is for you.
edited-command = I only act on new messages, so that nothing happens twice. Please send the command once more.
forwarded-command = That command came along with a forwarded message, so I leave it alone. Type it yourself and I'll do it.
anonymous-admin =
    You are writing as the group, so I can't tell who you are. Turn off “Remain anonymous” for a moment, or start from our private chat.
only-in-a-group =
    This one is for two: it works in the chat you share. Add me there and send it again.
not-in-this-chat = This belongs to a chat you are not in right now. In our private chat I'm here for you.
only-in-private = This one works in our private chat. Open it and send the command there.
# The database cannot be reached for some seconds.
database-away = I can't get to my notes right now, so this may not be done. Nothing you gave me is lost, and timers go on when I'm back. Please try again in a minute.
too-much-at-once =
    That was more than I can follow. I pass over what comes now; once it has been calm for some seconds, I'm here again.
    /safety always answers.
something-broke = Something went wrong on my side, not yours. A pause that is running goes on. Please try once more.
private-continue = This part works in our private chat.
late = This comes late, I'm sorry. It was meant for { $when }.

## From the private chat into a shared one
which-group = In which chat? Everyone in it will see it.
no-shared-group = I don't know a chat that you and I share yet. Add me to the one you share with your partner and it will show up here.

## Buttons that several features share
button-continue = Continue in private
button-add-to-group = Add me to our chat
button-breathe-with-me = 🌬 Breathe with me
button-in-our-chat = In our chat
button-group = { $title }
button-another = Another
button-copy-number = Copy { $number }

## Commands, as the menus show them
command-start = The way to help, on one screen
command-help = What I can do
command-pause = A pause with a way back
command-breathe = Breathe slowly, with a picture to follow
command-ground = Feel the floor again, step by step
command-repair = One line to mend the moment
command-invite = A gentle way to ask for a talk
command-boundary = Words for a limit, to send or to copy
command-say = What happened, what I felt, need and ask
command-pact = Agree on how you pause
command-temp = How warm is it in each of us, 0 to 10
command-need = Say what you need right now
command-learn = Patterns between two people
command-therapy = Signs for outside help, how to find it
command-books = Three books, plainly
command-alone = For the one who is trying alone
command-listen = Take turns: one speaks, one listens
command-validate = Lines that show you understand
command-curious = Open questions to ask
command-reflect = Think a talk over, on your own
command-affirm = A sentence to stand on
command-affirmations = A sentence by itself, daily or weekly
command-settings = Language and time zone
command-privacy = What I keep, and who can see it
command-export = A copy of all I keep about you
command-forget = Forget me, in every chat
command-cancel = Close an open question
command-safety = If you are afraid of someone

## What Telegram shows about the bot (setup)
about-short = A pause with a way back, for two who keep missing each other. Works for one, too.
about =
    When talking goes wrong, I help you stop, breathe and find your way back.

    Add me to the chat you share, or write to me alone. I take no side, I don't read your chat, and what you do with me in private I show to nobody unless you send it.
