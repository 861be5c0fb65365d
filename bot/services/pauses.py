"""The pause: called by one, ended only by all.

Who may do what is decided here, by the person who taps. What one person is shown never depends on a tap of the other,
with one exception: the pause ends when everyone has answered that they are ready.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot.db import Session, outbox, pacts, pauses, people
from bot.db.models import Pause, PauseState
from bot.domain.inline_chats import is_inline_chat
from bot.domain.lane import Lane
from bot.services.pause_messages import (
    AllReady,
    Begun,
    GraceOver,
    ReturnDue,
    ReturnNote,
    TimeAgreed,
    TimeCame,
    TimeSuggested,
    Undone,
)

UNDO_WITHIN = timedelta(seconds=60)
GRACE = timedelta(minutes=10)
"""How long after the question the neutral line waits."""
NEXT_CHECK = timedelta(minutes=20)
"""From the neutral line to the next question: what a body needs to calm down (EVIDENCE.md, length of a pause)."""
FORGOTTEN = timedelta(days=2)
"""A question this late (the bot had been removed from the group) is not asked any more."""
ROUNDS = 2
DEFAULT_MINUTES = 20

Answer = Literal["ready", "longer", "notoday"]


@dataclass(frozen=True)
class PauseView:
    """A pause as handlers see it. Moments are UTC."""

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
        """Return the time from the call to the return time."""
        return self.due_at - self.started_at


class Asked(NamedTuple):
    """A question that was sent."""

    pause_id: int
    round: int


class Checked(NamedTuple):
    """A neutral line that was sent: with the next check that it names, or with None for the choice of a time."""

    pause_id: int
    round: int
    next_check: datetime | None


def call(
    session: Session,
    chat_id: int,
    thread_id: int | None,
    caller_id: int,
    now: datetime,
    length: timedelta | None,
    introduce: bool = False,
) -> tuple[PauseView, bool]:
    """Start a pause, or find the one that runs. The second value tells whether it is new.

    `length` None means what the chat agreed on, or 20 minutes. A pause that only waits for somebody to pick a time, or
    whose question is too late to be asked, is replaced. `introduce` is for whoever meets the bot by it.
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
    view = _view_with_terms(session, pause, pact)
    told = outbox.Plan(Begun(view.id, introduce), chat_id, _subject(pause), now, lane=Lane.REPLY)
    outbox.announce(session, told, read=view)
    _plan(session, pause, ReturnDue(view.id, 1), 1, due_at)
    return view, True


def begin_inline(
    session: Session, chat_id: int, caller_id: int, started_at: datetime, length: timedelta, now: datetime
) -> PauseView | None:
    """Return the pause that stands in a chat the bot is not in, begun when somebody first taps there.

    Its message tells of it already. None where its return time is so long ago that nobody is asked any more.
    """
    pause = pauses.latest(session, chat_id)
    if pause is not None:
        return _view(session, pause)
    if now - started_at - length >= FORGOTTEN:
        return None
    due_at = started_at + length
    pause = Pause(chat_id=chat_id, thread_id=None, caller_id=caller_id, started_at=started_at, due_at=due_at)
    pauses.start(session, pause)
    view = _view(session, pause)
    _plan(session, pause, ReturnDue(view.id, 1), 1, due_at)
    return view


def undo(
    session: Session,
    pause_id: int,
    chat_id: int,
    person_id: int,
    now: datetime,
    message_id: int | None,
    captioned: bool,
) -> Literal["undone", "late", "other", "over"]:
    """Take a pause back: its caller only, within a minute of calling it. That is told in place of the message."""
    pause = _open(session, pause_id, chat_id)
    if pause is None:
        return "over"
    if pause.caller_id != person_id:
        return "other"
    if now - pause.started_at > UNDO_WITHIN:
        return "late"
    _end(session, pause, now)
    _tell(session, pause, Undone(pause_id, message_id, captioned), now)
    return "undone"


def answer(
    session: Session, pause_id: int, chat_id: int, person_id: int, value: Answer, present: int
) -> tuple[Literal["noted", "enough", "over"], list[int]]:
    """Store a private answer. `present` is how many people the chat has.

    "enough" are ready if they are all still in the chat: their ids come with it, and `everyone` decides.
    """
    pause = _open(session, pause_id, chat_id)
    if pause is None:
        return "over", []
    pauses.answer(session, pause_id, person_id, value)
    ready = pauses.answered(session, pause_id, "ready") if value == "ready" else []
    return ("enough", ready) if ready and len(ready) >= present else ("noted", [])


def everyone(session: Session, pause_id: int, chat_id: int, here: Collection[int], present: int, now: datetime) -> bool:
    """End the pause if all of `present` are ready, and return whether they are; `here` are the ready in the chat.

    Somebody who tapped and left counts neither as ready nor as missing, so that nothing shows that they tapped.
    """
    pause = _open(session, pause_id, chat_id)
    if pause is None or not here or len(here) < present:
        return False
    _end(session, pause, now)
    _tell(session, pause, AllReady(pause_id, present), now)
    return True


def ask(session: Session, pause_id: int, round_: int, now: datetime) -> PauseView | None:
    """Return the pause to ask about at its return time, or None if there is nothing to ask any more."""
    pause = session.get(Pause, pause_id)
    if pause is None or pause.state not in {PauseState.RUNNING, PauseState.ASKING} or pause.round >= round_:
        return None
    if now - pause.due_at >= FORGOTTEN:
        return None
    return _view(session, pause)


