# To one person; in a group nobody else sees it. { $text } is a line to say to one's partner.
validate =
    Show you understand. Advice can wait.
    <blockquote>{ $text }</blockquote>
curious =
    Ask, then just listen.
    <blockquote>{ $text }</blockquote>
deck-topic = <b>{ $label }</b>
deck-through = You've seen them all. They start over from here, in a new order.
button-other-theme = Another topic
