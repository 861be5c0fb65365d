### What the buttons under a pause bring. The bot speaks, in private to one person.

# Private. Behind “What helps”.
what-helps =
    <b>What helps in a pause</b>
    • Move a little: climb some stairs, walk around the block.
    • Drink a glass of water, slowly.
    • Put on some music.
    • Breathe out longer than you breathe in.

    What usually doesn't help: rehearsing the perfect reply, carrying on by text, looking for proof you're right.

# Private. Behind “Help me start”: words for the reader to say to their partner.
openers =
    <b>Ways to start</b>
    • “I'm glad you're back. I'd like to try again, slower.”
    • “Can I tell you how it was for me, and then hear how it was for you?”
    • “There's one thing I'd do differently. Can I start with that?”

    Then, after they've spoken: “What I heard is … Did I get it?”
