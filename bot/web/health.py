"""The health of the process for monitoring: no ids, no words."""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from telegram.error import TelegramError

from bot.base.availability import Availability
from bot.core import Core
from bot.db.health import Backlog, Waiting, measure_backlog
from bot.domain.lane import Lane

LATE = 300.0
"""Seconds that replies and timers may be late. Pushes wait for Telegram's rate limit and have no bound."""
STALE = 60.0
"""Real seconds without a tick of the scheduler before it counts as dead."""
_DATABASE_WITHIN = 2.0
_TELEGRAM_WITHIN = 2.0
_QUIET, _SILENT = 30.0, 5.0
_FRESH = 1.0


class Report(NamedTuple):
    """What one check found."""

    well: bool
    parts: dict[str, Any]
    """Shown to everybody."""
    lanes: Mapping[Lane, Waiting]
    """Shown to the operator only: where few people use a bot, it tells who has done what, and when."""


class Health:
    """Checks at most once a second, however often it is asked."""

    def __init__(self, core: Core, ticked: Callable[[], datetime | None] | None) -> None:
        """Create it; `ticked` returns when the scheduler's last tick ended, and is None in a process without ticks."""
        self._core = core
        self._ticked = ticked
        self._lock = asyncio.Lock()
        self._known: Report | None = None
        self._at = 0.0

    async def report(self) -> Report:
        """Return the present report, at most a second old."""
        async with self._lock:
            if self._known is None or time.monotonic() - self._at > _FRESH:
                self._known = await self._measure()
                self._at = time.monotonic()
            return self._known

    async def _measure(self) -> Report:
        found = await self._database()
        await self._telegram()
        lanes = found.lanes if found is not None else {}
        parts = {
            "database": _describe(self._core.database) | {"migrated": found.migrated if found is not None else None},
            "telegram": _describe(self._core.telegram),
            "scheduler": self._scheduler(),
            "data_key": {"ok": self._core.words_readable},
            "outbox": {"ok": all(lanes[lane].lag <= LATE for lane in lanes if lane is not Lane.PUSH)},
        }
        well = all(part["ok"] for part in parts.values()) and found is not None and found.migrated
        return Report(well, parts, lanes)

    async def _database(self) -> Backlog | None:
        try:
            async with asyncio.timeout(_DATABASE_WITHIN):
                found = await self._core.db.run(measure_backlog, self._core.clock.now())
        except Exception as error:  # noqa: BLE001  # whatever kept it from answering
            self._core.database.failed(error)
            return None
        self._core.database.answered()
        return found

    async def _telegram(self) -> None:
        """Call Telegram where there was no call for a while: silence tells nothing."""
        telegram = self._core.telegram
        if telegram.heard is None:
            return  # the process is starting and still asks; it reports that itself
        if (self._core.clock.now() - telegram.heard).total_seconds() < (_SILENT if telegram.since else _QUIET):
            return
        try:
            await self._core.bot.get_me(read_timeout=_TELEGRAM_WITHIN)
        except TelegramError:
            return  # the call itself has told `Availability`

    def _scheduler(self) -> dict[str, Any]:
        if self._ticked is None:
            return {"ok": True, "here": False}
        last = self._ticked()
        if last is None:
            return {"ok": True, "here": True, "last_tick": None, "age": None}
        age = (self._core.clock.now() - last).total_seconds()
        well = age <= STALE * self._core.settings.clock_speed
        return {"ok": well, "here": True, "last_tick": last.isoformat(), "age": round(age, 1)}


def _describe(part: Availability) -> dict[str, Any]:
    return {"ok": part.since is None, "unreachable_since": part.since.isoformat() if part.since else None}


def lanes_of(report: Report) -> dict[str, Any]:
    """Return the outbox by lane, for JSON. Lag is in seconds."""
    return {
        lane.name.lower(): {"depth": waiting.depth, "lag": round(waiting.lag, 1)}
        for lane, waiting in report.lanes.items()
    }
