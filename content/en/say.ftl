## The steps. Each shows the sentence as far as it has come.
say-step-happened =
    <b>What happened?</b> Just one thing, the way a camera would see it.
    <i>When …</i>
say-step-felt =
    <b>What did you feel?</b>
    <i>When { $happened }, I felt …</i>
say-step-need =
    <b>What do you need?</b>
    <i>When { $happened }, I felt { $felt }. I need …</i>
say-step-ask =
    <b>What are you asking for?</b> Something they can do, and can say no to.
    <i>When { $happened }, I felt { $felt }. I need { $need }. Would you …?</i>
say-type = Tap one, or type your own in a few words.
say-statement = When { $happened }, I felt { $felt }. I need { $need }. Would you { $ask }?

## What may have happened: fits behind "When"
say-example-1 = you came home later than planned
say-example-2 = I didn't hear back all day
say-example-3 = the plan changed without me
say-example-4 = you looked at your phone
say-example-5 = I was interrupted
say-example-6 = we both got loud

## Data: beginnings that the sentence has already, parted by a bar; the first of "felt" is put before what is typed
say-leads-happened = When|When I remember that|It happened that
say-leads-felt = I felt|I feel|I was feeling|I am feeling|I'm feeling|felt
say-leads-need = I need|I need to have|I would need|need
say-leads-ask = Would you|Would you please|Could you|Could you please|Can you|Can you please|Please|I ask you to
## Data: words that lose the capital a phone gave them
say-small-words = a|an|all|always|another|at|because|both|for|from|he|her|his|how|in|it|it's|let|my|never|no|nobody|not|on|our|she|so|some|somebody|someone|that|the|their|there|they|this|time|to|we|we're|what|with|yesterday|you|you're|you've|your

## Wordings. They are pointed out to the one who typed them, and can be kept.
say-blame =
    <blockquote>{ $words }</blockquote>
    “{ $found }” · <b>{ $label }</b>
    { $why }
say-judgement =
    <blockquote>{ $words }</blockquote>
    “{ $found }” is about what they did. What did it leave you feeling?
# For words such as "threatened" or "controlled": no other wording is offered.
say-harm =
    <blockquote>{ $words }</blockquote>
    “{ $found }” is about what they did to you. If it happened, you don't need better words for it. If it scares you, look at /safety first.

## Buttons
button-own-words = In my own words
button-instead = “{ $words }”
button-keep-it = Keep it
button-again = Say it another way
button-say-happened = What happened
button-say-felt = What I felt
button-say-need = What I need
button-say-ask = What I ask
