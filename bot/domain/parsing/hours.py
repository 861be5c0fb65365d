"""Find the hours of 24 that a clock or a part of the day may be, each with a likelihood before the context is known."""

from datetime import time
from typing import NamedTuple

from bot.domain.parsing.clocks import clock_of_digits, clock_of_hour
from bot.domain.parsing.meanings import HARDLY, LESS, LIKELY, NEAR, MeaninglessError
from bot.domain.parsing.parts import Parts
from bot.domain.parsing.pieces import Bare, Clock
from bot.domain.parsing.vocabulary import DayPart

_FIRST_EITHER_HOUR = 7
"""From here to noon either half of the day may be meant; before it, people who talk are awake in the afternoon."""


class Hour(NamedTuple):
    """A minute of the day; 24:00 is its end."""

    hour: int
    minute: int
    likelihood: float = LIKELY

    @property
    def clock(self) -> time:
        """Return what a clock shows then."""
        return time(self.hour % 24, self.minute)


def clock_of(parts: Parts) -> Clock | None:
    """Return the clock of a text; a bare number is one where it can be.

    Raises MeaninglessError where there are both.
    """
    if parts.clock is not None and parts.bare is not None:
        raise MeaninglessError
    return parts.clock or (clock_of_number(parts.bare) if parts.bare is not None else None)


def clock_of_number(number: Bare) -> Clock:
    """Return the clock that a number names. Raises MeaninglessError where it names none."""
    clock = clock_of_digits(number.value, number.digits) or clock_of_hour(number.value, number.digits)
    if clock is None:
        raise MeaninglessError
    return clock


def hours(clock: Clock, part: DayPart | None) -> list[Hour]:
    """Return the hours that a clock may be, by its half of the day, the part of the day beside it, or its spelling."""
    hour, minute = clock.hour, clock.minute
    if clock.half is not None:
        return [Hour(hour % 12 + 12 * (clock.half == "pm"), minute)]
    if clock.exact or not 1 <= hour <= 12:
        return [Hour(hour, minute)]
    early, late = hour % 12, hour % 12 + 12
    if part is not None:
        fitting = [Hour(one, minute) for one in (early, late) if part.has(one)]
        return fitting or [Hour(one, minute, LESS) for one in (early, late)]
    return [
        Hour(one, minute, likelihood) for one, likelihood in zip((early, late), _half_likelihoods(clock), strict=True)
    ]


def _half_likelihoods(clock: Clock) -> tuple[float, float]:
    """Return how likely the clock is in the morning and in the afternoon."""
    if clock.hour == 12:
        return HARDLY, LIKELY
    if clock.padded:
        return LIKELY, HARDLY
    if clock.hour < _FIRST_EITHER_HOUR:
        return (NEAR if clock.digital and clock.hour > 1 else HARDLY), LIKELY
    return LIKELY, LESS if clock.digital else LIKELY


def hours_of_part(part: DayPart, alone: bool) -> list[Hour]:
    """Return the hour a part of the day stands for; without a day beside it, "after breakfast" may be several."""
    others = part.others if alone else ()
    return [Hour(one.hour, one.minute) for one in sorted({part.at, *others})]
