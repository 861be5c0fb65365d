"""A talk in turns for two: one speaks, the other says back what came across, then they swap.

Four steps: in 1 the first one speaks, in 2 the other says it back, 3 and 4 are the other way round. What everybody
sees depends on the steps and on who speaks first, which is said openly; who asked for a prompt is shown to nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot.db import Session, listening, outbox, pauses, people
from bot.db.models import Listening
from bot.domain.lane import Lane

DEFAULT_MINUTES = 5
MOST_MINUTES = 20
SAY_BACK = timedelta(minutes=2)
TAKE_WITHIN = timedelta(seconds=60)
"""How long after the start the other one may still speak first."""
LOST = timedelta(minutes=10)
"""A turn that ends this late (the bot was not running) is the last one: nobody waited for the next."""
LAST = 4

Phase = Literal["listening", "saying-back"]
"""What the one who listens does; ids of the library of prompts."""
No = Literal["over", "third"]


@dataclass(frozen=True)
class ListeningView:
    """A talk as handlers see it. Moments are UTC."""

    id: int
    chat_id: int
    thread_id: int | None
    first: people.Profile
    """The one who speaks first. The other one is not named: that would tell that they tapped."""
    minutes: int
    step: int
    due_at: datetime
    may_take: bool
    """Whether the other one may still speak first, as far as who speaks first decides it."""

    def length(self, step: int) -> timedelta:
        """Return how long that step lasts."""
        return timedelta(minutes=self.minutes) if step % 2 else SAY_BACK


@dataclass(frozen=True)
class TurnDue(outbox.Payload, kind="listen.turn"):
    """The step before that one has run out."""

    listening_id: int
    step: int


@dataclass(frozen=True)
class TalkBegun(outbox.Payload, kind="listen.begun"):
    """A talk in turns was begun."""

    listening_id: int


@dataclass(frozen=True)
class Taken(outbox.Payload, kind="listen.taken"):
    """The other one speaks first, which is told in place of that message."""

    listening_id: int
    message_id: int | None


@dataclass(frozen=True)
class TalkStopped(outbox.Payload, kind="listen.stopped"):
    """It was stopped, which is told in place of that message, or in a new one."""

    listening_id: int
    message_id: int | None


class Turned(NamedTuple):
    """A step that was announced."""

    listening_id: int
    step: int
    due_at: datetime
    """When it ends."""


def begin(
    session: Session, chat_id: int, thread_id: int | None, person_id: int, minutes: int, now: datetime
) -> tuple[ListeningView, bool]:
    """Start a talk, or find the one that runs. The second value tells whether it is new."""
    row = listening.running(session, chat_id)
    if row is not None and _lives(row, now):
        return _view(session, row), False
    if row is not None:
        _end(session, row)
        session.flush()
    due_at = now + timedelta(minutes=minutes)
    row = Listening(chat_id=chat_id, thread_id=thread_id, minutes=minutes, started_at=now, due_at=due_at,
                    starter_id=person_id, first_id=person_id)  # fmt: skip
    session.add(row)
    session.flush()
    _announce(session, row, TalkBegun(_id(row)), now)
    _plan(session, row)
    return _view(session, row), True


def take(
    session: Session, listening_id: int, chat_id: int, person_id: int, now: datetime, message_id: int | None
) -> tuple[Literal["taken", "own", "late"] | No, ListeningView | None]:
    """Let the one who did not start it speak first: once, and only in the first minute. The first turn begins again."""
    row = _open(session, listening_id, chat_id, now)
    if row is None:
        return "over", None
    if row.first_id == person_id:
        return "own", None
    if row.step != 1 or row.first_id != row.starter_id or now - row.started_at > TAKE_WITHIN:
        return "late", None
    if not _is_participant(row, person_id):
        return "third", None
    row.first_id, row.second_id = person_id, row.first_id
    row.due_at = now + timedelta(minutes=row.minutes)
    outbox.cancel(session, _subject(row))
    _announce(session, row, Taken(listening_id, message_id), now)
    _plan(session, row)
    return "taken", _view(session, row)


def prompt(
    session: Session, listening_id: int, chat_id: int, person_id: int, now: datetime
) -> Literal["speaks", "checks"] | Phase | No:
    """Return which prompts a person may have now. The one whose turn it is "speaks", or "checks" what is said back."""
    row = _open(session, listening_id, chat_id, now)
    if row is None:
        return "over"
    if not _is_participant(row, person_id):
        return "third"
    first_has_the_word = row.step <= 2
    if (person_id == row.first_id) == first_has_the_word:
        return "speaks" if row.step % 2 else "checks"
    return "listening" if row.step % 2 else "saying-back"


def stop(
    session: Session,
    listening_id: int,
    chat_id: int,
    person_id: int,
    now: datetime,
    step: int,
    message_id: int | None,
) -> Literal["stopped"] | No:
    """End the talk, for either of the two. That is told in place of the message if it belongs to the present step."""
    row = _open(session, listening_id, chat_id, now)
    if row is None:
        return "over"
    if not _is_participant(row, person_id):
        return "third"
    _end(session, row)
    _announce(session, row, TalkStopped(listening_id, message_id if step == row.step else None), now)
    return "stopped"


def begun(session: Session, listening_id: int, now: datetime) -> ListeningView | None:
    """Return the talk, while its first turn runs."""
    row = session.get(Listening, listening_id)
    return _view(session, row) if row is not None and not row.ended and row.step == 1 and row.due_at > now else None


def look(session: Session, listening_id: int) -> ListeningView | None:
    """Return the talk, ended or not."""
    row = session.get(Listening, listening_id)
    return _view(session, row) if row is not None else None


def turn(session: Session, listening_id: int, step: int) -> ListeningView | None:
    """Return the talk when the step before this one has run out; None if it has ended.

    A pause called in the meantime ends it without a message.
    """
    row = session.get(Listening, listening_id)
    if row is None or row.ended or row.step != step - 1:
        return None
    pause = pauses.running(session, row.chat_id)
    return None if pause is not None and pause.started_at >= row.started_at else _view(session, row)


def turned(session: Session, turns: Sequence[Turned], _now: datetime) -> None:
    """Note that these steps have been announced, and plan their ends."""
    for listening_id, step, due_at in turns:
        row = session.get(Listening, listening_id)
        if row is not None and not row.ended:
            row.step, row.due_at = step, due_at
            _plan(session, row)


def ended(session: Session, listening_ids: Sequence[int], _now: datetime) -> None:
    """Note that the ends of these talks have been announced."""
    for listening_id in listening_ids:
        row = session.get(Listening, listening_id)
        if row is not None:
            row.ended = True


def _open(session: Session, listening_id: int, chat_id: int, now: datetime) -> Listening | None:
    row = listening.find(session, listening_id, chat_id)
    return row if row is not None and not row.ended and _lives(row, now) else None


def _lives(row: Listening, now: datetime) -> bool:
    return now - row.due_at < LOST


def _is_participant(row: Listening, person_id: int) -> bool:
    """Return whether the person is one of the two. The first other one to tap becomes the second."""
    if person_id != row.first_id and row.second_id is None:
        row.second_id = person_id
    return person_id in {row.first_id, row.second_id}


def _id(row: Listening) -> int:
    if row.id is None:
        raise LookupError("a talk without its row")
    return row.id


def _subject(row: Listening) -> str:
    return f"listening:{row.id}"


def _plan(session: Session, row: Listening) -> None:
    step = row.step + 1
    outbox.plan(session, outbox.Plan(TurnDue(_id(row), step), row.chat_id, _subject(row), row.due_at, occasion=step))


def _announce(session: Session, row: Listening, payload: outbox.Payload, now: datetime) -> None:
    outbox.announce(session, outbox.Plan(payload, row.chat_id, _subject(row), now, lane=Lane.REPLY))


def _end(session: Session, row: Listening) -> None:
    row.ended = True
    outbox.cancel(session, _subject(row))


def _view(session: Session, row: Listening) -> ListeningView:
    first = people.profile(session, row.first_id)
    if first is None:
        raise LookupError("a talk without its people")
    may_take = row.step == 1 and row.first_id == row.starter_id
    return ListeningView(_id(row), row.chat_id, row.thread_id, first, row.minutes, row.step, row.due_at, may_take)
