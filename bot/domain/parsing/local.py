"""Convert between local clocks and UTC, on nights that skip or repeat an hour too."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

Zone = ZoneInfo | timezone


def shown(day: date, clock: time, zone: Zone) -> tuple[datetime, datetime]:
    """Return the first and last moment (UTC) at which that local day shows that minute; a skipped one is moved on."""
    local = datetime.combine(day, clock, zone)
    first, second = local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    return first, max(first, second)


def next_shown(days: tuple[date, ...], clock: time, now: datetime, zone: Zone) -> datetime | None:
    """Return the first moment (UTC) after `now` at which one of these days shows that minute, once or again."""
    return next((at for day in days for at in shown(day, clock, zone) if at > now), None)


def days_on(now: datetime, days: int, zone: Zone | None) -> datetime:
    """Return the same time on the clock that many days later (UTC); without a zone, that many times 24 hours later."""
    if zone is None:
        return now + timedelta(days=days)
    local = now.astimezone(zone)
    return shown(local.date() + timedelta(days=days), local.time().replace(second=0, microsecond=0), zone)[0]


def whole_minute(at: datetime) -> datetime:
    """Drop the seconds of a moment."""
    return at.replace(second=0, microsecond=0)
