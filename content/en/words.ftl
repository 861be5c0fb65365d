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
