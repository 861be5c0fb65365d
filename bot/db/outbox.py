"""Queries of the outbox. Its waiting rows are the only schedule there is."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from sqlalchemy import bindparam, delete, func, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.db.models import Chat, Outbox, RowState
from bot.db.payload import Payload as Payload  # what a service plans is one
from bot.db.sql import fetch_first, insert_if_absent, insert_many, table
from bot.domain.lane import Lane

LEASE = timedelta(seconds=30)
"""How long an announcement is its own process's to send: longer than a request to Telegram may take."""
_ANNOUNCED = "rows that this unit announced"

P = ParamSpec("P")
T = TypeVar("T")

_OUTBOX = table(Outbox)
_NUMBER = plain_select(_OUTBOX.c.id).where(_OUTBOX.c.key == bindparam("key"))
_THESE = update(_OUTBOX).where(_OUTBOX.c.id.in_(bindparam("ids", expanding=True)))
_CLAIM = _THESE.values(state=RowState.CLAIMED)
_SETTLE = _THESE.values(state=RowState.DONE, settled_at=bindparam("now"))
_CANCEL = delete(_OUTBOX).where(
    _OUTBOX.c.subject.in_(bindparam("subjects", expanding=True)), _OUTBOX.c.state == RowState.WAITING
)


class Plan(NamedTuple):
    """What is to be sent, and when."""

    payload: Payload
    chat_id: int
    subject: str
    """What the row is about, such as "pause:12": cancelling ends all waiting rows of a subject. Nothing reads it."""
    due_at: datetime
    occasion: int = 0
    """Tells apart rows of one subject and kind: with the same occasion they are one row, whatever became of it."""
    lane: Lane = Lane.TIMER
    person_id: int | None = None
    """In whose name it is said, in a chat that is not theirs alone."""


class Row(NamedTuple):
    """A row that is to be sent now."""

    id: int
    kind: str
    payload: Mapping[str, Any]
    lane: Lane
    chat_id: int
    due_at: datetime
    attempts: int
    """How often it was tried before."""
    read: Any = None
    """What the unit that announced it read for its renderer, which then need not read it again; else None."""


_ROW = [_OUTBOX.c[name] for name in Row._fields if name != "read"]


def plan(session: Session, one: Plan) -> None:
    """Write a row."""
    insert_if_absent(session, Outbox, **_values(one), try_at=one.due_at)


def announce(session: Session, one: Plan, read: Any = None) -> None:
    """Write a row that is due now, and leave it to this process to send as soon as the unit is committed.

    Until its lease ends nobody else takes it up. Where this process dies, or Telegram is away, the sender does then.
    `read` saves the first answer a unit of its own: what the renderer would read, as this unit leaves it.
    """
    values = _values(one)
    if insert_if_absent(session, Outbox, **values, try_at=one.due_at + LEASE):
        (number,) = fetch_first(session, _NUMBER, key=values["key"])
        row = Row(
            number, one.payload.kind, one.payload.stored(), one.lane, one.chat_id, one.due_at, attempts=0, read=read
        )
        session.info.setdefault(_ANNOUNCED, []).append(row)


def with_announced(
    session: Session, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
) -> tuple[T, list[Row]]:
    """Do the work; return its value and the rows that it announced."""
    return work(session, *args, **kwargs), session.info.pop(_ANNOUNCED, [])


def plan_all(session: Session, plans: Sequence[Plan]) -> None:
    """Write many rows, each instead of what still waits for its subject."""
    if plans:
        session.connection().execute(_CANCEL, {"subjects": [each.subject for each in plans]})
        insert_many(session, Outbox, [{**_values(each), "try_at": each.due_at} for each in plans])


def _values(one: Plan) -> Mapping[str, Any]:
    kind = one.payload.kind
    return {
        "kind": kind,
        "payload": one.payload.stored(),
        "chat_id": one.chat_id,
        "person_id": one.person_id,
        "subject": one.subject,
        "key": f"{one.subject}:{kind}:{one.occasion}",
        "lane": one.lane,
        "due_at": one.due_at,
        "state": RowState.WAITING,
        "attempts": 0,
    }


def cancel(session: Session, subject: str) -> None:
    """End everything that waits for this subject. What is already on its way finds out when it is rendered."""
    session.connection().execute(_CANCEL, {"subjects": [subject]})


def planned(session: Session, payload: type[Payload], chat_id: int, now: datetime) -> Outbox | None:
    """Return the next row with such a payload in the chat, if one is still to come."""
    statement = select(Outbox).where(
        Outbox.kind == payload.kind, Outbox.chat_id == chat_id, Outbox.state == RowState.WAITING, Outbox.due_at > now
    )
    return session.exec(statement.order_by(col(Outbox.due_at))).first()


def claim(session: Session, now: datetime, rooms: Mapping[Lane, int], under_way: Collection[int] = ()) -> list[Row]:
    """Take due rows of reachable chats, in each lane as many as there is room for, those first that wait longest.

    What is `under_way` is left alone: announcements that this process still sends, though their lease has ended.
    """
    rows = [
        row for lane, room in sorted(rooms.items()) if room > 0 for row in _due(session, lane, now, room, under_way)
    ]
    if rows:
        session.connection().execute(_CLAIM, {"ids": [row.id for row in rows]})
    return rows


def _due(session: Session, lane: Lane, now: datetime, most: int, under_way: Collection[int]) -> list[Row]:
    """Return the due rows of one lane: lane by lane the index has them in this order, however many wait."""
    statement = (
        select(*_ROW)
        .join(Chat, col(Chat.id) == col(Outbox.chat_id))
        .where(Outbox.state == RowState.WAITING, Outbox.lane == lane, Outbox.try_at <= now, col(Chat.active))
        .where(col(Outbox.id).not_in(under_way))
        .order_by(col(Outbox.try_at), col(Outbox.id))
        .limit(most)
        .with_for_update(skip_locked=True, of=Outbox)
    )
    return [Row(*row)._replace(lane=lane) for row in session.connection().execute(statement)]


def settle(session: Session, ids: Iterable[int], now: datetime) -> None:
    """Mark rows as done: sent, or found to be no longer needed."""
    session.connection().execute(_SETTLE, {"ids": list(ids), "now": now})


def put_back(session: Session, row_id: int, try_at: datetime) -> None:
    """Have a claimed row tried again at `try_at`."""
    session.exec(
        update(Outbox)
        .where(col(Outbox.id) == row_id)
        .values(state=RowState.WAITING, try_at=try_at, attempts=col(Outbox.attempts) + 1)
    )


def release(session: Session, held: Collection[int]) -> int:
    """Give back what is claimed and not `held` by the only deliverer, who may call this; how many rows there were."""
    statement = update(Outbox).where(col(Outbox.state) == RowState.CLAIMED, col(Outbox.id).not_in(held))
    return session.exec(statement.values(state=RowState.WAITING)).rowcount


def end_leases(session: Session, now: datetime) -> int:
    """Make due what processes announced that are gone; return how many rows there were.

    Only a process that is alone on its database may call this, before it announces anything.
    """
    announced = update(Outbox).where(
        col(Outbox.state) == RowState.WAITING,
        col(Outbox.attempts) == 0,
        col(Outbox.due_at) <= now,
        col(Outbox.try_at) > now,
    )
    return session.exec(announced.values(try_at=now)).rowcount


def waiting(session: Session) -> int:
    """Return how many rows wait or are being sent."""
    statement = select(func.count()).select_from(Outbox).where(Outbox.state != RowState.DONE)
    return session.exec(statement).one()