def asked(session: Session, questions: Sequence[Asked], now: datetime) -> None:
    """Note that these questions have been sent, and plan the neutral line ten minutes later."""
    for pause_id, round_ in questions:
        pause = session.get(Pause, pause_id)
        if pause is not None and pause.state in {PauseState.RUNNING, PauseState.ASKING}:
            pause.state, pause.round = PauseState.ASKING, round_
            _note_privately(session, pause, round_, now)
            _plan(session, pause, GraceOver(pause_id, round_), round_, now + GRACE)


def noted(session: Session, pause_id: int, round_: int) -> PauseView | None:
    """Return the pause that somebody is to be told of in private, while that question is open."""
    pause = session.get(Pause, pause_id)
    if pause is None or (round_ > 0 and (pause.state, pause.round) != (PauseState.ASKING, round_)):
        return None
    return _view(session, pause)


def check(session: Session, pause_id: int, round_: int) -> tuple[PauseView, bool] | None:
    """Return the pause ten minutes after the question, if not everyone is ready, and whether it was the last round.

    Single answers have no influence on it. None if the pause is over.
    """
    pause = session.get(Pause, pause_id)
    if pause is None or pause.state != PauseState.ASKING or pause.round != round_:
        return None
    return _view(session, pause), round_ >= ROUNDS


def checked(session: Session, lines: Sequence[Checked], _now: datetime) -> None:
    """Note that these neutral lines have been sent, and plan the next question."""
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
    """Suggest a time, for everyone to see; alone, it is agreed at once. None if no time is to be picked."""
    pause = _open(session, pause_id, chat_id)
    if pause is None or pause.state != PauseState.CHOOSING:
        return None
    pause.suggested_at, pause.suggested_by = at, person_id
    if alone:
        _agree(session, pause, at, now)
    else:
        unix = int(at.timestamp())
        _tell(session, pause, TimeSuggested(pause_id, unix), now, occasion=unix)
    return _view(session, pause)


def agree(
    session: Session, pause_id: int, chat_id: int, person_id: int, unix: int, now: datetime, message_id: int | None
) -> tuple[Literal["agreed", "own", "changed", "over"], PauseView | None]:
    """Agree to the time that somebody else suggested and that the message's button showed, given in Unix seconds."""
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
    _tell(session, pause, TimeAgreed(pause_id, message_id), now)
    return "agreed", _view(session, pause)


def begun(session: Session, pause_id: int, now: datetime) -> PauseView | None:
    """Return the pause whose beginning is to be told, unless its end has come in the meantime."""
    pause = session.get(Pause, pause_id)
    runs = pause is not None and pause.state == PauseState.RUNNING and pause.due_at > now
    return _view(session, pause) if pause is not None and runs else None


def suggested(session: Session, pause_id: int, unix: int) -> tuple[PauseView, people.Profile] | None:
    """Return the pause and who suggested that time, as long as no other time was suggested since."""
    pause = session.get(Pause, pause_id)
    if pause is None or pause.suggested_at is None or pause.suggested_by is None:
        return None
    person = people.profile(session, pause.suggested_by)
    if pause.state != PauseState.CHOOSING or int(pause.suggested_at.timestamp()) != unix or person is None:
        return None
    return _view(session, pause), person


def look(session: Session, pause_id: int) -> PauseView | None:
    """Return the pause, ended or not."""
    pause = session.get(Pause, pause_id)
    return _view(session, pause) if pause else None


def find(session: Session, pause_id: int, chat_id: int) -> PauseView | None:
    """Return the pause if it belongs to this chat and has not ended."""
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


def _note_privately(session: Session, pause: Pause, round_: int, at: datetime) -> None:
    """Plan a private word to the two of a chat that the bot is not in: the edit of a message there makes no sound.

    Who has never started the bot cannot be told.
    """
    if not is_inline_chat(pause.chat_id):
        return
    for person_id in people.members(session, pause.chat_id):
        if people.chat(session, person_id) is not None:
            subject = f"pause-note:{pause.id}:{person_id}"
            outbox.plan(session, outbox.Plan(ReturnNote(_id(pause), round_), person_id, subject, at, occasion=round_))


def _tell(session: Session, pause: Pause, payload: outbox.Payload, now: datetime, occasion: int = 0) -> None:
    """Announce what became of a pause. The subject is its own: the end of the pause takes nothing of it back."""
    subject = f"told-pause:{pause.id}"
    outbox.announce(session, outbox.Plan(payload, pause.chat_id, subject, now, occasion, Lane.REPLY))


def _agree(session: Session, pause: Pause, at: datetime, now: datetime) -> None:
    _end(session, pause, now)
    pause.due_at = at
    # A subject of its own: a pause called before then must not take the agreed time away.
    subject = f"talk:{pause.id}"
    outbox.plan(session, outbox.Plan(TimeCame(_id(pause)), pause.chat_id, subject, at, occasion=_id(pause)))
    _note_privately(session, pause, 0, at)


def _end(session: Session, pause: Pause, now: datetime) -> None:
    pause.state, pause.ended_at = PauseState.ENDED, now
    outbox.cancel(session, _subject(pause))


def _view(session: Session, pause: Pause) -> PauseView:
    return _view_with_terms(session, pause, pacts.agreed(session, pause.chat_id))


def _view_with_terms(session: Session, pause: Pause, pact: pacts.Terms | None) -> PauseView:
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
