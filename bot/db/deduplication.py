"""Record updates whose effect is stored, so that one that comes again (after a crash, from Telegram twice) has none."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, bindparam, event, select, update
from sqlmodel import Session

from bot.db.models import Handled
from bot.db.sql import fetch_first, insert_if_absent, table

P = ParamSpec("P")
T = TypeVar("T")

_WROTE = "a unit wrote"
_HANDLED = table(Handled)
_RECORDED = select(_HANDLED.c.answered).where(_HANDLED.c.update_id == bindparam("update_id"))
_ANSWERED = update(_HANDLED).where(_HANDLED.c.update_id.in_(bindparam("ids", expanding=True))).values(answered=True)


class ReplayedError(Exception):
    """Raised where an update had its effect before. `answered` tells whether its answer is known to have been sent."""

    def __init__(self, answered: bool) -> None:
        super().__init__("an update came again")
        self.answered = answered


def watch(engine: Engine) -> None:
    """Note on each connection of this engine whether a row was written."""
    event.listen(engine, "after_cursor_execute", _note_write)


def once(
    session: Session,
    update_id: int,
    now: datetime,
    work: Callable[Concatenate[Session, P], T],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> tuple[T, bool]:
    """Do the work; where it wrote anything, record the update in the same transaction. The second value tells whether.

    Raises ReplayedError where the update is recorded already, also for work that only reads: it would find what the
    update itself did before. The transaction must be rolled back then.
    """
    connection = session.connection()
    connection.info[_WROTE] = False
    value = work(session, *args, **kwargs)
    session.flush()
    wrote = bool(connection.info[_WROTE])
    if wrote and insert_if_absent(session, Handled, update_id=update_id, at=now, answered=False):
        return value, True
    recorded = fetch_first(session, _RECORDED, update_id=update_id)
    if wrote or recorded is not None:
        raise ReplayedError(recorded is not None and recorded.answered)
    return value, False


def mark_answered(session: Session, update_ids: Sequence[int]) -> Sequence[None]:
    """Store that the answers to these updates got out; updates that are not recorded are passed over."""
    session.connection().execute(_ANSWERED, {"ids": update_ids})
    return [None] * len(update_ids)


def _note_write(connection: Connection, cursor: Any, _statement: Any, _values: Any, context: Any, _many: bool) -> None:
    if (context.isinsert or context.isupdate or context.isdelete) and cursor.rowcount != 0:
        connection.info[_WROTE] = True
