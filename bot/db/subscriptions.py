"""Queries about scheduled sentences. The planning tick looks for `next_at`, which is indexed."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, select

from bot.db.models import Person, Subscription
from bot.db.sql import table
from bot.domain.recurrence import Quiet, Schedule

_SUBSCRIPTIONS, _PEOPLE = table(Subscription), table(Person)
_DUE = (
    plain_select(
        _SUBSCRIPTIONS.c.id,
        _SUBSCRIPTIONS.c.chat_id,
        _SUBSCRIPTIONS.c.at,
        _SUBSCRIPTIONS.c.weekday,
        _SUBSCRIPTIONS.c.quiet_begins,
        _SUBSCRIPTIONS.c.quiet_ends,
        _SUBSCRIPTIONS.c.next_at,
        _SUBSCRIPTIONS.c.zone,
        _PEOPLE.c.zone.label("own_zone"),
    )
    .outerjoin_from(_SUBSCRIPTIONS, _PEOPLE, _PEOPLE.c.id == _SUBSCRIPTIONS.c.chat_id)
    .where(_SUBSCRIPTIONS.c.next_at <= bindparam("now"))
    .order_by(_SUBSCRIPTIONS.c.next_at)
    .limit(bindparam("most"))
)
_SOME = (
    plain_select(*_SUBSCRIPTIONS.c, _PEOPLE.c.zone.label("own_zone"))
    .outerjoin_from(_SUBSCRIPTIONS, _PEOPLE, _PEOPLE.c.id == _SUBSCRIPTIONS.c.chat_id)
    .where(_SUBSCRIPTIONS.c.chat_id.in_(bindparam("chats", expanding=True)))
)
_MOVE_ON = update(_SUBSCRIPTIONS).where(_SUBSCRIPTIONS.c.id == bindparam("row")).values(next_at=bindparam("following"))


class Due(NamedTuple):
    """A subscription whose moment has come. `zone` is the one its times are local to."""

    id: int
    chat_id: int
    schedule: Schedule
    next_at: datetime
    zone: str


def find(session: Session, chat_id: int) -> Subscription | None:
    """Return the chat's subscription, stopped or not."""
    return session.exec(select(Subscription).where(Subscription.chat_id == chat_id)).first()


def look(session: Session, chat_ids: Collection[int]) -> dict[int, Any]:
    """Return the rows of these chats with the person's `own_zone`: read-only, and cheaper than `find`."""
    return {row.chat_id: row for row in session.connection().execute(_SOME, {"chats": list(chat_ids)})}


def due(session: Session, now: datetime, most: int) -> list[Due]:
    """Return those whose next moment has come, the earliest first."""
    rows = session.connection().execute(_DUE, {"now": now, "most": most})
    return [Due(row.id, row.chat_id, schedule(row), row.next_at, row.zone or row.own_zone or "UTC") for row in rows]


def move_on(session: Session, following: Sequence[tuple[int, datetime]]) -> None:
    """Set the next moments of these ids."""
    values = [{"row": id_, "following": moment} for id_, moment in following]
    if values:
        session.connection().execute(_MOVE_ON, values)


def schedule(row: Any) -> Schedule:
    """Build the rule that a row's columns make."""
    return Schedule(row.at, row.weekday, quiet(row))


def quiet(row: Any) -> Quiet | None:
    """Return the row's quiet hours."""
    if row.quiet_begins is None or row.quiet_ends is None:
        return None
    return Quiet(row.quiet_begins, row.quiet_ends)
