### /ground. The bot speaks, in private to one person who follows it step by step.

# Private. Stands above each step. $title: the exercise, as on its button. $step of $last: which step of how many.
ground-step = <b>{ $title }</b> · { $step } of { $last }
# Private. 5-4-3-2-1, first step.
ground-senses-1 = Look around slowly. Name <b>five</b> things you can see, as simply as you can: “a cup, a door, blue”.
# Private. 5-4-3-2-1, second step.
ground-senses-2 = Now <b>four</b> things you can feel: the chair, your sleeves, the air on your face, your feet.
# Private. 5-4-3-2-1, third step.
ground-senses-3 = <b>Three</b> sounds. One near, one far, one you'd stopped noticing.
# Private. 5-4-3-2-1, fourth step.
ground-senses-4 = <b>Two</b> smells. If there aren't any, think of two you like.
# Private. 5-4-3-2-1, last step.
ground-senses-5 = <b>One</b> taste. A sip of water counts. You're here, right now.
# Private. “Feet”, first step.
ground-feet-1 = Put both feet flat on the floor. Press down as if you wanted to leave footprints.
# Private. “Feet”, second step.
ground-feet-2 = Let go. The floor is holding you. You don't have to do anything.
# Private. “Feet”, third step.
ground-feet-3 = Breathe out slowly and drop your shoulders. Unclench your jaw.
# Private. “Feet”, last step. The reader says it to themselves.
ground-feet-4 = Say to yourself: my feet are here, the floor is here, and so am I.
# Private. “Cold”, first step.
ground-cold-1 = Find something cold, but not painfully cold: tap water, a can, a window.
# Private. “Cold”, second step.
ground-cold-2 = Hold it, or run the water over your wrists. Notice where you feel the cold.
# Private. “Cold”, last step.
ground-cold-3 = Now let go of it. Notice your hands getting warm again.
# Private. After the last step of any of them.
ground-end = Well done. Take one more breath before you look up.
# Alert, 200, to somebody else in the group.
ground-other = This one belongs to someone else. Send /ground for your own.

## Buttons (30 characters at most)

# Button, and the title above the steps.
button-ground-senses = 5-4-3-2-1
# Button, and the title above the steps. What it is about: feet on the floor.
button-ground-feet = Feet
# Button, and the title above the steps. What it is about: something cold.
button-ground-cold = Cold
# Button. The next step, piece or page.
button-next = Next
