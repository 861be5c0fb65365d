"""Breathing sessions: one message, few edits, a quiet end.

Whatever its length and however often it is tapped, a session costs at most 8 API calls (one to send, at most seven
edits) and is edited at most once in 15 seconds. Answers to taps are not counted: Telegram asks for one for each tap.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Literal, NamedTuple

from bot.db import Session, breathing, outbox, people
from bot.db.models import Breathing
from bot.domain.lane import Lane

EDIT_GAP = timedelta(seconds=15)
EDITS = 6
"""Edits before the closing one, which always has its own."""

Shown = Literal["now", "soon", "spent"]


@dataclass(frozen=True)
class Card:
    """The content of a session's message."""

    id: int
    chat_id: int
    thread_id: int | None
    message_id: int | None
    owner_id: int
    pattern: str
    speed: int
    minutes: int | None
    joined: int
    ended: bool
    group: bool
    language: str | None
    """The owner's language."""


@dataclass(frozen=True)
class EditDue(outbox.Payload, kind="breathing.refresh"):
    """A change that had to wait is to be shown."""

    breathing_id: int


@dataclass(frozen=True)
class LengthOver(outbox.Payload, kind="breathing.end"):
    """The chosen length has passed."""

    breathing_id: int


@dataclass(frozen=True)
class SessionBegun(outbox.Payload, kind="breathing.begun"):
    """A session was begun."""

    breathing_id: int
    introduce: bool
    """Whether it is the first message of a private chat."""


class Edited(NamedTuple):
    """An edit that was sent."""

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
    introduce: bool = False,
) -> None:
    """Start a session. Without `minutes` it goes on until somebody chooses a length or stops it.

    `introduce` is for whoever meets the bot by it.
    """
    row = Breathing(chat_id=chat_id, thread_id=thread_id, owner_id=owner_id, pattern=pattern, began_at=now)
    session.add(row)
    session.flush()
    _set_length(session, row, minutes, now)
    breathing.join(session, _id(row), owner_id)
    begun = SessionBegun(_id(row), introduce)
    # A subject of its own: a length that is chosen takes nothing of it back.
    outbox.announce(session, outbox.Plan(begun, chat_id, f"told-breathing:{row.id}", now, lane=Lane.REPLY))


def begun(session: Session, breathing_id: int, now: datetime) -> Card | None:
    """Return the session that is to be shown, unless its end has come meanwhile."""
    row = session.get(Breathing, breathing_id)
    if row is None or row.ended or (row.ends_at is not None and row.ends_at <= now):
        return None
    return _card(session, row)


def sent(session: Session, messages: Sequence[tuple[int, int | None]], _now: datetime) -> None:
    """Store the ids of the sessions' messages, for edits that no tap causes."""
    for breathing_id, message_id in messages:
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
    """Handle the owner's tap: another length, speed or pattern, or the end. Anybody else's tap changes nothing."""
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
    return "changed", _schedule_edit(session, row, now), _card(session, row)


def join(session: Session, breathing_id: int, chat_id: int, person_id: int, now: datetime) -> tuple[Shown, Card | None]:
    """Count a person who breathes along, once. The number on the message changes when the next edit is allowed."""
    row = breathing.find(session, breathing_id, chat_id)
    if row is None or row.ended:
        return "spent", None
    if not breathing.join(session, breathing_id, person_id):
        return "spent", _card(session, row)
    return _schedule_edit(session, row, now), _card(session, row)


def refresh(session: Session, breathing_id: int) -> Card | None:
    """Return the card for an edit that had to wait and is due now."""
    row = session.get(Breathing, breathing_id)
    return _card(session, row) if row is not None and row.message_id else None


def end(session: Session, breathing_id: int, now: datetime) -> Card | None:
    """Return the closing card when the chosen length has passed, or None if the session is not to end (yet).

    Where the message is out of reach, the closing line is sent as a message of its own.
    """
    row = session.get(Breathing, breathing_id)
    if row is None or row.message_id is None or row.ends_at is None or row.ends_at > now:
        return None
    if row.edited_at is not None and now - row.edited_at < EDIT_GAP:
        _plan(session, row, LengthOver(breathing_id), row.edited_at + EDIT_GAP)
        return None
    return replace(_card(session, row), ended=True)


def edited(session: Session, edits: Sequence[Edited], now: datetime) -> None:
    """Note that these edits have been sent."""
    for breathing_id, ended in edits:
        row = session.get(Breathing, breathing_id)
        if row is not None:
            row.ended = row.ended or ended
            _count_edit(row, now)


def _set_length(session: Session, row: Breathing, minutes: int | None, now: datetime) -> None:
    outbox.cancel(session, _subject(row))
    row.minutes = minutes
    row.ends_at = now + timedelta(minutes=minutes) if minutes else None
    if row.ends_at is not None:
        _plan(session, row, LengthOver(_id(row)), row.ends_at)


def _schedule_edit(session: Session, row: Breathing, now: datetime) -> Shown:
    """Return whether the change may be shown at once or later, or whether no edits are left; plan the later one."""
    if row.edits >= EDITS + row.ended:
        return "spent"
    if row.edited_at is None or now - row.edited_at >= EDIT_GAP:
        _count_edit(row, now)
        return "now"
    _plan(session, row, EditDue(_id(row)), row.edited_at + EDIT_GAP)
    return "soon"


def _count_edit(row: Breathing, now: datetime) -> None:
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
        thread_id=row.thread_id,
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
