"""Which process delivers: this one, while `Database.hold_leadership` says so."""

import asyncio
import logging

from bot.db.database import Database, DatabaseAwayError
from bot.delivery.sender import Sender
from bot.telegram_api.errors import report

log = logging.getLogger(__name__)

_PAUSE = 5.0


class Leader:
    """Waits for its turn to deliver and gives the sender the word; takes it back the moment the turn is lost."""

    def __init__(self, db: Database, sender: Sender) -> None:
        self._db = db
        self._sender = sender
        self._turn = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def leads(self) -> bool:
        """Return whether this process is the one that delivers."""
        return self._turn.is_set()

    async def start(self) -> None:
        """Wait for the first turn, however long another process has it; from then on go on by itself."""
        self._task = asyncio.create_task(self._lead())
        await self._turn.wait()

    async def stop(self) -> None:
        """Give the turn to whoever waits for it."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _lead(self) -> None:
        while True:
            try:
                async with self._db.hold_leadership() as lost:
                    await self._sender.start()
                    self._turn.set()
                    await lost.wait()
            except DatabaseAwayError:
                log.warning("the database is away")
            except Exception as error:  # noqa: BLE001  # whatever it is, nobody else here delivers
                report("leading", error)
                await asyncio.sleep(_PAUSE)
            finally:
                self._turn.clear()
                self._sender.abort()
