"""Databases to measure on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from bot.db.migrate import migrate
from tests.support.databases import POSTGRES, SQLITE, create, drop, find_server

_NUMBERS = count()


def kinds() -> list[str]:
    """Return the kinds of database that this machine has."""
    return [SQLITE] if isinstance(find_server(), Exception) else [SQLITE, POSTGRES]


@contextmanager
def store(kind: str, folder: Path) -> Iterator[str]:
    """Yield the address of a migrated database: a file in the folder, or one on the server, dropped at the end."""
    if kind == SQLITE:
        address = f"sqlite:///{folder / 'bench.sqlite'}"
        migrate(address)
        yield address
        return
    address = create(f"breather_bench_{os.getpid()}_{next(_NUMBERS)}")
    try:
        migrate(address)
        yield address
    finally:
        drop(address)
