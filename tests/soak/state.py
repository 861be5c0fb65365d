"""Compare what the database and the phones say of the same evening."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, func, or_, select

from bot.db.models import Invite, InviteState, Outbox, Pause, PauseAnswer, PauseState, RowState
from tests.soak.couples import Couple

_BOTH = 2


def unsettled(session: Session, now: datetime) -> int:
    """Return rows that are being sent or should be."""
    due = or_(col(Outbox.state) == RowState.CLAIMED, (col(Outbox.state) == RowState.WAITING) & (Outbox.try_at <= now))
    return session.exec(select(func.count()).select_from(Outbox).where(due)).one()


def contradictions(session: Session, couples: Sequence[Couple], now: datetime) -> list[str]:
    """Return couples whose state is invalid, or is not what their phones were told."""
    ends = _ends(session)
    answers = Counter(session.exec(select(PauseAnswer.pause_id).where(PauseAnswer.answer == "ready")).all())
    ended = dict(session.exec(select(Pause.id, Pause.state)).all())
    found = [f"pause {number}: {answers[number]} ready, {state}" for number, state in ended.items()
             if number is not None and (answers[number] == _BOTH) != (state == PauseState.ENDED)]  # fmt: skip
    talks = _talks(session, now)
    for couple in couples:
        texts = [message.text for message in couple.us.messages.values()]
        returns = sum("You're both ready" in text for text in texts)
        if returns > ends[couple.us.id]:
            found.append(f"{returns} returns told of {ends[couple.us.id]} pauses")
        if sum("It's the time you set" in text for text in texts) < talks[couple.us.id]:
            found.append("a talk was agreed on, and its time was not told")
    return found


def _ends(session: Session) -> Counter[int]:
    statement = select(Pause.chat_id).where(Pause.state == PauseState.ENDED)
    return Counter(session.exec(statement).all())


def _talks(session: Session, now: datetime) -> Counter[int]:
    """Return how many agreed times have come in each chat."""
    statement = select(Invite.chat_id).where(Invite.state == InviteState.SET, col(Invite.agreed_at) <= now)
    return Counter(session.exec(statement).all())


def told_twice(session: Session, couples: Sequence[Couple]) -> int:
    """Return timers that a chat was told more often than there were any."""
    kinds = {"pause.ask": "Ready to come back?", "invite.time": "It's the time you set"}
    rows = session.exec(select(Outbox.chat_id, Outbox.kind).where(Outbox.state == RowState.DONE)).all()
    settled = Counter((chat_id, kind) for chat_id, kind in rows)
    twice = 0
    for couple in couples:
        texts = [message.text for message in couple.us.messages.values()]
        for kind, words in kinds.items():
            twice += max(0, sum(words in text for text in texts) - settled[couple.us.id, kind])
    return twice
