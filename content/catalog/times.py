"""The words of time of a language, as people type them: what `times.toml` holds."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Final, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from content.catalog.fluent import Problem
from content.catalog.loaders import FALLBACK, ROOT, LibraryError
from content.catalog.tags import nearest

FILE: Final = "times.toml"
_WORDS = r"^\S(?:[^\n]{0,58}\S)?$"

Words = Annotated[tuple[Annotated[str, Field(pattern=_WORDS)], ...], Field(min_length=1, strict=False)]
MaybeWords = Annotated[tuple[Annotated[str, Field(pattern=_WORDS)], ...], Field(strict=False)]
Number = Annotated[str, Field(pattern=r"^\d{1,3}$")]
Fraction = Annotated[str, Field(pattern=r"^[1-9]/[2-9]$")]
DayOfMonth = Annotated[str, Field(pattern=r"^([1-9]|[12]\d|3[01])$")]
Ahead = Annotated[str, Field(pattern=r"^-?\d$")]
Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
SpokenClock = Annotated[str, Field(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]
Minutes = Annotated[str, Field(pattern=r"^[1-9]\d{0,3}$")]
HourOfTwelve = Annotated[str, Field(pattern=r"^([1-9]|1[0-2])$")]
Unit = Literal["second", "minute", "hour", "day", "week", "fortnight", "month"]
Half = Literal["am", "pm"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Month = Literal[
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip
Relation = Literal[
    "until", "at", "in", "after", "for", "from_now", "ago", "past", "to", "and", "of", "between", "or", "next", "this",
    "last", "now", "every", "joining", "minus", "less", "range", "day_number",
]  # fmt: skip
Rhythm = Literal["daily", "weekly"]
Action = Literal["stop", "pause", "resume"]


def _is_zone(name: str) -> str:
    if name[0] not in "+-":
        try:
            ZoneInfo(name)
        except (LookupError, ValueError):
            raise ValueError(f"{name} is neither an offset like +01:00 nor the name of a zone") from None
    return name


Zone = Annotated[str, Field(pattern=r"^[+-]\d\d:\d\d$|^[A-Z][A-Za-z_/]+$"), AfterValidator(_is_zone)]


class _Strict(BaseModel):
    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")


class PartOfDay(_Strict):
    """A part of the day: the hour it stands for, and the hours between which a number said with it is meant."""

    at: Clock
    daily: Clock | None = None
    """The hour it stands for where something comes every day."""
    either: Annotated[tuple[Clock, ...], Field(strict=False, alias="or")] = ()
    begins: Clock
    ends: Clock
    today: bool = False
    words: Words
    behind_day: Annotated[tuple[str, ...], Field(strict=False)] = ()
    """Words that are this part only right behind a day, "every" or "this": German "morgen" in "Montag morgen"."""


class WordsOfTime(_Strict):
    """All words of time of a language."""

    dot_is_ordinal: bool = False
    """Whether a dot behind the digits of a day makes it one of a month: German "am 5."."""
    articles: MaybeWords = ()
    endings: MaybeWords = ()
    marks: MaybeWords = ()
    """Words behind the hour of a clock: "19 Uhr". With one that is a unit, "2h" is a length for a talk as well."""
    marks_of_clocks: MaybeWords = ()
    """Those that, where a moment is wanted, make a clock and no length: French "9h"."""
    marks_of_either: MaybeWords = ()
    """Those that, where a moment is wanted, may be either, so that it is asked: "deux heures"."""
    military: MaybeWords = ()
    weekend: Words
    approximately: Words
    fillers: Words
    no_slips: MaybeWords = ()
    """Words that are one letter off from a word of time, and are none: German "nicht" is no "night"."""
    numbers: Mapping[Number, Words]
    fractions: Mapping[Fraction, Words]
    after_hour: Mapping[Fraction, Words] = Field(default_factory=dict)
    """Shares of an hour, said right in front of one, that are past it: English "half seven" is 7:30."""
    before_hour: Mapping[Fraction, Words] = Field(default_factory=dict)
    """Shares, said right in front of an hour, that are past the hour before it: German "halb acht" is 7:30."""
    hours_begun: Mapping[HourOfTwelve, Words] = Field(default_factory=dict)
    """Words for an hour that, behind minutes or a share, name the hour before it: "десять минут восьмого" is 7:10."""
    clocks: Mapping[SpokenClock, Words] = Field(default_factory=dict)
    """Words that name a clock by themselves: "полвосьмого". "7:30" may be in the evening, "07:30" may not."""
    lengths: Mapping[Minutes, Words] = Field(default_factory=dict)
    """Words that name a length by themselves, by its minutes: "полчаса", "Viertelstunde"."""
    ordinals: Mapping[DayOfMonth, Words]
    units: Mapping[Unit, Words]
    single: Mapping[Unit, Words]
    leading_units: Mapping[Unit, Words] = Field(default_factory=dict)
    """Units that may stand in front of their number: "минут двадцать", "часа через два"."""
    halves: Mapping[Half, Words]
    parts: Mapping[str, PartOfDay]
    days: Mapping[Ahead, Words]
    weekdays: Mapping[Weekday, Words]
    months: Mapping[Month, Words]
    compounds: Mapping[str, str] = Field(default_factory=dict)
    """Single words that are read as several: "freitagabend" as "freitag abend"."""
    relations: Mapping[Relation, Words]
    rhythms: Mapping[Rhythm, Words]
    actions: Mapping[Action, Words]
    zones: Mapping[Zone, Words]


def read_words(path: Path) -> WordsOfTime:
    """Read one file. Raises LibraryError, which names all that is wrong with it."""
    file = f"{path.parent.name}/{path.name}"
    try:
        return WordsOfTime.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        faults = [(".".join(map(str, one["loc"])), one["msg"]) for one in error.errors()]
        raise LibraryError(tuple(Problem(file, *fault) for fault in faults)) from error
    except (OSError, ValueError) as error:
        raise LibraryError((Problem(file, "?", f"cannot be read: {error}"),)) from error


@cache
def words_of_time(language: str) -> WordsOfTime:
    """Return the words of a language that has them."""
    return read_words(ROOT / language / FILE)


def languages_read(language: str) -> tuple[str, ...]:
    """Return the languages a person of that language is read by: English always, and the nearest to their own."""
    return tuple(dict.fromkeys((FALLBACK, nearest(language, languages_with_times()))))


@cache
def languages_with_times() -> tuple[str, ...]:
    """Return the languages that have words of time; none of their files is read for it."""
    return tuple(sorted(path.parent.name for path in ROOT.glob(f"*/{FILE}")))
