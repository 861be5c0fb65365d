"""Reading a time to come, the way people type it: "tomorrow 7pm", "Saturday morning", "in 2 hours", "19:30".

Clocks, parts of the day and lengths are read here, in a person's own zone; which day is meant is dateparser's to say.
It is loaded when it is first needed: a bot to which nobody types a time does without its 0.3 s and 18 MB.
"""

import re
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.when import next_shown, plain_length, read_clock, shown

FARTHEST = timedelta(days=30)
LONGEST_TEXT = 60
TONIGHT = time(20, 0)
PARTS = {
    "morning": time(9, 0),
    "noon": time(12, 0),
    "midday": time(12, 0),
    "afternoon": time(15, 0),
    "evening": time(19, 0),
    "night": time(21, 0),
}
_SOON = timedelta(hours=1)
_FIRST_BARE_HOUR = 9
"""A bare hour, as in "at 8", is meant between 9 in the morning and 8 in the evening."""

_PART = re.compile(rf"\b(?:(?:in the|this|at) )?(?P<part>{'|'.join(PARTS)})\b")
_WITH_SIGN = re.compile(
    r"(?<![\w.:/+-])(?:at )?(?P<clock>\d{1,2}:\d\d ?(?:[ap]m)?|\d{1,2}(?:\.\d\d)? ?[ap]m)(?![\w:/+-])"
)
_DOTTED = re.compile(r"(?<![\w.:/+-])(?:at )?(?P<clock>\d{1,2}\.\d\d)(?![\w.:/+-])")
_BARE = re.compile(
    r"(?:(?<!\w)at (?P<hour>\d{1,2})(?: o'?clock)?|(?<![\w.:/+-])(?P<hour_>\d{1,2}) o'?clock)(?![\w.:/+-])"
)
_LENGTH = re.compile(r"(?P<length>.+) from now|in (?P<length_>.+)")
_SHORT = re.compile(r"\b(?:h|hrs?|hours?|m|mins?|minutes?)\b|\d ?[hm](?![a-z])")
_TODAY = {"", "today", "this"}


class Unclear(Enum):
    """Why a time could not be used; each has its own kind sentence."""

    UNCLEAR = "unclear"
    NO_CLOCK = "clock"
    NO_ZONE = "zone"
    PAST = "past"
    TOO_FAR = "far"


class TimeError(ValueError):
    """The text does not name a usable time."""

    def __init__(self, why: Unclear) -> None:
        super().__init__(why.value)
        self.why = why


class _Clock(NamedTuple):
    """A time of day, and the words without it."""

    at: time | None
    rest: str


def read_time(text: str, now: datetime, zone: ZoneInfo | None, language: str = "en") -> datetime:
    """The moment that `text` names, after `now` and at most 30 days from it. Raises TimeError.

    Without a zone only lengths can be read, such as "in 2 hours".
    """
    words = _plain(text[:LONGEST_TEXT])
    if not words:
        raise TimeError(Unclear.UNCLEAR)
    at = _after_a_while(words, now, language)
    if at is None:
        at = _at_a_clock(words, now, zone, language)
    return usable(at, now)


def usable(at: datetime, now: datetime) -> datetime:
    """The same moment if a talk may be set for it. Raises TimeError."""
    if at <= now:
        raise TimeError(Unclear.PAST)
    if at - now > FARTHEST:
        raise TimeError(Unclear.TOO_FAR)
    return at


def tonight(now: datetime, zone: ZoneInfo) -> datetime:
    """Eight in the evening of the person's day; if that is past, an hour from now."""
    at = shown(now.astimezone(zone), TONIGHT)[0]
    return at if at > now else _whole_minute(now + _SOON)


def tomorrow(now: datetime, zone: ZoneInfo) -> datetime:
    """Seven in the evening of the person's next day."""
    return shown(now.astimezone(zone) + timedelta(days=1), PARTS["evening"])[0]


def _plain(text: str) -> str:
    words = " ".join(text.lower().replace("’", "'").replace(",", " ").split())
    words = re.sub(r"\b([ap])\.m\b\.?", r"\1m", words).rstrip(" .!?")
    return re.sub(r"(?<![\w.:/+-])(\d{1,2}) in the\b", r"at \1 in the", words)


