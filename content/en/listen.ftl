## In the chat: to both. Pushed; { $name } speaks first
listen-step-1 =
    👂 <b>{ $name } speaks until { $until }</b>
    If you're listening, just listen. You don't have to answer. Next you say back what you heard, and then you swap.
listen-step-2 =
    👂 <b>Until { $until }: say back what you heard</b>
    If you were listening, put it in your own words. { $name } says what fits and what's missing.
listen-step-3 =
    👂 <b>Swap: now { $name } listens, until { $until }</b>
    If you were listening before, it's your turn to speak.
listen-step-4 =
    👂 <b>Until { $until }: { $name } says back what they heard</b>
    If you were speaking, say what fits and what's missing.
listen-done =
    👂 <b>You've both had a turn.</b>
    You don't have to solve anything today. If each of you understands one thing better, that's plenty.
listen-stopped = 👂 This round was stopped, and that's always okay. Send /listen to start another.
listen-lost = Sorry, I was away for a while and lost track of your turns. Send /listen to start again.
listen-running = You're already taking turns.
listen-minutes = A turn lasts 1 to 20 minutes. Try /listen 5.

## For the one who listens, in private
listen-prompt =
    👂 <i>Only you can see this.</i>
    { $text }
listen-phase =
    👂 <b>{ $title }</b>
    { $lines }
listen-line = • { $text }

## Kind answers to a tap (alerts: 200 characters at most)
listen-over = This round is over. Send /listen to start another.
listen-third = Two people are already taking turns here. When they're done, send /listen to start your own.
listen-own = You're already speaking first. Keep it short, and speak for yourself.
listen-late = The first turn has started. You're next, right after they say it back.
listen-speaks = It's your turn to speak. Keep it short, and speak for yourself. The prompts are for the listener.
listen-checks = Listen to what comes back, then say what fits and what's missing. The prompts are for the listener.

## Buttons
button-speak-first = I speak first
button-prompt = A prompt for me
button-another-prompt = Another
button-listen-now = Start with 5 minutes
