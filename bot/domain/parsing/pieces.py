"""The pieces that tokens make together: lengths, clocks, days, and the words that relate them."""

from dataclasses import dataclass
from datetime import timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

from bot.domain.parsing.tokens import DayMonth
from bot.domain.parsing.vocabulary import DayPart

SECONDS: dict[str, int] = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "fortnight": 1209600,
    "month": 2592000,
}
DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_MAX_SECONDS = 10**9


@dataclass(frozen=True)
class Span:
    """A length in seconds, more than one where it is a range; whole days keep the clock where a day is meant."""

    seconds: tuple[Fraction, ...]
    unit: str
    like_clock: bool = False
    """Written as a clock is, in a language where "9h" is one if a moment is wanted."""

    @property
    def lengths(self) -> tuple[timedelta, ...]:
        """Return the lengths, each cut to what a timedelta can be reckoned with."""
        return tuple(timedelta(seconds=round(float(min(one, Fraction(_MAX_SECONDS))))) for one in self.seconds)

    @property
    def days(self) -> int | None:
        """Return how many whole days it is, if it was said in days or weeks."""
        whole = self.seconds[0] / 86400
        return (
            int(min(whole, Fraction(10**5)))
            if self.unit in DAYS and len(self.seconds) == 1 and whole.denominator == 1
            else None
        )


@dataclass(frozen=True)
class Clock:
    """A time on the clock. It may be twelve hours later unless it is `exact` or its half of the day is said."""

    hour: int
    minute: int
    exact: bool = False
    half: str | None = None
    padded: bool = False
    """Written with two digits for the hour, "10:15": that is the hour of 24 unless something speaks for the other."""
    digital: bool = False
    """Written in digits with its minutes."""
    marked: bool = False
    """Written with a letter that may as well make it a length: "19h", "1h30"."""
    moment: bool = False
    """So written in a language where it may be a clock if a moment is wanted."""


@dataclass(frozen=True)
class Bare:
    """A number on its own: minutes, an hour, or a clock without its colon."""

    value: Fraction
    digits: int


@dataclass(frozen=True)
class Part:
    """A part of the day."""

    part: DayPart


@dataclass(frozen=True)
class Day:
    """A day counted from today."""

    offset: int


@dataclass(frozen=True)
class Weekday:
    """A day of the week, and that many weeks on."""

    weekday: int
    which: str = ""
    weeks: int = 0


@dataclass(frozen=True)
class Weekend:
    """Saturday or Sunday."""

    which: str = ""


@dataclass(frozen=True)
class Week:
    """A week relative to now: "this", "next" or "last"."""

    which: str


@dataclass(frozen=True)
class Date:
    """A date; what is left out is the next such one. Both orders of day and month where digits allow both."""

    readings: tuple[DayMonth, ...]


@dataclass(frozen=True)
class DayOfMonth:
    """The next such day of a month."""

    day: int


@dataclass(frozen=True)
class Relation:
    """How the rest is meant: until, at, in, for, from_now, ago, now, last."""

    id: str


@dataclass(frozen=True)
class Every:
    """The rhythm of what is repeated: "daily" or "weekly"."""

    rhythm: str


@dataclass(frozen=True)
class Action:
    """What shall happen to the scheduled sentences: "stop", "pause" or "resume"."""

    id: str


@dataclass(frozen=True)
class Zone:
    """The zone of a clock, where the text names one."""

    zone: timezone | ZoneInfo


@dataclass(frozen=True)
class Filler:
    """Words that change nothing."""


Piece = (
    Span
    | Clock
    | Bare
    | Part
    | Day
    | Weekday
    | Weekend
    | Week
    | Date
    | DayOfMonth
    | Relation
    | Every
    | Action
    | Zone
    | Filler
)
