"""`run` and `worker`: wire the parts of a process. Creating one starts nothing; `start` does."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection

from bot.base.clock import Clock
from bot.base.settings import Settings
from bot.core import Core
from bot.db import outbox
from bot.delivery.sender import Sender
from bot.delivery.worker import Worker
from bot.domain.token_bucket import TokenBuckets
from bot.processes.polling import Polling
from bot.telegram_api.transport import READ_TIMEOUT
from content.catalog.messages import Catalog
from handlers import FEATURES

__all__ = ["FEATURES", "RunProcess", "WorkerProcess", "build_core", "build_worker"]

log = logging.getLogger(__name__)

GRACE = 7.0
"""Seconds for what is under way when the end is asked for. Hosts kill after ten; closing takes its part of them."""


def build_core(settings: Settings, clock: Clock) -> Core:
    """Create the parts of any process, with all features."""
    return Core(settings, clock, FEATURES)


def build_worker(core: Core) -> tuple[Sender, Worker]:
    """Create what delivers, from these parts."""
    sender = Sender(core.db, core.clock, core.delivery, core.limiter)
    return sender, Worker(core.db, core.clock, sender, core.limiter, core.database, core.settings.clock_speed)


class RunProcess:
    """`run`: one process that polls and delivers."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        buckets: TokenBuckets | None = None,
        read_timeout: float = READ_TIMEOUT,
        words: Catalog | None = None,
    ) -> None:
        """Wire the parts. `buckets` limit what one person may send, None is the usual; `read_timeout` is in seconds."""
        self.core = Core(settings, clock, FEATURES, buckets, read_timeout, words)
        self.db, self.app, self.router = self.core.db, self.core.app, self.core.router
        self.sender, self.worker = build_worker(self.core)
        self.deliver, self.sweep, self.set_speed = self.worker.deliver, self.worker.sweep, self.worker.set_speed
        self._polling = Polling(self.core)

    async def start(self, ticking: bool = True) -> None:
        """Reach database and Telegram, however long that takes; then take updates and deliver. Raises InvalidToken."""
        await self.core.open(migrating=True)
        await self.db.run(outbox.end_leases, self.core.clock.now())
        await self._polling.start()
        await self.worker.start(ticking)
        log.info("ready as @%s", self.core.bot.username)

    async def until_stopped(self) -> int:
        """Wait until the bot cannot go on (another poller took its place); return the exit code.

        Call it after `start`.
        """
        if self._polling.ended is None:
            raise RuntimeError("not started")
        return await self._polling.ended

    @property
    def handling(self) -> int:
        """Return how many updates have arrived and are not handled yet."""
        return self._polling.handling

    @property
    def unconfirmed(self) -> Collection[int]:
        """Return the ids of the updates that this process has taken and not confirmed."""
        return self._polling.unconfirmed

    @property
    def working(self) -> int:
        """Return how many transactions and calls to Telegram are under way."""
        return self.db.waiting + self.core.limiter.calling

    async def stop(self) -> None:
        """Take no new work, finish what is under way for up to GRACE seconds, leave the rest to the next start."""
        await within_grace(self.worker.stop, self._polling.stop)
        await self.worker.let_go()
        await self.core.close()


class WorkerProcess:
    """`worker`: one process that delivers and takes no updates."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.core = build_core(settings, clock)
        self.sender, self.worker = build_worker(self.core)

    async def start(self) -> None:
        """Reach database and Telegram, wait while another worker delivers, then deliver. Raises InvalidToken."""
        await self.core.open(migrating=False)
        await self.worker.start()
        log.info("delivering as @%s", self.core.bot.username)

    async def until_stopped(self) -> int:
        """Wait forever: only a signal ends it."""
        never: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        return await never

    async def stop(self) -> None:
        """Take no new work, finish what is under way for up to GRACE seconds, leave the rest to the next start."""
        await within_grace(self.worker.stop)
        await self.worker.let_go()
        await self.core.close()


async def within_grace(*works: Callable[[], Awaitable[None]]) -> None:
    """Finish them at the same time; what takes longer than GRACE is cancelled and logged."""
    try:
        async with asyncio.timeout(GRACE):
            await asyncio.gather(*(work() for work in works))
    except TimeoutError:
        log.warning("stopping with work left; the next start takes it up")
