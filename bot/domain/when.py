"""Reading how long a pause shall last: "20", "1h30", "21:30", "tonight"."""

import re
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

SHORTEST = timedelta(minutes=1)
LONGEST = timedelta(hours=24)
EVENING = time(21, 0)
_SOON = timedelta(minutes=30)

_HOURS = r"(?:(?P<hours>\d{1,4}(?:[.,]\d)?)\s*(?:h|hr|hrs|hour|hours))"
_MINUTES = r"(?:(?P<minutes>\d{1,6})\s*(?:m|min|mins|minute|minutes)?)"
_LENGTH = re.compile(rf"{_HOURS}?\s*{_MINUTES}?", re.ASCII)
_CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)\s*(?P<half>am|pm)?", re.ASCII)
_HALF = re.compile(r"(?P<hour>1[0-2]|0?[1-9])\s*(?P<half>am|pm)", re.ASCII)


class Unreadable(Enum):
    """Why a length could not be used; each has its own kind sentence."""

    UNCLEAR = "unclear"
    TOO_SHORT = "short"
    TOO_LONG = "long"
    NO_ZONE = "zone"
    PAST = "past"


class LengthError(ValueError):
    """The text does not name a usable length."""

    def __init__(self, why: Unreadable) -> None:
        super().__init__(why.value)
        self.why = why


def read_length(text: str, now: datetime, zone: ZoneInfo | None) -> timedelta:
    """How long from `now` the pause named by `text` lasts, 1 minute to 24 hours.

    A clock time is the next such minute in `zone`, the person's own. Raises LengthError.
    """
    words = " ".join(text.lower().split()).removeprefix("for ").removeprefix("until ").removeprefix("till ")
    if words in {"yesterday", "last night", "earlier"} or re.match(r"-\s*\d", words):
        raise LengthError(Unreadable.PAST)
    length = _plain(words)
    if length is None:
        length = _until(words, now, zone)
    if length < SHORTEST:
        raise LengthError(Unreadable.TOO_SHORT)
    if length > LONGEST:
        raise LengthError(Unreadable.TOO_LONG)
    return length


def _plain(words: str) -> timedelta | None:
    match = _LENGTH.fullmatch(words)
    if not words or match is None:
        return None
    hours = float((match["hours"] or "0").replace(",", "."))
    return timedelta(hours=hours, minutes=int(match["minutes"] or 0))


def _until(words: str, now: datetime, zone: ZoneInfo | None) -> timedelta:
    clock = _clock(words)
    if clock is None and words != "tonight":
        raise LengthError(Unreadable.UNCLEAR)
    if zone is None:
        raise LengthError(Unreadable.NO_ZONE)
    local = now.astimezone(zone)
    if clock is None:
        evening = _at(local, EVENING)
        # After nine, "tonight" still means this night: half an hour on, as long as that is before midnight.
        end = evening if evening > now else now + _SOON
        if end.astimezone(zone).date() != local.date():
            raise LengthError(Unreadable.PAST)
        return end - now
    end = _at(local, clock)
    return (end if end > now else _at(local + timedelta(days=1), clock)) - now


def _clock(words: str) -> time | None:
    match = _CLOCK.fullmatch(words) or _HALF.fullmatch(words)
    if match is None:
        return None
    hour, half = int(match["hour"]), match["half"]
    minute = int(match.groupdict().get("minute") or 0)
    if half and not 1 <= hour <= 12:
        return None
    return time(hour % 12 + (12 if half == "pm" else 0) if half else hour, minute)


def _at(day: datetime, clock: time) -> datetime:
    """That minute of that local day; one that daylight saving skips becomes the next that exists."""
    local = day.replace(hour=clock.hour, minute=clock.minute, second=0, microsecond=0, fold=0)
    return local.astimezone(UTC)
