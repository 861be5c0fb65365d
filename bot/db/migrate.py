"""Alembic, called from our own command line. Imported only where it is needed: it is large."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, text

from bot.db.lock_ids import MIGRATING

_LOCK_TIMEOUT_S = 60
"""Seconds to wait for a SQLite file that another one migrates."""


def config() -> Config:
    """Return Alembic's configuration, which has no file of its own."""
    result = Config()
    result.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    result.set_main_option("path_separator", "os")
    return result


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database to `revision`, creating it where it is missing. Safe to repeat, and to run twice at once."""
    with alone(url) as connection:
        step(connection, revision)


@contextmanager
def alone(url: str) -> Iterator[Connection]:
    """Open a transaction that waits until nobody else migrates, and lets nobody else migrate until it ends."""
    engine = _engine(url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        engine = create_engine(url, hide_parameters=True)
        event.listen(engine, "begin", _wait_for_the_lock)
        return engine
    engine = create_engine(
        url, connect_args={"timeout": _LOCK_TIMEOUT_S, "isolation_level": None}, hide_parameters=True
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _wait_for_the_lock(connection: Connection) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def step(connection: Connection, revision: str = "head") -> None:
    """Migrate down for "base" and "-1", up for everything else."""
    alembic = config()
    alembic.attributes["connection"] = connection
    if revision == "base" or revision.startswith("-"):
        command.downgrade(alembic, revision)
    else:
        command.upgrade(alembic, revision)
