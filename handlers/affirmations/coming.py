"""The sentence that comes by itself."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from telegram import InlineKeyboardMarkup

from bot.context import Desk, Voice
from bot.db import Session, people
from bot.db.models import Outbox
from bot.db.people import Profile
from bot.domain.schedule import quiet_until
from bot.feature import Later, Letter, Then
from bot.services import affirmations, subscriptions
from bot.services.affirmations import Sentence
from bot.services.subscriptions import Planned, View
from content.shelves import week_of
from handlers.affirmations.buttons import under
from handlers.affirmations.sentences import question, shown, turns

MONDAY = 0


class _Found(NamedTuple):
    """What a letter is made of. `person` is None in a group, `sentence` where somebody wants none."""

    view: View
    person: Profile | None
    sentence: Sentence | None


async def comes(desk: Desk, row: Outbox) -> Letter | Later | None:
    """To a person, or to a group; in quiet hours (it comes late) when they end."""
    now = desk.clock.now()
    found = await desk.db.together(_look, Planned(row.chat_id, row.due_at, now))
    if found is None or found.view.zone is None:
        return None
    view, person, sentence = found
    if (until := quiet_until(view.quiet, now, found.view.zone)) is not None:
        return Later(until)
    if sentence is None:
        return None
    voice = desk.voice(person.language if person is not None else view.language, found.view.zone.key)
    text = _text(voice, view, row.due_at, sentence)
    if person is None:
        return Letter(text, thread_id=view.thread_id, then=Then(subscriptions.count, row.chat_id))
    keys = InlineKeyboardMarkup(under(voice, sentence.id))
    return Letter(text, keys, then=Then(affirmations.shown, (person.id, sentence)))


def _look(session: Session, planned: Sequence[Planned]) -> list[_Found | None]:
    """All that these letters are made of, in one unit of work; None where there is nothing to send."""
    views = subscriptions.due(session, planned)
    weeks = {view.chat_id: _week(view, one) for view, one in zip(views, planned, strict=True) if view is not None}
    persons = people.profiles(session, [chat_id for chat_id in weeks if chat_id > 0])
    drawn = affirmations.peek(session, turns(), {person_id: weeks[person_id] for person_id in persons})

    def found(view: View | None) -> _Found | None:
        if view is None:
            return None
        if view.chat_id < 0:
            turn = affirmations.of_group(turns(), weeks[view.chat_id], view.chat_id, view.sent)
            return _Found(view, None, Sentence(turn))
        return _Found(view, persons.get(view.chat_id), drawn.get(view.chat_id))

    return [found(view) for view in views]


def _week(view: View, one: Planned) -> int:
    return week_of(one.due_at.astimezone(view.zone or UTC).date())


def _text(voice: Voice, view: View, due_at: datetime, sentence: Sentence) -> str:
    """A sentence under its theme, once a week with the week's question. Anyone may be looking at the screen."""
    local = due_at.astimezone(view.zone)
    text = voice.text("affirm-comes-own", text=sentence.text) if sentence.text else shown(voice, sentence)
    if view.weekday is None and local.weekday() != MONDAY:
        return text
    return f"{text}\n\n{question(voice, week_of(local.date()))}"
