"""Moments that repeat every day or every week, by a local clock.

A local day has one moment for it. Where the local clock skips that minute it is the first minute after the gap, or the
last one before a gap that ends the day (Scoresbysund); where it shows the minute twice, it is the first of the two.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import NamedTuple
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)


class Quiet(NamedTuple):
    """Local hours in which nothing is sent; they go over midnight where they end earlier than they begin."""

    begins: time
    ends: time

    def has(self, at: time) -> bool:
        """Return whether that minute lies in them; their end does not."""
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True)
class Schedule:
    """Every day, or with a `weekday` (0 is Monday) every week, at that local time."""

    at: time
    weekday: int | None = None
    quiet: Quiet | None = None
    """A moment in these hours is moved to their end."""

    def moments(self, zone: ZoneInfo, after: datetime) -> Iterator[datetime]:
        """Yield all moments (UTC) later than `after`, in order, without end."""
        # Two days back: quiet hours may put a moment off until the next day, and a zone may skip one.
        first = after.astimezone(zone).date() - timedelta(days=2)
        for days in count():
            day = first + timedelta(days=days)
            if self.weekday in {None, day.weekday()} and (moment := self._moment_on(day, zone)) > after:
                yield moment

    def next(self, zone: ZoneInfo, after: datetime) -> datetime:
        """Return the first moment (UTC) later than `after`."""
        return next(self.moments(zone, after))

    def _moment_on(self, day: date, zone: ZoneInfo) -> datetime:
        if self.quiet is None or not self.quiet.has(self.at):
            return first_shown(day, self.at, zone)
        over_midnight = self.quiet.begins > self.quiet.ends and self.at >= self.quiet.begins
        return first_shown(day + timedelta(days=over_midnight), self.quiet.ends, zone)


def quiet_until(quiet: Quiet | None, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the end (UTC) of the quiet hours that hold at `now`; None if none do."""
    local = now.astimezone(zone)
    if quiet is None or not quiet.has(local.time()):
        return None
    ends = Schedule(quiet.ends).next(zone, now)
    # Clocks that were put back may have made it quiet again: then it is until they show the end a second time.
    again = datetime.combine(local.date(), quiet.ends.replace(fold=1), zone).astimezone(UTC)
    if now < again < ends and again.astimezone(zone).time() == quiet.ends:
        ends = again
    # Where that day's clocks skip the end and all after it, the minute before is still quiet.
    while quiet.has(ends.astimezone(zone).time()):
        ends += _MINUTE
    return ends


def first_shown(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the first moment (UTC) at which a clock in that zone shows that minute of that day, or a later one.

    Where no later one is left that day, return its last minute.
    """
    local = datetime.combine(day, at, zone)
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # The minute lies in a gap. Read with the offset that holds after it, it falls before the gap: between the two
    # readings is the minute at which the clock is put forward.
    early = local.replace(fold=1).astimezone(UTC)
    while moment - early > _MINUTE:
        middle = early + (moment - early) // _MINUTE // 2 * _MINUTE
        if middle.astimezone(zone).replace(tzinfo=None) < local.replace(tzinfo=None):
            early = middle
        else:
            moment = middle
    return moment if moment.astimezone(zone).date() == day else moment - _MINUTE
