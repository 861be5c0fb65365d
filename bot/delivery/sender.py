"""Taking up what is due in the outbox, as far as there is room for it.

A row is claimed before it is delivered, in a transaction of its own. A process that dies leaves claimed rows; the next
one gives them back, so that nothing is lost and at most what was in flight is sent twice.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Coroutine
from contextlib import suppress
from math import ceil
from typing import Any

from bot.base.clock import Clock
from bot.db import outbox
from bot.db.database import Database, DatabaseAwayError
from bot.db.outbox import Row
from bot.delivery.delivery import Delivery
from bot.domain.lane import Lane
from bot.telegram_api.errors import report
from bot.telegram_api.rate_limit import RateLimiter
from bot.telegram_api.rate_limit.asker import ASKER

log = logging.getLogger(__name__)

IN_FLIGHT = 256
"""Replies, and timers, on their way at once: enough to keep the lane busy, few enough to be repeated after a crash."""
_AHEAD = 1.0
"""Pushes are taken up this many seconds ahead: if all arrive at once after a delay, Telegram still takes them."""


class Sender:
    """Delivers the outbox, from `start` to `finish` or `abort`. Exactly one may on a database at a time."""

    def __init__(self, db: Database, clock: Clock, delivery: Delivery, limiter: RateLimiter) -> None:
        self._db = db
        self._clock = clock
        self._delivery = delivery
        self._rooms = {Lane.REPLY: IN_FLIGHT, Lane.TIMER: IN_FLIGHT, Lane.PUSH: ceil(limiter.per_second * _AHEAD)}
        self._under_way: Counter[Lane] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: set[Lane] = set()
        self._taking = asyncio.Lock()
        self._open = False
        self._held: set[int] = set()
        """What was claimed and is not settled."""

    async def start(self) -> None:
        """Deliver from now on, beginning with what a process that died had claimed."""
        self._open = True
        await self.reclaim_orphans()

    async def reclaim_orphans(self) -> None:
        """Take back what is claimed and in nobody's hands, as after a lost connection. Safe to call at any time."""
        async with self._taking:
            if self._open and (left := await self._db.run(outbox.release, [*self._held])):
                log.info("taking up %d messages that were on their way", left)

    def abort(self) -> None:
        """Stop at once, in the middle of whatever is on its way: another process may be taking it up already."""
        self._open = False
        for task in self._tasks:
            task.cancel()
        self._held.clear()

    async def tick(self) -> None:
        """Begin to deliver what is due, as far as there is room. Safe to call at any time, any number of times."""
        async with self._taking:
            if not self._open:
                return
            rooms = {lane: room - self._under_way[lane] for lane, room in self._rooms.items()}
            rows = await self._db.run(outbox.claim, self._clock.now(), rooms, [*self._delivery.announcing])
            if not self._open:
                return  # whoever delivers now takes them back
            taken = Counter(row.lane for row in rows)
            self._waiting = {lane for lane, room in rooms.items() if taken[lane] >= room}
            for row in rows:
                self._held.add(row.id)
                self._begin(self._deliver(row), row.lane)

    async def finish(self) -> None:
        """Take up nothing more; return when everything that is with Telegram is settled.

        What still waits for its turn is let go, claimed as it is: the next start gives it back.
        """
        async with self._taking:
            self._open = False
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def in_flight(self) -> int:
        """Return how many rows are on their way."""
        return len(self._tasks)

    def _begin(self, work: Coroutine[Any, Any, None], lane: Lane) -> None:
        task = asyncio.create_task(work)
        self._under_way[lane] += 1
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._ended(done, lane))

    def _ended(self, task: asyncio.Task[None], lane: Lane) -> None:
        self._under_way[lane] -= 1
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            report("settling", error)
        if lane in self._waiting and self._under_way[lane] * 2 <= self._rooms[lane]:
            # A lane that was full has more to do than one tick a second would take up.
            self._waiting.discard(lane)
            more = asyncio.create_task(self._more())
            self._tasks.add(more)
            more.add_done_callback(self._tasks.discard)

    async def _more(self) -> None:
        with suppress(DatabaseAwayError):  # a tick comes every second
            await self.tick()

    async def _deliver(self, row: Row) -> None:
        ASKER.set(None)  # it takes nobody's share, whoever's update is being handled
        await self._delivery.deliver(row)
        self._held.discard(row.id)
