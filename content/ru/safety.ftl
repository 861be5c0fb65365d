### Безопасность: читает тот, кому страшно, и телефон могут видеть другие.

safety =
    <b>Номера и то, что может помочь прямо сейчас.</b>

    Если ты боишься партнёра, упражнения для двоих не подходят. Тебе не нужно исправлять это вдвоём, и не нужно знать наверняка, «настолько ли всё серьёзно».

safety-beside =
    <b>Без звонков</b>
    «Опора под ногами» поможет сначала прийти в себя. «Кому я доверяю» — чтобы записать одного человека, которому можно рассказать: друга, соседку, врача.
    Ещё есть три коротких вопроса, если захочешь. Ответы не сохраняются.

safety-after =
    <b>После</b>
    • Звонок остаётся в журнале телефона. Чтобы его удалить, открой журнал, нажми на звонок и удерживай (на некоторых телефонах смахни в сторону), потом нажми «Удалить».
    • Линии с пометкой «не видно в счёте» в счёт за телефон не попадают. Другие звонки и СМС там могут быть.
    • СМС и переписка остаются в своих приложениях, пока не удалишь их там. Страницы остаются в истории браузера.
    • Если звонить с телефона того, кому доверяешь, на твоём ничего не останется.

safety-after-here = • «Стереть следы» удалит всё, что сможет, из этого чата и всё, что я о тебе храню.
safety-trusted =
    <b>Кому я доверяю</b>
    { $text }

safety-silent = <b>{ $country }: без голоса</b>
safety-silent-none = Не знаю там линии, куда можно написать. Написать можно и тому, кому доверяешь.
safety-calls = <b>{ $country }: по телефону</b>
safety-emergency = • Если опасно прямо сейчас: { $numbers }
safety-emergency-local = • Если опасно прямо сейчас: местный номер экстренной помощи
safety-line = • { $way } · { $about }
safety-newspaper-line = • { $way } · { $about } *
safety-newspaper = * из газеты, служба этого не подтверждала
safety-checked = Проверено: { $day }. Номера меняются.
safety-elsewhere = Линии в других местах: findahelpline.com. Помощь при насилии: nomoredirectory.org
safety-no-line = Проверенного номера для этой страны у меня нет: { $country }.
safety-anywhere =
    <b>В любой стране</b>
    { $emergency }
    • Линии по странам: findahelpline.com. Помощь при насилии: nomoredirectory.org
    • Тот, кому доверяешь: друг, соседка, врач.

safety-way-text = СМС на <b>{ $to }</b>
safety-way-text-word = СМС <b>{ $say }</b> на <b>{ $to }</b>
safety-way-text-silent = СМС без звука на <b>{ $to }</b>
safety-way-dialogue = переписка по СМС: <b>{ $to }</b>
safety-way-whatsapp = WhatsApp <b>{ $to }</b>
safety-way-chat = <b>{ $to }</b>
safety-way-code = набрать <b>{ $to }</b>
safety-way-site = <b>{ $to }</b>
safety-way-app = приложение <b>{ $to }</b>
safety-way-press = набрать <b>{ $to }</b>, потом <b>{ $then }</b>, без единого слова
safety-way-call = <b>{ $to }</b>
safety-way-call-then = <b>{ $to }</b>, потом <b>{ $then }</b>
safety-way-call-option = <b>{ $to }</b>, в меню <b>{ $then }</b>
safety-kind-violence = помощь при насилии
safety-kind-suicide = помощь при мыслях о самоубийстве
safety-kind-emotional = поддержка, когда тяжело
safety-kind-emergency = экстренная помощь
safety-kind-police = полиция
safety-kind-social = социальная помощь, срочно
safety-kind-counselling = консультация
safety-kind-map = карта помощи
safety-audience-men = для мужчин
safety-audience-migrants = для мигрантов
safety-named = { $name }
safety-always = круглосуточно
safety-hours-daily = с { $open }:00 до { $close }:00
safety-hours-mon-fri = понедельник–пятница, с { $open }:00 до { $close }:00
safety-since = работает с этого дня: { $day }
safety-languages = { $count ->
    [one] { $count } язык
    [few] { $count } языка
    [many] { $count } языков
   *[other] { $count } языка
}
safety-speaks = { $languages }
safety-mark-free = бесплатно
safety-mark-off-bill = не видно в счёте
safety-mark-anonymous = анонимно
safety-mark-confidential = конфиденциально
safety-mark-call-log = удали из журнала звонков
safety-mark-mobile = с мобильного
safety-mark-abroad = из-за границы
safety-mark-not-in-territories = не работает в заморских территориях
safety-mark-planned-may-2026 = запуск обещан на май 2026, пока не подтверждён
safety-mark-cuts-2025 = в 2025 писали о сокращениях
country-ask =
    <b>Какая страна?</b>
    Нажми на неё или напиши название. Сохранять не буду.

country-ask-here =
    <b>Какая страна?</b>
    Сохранять не буду.

country-several = Какая из них?
country-unknown = Такой страны не нахожу. Попробуй написать иначе или нажми на неё здесь. Чтобы закрыть, отправь /cancel.
button-country = { $country }
safety-question =
    <b>{ $step } из { $last }</b> · ответ не сохраняется

    { $text }

safety-question-1 = Боюсь ли я того, как партнёр ответит на моё «нет»?
safety-question-2 = Выбираю ли я, что делать, носить и говорить и с кем видеться, из страха перед тем, что иначе может случиться?
safety-question-3 = Случалось ли, что близкий человек не давал мне пройти, швырял вещи, забирал мой телефон или деньги, делал мне больно или грозил этим?
safety-heard-yes = На этих линиях о таком слышат каждый день. Позвонить можно и просто с вопросом.
safety-heard-no = Поговорить с кем-то всё равно можно. Позвонить можно и просто с вопросом.
trusted-ask =
    <b>Кто приходит на ум?</b>
    Напиши имя, номер, о чём вы договорились. Уложись в { $count } знаков. Я покажу это только в /safety.

    Любой, кто откроет этот чат на твоём телефоне, сможет это прочитать. Не пиши того, что опасно для тебя или для этого человека.

    Чтобы оставить как есть, отправь /cancel.

safety-trail-ask =
    <b>Очистить этот чат?</b>
    Я удалю отсюда сообщения за последние два дня, твои и мои, и всё, что я о тебе храню. Я никому об этом не скажу. Вернуть это нельзя.

    Более старые сообщения можешь удалить только ты: «Очистить историю» в меню этого чата.

safety-trail-now = Секунду …
safety-trail-done = Готово. Сообщения старше двух дней можешь удалить только ты: «Очистить историю» в меню этого чата.
safety-trail-partly = Сейчас удалилось не всё. Остальное можешь удалить ты: «Очистить историю» в меню этого чата.
button-solid-ground = Опора под ногами
button-trusted = Кому я доверяю
button-trusted-change = Изменить
button-trusted-remove = Удалить
button-three-questions = Три вопроса
button-another-country = Другая страна
button-more-countries = Ещё страны
button-clear-trail = Стереть следы
button-clear-it = Стереть
button-yes = Да
button-no = Нет
button-skip = Пропустить
