# To one person; in a group nobody else sees it.
repair =
    <b>One line to make things better</b>
    What do you want to say? You see it first. One tap sends it.
