"""Reading an hour of the day the way people type it: "7:30", "half past six", "19h", "noon", "8 in the evening"."""

import re
from datetime import time
from typing import NamedTuple

from bot.domain.when import read_clock

LONGEST_TEXT = 40
_HALF_DAY = 12
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_DIGITS = {word: str(number) for number, word in enumerate(_NUMBERS, start=1)} | {
    "fifteen": "15",
    "twenty-five": "25",
    "twenty": "20",
    "thirty": "30",
    "forty-five": "45",
}
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_PARTS = {
    "in the morning": "am",
    "in the afternoon": "pm",
    "in the evening": "pm",
    "at night": "night",
    "this evening": "pm",
    "this morning": "am",
}
_MINUTES = {"half": 30, "quarter": 15}

_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(_DIGITS, key=len, reverse=True))})\b")
_AROUND = re.compile(
    r"(?:(?P<past>half|(?:a )?quarter|\d{1,2})(?: minutes?)? (?P<sign>past|after|to|before)|(?P<half>half))"
    r" (?P<hour>\d{1,2})"
)
_LETTER = re.compile(r"(?P<hour>\d{1,2}) ?(?:h|u|uhr)(?: ?(?P<minute>[0-5]\d)?)", re.ASCII)
_FOUR = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)", re.ASCII)
_TWO = re.compile(r"(?P<hour>\d{1,2})(?: (?P<minute>[0-5]\d))?", re.ASCII)


class Hour(NamedTuple):
    """A time of day, and whether it may as well have been meant twelve hours later: "7", "half past six"."""

    at: time
    either: bool = False


def read_hour(text: str) -> Hour | None:
    """The hour that a text names, or None. One that may be in either half of the day is read as the earlier one."""
    words, half = _plain(text[:LONGEST_TEXT])
    if words in _NAMED:
        return Hour(_NAMED[words])
    at = _clock(words)
    if at is None:
        return None
    if half is None:
        return Hour(at, either=0 < at.hour < _HALF_DAY and not words.startswith("0") and not words.endswith("m"))
    return Hour(_in_half(at, half)) if at.hour <= _HALF_DAY else Hour(at)


def later_half(at: time) -> time:
    """The same clock time in the other half of the day."""
    return at.replace(hour=(at.hour + _HALF_DAY) % 24)


def _plain(text: str) -> tuple[str, str | None]:
    """Words with digits for numbers, and the half of the day that is named apart from the clock."""
    words = " ".join(text.lower().replace("’", "'").split()).strip(" .!?,")
    words = re.sub(r"\b([ap])\.m\b\.?", r"\1m", words)
    half = next((half for part, half in _PARTS.items() if words.endswith(part)), None)
    for part in _PARTS:
        words = words.removesuffix(part)
    words = re.sub(r"^(?:at|around|about|by)\b|\b(?:o'?clock|sharp)\b|\buhr$", "", words.strip())
    return " ".join(_WORDS.sub(lambda word: _DIGITS[word[0]], words).split()), half


def _clock(words: str) -> time | None:
    if (around := _AROUND.fullmatch(words)) is not None:
        return _around(around)
    if (clock := read_clock(words)) is not None:
        return clock
    match = _LETTER.fullmatch(words) or _FOUR.fullmatch(words) or _TWO.fullmatch(words)
    return _time(int(match["hour"]), int(match["minute"] or 0)) if match is not None else None


def _around(match: re.Match[str]) -> time | None:
    """ "half past 6", "quarter to 8", "20 past 7"; "half 6" is half an hour after it, as in London."""
    named = (match["past"] or match["half"]).removeprefix("a ")
    minutes = _MINUTES[named] if named in _MINUTES else int(named)
    hour = int(match["hour"])
    if match["sign"] in {"to", "before"}:
        hour, minutes = hour - 1 or _HALF_DAY, 60 - minutes
    return _time(hour, minutes)


def _time(hour: int, minute: int) -> time | None:
    return time(hour % 24, minute) if hour <= 24 and 0 <= minute < 60 else None


def _in_half(at: time, half: str) -> time:
    if half == "am" or (half == "night" and at.hour in {*range(1, 5), _HALF_DAY}):
        return at.replace(hour=at.hour % _HALF_DAY)
    return at.replace(hour=at.hour % _HALF_DAY + _HALF_DAY)
