### Фразы понимания и вопросы.

validate =
    Покажи, что понимаешь. Советы подождут.
    <blockquote>{ $text }</blockquote>

curious =
    Спроси, а потом просто слушай.
    <blockquote>{ $text }</blockquote>

deck-topic = <b>{ $label }</b>
deck-through = Это были все. Дальше снова они же, в другом порядке.
button-other-theme = Другая тема
