"""The ticks. The only place that knows APScheduler."""

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

Tick = Callable[[], Awaitable[None]]

EVERY_SECOND = 1.0
EVERY_MINUTE = 60.0
EVERY_HOUR = 3600.0


class Scheduler:
    """A few idempotent ticks at intervals in the clock's seconds; nothing about them is stored.

    One that is still running when its next turn comes is not started twice; turns that were missed are run once.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._speed = speed
        self._every: dict[str, float] = {}

    def add(self, name: str, tick: Tick, seconds: float) -> None:
        """Run `tick` every that many seconds of the bot's clock, at most fifty times a real second."""
        self._every[name] = seconds
        self._scheduler.add_job(tick, "interval", seconds=self._real(seconds), id=name)

    def set_speed(self, speed: float) -> None:
        """Keep up with a clock that runs at another speed from now on."""
        self._speed = speed
        for name, seconds in self._every.items():
            self._scheduler.reschedule_job(name, trigger="interval", seconds=self._real(seconds))

    def _real(self, seconds: float) -> float:
        return max(0.02, seconds / self._speed)

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """End, also in the middle of a tick: what it had claimed is taken up by the next start."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
