### /say: an I-statement in four steps. The bot speaks, in private to the one who writes it; the sentence is theirs, to
### their partner.

## The steps. Each shows the sentence as far as it has come

# Private. Some answers stand below as buttons.
say-step-happened =
    <b>What happened?</b> Just one thing, the way a camera would see it.
    <i>When …</i>

# Private. $happened: what happened, the end of a sentence that begins with “When”.
say-step-felt =
    <b>What did you feel?</b>
    <i>When { $happened }, I felt …</i>

# Private. $happened: as above. $felt: a feeling, behind “I felt”.
say-step-need =
    <b>What do you need?</b>
    <i>When { $happened }, I felt { $felt }. I need …</i>

# Private. $happened, $felt: as above. $need: behind “I need”.
say-step-ask =
    <b>What are you asking for?</b> Something they can do, and can say no to.
    <i>When { $happened }, I felt { $felt }. I need { $need }. Would you …?</i>

# Private. Last line of each step.
say-type = Tap one, or type your own in a few words.
# The person's words, to their partner, 256. $happened, $felt, $need: as above. $ask: between “Would you” and “?”.
say-statement = When { $happened }, I felt { $felt }. I need { $need }. Would you { $ask }?
# Private: how what is typed for the second step is shown when blame is found in it. It must begin with one of
# say-leads-felt. $words: what was typed, like “that you don't care”.
say-felt = I felt { $words }

## What may have happened: buttons, 60 characters; each fits behind “When”

# The person's words about their partner.
say-example-1 = you came home later than planned
# The person's words.
say-example-2 = I didn't hear back all day
# The person's words.
say-example-3 = the plan changed without me
# The person's words about their partner.
say-example-4 = you looked at your phone
# The person's words. Gender unknown.
say-example-5 = I was interrupted
# The person's words about both.
say-example-6 = we both got loud

## Data, shown to nobody: how people begin what the sentence begins already, parted by a bar

# Data. Taken off what is typed for the first step.
say-leads-happened = When|When I remember that|It happened that
# Data. Taken off what is typed for the second step.
say-leads-felt = I felt|I feel|I was feeling|I am feeling|I'm feeling|felt
# Data. Taken off what is typed for the third step.
say-leads-need = I need|I need to have|I would need|need
# Data. Taken off what is typed for the last step.
say-leads-ask = Would you|Would you please|Could you|Could you please|Can you|Can you please|Please|I ask you to
# Data. Words that lose the capital that a phone gave them.
say-small-words = a|an|all|always|another|at|because|both|for|from|he|her|his|how|in|it|it's|let|my|never|no|nobody|not|on|our|she|so|some|somebody|someone|that|the|their|there|they|this|time|to|we|we're|what|with|yesterday|you|you're|you've|your

## Wordings that were found, pointed out to the one who typed them; each can stay as it is

# Private. $words: what was typed. $found: the part of it that blames. $label: the kind of blame. $why: what to try
# instead.
say-blame =
    <blockquote>{ $words }</blockquote>
    “{ $found }” · <b>{ $label }</b>
    { $why }

# Private. $words: what was typed. $found: the judgement in it, like “ignored”. Feelings stand below as buttons.
say-judgement =
    <blockquote>{ $words }</blockquote>
    “{ $found }” is about what they did. What did it leave you feeling?

# Private. $words: what was typed. $found: harm that was done, like “threatened”. No other wording is offered.
say-harm =
    <blockquote>{ $words }</blockquote>
    “{ $found }” is about what they did to you. If it happened, you don't need better words for it. If it scares you, look at /safety first.

## Buttons (30 characters at most)

# Button in a group. Opens the private chat to type.
button-own-words = In my own words
# Button. $words: another wording for what was found.
button-instead = “{ $words }”
# Button: leaves the words as they are.
button-keep-it = Keep it
# Button: types this part anew.
button-again = Say it another way
# Button under the sentence, two in a row. Back to this part: the person's words.
button-say-happened = What happened
# Button under the sentence, two in a row. Back to this part: the person's words.
button-say-felt = What I felt
# Button under the sentence, two in a row. Back to this part: the person's words.
button-say-need = What I need
# Button under the sentence, two in a row. Back to this part: the person's words.
button-say-ask = What I ask
