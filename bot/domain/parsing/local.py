"""What the clocks of a zone show: nights that skip or repeat an hour are minded here."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

Zone = ZoneInfo | timezone


def shown(day: date, clock: time, zone: Zone) -> tuple[datetime, datetime]:
    """The first and the last time that local day shows that minute; one that it skips is moved on by what it skips."""
    local = datetime.combine(day, clock, zone)
    first, second = local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    return first, max(first, second)


def next_shown(days: tuple[date, ...], clock: time, now: datetime, zone: Zone) -> datetime | None:
    """The first time to come that one of these days shows that minute, be it for the second time that night."""
    return next((at for day in days for at in shown(day, clock, zone) if at > now), None)


def days_on(now: datetime, days: int, zone: Zone | None) -> datetime:
    """The same time on the clock that many days on; without a zone that many times 24 hours."""
    if zone is None:
        return now + timedelta(days=days)
    local = now.astimezone(zone)
    return shown(local.date() + timedelta(days=days), local.time().replace(second=0, microsecond=0), zone)[0]


def whole_minute(at: datetime) -> datetime:
    """The moment without its seconds."""
    return at.replace(second=0, microsecond=0)
