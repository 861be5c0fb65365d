"""Reading how long a pause shall last: "20", "1h30", "21:30", "9 pm", "tonight"."""

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
_BEFORE = re.compile(r"(?:for|in|at|until|till) ")
_IN_WORDS = {
    "an hour": timedelta(hours=1),
    "half an hour": timedelta(minutes=30),
    "an hour and a half": timedelta(minutes=90),
}
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
    words = " ".join(text.lower().split())
    words = re.sub(r"\b([ap])\.m\b", r"\1m", _BEFORE.sub("", words, count=1)).removesuffix(".")
    if words in {"yesterday", "last night", "earlier"} or re.match(r"-\s*\d", words):
        raise LengthError(Unreadable.PAST)
    length = plain_length(words)
    if length is None:
        length = _until(words, now, zone)
    if length < SHORTEST:
        raise LengthError(Unreadable.TOO_SHORT)
    if length > LONGEST:
        raise LengthError(Unreadable.TOO_LONG)
    return length


def plain_length(words: str) -> timedelta | None:
    """The length that lower-case words such as "1h30" or "half an hour" name, if they do."""
    if words in _IN_WORDS:
        return _IN_WORDS[words]
    match = _LENGTH.fullmatch(words)
    if not words or match is None:
        return None
    hours = float((match["hours"] or "0").replace(",", "."))
    return timedelta(hours=hours, minutes=int(match["minutes"] or 0))


def _until(words: str, now: datetime, zone: ZoneInfo | None) -> timedelta:
    clock = read_clock(words)
    if clock is None and words != "tonight":
        raise LengthError(Unreadable.UNCLEAR)
    if zone is None:
        raise LengthError(Unreadable.NO_ZONE)
    return (_tonight(now, zone) if clock is None else next_shown(clock, now, zone)) - now


def _tonight(now: datetime, zone: ZoneInfo) -> datetime:
    """Nine in the evening; later, or just before it, still this night: half an hour on, as long as that is today."""
    local = now.astimezone(zone)
    end = max(shown(local, EVENING)[0], now + _SOON)
    if end.astimezone(zone).date() != local.date():
        raise LengthError(Unreadable.PAST)
    return end


def next_shown(clock: time, now: datetime, zone: ZoneInfo) -> datetime:
    """The next time a local clock shows that minute, be it for the second time in the night that repeats an hour."""
    local = now.astimezone(zone)
    ends = (*shown(local, clock), *shown(local + timedelta(days=1), clock))
    return next(end for end in ends if end > now)


def read_clock(words: str) -> time | None:
    """The clock time that lower-case words such as "21:30" or "9 pm" name, if they do."""
    match = _CLOCK.fullmatch(words) or _HALF.fullmatch(words)
    if match is None:
        return None
    hour, half = int(match["hour"]), match["half"]
    minute = int(match.groupdict().get("minute") or 0)
    if half and not 1 <= hour <= 12:
        return None
    return time(hour % 12 + (12 if half == "pm" else 0) if half else hour, minute)


def shown(day: datetime, clock: time) -> tuple[datetime, datetime]:
    """The first and the last time that local day shows that minute; one that it skips is moved on by what it skips."""
    local = day.replace(hour=clock.hour, minute=clock.minute, second=0, microsecond=0, fold=0)
    first, second = local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    return first, max(first, second)
