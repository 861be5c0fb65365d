"""The health of the database: whether it can be used, and what waits in its outbox."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select, text
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionError
from sqlmodel import Session, col

from bot.db.models import Chat, Outbox, RowState
from bot.db.schema_version import at_head, newest
from bot.db.unit_of_work import DatabaseAwayError
from bot.domain.lane import Lane

UNUSABLE = "The database cannot be opened: check DATABASE_URL, its folder and its permissions."
MIGRATIONS_MISSING = "The database lacks migrations: run `python -m bot migrate`."

LANES = (Lane.REPLY, Lane.TIMER, Lane.PUSH)
"""Those that rows are in."""


class MigrationsMissingError(Exception):
    """Raised where the database can be reached and lacks migrations."""


class UnusableError(Exception):
    """Raised where the database cannot be opened and waiting will not change that."""


class Waiting(NamedTuple):
    """The rows of a lane that are due or being sent, and for how many seconds the oldest due one has waited."""

    depth: int
    lag: float


class Backlog(NamedTuple):
    """One measurement of the outbox."""

    migrated: bool
    lanes: Mapping[Lane, Waiting]


def is_database_away(error: BaseException) -> bool:
    """Return whether an error means that the database does not answer now, not that a query was wrong."""
    away = OperationalError | InterfaceError | NoConnectionError | MigrationsMissingError | DatabaseAwayError
    return isinstance(error, away)


async def ready(url: str, migrating: bool) -> None:
    """Return when the database has every migration, which are run here if `migrating`.

    Raises UnusableError, or an error that `is_database_away` accepts.
    """
    try:
        await asyncio.to_thread(_ready, url, migrating)
    except OperationalError as error:
        if "unable to open database file" in str(error.orig):
            raise UnusableError from None
        raise


def _ready(url: str, migrating: bool) -> None:
    if at_head(url):
        return
    if not migrating:
        raise MigrationsMissingError
    from bot.db.migrate import migrate  # large, and needed once

    migrate(url)


def bring_up_to_date(url: str) -> None:
    """Run the migrations that are missing. Raises UnusableError where the database cannot be opened."""
    try:
        _ready(url, migrating=True)
    except OperationalError:
        raise UnusableError from None


def is_up_to_date(url: str) -> bool:
    """Return whether the database has every migration. Raises UnusableError where it cannot be opened."""
    try:
        return at_head(url)
    except SQLAlchemyError:
        raise UnusableError from None


def measure_backlog(session: Session, now: datetime) -> Backlog:
    """Measure the outbox once."""
    version = session.connection().execute(text("SELECT version_num FROM alembic_version")).scalar()
    return Backlog(version == newest(), {lane: _waiting(session, lane, now) for lane in LANES})


def _waiting(session: Session, lane: Lane, now: datetime) -> Waiting:
    due = (
        select(func.count(), func.min(col(Outbox.try_at)))
        .join(Chat, col(Chat.id) == col(Outbox.chat_id))
        .where(col(Outbox.state) == RowState.WAITING, col(Outbox.lane) == lane)
        .where(col(Outbox.try_at) <= now, col(Chat.active))
    )
    claimed = select(func.count()).where(col(Outbox.state) == RowState.CLAIMED, col(Outbox.lane) == lane)
    connection = session.connection()
    count, oldest = connection.execute(due).one()
    lag = (now - oldest).total_seconds() if oldest is not None else 0.0
    return Waiting(count + connection.execute(claimed).scalar_one(), lag)
