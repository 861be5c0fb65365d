repair =
    <b>A line to mend the moment</b>
    What do you want to say? You see it first; one tap sends it.
