### Дыхание.

breathing =
    🌬 <b>{ $name }</b>
    { $summary }

breathing-holds = <i>{ $line }</i>
breathing-length = { $length }, потом остановится.
breathing-closing = Вот и всё. Как ты теперь? Спешить некуда.
breathing-soon = Принято. Здесь это будет видно в течение 15 секунд.
breathing-spent = Принято, но в этом сообщении это уже не показать. Новое: /breathe.
breathing-joined = Дышим. Следи за анимацией. На кнопке видно только, сколько вас.
breathing-over = Это дыхание закончилось. Начать снова: /breathe.
breathing-other = Это начал кто-то другой. Подыши вместе или отправь /breathe для себя.
button-minutes = { $count } мин
button-pattern = { $name }
button-slower = Медленнее
button-stop = Стоп
button-breathe-along = 🌬 Подыши со мной · { $count }
