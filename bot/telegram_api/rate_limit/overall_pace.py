"""The overall rate: timers and pushes share it in turn, and replies go before both."""

import asyncio
import heapq
from collections import Counter, deque
from enum import IntEnum
from itertools import count

from bot.base.clock import Clock
from bot.domain.lane import Lane
from bot.telegram_api.rate_limit.asker import SHORT_S, Asker

OVERALL_PER_SECOND = 30.0
WINDOW_S = 1.005
"""Seconds in which no more than a second's messages may reach Telegram: a little more than the one that it counts."""
PUSHES_LEAVE = 1
"""Messages of each window that no push takes: the first reply goes at once."""
CATCH_UP_S = 0.1
"""Seconds of delay that timers and pushes make up for."""


class Urgency(IntEnum):
    """Who leaves first where not all can in one second."""

    FIRST = 0
    """A reply to someone who has had none within the second before."""
    AGAIN = 1
    """A further one. These take half of what may leave."""
    PUSH = 2


class OverallPace:
    """What may leave in any second. Replies to those who write at an ordinary pace have no limit of their own."""

    def __init__(self, clock: Clock, per_second: float) -> None:
        self._clock = clock
        most = max(1, int(per_second))
        self._for_pushes = max(1, most - PUSHES_LEAVE)
        self._gap_s = WINDOW_S / self._for_pushes
        self._next_at = 0.0
        self._most = most
        self._arrived: deque[float] = deque()
        """When calls of the latest second had their answers."""
        self._under_way = 0
        """Calls that may have reached Telegram, or may not yet."""
        self._further: deque[float] = deque(maxlen=max(1, most // 2))
        """When the latest further replies left."""
        self._yielding_at = 0.0
        """When a push or a further reply had its answer for the last time."""
        self._waiting: Counter[Urgency] = Counter()
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

    async def leave(self, urgency: Urgency, asker: Asker | None) -> None:
        """Wait, right before the call, while the latest second is full; `arrive` has to follow.

        A first reply waits only while pushes or further replies are in that second. Between a push's turn and its call
        it is rendered, several together: they would leave closer than they came.
        """
        self._waiting[urgency] += 1
        waited = False
        try:
            while (seconds := self._seconds_until_room(urgency)) > 0:
                if asker is not None:
                    await asker.on_wait(not waited and seconds <= SHORT_S)
                await self._clock.sleep(seconds)
                waited = True
        finally:
            self._waiting[urgency] -= 1
        self._under_way += 1
        if urgency is Urgency.AGAIN:
            self._further.append(self._now())

    def arrive(self, urgency: Urgency) -> None:
        """Count a call that has its answer: it reached Telegram between `leave` and now."""
        self._under_way -= 1
        now = self._now()
        self._arrived.append(now)
        if urgency >= Urgency.AGAIN:
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

    def _seconds_until_room(self, urgency: Urgency) -> float:
        now = self._now()
        while self._arrived and self._arrived[0] + WINDOW_S <= now:
            self._arrived.popleft()
        at = now
        if urgency >= Urgency.AGAIN or self._yielding_at > now - WINDOW_S:
            most = self._for_pushes if urgency is Urgency.PUSH else self._most
            most -= sum(self._waiting[other] for other in Urgency if other < urgency)
            too_many = len(self._arrived) + self._under_way - most + 1
            if too_many > 0:
                oldest = self._arrived[min(too_many, len(self._arrived)) - 1] if self._arrived else now
                at = oldest + WINDOW_S
        if urgency is Urgency.AGAIN and len(self._further) == self._further.maxlen:
            at = max(at, self._further[0] + WINDOW_S)
        return at - now

    def _now(self) -> float:
        return self._clock.now().timestamp()
