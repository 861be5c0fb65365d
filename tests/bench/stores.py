"""Databases to measure on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, text

from bot.db.migrate import migrate
from tests.bench.slow_link import slow_link
from tests.support.databases import POSTGRES, SQLITE, create, drop, find_server

FAR = "far"
"""PostgreSQL a millisecond away."""
NAMES = {SQLITE: "SQLite", POSTGRES: "PostgreSQL", FAR: "PostgreSQL 1 ms away"}
_NUMBERS = count()


def kinds() -> list[str]:
    """Return the kinds of database that this machine has."""
    return [SQLITE] if isinstance(find_server(), Exception) else [SQLITE, POSTGRES, FAR]


@contextmanager
def store(kind: str, folder: Path) -> Iterator[str]:
    """Yield the address of a migrated database: a file in the folder, or one on the server, dropped at the end."""
    if kind == SQLITE:
        address = f"sqlite:///{folder / 'bench.sqlite'}"
        migrate(address)
        yield address
        return
    if kind == FAR:
        with store(POSTGRES, folder) as near, slow_link(near) as address:
            yield address
        return
    address = create(f"breather_bench_{os.getpid()}_{next(_NUMBERS)}")
    try:
        migrate(address)
        yield address
    finally:
        drop(address)


def undone_share(address: str) -> float:
    """Return how many of a PostgreSQL database's transactions were undone, in percent, once who used it is gone."""
    engine = create_engine(address)
    statement = text(
        "SELECT 100.0 * xact_rollback / (xact_commit + xact_rollback) FROM pg_stat_database"
        " WHERE datname = current_database()"
    )
    with engine.connect() as connection:
        share = connection.execute(statement).scalar_one()
    engine.dispose()
    return float(share)
