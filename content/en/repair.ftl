### /repair. The bot speaks, in private to one person; the lines are theirs to send.

# Private. Six kinds of lines stand below as buttons.
repair =
    <b>One line to make things better</b>
    What do you want to say? You see it first. One tap sends it.
