### /validate and /curious. The bot speaks, in private to one person; the lines are for them to say to their partner.

# Private. $text: a line that shows understanding.
validate =
    Show you understand. Advice can wait.
    <blockquote>{ $text }</blockquote>

# Private. $text: an open question.
curious =
    Ask, then just listen.
    <blockquote>{ $text }</blockquote>

# Private. Stands above one of those, when a topic was chosen. $label: the topic.
deck-topic = <b>{ $label }</b>
# Private. Stands above one of those, when all were seen.
deck-through = You've seen them all. They start over from here, in a new order.
# Button, 30, under a question of /curious. Shows the topics.
button-other-theme = Another topic
