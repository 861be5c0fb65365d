"""What every step of a pause shares: how handlers see it, what it plans and announces, and its end."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.db import Session, outbox, pacts, pauses, people
from bot.db.models import Pause, PauseState
from bot.domain.inline_chats import is_inline_chat
from bot.domain.lane import Lane
from bot.services.pause_messages import ReturnNote


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


def find_open(session: Session, pause_id: int, chat_id: int) -> Pause | None:
    """Return the pause if it belongs to this chat and has not ended."""
    pause = pauses.find(session, pause_id, chat_id)
    return pause if pause is not None and pause.state != PauseState.ENDED else None


def id_of(pause: Pause) -> int:
    """Return the number of the pause's row."""
    if pause.id is None:
        raise LookupError("a pause without its row")
    return pause.id


def subject_of(pause: Pause) -> str:
    """Return the subject of what the end of the pause cancels."""
    return f"pause:{pause.id}"


def plan_round(session: Session, pause: Pause, payload: outbox.Payload, round_: int, due_at: datetime) -> None:
    """Plan a message of that round, which the end of the pause cancels."""
    outbox.plan(session, outbox.Plan(payload, pause.chat_id, subject_of(pause), due_at, occasion=round_))


def note_privately(session: Session, pause: Pause, round_: int, at: datetime) -> None:
    """Plan a private word to the two of a chat that the bot is not in: the edit of a message there makes no sound.

    Who has never started the bot cannot be told.
    """
    if not is_inline_chat(pause.chat_id):
        return
    for person_id in people.members(session, pause.chat_id):
        if people.chat(session, person_id) is not None:
            subject = f"pause-note:{pause.id}:{person_id}"
            outbox.plan(session, outbox.Plan(ReturnNote(id_of(pause), round_), person_id, subject, at, occasion=round_))


def tell(session: Session, pause: Pause, payload: outbox.Payload, now: datetime, occasion: int = 0) -> None:
    """Announce what became of a pause. The subject is its own: the end of the pause takes nothing of it back."""
    subject = f"told-pause:{pause.id}"
    outbox.announce(session, outbox.Plan(payload, pause.chat_id, subject, now, occasion, Lane.REPLY))


def end(session: Session, pause: Pause, now: datetime) -> None:
    """End the pause, and cancel what it planned."""
    pause.state, pause.ended_at = PauseState.ENDED, now
    outbox.cancel(session, subject_of(pause))


def view_of(session: Session, pause: Pause) -> PauseView:
    """Return the pause as handlers see it."""
    return view_with_terms(session, pause, pacts.agreed(session, pause.chat_id))


def view_with_terms(session: Session, pause: Pause, pact: pacts.Terms | None) -> PauseView:
    """Return the pause as handlers see it, for who has read the chat's pact already."""
    caller = people.profile(session, pause.caller_id)
    if caller is None:
        raise LookupError("a pause without its caller")
    return PauseView(
        id=id_of(pause),
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
