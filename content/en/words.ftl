what-helps =
    <b>What helps in a pause</b>
    • Move: a few stairs, once around the block.
    • Drink a glass of water, slowly.
    • Music without arguments in it.
    • Breathe out longer than you breathe in.

    What mostly doesn't: building the perfect answer, going on in writing, looking for proof of who is right.
openers =
    <b>To begin with</b>
    • “I'm glad you're back. I'd like to try again, slower.”
    • “Can I say how it was for me, and then hear how it was for you?”
    • “There is one thing I'd do differently. May I start with that?”

    Then, after the other has spoken: “What I heard is … Did I get it?”
invitations =
    <b>A gentle way to ask</b>
    Tap a number to copy the line; send it when it feels right. The talk itself often goes better by voice or in person.
invitation-1 = I'd like to understand you better, not win. Can we sit down together tonight or tomorrow?
invitation-2 = Something is still on my mind, and you matter more to me than being right. When would be a good time to talk?
invitation-3 = I miss us. Could we take half an hour this week, phones away, just to listen to each other?
limits =
    <b>Words for a limit</b>
    Say it once, as calmly as you can, and then do what you said. Tap a number to copy the line.

    If you are afraid of how they might react, look at /safety first.
limit-1 = I want to hear this, and I can't while voices are raised. Let's go on when it is quieter.
limit-2 = I won't go on talking while there are insults. I'll be back in twenty minutes.
limit-3 = Please let me finish. Then I'll listen to you, to the end.
limit-4 = It's too late tonight for this. I'd like to talk about it tomorrow, rested.
limit-5 = I need some space now. I'm not leaving you, and I'll tell you when I'll be back.
limit-6 = Not in front of others, please. I'll gladly talk about it when we're alone.
