"""On SQLite one process of several delivers: the one that holds a lock on a file beside the database.

Not on the database's own file: closing that file would let go of SQLite's locks on it. The system takes the lock from a
process that dies, however it dies.
"""

import asyncio
import fcntl
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import IO

log = logging.getLogger(__name__)

_EVERY = 1.0


@asynccontextmanager
async def leading(database: str) -> AsyncIterator[asyncio.Event]:
    """Wait for the lock and hold it while inside. The event is never set: nothing takes the lock from the living."""
    path = Path(f"{database}-lead")
    with await asyncio.to_thread(path.open, "w") as file:
        if not _locked(file):
            log.info("another process delivers from this database: standing by")
            while not _locked(file):  # noqa: ASYNC110  # the system tells nobody when a lock is free
                await asyncio.sleep(_EVERY)
            log.info("nobody else delivers any more: taking over")
        yield asyncio.Event()


@contextmanager
def held(database: str) -> Iterator[bool]:
    """Hold the lock while inside if it is free; tell whether it was."""
    with Path(f"{database}-lead").open("w") as file:
        yield _locked(file)


def _locked(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
