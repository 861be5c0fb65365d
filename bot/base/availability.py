"""Whether what we lean on answers, and since when it does not; waiting for it with growing pauses."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from typing import TypeVar

from bot.base.clock import Clock

T = TypeVar("T")

log = logging.getLogger(__name__)

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0


def pauses() -> Iterator[float]:
    """Seconds of real time between tries, doubled each time: the network's trouble knows no faster clock."""
    pause = FIRST_PAUSE
    while True:
        yield pause
        pause = min(pause * 2, LONGEST_PAUSE)


class Availability:
    """One thing outside this process: the database, or Telegram. What was never reached counts as away."""

    def __init__(self, name: str, clock: Clock) -> None:
        self.name = name
        self.since: datetime | None = clock.now()
        """Since when it has not answered; None while it does."""
        self.heard: datetime | None = None
        """When a try last came to an end, either way."""
        self._clock = clock
        self._failing = False

    def answered(self) -> None:
        """A try has worked, or was refused by it: it is there."""
        self.heard = self._clock.now()
        if self._failing:
            log.info("%s answers again", self.name)
        self.since, self._failing = None, False

    def failed(self, error: BaseException) -> None:
        """A try got no answer."""
        self.heard = self._clock.now()
        if not self._failing:
            log.warning("%s does not answer (%s)", self.name, type(error).__name__)
        self.since, self._failing = self.since or self.heard, True

    async def until(self, ask: Callable[[], Awaitable[T]], is_away: Callable[[BaseException], bool]) -> T:
        """Ask until there is an answer, however long that takes. Raises whatever says that it is not away."""
        for pause in pauses():
            try:
                result = await ask()
            except Exception as error:
                if not is_away(error):
                    raise
                self.failed(error)
                log.warning("%s: trying again in %.0f s", self.name, pause)
                await asyncio.sleep(pause)
            else:
                self.answered()
                return result
        raise AssertionError  # unreachable: there is always another pause
