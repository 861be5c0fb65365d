"""The sentence that comes by itself."""

from datetime import datetime
from functools import cache, partial

from bot.domain.recurrence import quiet_until
from bot.services import affirmations, pushes, subscriptions
from bot.services.affirmations import Sentence
from bot.services.pushes import Push
from bot.services.subscriptions import Planned, SentenceDue, SubscriptionView
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer
from bot.toolkit.outgoing import Defer, Due, OnSent, OutgoingMessage
from content.catalog.libraries import week_of
from handlers.affirmations.buttons import under
from handlers.affirmations.sentences import question, shown, turns

MONDAY = 0


async def comes(app: AppContext, due: Due[SentenceDue]) -> OutgoingMessage | Defer | None:
    """Render the push for a person or a group. Where it is late and the hours are quiet, put it off to their end."""
    now = app.clock.now()
    found = await app.db.load_batched(_look(), Planned(due.chat_id, due.due_at, now))
    if found is None or found.view.zone is None:
        return None
    view, person, sentence = found
    if (until := quiet_until(view.quiet, now, found.view.zone)) is not None:
        return Defer(until)
    if sentence is None:
        return None
    spoken = person.language if person is not None else view.language
    localizer = await app.chat_localizer(due.chat_id, spoken, found.view.zone.key)
    text = _text(localizer, view, due.due_at, sentence)
    if person is None:
        return OutgoingMessage(text, thread_id=view.thread_id, on_sent=OnSent(subscriptions.count, due.chat_id))
    keys = keyboard(under(localizer, sentence.id))
    return OutgoingMessage(text, keys, on_sent=OnSent(affirmations.shown, (person.id, sentence)))


@cache
def _look() -> "partial[list[Push | None]]":
    """Return what looks pushes up: always the same object, since the database brings those together who ask it."""
    return partial(pushes.look, themes=turns(), week_of=week_of)


def _text(localizer: Localizer, view: SubscriptionView, due_at: datetime, sentence: Sentence) -> str:
    """Return a sentence under its theme, once a week with the week's question. Anyone may be looking at the screen."""
    local = due_at.astimezone(view.zone)
    text = localizer.text("affirm-comes-own", text=sentence.text) if sentence.text else shown(localizer, sentence)
    if view.weekday is None and local.weekday() != MONDAY:
        return text
    return f"{text}\n\n{question(localizer, week_of(local.date()))}"
