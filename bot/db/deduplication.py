"""Updates whose effect is kept, so that one that comes again (after a crash, or from Telegram twice) has none."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, bindparam, event, select
from sqlmodel import Session

from bot.db.models import Handled
from bot.db.sql import fetch_first, insert_if_absent, table

P = ParamSpec("P")
T = TypeVar("T")

_WROTE = "a unit wrote"
_RECORDED = select(table(Handled).c.update_id).where(table(Handled).c.update_id == bindparam("update_id"))


class ReplayedError(Exception):
    """This update was dealt with before: there is nothing left to do, and nobody to tell."""


def watch(engine: Engine) -> None:
    """Note on each connection of this engine whether a row was written."""
    event.listen(engine, "after_cursor_execute", _note)


def once(
    session: Session,
    update_id: int,
    now: datetime,
    work: Callable[Concatenate[Session, P], T],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> tuple[T, bool]:
    """Do the work; where it wrote anything, record the update in the same unit. The second value says so.

    Raises ReplayedError where the update is recorded already, also for work that only reads: it would find what the
    update itself did before. The unit is to be undone then.
    """
    connection = session.connection()
    connection.info[_WROTE] = False
    value = work(session, *args, **kwargs)
    session.flush()
    wrote = bool(connection.info[_WROTE])
    replayed = (
        not insert_if_absent(session, Handled, update_id=update_id, at=now)
        if wrote
        else _is_recorded(session, update_id)
    )
    if replayed:
        raise ReplayedError
    return value, wrote


def _is_recorded(session: Session, update_id: int) -> bool:
    return fetch_first(session, _RECORDED, update_id=update_id) is not None


def _note(connection: Connection, cursor: Any, _statement: Any, _values: Any, context: Any, _many: bool) -> None:
    if (context.isinsert or context.isupdate or context.isdelete) and cursor.rowcount != 0:
        connection.info[_WROTE] = True
