affirm =
    <b>{ $label }</b>
    { $text }

affirm-own =
    <b>Твоими словами</b>
    { $text }

affirm-question = <i>Вопрос на эту неделю: { $text }</i>
affirm-new-round = Это были все. Дальше снова с начала.
affirm-none-left = Все отложены. Можно написать свою.
affirm-saved = Сохранено. Видишь только ты: /affirm, потом «Мои аффирмации».
affirm-kept-already = Эта уже сохранена. Она в списке «Мои аффирмации».
affirm-write =
    Что хочется услышать в тяжёлый день? Напиши, уложись в { $count } знаков.

    Твои слова будут появляться вместе с другими, только для тебя, пока ты их не уберёшь. Чтобы пропустить, отправь /cancel.

affirm-written =
    Сохранено, только для тебя:
    <blockquote>{ $text }</blockquote>
    Теперь эти слова будут появляться вместе с другими.

affirm-write-enough = Своих аффирмаций уже { $count }, больше сохранить не могу. Убери одну и отправь ещё раз.
affirm-kept =
    <b>Твои аффирмации</b>
    { $lines }

affirm-kept-line = { $number }. { $text }
affirm-kept-none = Пока пусто. «Сохранить» оставит ту, что нравится. «Своя фраза» добавит твою.
affirm-comes-own =
    <b>Твоими словами</b>
    <tg-spoiler>{ $text }</tg-spoiler>

coming-none =
    <b>Присылать тебе аффирмации</b>
    Раз в день или раз в неделю, когда удобно. Остановить можно в любой момент. Как лучше?

coming-none-group =
    <b>Присылать аффирмации в этот чат</b>
    Раз в день или раз в неделю. Увидят все, кто здесь есть. Кто об этом просит, я не скажу. Как лучше?

coming-stopped = Сейчас ничего не запланировано. Одно нажатие, и они снова придут, в то же время, что и раньше.
coming-stopped-group = Сейчас здесь ничего не запланировано. Одно нажатие, и они снова придут, в то же время, что и раньше.
coming-daily = <b>Каждый день в { $at }</b>
coming-weekly =
    <b>{ $day ->
        [monday] Каждый понедельник
        [tuesday] Каждый вторник
        [wednesday] Каждую среду
        [thursday] Каждый четверг
        [friday] Каждую пятницу
        [saturday] Каждую субботу
       *[sunday] Каждое воскресенье
    } в { $at }</b>

coming-daily-group = <b>В вашем чате каждый день в { $at }</b>
coming-weekly-group =
    <b>{ $day ->
        [monday] В вашем чате каждый понедельник
        [tuesday] В вашем чате каждый вторник
        [wednesday] В вашем чате каждую среду
        [thursday] В вашем чате каждый четверг
        [friday] В вашем чате каждую пятницу
        [saturday] В вашем чате каждую субботу
       *[sunday] В вашем чате каждое воскресенье
    } в { $at }</b>

coming-next = Следующая: { $when }
coming-next-after-pause = Перерыв. Следующая: { $when }
coming-quiet = Тихие часы: с { $begins } до { $ends }
coming-quiet-none = Тихих часов нет
coming-waits-for-quiet = Это время в тихих часах, поэтому придёт, когда они закончатся.
coming-which-day = В какой день недели?
coming-which-hour =
    В какое время? Нажми на готовое или напиши как привычно: <i>7:30</i>, <i>полседьмого</i>, <i>в 7 вечера</i>.

    Чтобы оставить как есть, отправь /cancel.

coming-which-hour-group = В какое время? Нажми на готовое, а любое другое напиши в личном чате со мной.
coming-which-quiet =
    Когда мне молчать? Всё, что придётся на это время, подождёт до конца. Нажми на готовое или напиши своё, например <i>с 22:00 до 6:30</i>.

    Чтобы оставить как есть, отправь /cancel.

coming-which-quiet-group = Когда мне молчать? Всё, что придётся на это время, подождёт до конца.
coming-zone = Готово. Чтобы не ошибиться со временем, мне нужно знать, где ты.
coming-group-told =
    Теперь я буду присылать сюда аффирмации. Следующая: { $when }

    Изменить или остановить это может любой: /affirmations.

coming-hour-unclear = Не понимаю, какое это время. Попробуй «7:30», «полседьмого», «19:00» или «8 вечера».
coming-which-time = Это может быть разное время. Какое верное?
coming-quiet-unclear = Не понимаю эти часы. Попробуй «с 22:00 до 6:30» или «с 10 вечера до 7 утра».
coming-no-zone = Я пока не знаю твой часовой пояс. Укажи его в личном чате со мной и попробуй снова.
coming-not-in-group = Больше не нахожу тебя в том чате, поэтому всё осталось как есть.
button-save = Сохранить
button-not-for-me = Не моё
button-write-mine = Своя фраза
button-kept = Мои аффирмации
button-by-itself = Присылать мне такие
button-remove-number = Убрать { $number }
button-earlier = Предыдущие
button-daily = Каждый день
button-weekly = Раз в неделю
button-weekday =
    { $day ->
        [monday] Понедельник
        [tuesday] Вторник
        [wednesday] Среда
        [thursday] Четверг
        [friday] Пятница
        [saturday] Суббота
       *[sunday] Воскресенье
    }

button-other-day = Другой день
button-other-hour = Другое время
button-type-hour = Написать время
button-hour-rather = Нет, в { $at }
button-quiet-hours = Тихие часы
button-quiet = { $begins } – { $ends }
button-no-quiet = Без тихих часов
button-pause-for-a-week = Перерыв на неделю
button-go-on-now = Снова присылать
