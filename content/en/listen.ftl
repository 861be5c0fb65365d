### /listen: one speaks, the other says it back, then they swap. In the chat, where two people read it; the bot speaks.

## In the chat: to both; pushed, so the first line says nothing

# To both. $name: first name of who speaks first. $until: time, in each reader's zone.
listen-step-1 =
    👂 <b>{ $name } speaks until { $until }</b>
    If you're listening, just listen. You don't have to answer. Next you say back what you heard, and then you swap.

# To both. $until: time, in each reader's zone. $name: first name of who spoke first.
listen-step-2 =
    👂 <b>Until { $until }: say back what you heard</b>
    If you were listening, put it in your own words. { $name } says what fits and what's missing.

# To both. $name: first name of who spoke first and listens now. $until: time, in each reader's zone.
listen-step-3 =
    👂 <b>Swap: now { $name } listens, until { $until }</b>
    If you were listening before, it's your turn to speak.

# To both. $until: time, in each reader's zone. $name: first name of who spoke first and listened now.
listen-step-4 =
    👂 <b>Until { $until }: { $name } says back what they heard</b>
    If you were speaking, say what fits and what's missing.

# To both, at the end.
listen-done =
    👂 <b>You've both had a turn.</b>
    You don't have to solve anything today. If each of you understands one thing better, that's plenty.

# To both, after “Stop”; who tapped it is not told.
listen-stopped = 👂 This round was stopped, and that's always okay. Send /listen to start another.
# To both, when the bot was away for long.
listen-lost = Sorry, I was away for a while and lost track of your turns. Send /listen to start again.
# To both, above the running step: /listen was sent again.
listen-running = You're already taking turns.
# To the one who sent it, in the chat. “Start with 5 minutes” stands below.
listen-minutes = A turn lasts 1 to 20 minutes. Try /listen 5.

## For the one who listens

# Private: nobody else in the chat sees it. $text: what to ask or say back.
listen-prompt =
    👂 <i>Only you can see this.</i>
    { $text }

# In the private chat, where /listen shows the prompts to read. $title: when they are for. $lines: each as in
# listen-line.
listen-phase =
    👂 <b>{ $title }</b>
    { $lines }

# In the private chat. One line of those. $text: a prompt.
listen-line = • { $text }

## Kind answers to a tap (alerts: 200 characters at most)

# Alert on an old button.
listen-over = This round is over. Send /listen to start another.
# Alert to a third person in the chat.
listen-third = Two people are already taking turns here. When they're done, send /listen to start your own.
# Alert to the first speaker, who taps “I speak first”.
listen-own = You're already speaking first. Keep it short, and speak for yourself.
# Alert to the listener, who taps “I speak first” too late.
listen-late = The first turn has started. You're next, right after they say it back.
# Alert to the one who speaks, who taps “A prompt for me”.
listen-speaks = It's your turn to speak. Keep it short, and speak for yourself. The prompts are for the listener.
# Alert to the one who spoke, while the other says it back.
listen-checks = Listen to what comes back, then say what fits and what's missing. The prompts are for the listener.

## Buttons (30 characters at most)

# Button, first step: the tapper's words.
button-speak-first = I speak first
# Button, every step: the listener's words.
button-prompt = A prompt for me
# Button below a prompt.
button-another-prompt = Another
# Button below a kind no: /listen 5.
button-listen-now = Start with 5 minutes
