# To one person; in a group nobody else sees it.
draft =
    <b>Your words.</b> Only you can see them.
    <blockquote>{ $text }</blockquote>
draft-breathe =
    🌬 <b>Breathe first</b>
    One slow breath in, and a longer one out. Five seconds, or skip it.
    <blockquote>{ $text }</blockquote>
draft-breathe-long =
    🌬 <b>Breathe first</b>
    One slow breath in, and a longer one out. Then tap the words to copy them.

    <code>{ $text }</code>
# To everyone in the chat; pushed. { $name } has sent it.
draft-posted =
    From { $name }:
    <blockquote>{ $text }</blockquote>
draft-sent = Sent. It's in your chat now.

## Kind answers (alerts: 200 characters at most)
draft-old = That draft was already sent, changed or closed. Nothing was posted.
draft-none = You don't have a draft right now. I only keep them for a day.
draft-not-in-group = I can't find you in that chat anymore, so I didn't post anything. Your draft is still here.
draft-failed = I couldn't post it. Your draft is still here. Check the chat before you try again.
draft-empty = I couldn't find any words in that. Please type them as text.
draft-too-long = That's too long. Keep it to { $count } characters at most.

## Buttons
button-send = Send
button-send-now = Send now
button-copy = Copy
button-back = Back
button-leave-it = Leave it as is
button-choice = { $label }
button-chosen = ✓ { $label }
button-something-else = Something else
