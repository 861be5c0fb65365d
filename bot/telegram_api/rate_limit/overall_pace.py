"""The overall rate: timers and pushes share it in turn, and replies go before both."""

import asyncio
import heapq
from collections import deque
from itertools import count

from bot.base.clock import Clock
from bot.domain.lane import Lane
from bot.telegram_api.rate_limit.asker import SHORT_S, Asker

OVERALL_PER_SECOND = 30.0
WINDOW_S = 1.02
"""No more than a second's messages leave within so many seconds: within any one second no more arrive, even where some
take 20 ms longer on the way than others."""
PUSHES_LEAVE = 1
"""Messages of each window that no push takes: the first reply goes at once."""
CATCH_UP_S = 0.1
"""Seconds of delay that timers and pushes make up for."""


class OverallPace:
    """What may leave in any second. Replies to those who write at an ordinary pace have no limit of their own."""

    def __init__(self, clock: Clock, per_second: float) -> None:
        self._clock = clock
        most = max(1, int(per_second))
        self._for_pushes = max(1, most - PUSHES_LEAVE)
        self._gap_s = WINDOW_S / self._for_pushes
        self._next_at = 0.0
        self._sent: deque[float] = deque(maxlen=most)
        """When the latest messages left."""
        self._again: deque[float] = deque(maxlen=max(1, most // 2))
        """When the latest messages left to a chat that had had one in the same second."""
        self._yielding_at = 0.0
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

    async def leave(self, push: bool, again: bool, asker: Asker | None) -> None:
        """Wait, right before the call, while the latest second is full. `again`: its chat has had one in that second.

        A reply waits only while pushes or further messages of a chat are in that second. Between a push's turn and its
        call it is rendered, several together: they would leave closer than they came.
        """
        waited = False
        while (seconds := self._seconds_until_room(push, again)) > 0:
            if asker is not None and (waited or seconds > SHORT_S):
                await asker.on_wait()
            await self._clock.sleep(seconds)
            waited = True
        now = self._now()
        self._sent.append(now)
        if again:
            self._again.append(now)
        if again or push:
            self._yielding_at = now

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

    def _seconds_until_room(self, push: bool, again: bool) -> float:
        now = self._now()
        most = self._for_pushes if push else self._sent.maxlen or 1
        at = now
        if len(self._sent) >= most and (push or self._yielding_at > now - WINDOW_S):
            at = self._sent[-most] + WINDOW_S
        if again and len(self._again) == self._again.maxlen:
            at = max(at, self._again[0] + WINDOW_S)
        return at - now

    def _now(self) -> float:
        return self._clock.now().timestamp()
