"""How the process is, for whoever watches it: no ids, no words."""

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
"""Seconds that replies and timers may be behind. Pushes have all the time Telegram makes them take."""
STALE = 60.0
"""Real seconds without a tick, where there are ticks."""
_DATABASE_WITHIN = 2.0
_TELEGRAM_WITHIN = 2.0
_QUIET, _SILENT = 30.0, 5.0
_FRESH = 1.0


class Report(NamedTuple):
    """What was found."""

    well: bool
    parts: dict[str, Any]
    """What everybody may know."""
    lanes: Mapping[Lane, Waiting]
    """What only the operator may: on a bot that few people use, it tells who has done what, and when."""


class Health:
    """Looks at most once a second, however often it is asked."""

    def __init__(self, core: Core, ticked: Callable[[], datetime | None] | None) -> None:
        """`ticked` says when the last tick came through; None in a process without ticks."""
        self._core = core
        self._ticked = ticked
        self._looking = asyncio.Lock()
        self._known: Report | None = None
        self._at = 0.0

    async def report(self) -> Report:
        """How it is now, or was a moment ago."""
        async with self._looking:
            if self._known is None or time.monotonic() - self._at > _FRESH:
                self._known = await self._look()
                self._at = time.monotonic()
            return self._known

    async def _look(self) -> Report:
        found = await self._database()
        await self._telegram()
        lanes = found.lanes if found is not None else {}
        parts = {
            "database": _reached(self._core.database) | {"migrated": found.migrated if found is not None else None},
            "telegram": _reached(self._core.telegram),
            "scheduler": self._scheduler(),
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
        """Where there was no call for a while, make one: silence is no answer."""
        reach = self._core.telegram
        if reach.heard is None:
            return  # the start is still asking, and says so
        if (self._core.clock.now() - reach.heard).total_seconds() < (_SILENT if reach.since else _QUIET):
            return
        try:
            await self._core.bot.get_me(read_timeout=_TELEGRAM_WITHIN)
        except TelegramError:
            return  # the call has told the reach

    def _scheduler(self) -> dict[str, Any]:
        if self._ticked is None:
            return {"ok": True, "here": False}
        last = self._ticked()
        if last is None:
            return {"ok": True, "here": True, "last_tick": None, "age": None}
        age = (self._core.clock.now() - last).total_seconds()
        well = age <= STALE * self._core.settings.clock_speed
        return {"ok": well, "here": True, "last_tick": last.isoformat(), "age": round(age, 1)}


def _reached(reach: Availability) -> dict[str, Any]:
    return {"ok": reach.since is None, "unreachable_since": reach.since.isoformat() if reach.since else None}


def lanes_of(report: Report) -> dict[str, Any]:
    """The outbox by lane, for JSON."""
    return {
        lane.name.lower(): {"depth": waiting.depth, "lag": round(waiting.lag, 1)}
        for lane, waiting in report.lanes.items()
    }
