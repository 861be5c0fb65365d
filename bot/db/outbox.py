"""Queries of the outbox. Its waiting rows are the only schedule there is."""

from collections.abc import Iterable
from datetime import datetime
from enum import IntEnum

from sqlalchemy import delete, func, update
from sqlmodel import Session, col, select

from bot.db.models import Chat, Outbox, RowState
from bot.db.sql import put


class Lane(IntEnum):
    """Who goes first when not everything can go at once."""

    REPLY = 0
    TIMER = 1
    PUSH = 2


def plan(
    session: Session,
    *,
    kind: str,
    chat_id: int,
    subject: str,
    step: int,
    due_at: datetime,
    lane: Lane = Lane.TIMER,
    person_id: int | None = None,
) -> None:
    """Write a row. The same subject, kind and step twice is one row, whatever became of the first.

    A subject that names a person, in a chat that is not theirs alone, is planned with their `person_id`.
    """
    put(
        session,
        Outbox,
        kind=kind,
        lane=lane,
        chat_id=chat_id,
        person_id=person_id,
        subject=subject,
        step=step,
        due_at=due_at,
        try_at=due_at,
        key=f"{subject}:{kind}:{step}",
        state=RowState.WAITING,
        attempts=0,
    )


def cancel(session: Session, subject: str) -> None:
    """End everything that waits for this subject. What is already on its way finds out when it is rendered."""
    session.exec(delete(Outbox).where(col(Outbox.subject) == subject, col(Outbox.state) == RowState.WAITING))


def planned(session: Session, kind: str, chat_id: int, now: datetime) -> Outbox | None:
    """The row of that kind that comes next in the chat, if one is still to come."""
    statement = select(Outbox).where(
        Outbox.kind == kind, Outbox.chat_id == chat_id, Outbox.state == RowState.WAITING, Outbox.due_at > now
    )
    return session.exec(statement.order_by(col(Outbox.due_at))).first()


def claim(session: Session, now: datetime, limit: int) -> list[Outbox]:
    """Take up to `limit` due rows of reachable chats, first lane first, then by due time."""
    statement = (
        select(Outbox)
        .join(Chat, col(Chat.id) == col(Outbox.chat_id))
        .where(Outbox.state == RowState.WAITING, Outbox.try_at <= now, col(Chat.active))
        .order_by(col(Outbox.lane), col(Outbox.due_at), col(Outbox.id))
        .limit(limit)
    )
    rows = list(session.exec(statement))
    ids = [row.id for row in rows]
    if ids:
        session.exec(update(Outbox).where(col(Outbox.id).in_(ids)).values(state=RowState.CLAIMED))
    return rows


def settle(session: Session, ids: Iterable[int], now: datetime) -> None:
    """These rows are through: sent, or found to be needed no longer."""
    statement = update(Outbox).where(col(Outbox.id).in_(list(ids)))
    session.exec(statement.values(state=RowState.DONE, settled_at=now))


def put_back(session: Session, row_id: int, try_at: datetime) -> None:
    """A claimed row is to be tried again at `try_at`."""
    session.exec(
        update(Outbox)
        .where(col(Outbox.id) == row_id)
        .values(state=RowState.WAITING, try_at=try_at, attempts=col(Outbox.attempts) + 1)
    )


def release(session: Session) -> int:
    """Give back what a process that died had claimed. For the only deliverer, at its start; how many there were."""
    statement = update(Outbox).where(col(Outbox.state) == RowState.CLAIMED)
    return session.exec(statement.values(state=RowState.WAITING)).rowcount


def waiting(session: Session) -> int:
    """How many rows wait or are on their way."""
    statement = select(func.count()).select_from(Outbox).where(Outbox.state != RowState.DONE)
    return session.exec(statement).one()
