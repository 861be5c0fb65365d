"""The sentence that comes by itself."""

from datetime import UTC, datetime
from functools import partial

from telegram import InlineKeyboardMarkup

from bot.context import Desk, Voice
from bot.db import Session, people
from bot.db.models import Outbox
from bot.domain.schedule import quiet_until
from bot.feature import Later, Letter
from bot.services import affirmations, subscriptions
from bot.services.affirmations import Sentence
from bot.services.subscriptions import View
from content.shelves import week_of
from handlers.affirmations.buttons import under
from handlers.affirmations.sentences import question, shown, turns

MONDAY = 0


async def comes(desk: Desk, row: Outbox) -> Letter | Later | None:
    """To a person, or to a group; in quiet hours (it comes late) when they end."""
    now = desk.clock.now()
    view, person, sentence = await desk.db.run(_look, row.chat_id, row.due_at, now)
    if view is None or view.zone is None:
        return None
    if (until := quiet_until(view.quiet, now, view.zone)) is not None:
        return Later(until)
    if sentence is None:
        return None
    language = person.language if person is not None else view.language
    voice = desk.voice(language, view.zone.key)
    text = _text(voice, view, row.due_at, sentence)
    if person is None:
        return Letter(text, thread_id=view.thread_id, then=partial(subscriptions.count, chat_id=row.chat_id))
    keys = InlineKeyboardMarkup(under(voice, sentence.id))
    return Letter(text, keys, then=partial(affirmations.shown, person_id=person.id, sentence=sentence))


def _look(
    session: Session, chat_id: int, due_at: datetime, now: datetime
) -> tuple[View | None, people.Profile | None, Sentence | None]:
    """All that a letter is made of, in one unit of work."""
    view = subscriptions.due(session, chat_id, due_at, now)
    if view is None:
        return None, None, None
    week = week_of(due_at.astimezone(view.zone or UTC).date())
    if chat_id < 0:
        return view, None, Sentence(affirmations.of_group(turns(), week, chat_id, view.sent))
    person = people.profile(session, chat_id)
    return view, person, affirmations.peek(session, chat_id, turns(), week) if person is not None else None


def _text(voice: Voice, view: View, due_at: datetime, sentence: Sentence) -> str:
    """A sentence under its theme, once a week with the week's question. Anyone may be looking at the screen."""
    local = due_at.astimezone(view.zone)
    text = voice.text("affirm-comes-own", text=sentence.text) if sentence.text else shown(voice, sentence)
    if view.weekday is None and local.weekday() != MONDAY:
        return text
    return f"{text}\n\n{question(voice, week_of(local.date()))}"
