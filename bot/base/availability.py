"""Availability of what the bot depends on: whether it answers, since when it does not, and retries with backoff."""

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
    """Yield the real seconds to wait between tries, doubled each time up to LONGEST_PAUSE."""
    pause = FIRST_PAUSE
    while True:
        yield pause
        pause = min(pause * 2, LONGEST_PAUSE)


class Availability:
    """Availability of one thing outside this process: the database, or Telegram. Until its first answer it is away."""

    def __init__(self, name: str, clock: Clock) -> None:
        self.name = name
        self.since: datetime | None = clock.now()
        """The moment (UTC) since which it has not answered; None while it does."""
        self.heard: datetime | None = None
        """The moment (UTC) at which a try last ended, with or without an answer."""
        self._clock = clock
        self._failing = False

    def answered(self) -> None:
        """Note that a try worked, or that the other side refused it: it is there."""
        self.heard = self._clock.now()
        if self._failing:
            log.info("%s answers again", self.name)
        self.since, self._failing = None, False

    def failed(self, error: BaseException) -> None:
        """Note that a try got no answer."""
        self.heard = self._clock.now()
        if not self._failing:
            log.warning("%s does not answer (%s)", self.name, type(error).__name__)
        self.since, self._failing = self.since or self.heard, True

    async def until(self, ask: Callable[[], Awaitable[T]], is_away: Callable[[BaseException], bool]) -> T:
        """Ask until there is an answer, however long that takes. Raises any error that `is_away` does not accept."""
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
