draft =
    <b>Your words.</b> Only you see them.
    <blockquote>{ $text }</blockquote>
draft-breathe =
    🌬 <b>Breathe first</b>
    One slow breath: in, and longer out. Five seconds, if you like.
    <blockquote>{ $text }</blockquote>
draft-breathe-long =
    🌬 <b>Breathe first</b>
    One slow breath: in, and longer out. Then touch the words to copy them.

    <code>{ $text }</code>
draft-posted =
    From { $name }:
    <blockquote>{ $text }</blockquote>
draft-sent = Sent. It stands in your chat now.

## Kind answers (alerts: 200 characters at most)
draft-old = These words were sent, changed or closed meanwhile. This tap posted nothing.
draft-none = There are no words of yours waiting. I keep them for a day at most.
draft-not-in-group = I can't find you in that chat any more, so I posted nothing. Your words are still here.
draft-failed = I couldn't post it, so your words are still here. Have a look at the chat before you try again.
draft-empty = I couldn't find any words in that. Please type them as text.
draft-too-long = That is a lot to take in at once. Try it in at most { $count } characters.

## Buttons
button-send = Send
button-send-now = Send now
button-copy = Copy
button-back = Back
button-leave-it = Leave it as it is
button-choice = { $label }
button-chosen = ✓ { $label }
button-something-else = Something else
