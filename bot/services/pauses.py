"""The pause: called by one, ended only by all.

Who may do what is decided here, by the person who taps. What one person is shown never depends on a tap of the other,
with one exception: the pause ends when everyone has answered that they are ready.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot.db import Session, outbox, pacts, pauses
from bot.db.models import Pause, PauseState
from bot.domain.lane import Lane
from bot.services.pause_messages import AllReady, Begun, GraceOver, ReturnDue, Undone
from bot.services.pause_record import (
    PauseView,
    end,
    find_open,
    note_privately,
    plan_round,
    subject_of,
    tell,
    view_of,
    view_with_terms,
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
        return view_of(session, running), False
    if running is not None:
        end(session, running, now)
        session.flush()
    pact = pacts.agreed(session, chat_id)
    due_at = now + (length or timedelta(minutes=pact.minutes if pact else DEFAULT_MINUTES))
    pause = Pause(chat_id=chat_id, thread_id=thread_id, caller_id=caller_id, started_at=now, due_at=due_at)
    pauses.start(session, pause)
    view = view_with_terms(session, pause, pact)
    told = outbox.Plan(Begun(view.id, introduce), chat_id, subject_of(pause), now, lane=Lane.REPLY)
    outbox.announce(session, told, read=view)
    plan_round(session, pause, ReturnDue(view.id, 1), 1, due_at)
    return view, True


def begin_inline(
    session: Session, chat_id: int, caller_id: int, started_at: datetime, length: timedelta, now: datetime
) -> PauseView | None:
    """Return the pause that stands in a chat the bot is not in, begun when somebody first taps there.

    Its message tells of it already. Where the return time has gone by without a tap, it asks at once: nothing is late.
    None where that is so long ago that nobody is asked any more.
    """
    pause = pauses.latest(session, chat_id)
    if pause is not None:
        return view_of(session, pause)
    if now - started_at - length >= FORGOTTEN:
        return None
    due_at = started_at + length
    pause = Pause(chat_id=chat_id, thread_id=None, caller_id=caller_id, started_at=started_at, due_at=due_at)
    pauses.start(session, pause)
    view = view_of(session, pause)
    plan_round(session, pause, ReturnDue(view.id, 1), 1, max(due_at, now))
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
    pause = find_open(session, pause_id, chat_id)
    if pause is None:
        return "over"
    if pause.caller_id != person_id:
        return "other"
    if now - pause.started_at > UNDO_WITHIN:
        return "late"
    end(session, pause, now)
    tell(session, pause, Undone(pause_id, message_id, captioned), now)
    return "undone"


def ready_with(session: Session, pause_id: int, chat_id: int, person_id: int) -> list[int]:
    """Return who is ready once this person is: Telegram is asked about them before the answer is stored."""
    if find_open(session, pause_id, chat_id) is None:
        return []
    return [*{*pauses.answered(session, pause_id, "ready"), person_id}]


def answer(
    session: Session,
    pause_id: int,
    chat_id: int,
    person_id: int,
    value: Answer,
    present: int,
    here: Collection[int],
    now: datetime,
) -> tuple[Literal["noted", "ended", "enough", "over"], list[int]]:
    """Store a private answer, and end the pause with it where everyone is ready: both are stored, or neither.

    `present` is how many people the chat has, `here` are those of `ready_with` who are in it. "enough" are ready if
    they are all in the chat, where another process stored an answer in the same moment: their ids come with it, and
    `everyone` decides.
    """
    pause = find_open(session, pause_id, chat_id)
    if pause is None:
        return "over", []
    pauses.answer(session, pause_id, person_id, value)
    ready = pauses.answered(session, pause_id, "ready") if value == "ready" else []
    if not ready or len(ready) < present:
        return "noted", []
    if everyone(session, pause_id, chat_id, [one for one in here if one in ready], present, now):
        return "ended", []
    return "enough", ready


def everyone(session: Session, pause_id: int, chat_id: int, here: Collection[int], present: int, now: datetime) -> bool:
    """End the pause if all of `present` are ready, and return whether they are; `here` are the ready in the chat.

    Somebody who tapped and left counts neither as ready nor as missing, so that nothing shows that they tapped.
    """
    pause = find_open(session, pause_id, chat_id)
    if pause is None or not here or len(here) < present:
        return False
    end(session, pause, now)
    tell(session, pause, AllReady(pause_id, present), now)
    return True


def ask(session: Session, pause_id: int, round_: int, now: datetime) -> PauseView | None:
    """Return the pause to ask about at its return time, or None if there is nothing to ask any more."""
    pause = session.get(Pause, pause_id)
    if pause is None or pause.state not in {PauseState.RUNNING, PauseState.ASKING} or pause.round >= round_:
        return None
    if now - pause.due_at >= FORGOTTEN:
        return None
    return view_of(session, pause)


def asked(session: Session, questions: Sequence[Asked], now: datetime) -> None:
    """Note that these questions have been sent, and plan the neutral line ten minutes later."""
    for pause_id, round_ in questions:
        pause = session.get(Pause, pause_id)
        if pause is not None and pause.state in {PauseState.RUNNING, PauseState.ASKING}:
            pause.state, pause.round = PauseState.ASKING, round_
            note_privately(session, pause, round_, now)
            plan_round(session, pause, GraceOver(pause_id, round_), round_, now + GRACE)


def noted(session: Session, pause_id: int, round_: int) -> PauseView | None:
    """Return the pause that somebody is to be told of in private, while that question is open."""
    pause = session.get(Pause, pause_id)
    if pause is None or (round_ > 0 and (pause.state, pause.round) != (PauseState.ASKING, round_)):
        return None
    return view_of(session, pause)


def check(session: Session, pause_id: int, round_: int) -> tuple[PauseView, bool] | None:
    """Return the pause ten minutes after the question, if not everyone is ready, and whether it was the last round.

    Single answers have no influence on it. None if the pause is over.
    """
    pause = session.get(Pause, pause_id)
    if pause is None or pause.state != PauseState.ASKING or pause.round != round_:
        return None
    return view_of(session, pause), round_ >= ROUNDS


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
            plan_round(session, pause, ReturnDue(pause_id, round_ + 1), round_ + 1, next_check)


def begun(session: Session, pause_id: int, now: datetime) -> PauseView | None:
    """Return the pause whose beginning is to be told, unless its end has come in the meantime."""
    pause = session.get(Pause, pause_id)
    runs = pause is not None and pause.state == PauseState.RUNNING and pause.due_at > now
    return view_of(session, pause) if pause is not None and runs else None


def look(session: Session, pause_id: int) -> PauseView | None:
    """Return the pause, ended or not."""
    pause = session.get(Pause, pause_id)
    return view_of(session, pause) if pause else None


def end_own(session: Session, person_id: int, now: datetime) -> None:
    """End a person's pause for themselves, in their private chat with the bot."""
    pause = pauses.running(session, person_id)
    if pause is not None:
        end(session, pause, now)
