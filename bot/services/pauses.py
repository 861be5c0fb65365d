"""The pause: called by one, ended only by all, and never a wall.

Who may do what is decided here, by the person who taps. A tap of one partner is never part of what another is shown:
the course of a pause depends on private answers in one place only, when everyone is ready.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot.db import Session, outbox, pacts, pauses, people
from bot.db.models import Pause, PauseState

UNDO_WITHIN = timedelta(seconds=60)
GRACE = timedelta(minutes=10)
"""How long after the question the neutral line waits."""
NEXT_CHECK = timedelta(minutes=20)
"""From the neutral line to the next question: what a body needs to calm down (EVIDENCE.md, length of a pause)."""
FORGOTTEN = timedelta(days=2)
"""A question this late (the bot was out of the group meanwhile) is not asked any more."""
ROUNDS = 2
DEFAULT_MINUTES = 20

Answer = Literal["ready", "longer", "notoday"]


@dataclass(frozen=True)
class PauseView:
    """A pause as the conversation may know it. Moments are UTC."""

    id: int
    chat_id: int
    thread_id: int | None
    caller: people.Profile
    started_at: datetime
    due_at: datetime
    round: int
    state: str
    opener: str
    """Who reopens by the chat's pact: "caller", "other" or "either"."""
    meanwhile: str | None
    """What the chat agreed to do meanwhile, an id of the pact's choices."""

    @property
    def length(self) -> timedelta:
        """From the call to the return time."""
        return self.due_at - self.started_at


@dataclass(frozen=True)
class ReturnDue(outbox.Payload, kind="pause.ask"):
    """The return time of that round has come."""

    pause_id: int
    round: int


@dataclass(frozen=True)
class GraceOver(outbox.Payload, kind="pause.check"):
    """The question of that round was asked a while ago."""

    pause_id: int
    round: int


@dataclass(frozen=True)
class TimeCame(outbox.Payload, kind="pause.time"):
    """The time that was agreed on instead has come."""

    pause_id: int


class Asked(NamedTuple):
    """A question that was sent."""

    pause_id: int
    round: int


class Checked(NamedTuple):
    """A neutral line that was sent: the next check as it said, or with None the choice of a time."""

    pause_id: int
    round: int
    next_check: datetime | None


def call(
    session: Session, chat_id: int, thread_id: int | None, caller_id: int, now: datetime, length: timedelta | None
) -> tuple[PauseView, bool]:
    """Start a pause, or find the one that runs. The second value says whether it is new.

    `length` None means what the chat agreed on, or 20 minutes. One that only waits for somebody to pick a time, or was
    forgotten, gives way.
    """
    running = pauses.running(session, chat_id)
    if running is not None and running.state != PauseState.CHOOSING and now - running.due_at < FORGOTTEN:
        return _view(session, running), False
    if running is not None:
        _end(session, running, now)
        session.flush()
    pact = pacts.agreed(session, chat_id)
    due_at = now + (length or timedelta(minutes=pact.minutes if pact else DEFAULT_MINUTES))
    pause = Pause(chat_id=chat_id, thread_id=thread_id, caller_id=caller_id, started_at=now, due_at=due_at)
    pauses.start(session, pause)
    _plan(session, pause, ReturnDue(_id(pause), 1), 1, due_at)
    return _view_under(session, pause, pact), True


def undo(
    session: Session, pause_id: int, chat_id: int, person_id: int, now: datetime
) -> Literal["undone", "late", "other", "over"]:
    """Take a pause back: its caller only, within a minute of calling it."""
    pause = _open(session, pause_id, chat_id)
    if pause is None:
        return "over"
    if pause.caller_id != person_id:
        return "other"
    if now - pause.started_at > UNDO_WITHIN:
        return "late"
    _end(session, pause, now)
    return "undone"


def answer(
    session: Session, pause_id: int, chat_id: int, person_id: int, value: Answer, present: int
) -> tuple[Literal["noted", "enough", "over"], list[int]]:
    """Keep a private answer. `present` is how many people the chat has.

    "enough" are ready if they are all still there: who is ready comes with it, and `everyone` decides.
    """
    pause = _open(session, pause_id, chat_id)
    if pause is None:
        return "over", []
    pauses.answer(session, pause_id, person_id, value)
    ready = pauses.answered(session, pause_id, "ready") if value == "ready" else []
    return ("enough", ready) if ready and len(ready) >= present else ("noted", [])


def everyone(session: Session, pause_id: int, chat_id: int, here: Collection[int], present: int, now: datetime) -> bool:
    """Whether all of `present` are ready: then the pause is over. `here` are those of the ready who are in the chat.

    Who tapped and left counts neither as ready nor as missing, so that it shows in nothing that they tapped.
    """
    pause = _open(session, pause_id, chat_id)
    if pause is None or not here or len(here) < present:
        return False
    _end(session, pause, now)
    return True


def ask(session: Session, pause_id: int, round_: int, now: datetime) -> PauseView | None:
    """The return time has come: what to ask about, or None if there is nothing to ask any more."""
    pause = session.get(Pause, pause_id)
    if pause is None or pause.state not in {PauseState.RUNNING, PauseState.ASKING} or pause.round >= round_:
        return None
    if now - pause.due_at >= FORGOTTEN:
        return None
    return _view(session, pause)