def _after_a_while(words: str, now: datetime, language: str) -> datetime | None:
    """What a length leads to. Days and weeks are no length: they keep the clock, through daylight saving."""
    match = _LENGTH.fullmatch(words)
    if match is None and not _SHORT.search(words):
        return None
    inner = words if match is None else match["length"] or match["length_"]
    length = plain_length(inner)
    if length is None and _SHORT.search(inner) and not re.search(r"[:-]", inner):
        base = datetime(2000, 1, 3)  # noqa: DTZ001  # any moment: only the distance from it counts
        found = _parsed(f"in {inner}", base, "YMD", language)
        length = found - base if found is not None else None
    return _whole_minute(now + min(length, FARTHEST * 2)) if length is not None else None


def _at_a_clock(words: str, now: datetime, zone: ZoneInfo | None, language: str) -> datetime:
    if words == "tonight" and zone is not None:
        return tonight(now, zone)
    clock = _clock(words.replace("tonight", "this night"))
    if zone is None:
        raise TimeError(Unclear.NO_ZONE if clock.at or _day(clock.rest, now, language) else Unclear.UNCLEAR)
    if clock.at is not None and clock.rest == "":
        return next_shown(clock.at, now, zone)
    local = now.astimezone(zone)
    day = _day(clock.rest, local, language)
    if day is None:
        raise TimeError(Unclear.UNCLEAR)
    if clock.at is None:
        raise TimeError(Unclear.PAST if day < local.date() else Unclear.NO_CLOCK)
    if clock.rest not in _TODAY and day - local.date() == timedelta(days=7) and "next" not in words:
        day = _this_weekday(clock.rest, day, clock.at, now, zone)
    return _on(day, clock.at, now, zone)


def _on(day: date, clock: time, now: datetime, zone: ZoneInfo) -> datetime:
    """That minute of that local day; of two, in the night that repeats an hour, the first that is still to come."""
    first, second = shown(datetime.combine(day, clock, zone), clock)
    return first if first > now else second


def _this_weekday(rest: str, day: date, clock: time, now: datetime, zone: ZoneInfo) -> date:
    """ "Monday 19:00", typed on a Monday at noon, is today; "in a week" is not."""
    today = day - timedelta(days=7)
    return today if rest.isalpha() and _on(today, clock, now, zone) > now else day


def _clock(words: str) -> _Clock:
    part = _PART.search(words)
    if part is not None:
        words = _without(words, part)
    name = part["part"] if part is not None else ""
    match = _WITH_SIGN.search(words) or _DOTTED.search(words)
    if match is not None:
        at = read_clock(match["clock"].strip())
    elif (match := _BARE.search(words)) is not None:
        at = _bare_hour(int(match["hour"] or match["hour_"]), name)
    elif name:
        return _Clock(PARTS[name], _day_words(words, name))
    else:
        return _Clock(None, words)
    if at is None:
        raise TimeError(Unclear.UNCLEAR)
    if name in {"afternoon", "evening", "night"} and at.hour < 12:
        at = at.replace(hour=at.hour + 12)
    return _Clock(at, _day_words(_without(words, match), name))


def _bare_hour(hour: int, part: str) -> time | None:
    if hour > 23:
        return None
    later = not part and hour < _FIRST_BARE_HOUR and hour > 0
    return time(hour + 12 if later else hour)


def _without(words: str, match: re.Match[str]) -> str:
    return " ".join(f"{words[: match.start()]} {words[match.end() :]}".split())


def _day_words(words: str, part: str) -> str:
    """What is left is the day; of "this evening" nothing is, and it means today."""
    rest = re.sub(r"^(?:on|this)\b ?", "", words).strip()
    return rest or ("today" if part else "")


def _day(words: str, local: datetime, language: str) -> date | None:
    """The local day that words mean. Where "3/4" may be either, the nearer one to come."""
    if words in _TODAY:
        return local.date()
    if not any(char.isalpha() for char in words) and not re.search(r"\d[./-]\d", words):
        return None
    base = local.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    days = {found.date() for order in ("DMY", "MDY") if (found := _parsed(words, base, order, language)) is not None}
    return min(days, key=lambda day: (day < base.date(), day), default=None)


def _parsed(words: str, base: datetime, order: str, language: str) -> datetime | None:
    from dateparser.date import DateDataParser  # see above

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": order,
        "PARSERS": ["relative-time", "absolute-time"],
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    try:
        found = DateDataParser(languages=[language], settings=settings).get_date_data(words)
    except Exception:  # noqa: BLE001  # whatever a text does to it, it is one that cannot be read
        return None
    return found.date_obj.replace(tzinfo=None) if found.date_obj and found.period in {"day", "week"} else None


def _whole_minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
