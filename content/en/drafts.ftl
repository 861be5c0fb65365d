### Words before they are sent. The bot speaks, in private to the one who writes them, unless a comment says otherwise.

# Private. $text: the words, as they will be sent.
draft =
    <b>Your words.</b> Only you can see them.
    <blockquote>{ $text }</blockquote>

# Private, after “Send” or “Copy”. $text: the words.
draft-breathe =
    🌬 <b>Breathe first</b>
    One slow breath in, and a longer one out. Five seconds, or skip it.
    <blockquote>{ $text }</blockquote>

# Private, after “Copy”, for what is too long for a copy button. $text: the words, copied by a tap on them.
draft-breathe-long =
    🌬 <b>Breathe first</b>
    One slow breath in, and a longer one out. Then tap the words to copy them.

    <code>{ $text }</code>

# To everyone in the chat: pushed. $name: first name of who sends it. $text: their words.
draft-posted =
    From { $name }:
    <blockquote>{ $text }</blockquote>

# Private, after “Send now”. The chat is the group.
draft-sent = Sent. It's in your chat now.

## Kind answers (alerts: 200 characters at most)

# Alert, or private.
draft-old = That draft was already sent, changed or closed. Nothing was posted.
# Private: there is nothing that the words could be for.
draft-none = You don't have a draft right now. I only save drafts for a day.
# Alert. The chat is a group they share.
draft-not-in-group = I can't find you in that chat anymore, so I didn't post anything. Your draft is still here.
# Alert: Telegram did not take it.
draft-failed = I couldn't post it. Your draft is still here. Check the chat before you try again.
# Alert, or in the private chat, pushed: Telegram's answer got lost, so it may stand in the chat or not. Names nothing of it.
draft-unknown = I can't tell if your message went out. Please check your chat first. If it isn't there, your draft is still open.
# In the private chat, after “Send now”, while Telegram cannot be reached.
draft-later = I can't reach your chat right now. I'll post it as soon as I can.
# In the private chat, to a sticker or a picture where words were asked for.
draft-empty = I couldn't find any words in that. Please type them as text.
# In the private chat. $count: most characters, a number.
draft-too-long = That's too long. Keep it to { $count } characters at most.

## Buttons (30 characters at most)

# Button under a draft. One breath comes before it is sent.
button-send = Send
# Button after that breath. Sends it.
button-send-now = Send now
# Button. Copies the words.
button-copy = Copy
# Button. Back to the screen before.
button-back = Back
# Button. Leaves this part of the draft as it stands.
button-leave-it = Leave it as is
# Button. $label: something to choose, from the libraries.
button-choice = { $label }
# Button. $label: the same, chosen.
button-chosen = ✓ { $label }
# Button. Shows all groups of lines, or of needs.
button-something-else = Something else
