"""The overall rate: timers and pushes share it in turn, and replies go before both."""

import asyncio
import heapq
from collections import deque
from itertools import count

from bot.base.clock import Clock
from bot.domain.lane import Lane
from bot.telegram_api.rate_limit.asker import Asker

OVERALL_PER_SECOND = 30.0
WINDOW_S = 1.02
"""No more than a second's messages leave within so many seconds: within any one second no more arrive, even where some
take 20 ms longer on the way than others."""
LEFT_FREE = 1
"""Messages of each window that are not for pushes: the first reply goes at once."""
CATCH_UP_S = 0.1
"""Seconds of delay that timers and pushes make up for."""


class OverallPace:
    """What may leave in any second. Replies to those who write at an ordinary pace have no limit of their own."""

    def __init__(self, clock: Clock, per_second: float) -> None:
        self._clock = clock
        most = max(1, int(per_second))
        self._yielding = max(1, most - LEFT_FREE)
        self._gap_s = WINDOW_S / self._yielding
        self._next_at = 0.0
        self._sent: deque[float] = deque(maxlen=most)
        """When the latest messages left."""
        self._yielded_at = 0.0
        self._queue: list[tuple[Lane, int, asyncio.Future[None]]] = []
        self._order = count()
        self._pump: asyncio.Task[None] | None = None

    async def acquire(self, lane: Lane) -> None:
        """Wait for a timer's or a push's turn: the earlier lane first, within a lane in the order they came."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._queue, (lane, next(self._order), turn))
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._serve())
        await turn

    async def leave(self, yields: bool, asker: Asker | None) -> None:
        """Wait, right before the call, while the latest second is full.

        What yields (a push, or a reply to a flood) leaves room for other replies; those wait only while any of it is in
        that second. Between a push's turn and its call it is rendered, several together: they would leave closer than
        they came.
        """
        while (seconds := self._seconds_until_room(yields)) > 0:
            if yields and asker is not None:
                await asker.on_wait()
            await self._clock.sleep(seconds)
        now = self._now()
        self._sent.append(now)
        if yields:
            self._yielded_at = now

    def hold(self, until: float) -> None:
        """Give no turn before that moment, in Unix seconds."""
        self._next_at = max(self._next_at, until)

    def cancel_waiting(self) -> None:
        """Cancel the timers and pushes that wait for their turn."""
        if self._pump is not None:
            self._pump.cancel()
        for _, _, turn in self._queue:
            turn.cancel()
        self._queue.clear()

    async def _serve(self) -> None:
        self._next_at = max(self._next_at, self._now() - self._gap_s)
        while self._queue:
            seconds = self._next_at - self._now()
            if seconds > 0:
                await self._clock.sleep(seconds)
                continue  # an earlier lane may have come meanwhile
            _, _, turn = heapq.heappop(self._queue)
            if not turn.done():
                self._next_at = max(self._next_at, self._now() - CATCH_UP_S) + self._gap_s
                turn.set_result(None)

    def _seconds_until_room(self, yields: bool) -> float:
        now = self._now()
        most = self._yielding if yields else self._sent.maxlen or 1
        if len(self._sent) < most or (not yields and self._yielded_at <= now - WINDOW_S):
            return 0.0
        return self._sent[-most] + WINDOW_S - now

    def _now(self) -> float:
        return self._clock.now().timestamp()
