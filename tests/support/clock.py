"""A clock that the test moves."""

import asyncio
import heapq
from datetime import UTC, datetime, timedelta
from itertools import count
from math import ceil

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


class HandClock:
    """Stands still until the test moves it. Sleepers wake in order, each at its own moment."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start
        self._sleepers: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._order = count()

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        wake: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        length = timedelta(microseconds=ceil(seconds * 1e6))  # never back before the time, as on a real clock
        heapq.heappush(self._sleepers, (self._now + length, next(self._order), wake))
        await wake

    def next_wake(self) -> datetime | None:
        """Return when the first sleeper is to wake."""
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        return self._sleepers[0][0] if self._sleepers else None

    def move_to(self, moment: datetime) -> None:
        """Go to that moment and wake whoever wanted to be woken by then."""
        self._now = max(self._now, moment)
        while (wake := self.next_wake()) is not None and wake <= self._now:
            heapq.heappop(self._sleepers)[2].set_result(None)
