"""The source of time. Whatever needs "now" or has to wait is handed a Clock."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """The bot's time: real, sped up, or set by a test."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait that many of this clock's seconds (not necessarily real ones)."""
        ...


class SystemClock:
    """The machine's clock, or one that runs `speed` times faster from `start` on.

    At speed 1 without a `start` it follows the machine's clock, also when that is corrected.
    """

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        self.speed = speed
        self._start = start or datetime.now(UTC)
        self._began = time.monotonic()
        self._follows_wall = speed == 1.0 and start is None

    def now(self) -> datetime:
        if self._follows_wall:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=(time.monotonic() - self._began) * self.speed)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.speed)

    def set_speed(self, speed: float) -> None:
        """Run at another speed from now on; time itself does not jump."""
        self._start, self._began = self.now(), time.monotonic()
        self.speed, self._follows_wall = speed, False
