"""Breathing sessions: one message, few edits, a quiet end.

Whatever its length and however often it is touched, a session costs at most 8 API calls (one to send, at most seven
edits) and is edited at most once in 15 seconds. Answers to taps are not counted: Telegram asks for one a tap.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Literal, NamedTuple

from bot.db import Session, breathing, outbox, people
from bot.db.models import Breathing

EDIT_GAP = timedelta(seconds=15)
EDITS = 6
"""Edits before the closing one, which always has its own."""

Shown = Literal["now", "soon", "spent"]


@dataclass(frozen=True)
class Card:
    """What a session's message shows."""

    id: int
    chat_id: int
    message_id: int | None
    owner_id: int
    pattern: str
    speed: int
    minutes: int | None
    joined: int
    ended: bool
    group: bool
    language: str | None
    """The owner's."""


@dataclass(frozen=True)
class EditDue(outbox.Payload, kind="breathing.refresh"):
    """A change that had to wait is to be shown."""

    breathing_id: int


@dataclass(frozen=True)
class LengthOver(outbox.Payload, kind="breathing.end"):
    """The chosen length has passed."""

    breathing_id: int


class Edited(NamedTuple):
    """An edit that was shown."""

    breathing_id: int
    ended: bool


def begin(
    session: Session,
    chat_id: int,
    thread_id: int | None,
    owner_id: int,
    pattern: str,
    minutes: int | None,
    now: datetime,
) -> Card:
    """Start a session. Without `minutes` it goes on until somebody chooses a length or stops it."""
    row = Breathing(chat_id=chat_id, thread_id=thread_id, owner_id=owner_id, pattern=pattern, began_at=now)
    session.add(row)
    session.flush()
    _set_length(session, row, minutes, now)
    breathing.join(session, _id(row), owner_id)
    return _card(session, row)


def sent(session: Session, breathing_id: int, message_id: int) -> None:
    """Note where the session is shown, for the edits that no tap brings along."""
    row = session.get(Breathing, breathing_id)
    if row is not None:
        row.message_id = message_id


def choose(
    session: Session,
    breathing_id: int,
    chat_id: int,
    person_id: int,
    now: datetime,
    *,
    minutes: int | None = None,
    speed: int | None = None,
    pattern: str | None = None,
    stop: bool = False,
) -> tuple[Literal["changed", "other", "over"], Shown, Card | None]:
    """The owner's tap: another length, speed or pattern, or the end. Nobody else's session changes by it."""
    row = breathing.find(session, breathing_id, chat_id)
    if row is None or row.ended:
        return "over", "spent", None
    if row.owner_id != person_id:
        return "other", "spent", None
    if minutes is not None:
        _set_length(session, row, minutes, now)
    if pattern is not None and pattern != row.pattern:
        row.pattern, row.speed = pattern, 0
    if speed is not None:
        row.speed = speed
    if stop:
        _set_length(session, row, None, now)
        row.ended = True
    return "changed", _show(session, row, now), _card(session, row)


def join(session: Session, breathing_id: int, chat_id: int, person_id: int, now: datetime) -> tuple[Shown, Card | None]:
    """Breathe along. The number on the message follows when the next edit is allowed; joining twice is joining once."""
    row = breathing.find(session, breathing_id, chat_id)
    if row is None or row.ended:
        return "spent", None
    if not breathing.join(session, breathing_id, person_id):
        return "spent", _card(session, row)
    return _show(session, row, now), _card(session, row)


def refresh(session: Session, breathing_id: int) -> Card | None:
    """An edit that had to wait is due."""
    row = session.get(Breathing, breathing_id)
    return _card(session, row) if row is not None and row.message_id else None


def end(session: Session, breathing_id: int, now: datetime) -> Card | None:
    """The chosen length has passed: the closing, or None if it is not to be (yet).

    Where the message is out of reach, the closing line is one of its own.
    """
    row = session.get(Breathing, breathing_id)
    if row is None or row.message_id is None or row.ends_at is None or row.ends_at > now:
        return None
    if row.edited_at is not None and now - row.edited_at < EDIT_GAP:
        _plan(session, row, LengthOver(breathing_id), row.edited_at + EDIT_GAP)
        return None
    return replace(_card(session, row), ended=True)


def edited(session: Session, edits: Sequence[Edited], now: datetime) -> None:
    """These edits have been shown."""
    for breathing_id, ended in edits:
        row = session.get(Breathing, breathing_id)
        if row is not None:
            row.ended = row.ended or ended
            _edited(row, now)


def _set_length(session: Session, row: Breathing, minutes: int | None, now: datetime) -> None:
    outbox.cancel(session, _subject(row))
    row.minutes = minutes
    row.ends_at = now + timedelta(minutes=minutes) if minutes else None
    if row.ends_at is not None:
        _plan(session, row, LengthOver(_id(row)), row.ends_at)


def _show(session: Session, row: Breathing, now: datetime) -> Shown:
    """Whether the change may be shown at once, in a while, or no more."""
    if row.edits >= EDITS + row.ended:
        return "spent"
    if row.edited_at is None or now - row.edited_at >= EDIT_GAP:
        _edited(row, now)
        return "now"
    _plan(session, row, EditDue(_id(row)), row.edited_at + EDIT_GAP)
    return "soon"


def _edited(row: Breathing, now: datetime) -> None:
    row.edited_at = now
    row.edits += 1


def _plan(session: Session, row: Breathing, payload: outbox.Payload, due_at: datetime) -> None:
    # Rounded up: an end that is put off within its own second is another one.
    occasion = ceil(due_at.timestamp())
    outbox.plan(session, outbox.Plan(payload, row.chat_id, _subject(row), due_at, occasion))


def _subject(row: Breathing) -> str:
    return f"breathing:{row.id}"


def _id(row: Breathing) -> int:
    if row.id is None:
        raise LookupError("a session without its row")
    return row.id


def _card(session: Session, row: Breathing) -> Card:
    owner = people.profile(session, row.owner_id)
    return Card(
        id=_id(row),
        chat_id=row.chat_id,
        message_id=row.message_id,
        owner_id=row.owner_id,
        pattern=row.pattern,
        speed=row.speed,
        minutes=row.minutes,
        joined=breathing.joined(session, _id(row)),
        ended=row.ended,
        group=row.chat_id < 0,
        language=owner.language if owner else None,
    )
