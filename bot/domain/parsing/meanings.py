"""The meanings of a text: a length, a moment or a time of day, each with how likely it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum

LIKELY = 1.0
NEAR = 0.9
"""Nearly as likely as the likeliest: it is asked which of them is meant."""
LESS = 0.6
UNLIKELY = 0.4
HARDLY = 0.1
_TAKEN_FROM = 0.8
MAX_CHOICES = 4


@dataclass(frozen=True)
class Length:
    """How long something lasts."""

    length: timedelta


@dataclass(frozen=True)
class Moment:
    """A point in time, in UTC."""

    at: datetime


@dataclass(frozen=True)
class TimeOfDay:
    """A time of any day."""

    at: time


Meaning = Length | Moment | TimeOfDay


class Problem(Enum):
    """Why nothing can be taken from a text; of several problems the first in this order is shown."""

    PAST = "past"
    NO_ZONE = "zone"
    TOO_FAR = "far"
    TOO_LONG = "long"
    TOO_SHORT = "short"
    NO_DAY = "day"
    NO_CLOCK = "clock"
    UNCLEAR = "unclear"


class MeaninglessError(ValueError):
    """Raised where one way to read a text has no meaning."""

    def __init__(self, problem: Problem = Problem.UNCLEAR) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True)
class Candidate:
    """One meaning; `likelihood` compares it to the others, 1 is as likely as can be."""

    meaning: Meaning
    likelihood: float = LIKELY

    def times(self, factor: float) -> "Candidate":
        """Return the same meaning, less likely by that factor."""
        return Candidate(self.meaning, self.likelihood * factor)


@dataclass(frozen=True)
class Reading:
    """All that a text may mean, the likeliest first; or why it means nothing that can be used."""

    candidates: tuple[Candidate, ...] = ()
    problem: Problem | None = None

    @property
    def sure(self) -> Meaning | None:
        """Return the meaning that may be taken without asking, if there is one."""
        found = self.choices
        return found[0] if len(found) == 1 and self.candidates[0].likelihood >= _TAKEN_FROM else None

    @property
    def choices(self) -> tuple[Meaning, ...]:
        """Return what to ask about: the likely meanings, or where there are none the less likely ones."""
        likely = [one.meaning for one in self.candidates if one.likelihood >= _TAKEN_FROM]
        return tuple(likely or [one.meaning for one in self.candidates if one.likelihood >= UNLIKELY])[:MAX_CHOICES]


def reading(candidates: Iterable[Candidate], problems: Iterable[Problem]) -> Reading:
    """Return each meaning once, with its best likelihood, the likeliest first."""
    best: dict[Meaning, float] = {}
    for one in candidates:
        best[one.meaning] = max(one.likelihood, best.get(one.meaning, 0))
    if not any(likelihood >= UNLIKELY for likelihood in best.values()):
        found = set(problems)
        return Reading((), next((one for one in Problem if one in found), Problem.UNCLEAR))
    return Reading(tuple(Candidate(one, best[one]) for one in sorted(best, key=lambda one: -best[one])))
