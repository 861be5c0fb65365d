## In the chat
listen-step-1 =
    👂 <b>{ $name } speaks until { $until }</b>
    The other one just listens. No answer is needed yet: saying back what came across is next, and then you swap.
listen-step-2 =
    👂 <b>Until { $until }: say back what came across</b>
    The one who listened puts it in their own words, and { $name } says what fits and what was missing.
listen-step-3 =
    👂 <b>You swap: the other one speaks until { $until }</b>
    Now { $name } just listens.
listen-step-4 =
    👂 <b>Until { $until }: { $name } says back what came across</b>
    The one who spoke says what fits and what was missing.
listen-done =
    👂 <b>That was a turn for each of you.</b>
    Nothing has to be solved today. One thing each that is clearer now is plenty.
listen-stopped = 👂 This round was stopped, and that is always all right. /listen starts another.
listen-lost = I was away for a while and lost track of your turns, I'm sorry. This round ends here; /listen starts another.
listen-running = A round is going already. One is enough.
listen-minutes = A turn lasts 1 to 20 minutes. Try /listen 5.

## For the one who listens, in private
listen-prompt =
    👂 <i>Only you see this.</i>
    { $text }
listen-phase =
    👂 <b>{ $title }</b>
    { $lines }
listen-line = • { $text }

## Kind answers to a tap (alerts: 200 characters at most)
listen-over = This round is over. /listen starts another.
listen-third = This round is between two people already. When it is over, /listen starts one of your own.
listen-own = You speak first already. Take it in small pieces, and from your side.
listen-late = The first turn has begun. Yours comes right after the saying-back.
listen-speaks = This is your time to speak: in small pieces, from your side. The prompts are for the one who listens.
listen-checks = Listen to what comes back, then say what fits and what was missing. The prompts are for the one who says it back.

## Buttons
button-speak-first = I speak first
button-prompt = A prompt for me
button-another-prompt = Another
button-listen-now = Start with 5 minutes
