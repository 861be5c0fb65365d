"""What happens by itself: planning, delivering, sweeping."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from bot.base.availability import Availability
from bot.base.clock import Clock
from bot.db.database import Database
from bot.db.health import is_database_away
from bot.delivery.leader_election import Leader
from bot.delivery.scheduler import EVERY_HOUR, EVERY_MINUTE, EVERY_SECOND, Scheduler
from bot.delivery.sender import Sender
from bot.services import retention, subscriptions
from bot.telegram_api.errors import report
from bot.telegram_api.rate_limit import RateLimiter

log = logging.getLogger(__name__)


class Worker:
    """The ticks and the sender. One at a time works on a database; others stand by until it is gone."""

    def __init__(
        self, db: Database, clock: Clock, sender: Sender, limiter: RateLimiter, database: Availability, speed: float
    ) -> None:
        self.ticked: datetime | None = None
        """When a tick last came through; None before the first."""
        self._db = db
        self._clock = clock
        self._sender = sender
        self._limiter = limiter
        self._database = database
        self._ticks = Scheduler(speed)
        self.leader = Leader(db, sender)

    async def start(self, ticking: bool = True) -> None:
        """Become the one that delivers, however long that takes; take up what the one before left, and tick."""
        await self.leader.start()
        if ticking:
            self._ticks.add("deliver", partial(self._tick, self.deliver), EVERY_SECOND)
            self._ticks.add("take back", partial(self._tick, self._sender.reclaim_orphans), EVERY_MINUTE)
            self._ticks.add("sweep", partial(self._tick, self.sweep), EVERY_HOUR)
            self._ticks.start()

    def set_speed(self, speed: float) -> None:
        """Let the ticks keep up with a clock that runs at another speed from now on."""
        self._ticks.set_speed(speed)

    async def deliver(self) -> None:
        """Plan what comes to chats by itself, as far as it is due, and send whatever is."""
        while await self._db.run(subscriptions.plan, self._clock.now()) == subscriptions.BATCH:
            await self._sender.tick()
        await self._sender.tick()
        self.ticked = self._clock.now()

    async def sweep(self) -> None:
        """Delete what was kept for long enough, in units that keep nobody waiting."""
        while await self._db.run(retention.sweep, self._clock.now()):
            continue

    async def stop(self) -> None:
        """Stop the ticks, and return when what is with Telegram is settled. All else waits for the next start."""
        self._ticks.stop()
        self._limiter.cancel_waiting()
        await self._sender.finish()

    async def let_go(self) -> None:
        """Let another one deliver. Call when nothing of this one is under way any more."""
        await self.leader.stop()

    async def _tick(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do the work of one tick. While it waits for the database, the scheduler skips further ticks."""
        if not self.leader.leads:
            return
        try:
            await self._database.until(work, is_database_away)
        except asyncio.CancelledError:
            return  # the ticks are stopped; the scheduler would report it as an error
        except Exception as error:  # noqa: BLE001  # the next turn comes all the same
            report("a tick", error)