def asked(session: Session, questions: Sequence[Asked], now: datetime) -> None:
    """These questions have been sent: ten minutes from now they are looked at again."""
    for pause_id, round_ in questions:
        pause = session.get(Pause, pause_id)
        if pause is not None and pause.state in {PauseState.RUNNING, PauseState.ASKING}:
            pause.state, pause.round = PauseState.ASKING, round_
            _plan(session, pause, GraceOver(pause_id, round_), round_, now + GRACE)


def check(session: Session, pause_id: int, round_: int) -> tuple[PauseView, bool] | None:
    """Ten minutes after the question not everyone is ready: the pause, and whether this was the last round.

    What anyone answered plays no part. None if the pause is over.
    """
    pause = session.get(Pause, pause_id)
    if pause is None or pause.state != PauseState.ASKING or pause.round != round_:
        return None
    return _view(session, pause), round_ >= ROUNDS


def checked(session: Session, lines: Sequence[Checked], _now: datetime) -> None:
    """These neutral lines have been sent."""
    for pause_id, round_, next_check in lines:
        pause = session.get(Pause, pause_id)
        if pause is None or pause.state != PauseState.ASKING:
            continue
        if next_check is None:
            pause.state = PauseState.CHOOSING
        else:
            pause.due_at = next_check
            _plan(session, pause, ReturnDue(pause_id, round_ + 1), round_ + 1, next_check)


def suggest(
    session: Session, pause_id: int, chat_id: int, person_id: int, at: datetime, now: datetime, alone: bool
) -> PauseView | None:
    """Put a time forward, for everyone to see; alone, it is agreed at once. None if there is nothing to pick for."""
    pause = _open(session, pause_id, chat_id)
    if pause is None or pause.state != PauseState.CHOOSING:
        return None
    pause.suggested_at, pause.suggested_by = at, person_id
    if alone:
        _agree(session, pause, at, now)
    return _view(session, pause)


def agree(
    session: Session, pause_id: int, chat_id: int, person_id: int, unix: int, now: datetime
) -> tuple[Literal["agreed", "own", "changed", "over"], PauseView | None]:
    """Say yes to the time somebody else put forward, the one that the button showed."""
    pause = _open(session, pause_id, chat_id)
    if pause is None or pause.suggested_at is None:
        return "over", None
    if int(pause.suggested_at.timestamp()) != unix:
        return "changed", None
    if pause.suggested_by == person_id:
        return "own", None
    if pause.suggested_at <= now:
        return "over", None
    _agree(session, pause, pause.suggested_at, now)
    return "agreed", _view(session, pause)


def agreed_time(session: Session, pause_id: int) -> PauseView | None:
    """The agreed time has come."""
    pause = session.get(Pause, pause_id)
    return _view(session, pause) if pause else None


def find(session: Session, pause_id: int, chat_id: int) -> PauseView | None:
    """The pause if it belongs to this chat and has not ended."""
    pause = _open(session, pause_id, chat_id)
    return _view(session, pause) if pause else None


def end_own(session: Session, person_id: int, now: datetime) -> None:
    """End a person's pause for themselves, in their private chat with the bot."""
    pause = pauses.running(session, person_id)
    if pause is not None:
        _end(session, pause, now)


def _open(session: Session, pause_id: int, chat_id: int) -> Pause | None:
    pause = pauses.find(session, pause_id, chat_id)
    return pause if pause is not None and pause.state != PauseState.ENDED else None


def _id(pause: Pause) -> int:
    if pause.id is None:
        raise LookupError("a pause without its row")
    return pause.id


def _subject(pause: Pause) -> str:
    return f"pause:{pause.id}"


def _plan(session: Session, pause: Pause, payload: outbox.Payload, round_: int, due_at: datetime) -> None:
    outbox.plan(session, outbox.Plan(payload, pause.chat_id, _subject(pause), due_at, occasion=round_))


def _agree(session: Session, pause: Pause, at: datetime, now: datetime) -> None:
    _end(session, pause, now)
    pause.due_at = at
    # A subject of its own: a pause called before then must not take the agreed time away.
    subject = f"talk:{pause.id}"
    outbox.plan(session, outbox.Plan(TimeCame(_id(pause)), pause.chat_id, subject, at, occasion=_id(pause)))


def _end(session: Session, pause: Pause, now: datetime) -> None:
    pause.state, pause.ended_at = PauseState.ENDED, now
    outbox.cancel(session, _subject(pause))


def _view(session: Session, pause: Pause) -> PauseView:
    return _view_under(session, pause, pacts.agreed(session, pause.chat_id))


def _view_under(session: Session, pause: Pause, pact: pacts.Terms | None) -> PauseView:
    caller = people.profile(session, pause.caller_id)
    if caller is None:
        raise LookupError("a pause without its caller")
    return PauseView(
        id=_id(pause),
        chat_id=pause.chat_id,
        thread_id=pause.thread_id,
        caller=caller,
        started_at=pause.started_at,
        due_at=pause.due_at,
        round=pause.round,
        state=pause.state,
        opener=pact.opener if pact else "caller",
        meanwhile=pact.meanwhile if pact else None,
    )
