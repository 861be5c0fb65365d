"""The sentence that comes by itself."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from telegram import InlineKeyboardMarkup

from bot.db import Session, people
from bot.db.people import Profile
from bot.domain.recurrence import quiet_until
from bot.services import affirmations, subscriptions
from bot.services.affirmations import Sentence
from bot.services.subscriptions import Planned, SentenceDue, SubscriptionView
from bot.toolkit.localizer import AppContext, Localizer
from bot.toolkit.outgoing import Defer, Due, OnSent, OutgoingMessage
from content.catalog.libraries import week_of
from handlers.affirmations.buttons import under
from handlers.affirmations.sentences import question, shown, turns

MONDAY = 0


class _Found(NamedTuple):
    """What a letter is made of. `person` is None in a group, `sentence` where somebody wants none."""

    view: SubscriptionView
    person: Profile | None
    sentence: Sentence | None


async def comes(app: AppContext, due: Due[SentenceDue]) -> OutgoingMessage | Defer | None:
    """To a person, or to a group; in quiet hours (it comes late) when they end."""
    now = app.clock.now()
    found = await app.db.load_batched(_look, Planned(due.chat_id, due.due_at, now))
    if found is None or found.view.zone is None:
        return None
    view, person, sentence = found
    if (until := quiet_until(view.quiet, now, found.view.zone)) is not None:
        return Defer(until)
    if sentence is None:
        return None
    localizer = app.localizer(person.language if person is not None else view.language, found.view.zone.key)
    text = _text(localizer, view, due.due_at, sentence)
    if person is None:
        return OutgoingMessage(text, thread_id=view.thread_id, on_sent=OnSent(subscriptions.count, due.chat_id))
    keys = InlineKeyboardMarkup(under(localizer, sentence.id))
    return OutgoingMessage(text, keys, on_sent=OnSent(affirmations.shown, (person.id, sentence)))


def _look(session: Session, planned: Sequence[Planned]) -> list[_Found | None]:
    """All that these letters are made of, in one unit of work; None where there is nothing to send."""
    views = subscriptions.due(session, planned)
    weeks = {view.chat_id: _week(view, one) for view, one in zip(views, planned, strict=True) if view is not None}
    persons = people.profiles(session, [chat_id for chat_id in weeks if chat_id > 0])
    drawn = affirmations.peek(session, turns(), {person_id: weeks[person_id] for person_id in persons})

    def found(view: SubscriptionView | None) -> _Found | None:
        if view is None:
            return None
        if view.chat_id < 0:
            turn = affirmations.of_group(turns(), weeks[view.chat_id], view.chat_id, view.sent)
            return _Found(view, None, Sentence(turn))
        return _Found(view, persons.get(view.chat_id), drawn.get(view.chat_id))

    return [found(view) for view in views]


def _week(view: SubscriptionView, one: Planned) -> int:
    return week_of(one.due_at.astimezone(view.zone or UTC).date())


def _text(localizer: Localizer, view: SubscriptionView, due_at: datetime, sentence: Sentence) -> str:
    """A sentence under its theme, once a week with the week's question. Anyone may be looking at the screen."""
    local = due_at.astimezone(view.zone)
    text = localizer.text("affirm-comes-own", text=sentence.text) if sentence.text else shown(localizer, sentence)
    if view.weekday is None and local.weekday() != MONDAY:
        return text
    return f"{text}\n\n{question(localizer, week_of(local.date()))}"
