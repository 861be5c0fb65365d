"""One deliverer on a database: the others stand by, and one of them goes on when it is gone."""

import asyncio
import fcntl
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

from sqlalchemy import URL

log = logging.getLogger(__name__)

_EVERY = 1.0


@asynccontextmanager
async def lead(url: URL) -> AsyncIterator[None]:
    """Wait for the lead, and hold it while inside. The system takes it from a process that dies, however it dies.

    SQLite's lead is a lock on a file beside the database: a lock on the database's own file would be SQLite's to lose.
    """
    path = Path(f"{url.database}-lead")
    with await asyncio.to_thread(path.open, "w") as file:
        if not _taken(file):
            log.info("another process delivers from this database: standing by")
            while not _taken(file):  # noqa: ASYNC110  # the system tells nobody when a lock is free
                await asyncio.sleep(_EVERY)
            log.info("nobody else delivers any more: taking over")
        yield


def _taken(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
