"""Clocks: "21:30", "9pm", "930pm", "half seven", "quarter to 7", "nine thirty", "19h30", "7 o'clock"."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from bot.domain.parsing.numbers import Amount, Tokens, amount, numeral
from bot.domain.parsing.pieces import Clock
from bot.domain.parsing.tokens import Hours
from bot.domain.parsing.vocabulary import DayPart, Kind

Found = tuple[int, Clock]
_HALF_HOUR = Fraction(1, 2)
_NAMED_HOURS = frozenset({"noon", "midnight"})


def clocks(tokens: Tokens, at: int, half_hour_after: bool) -> Iterator[Found]:
    """Yield every clock that begins there, each with its half of the day if it is said behind it."""
    for find in _FINDERS:
        if (found := find(tokens, at)) is not None:
            yield from _with_half(tokens, *found)
    if (found := _half_hour(tokens, at, half_hour_after)) is not None:
        yield from _with_half(tokens, *found)


def clock_of_digits(value: Fraction, digits: int) -> Clock | None:
    """Return the clock that three or four digits without a colon name: "930", "2130"."""
    hour, minute = divmod(int(value), 100)
    if digits not in {3, 4} or hour > 23 or minute > 59:
        return None
    return Clock(
        hour, minute, exact=hour > 12 or hour == 0 or (digits == 4 and hour < 10), padded=digits == 4, digital=True
    )


def clock_of_hour(value: Fraction, digits: int = 0) -> Clock | None:
    """Return the full hour that a number names, if it does."""
    if value.denominator > 1 or not 0 <= value <= 24:
        return None
    hour = int(value)
    return Clock(hour, 0, exact=hour > 12 or hour == 0 or (digits == 2 and hour < 10))


def _with_half(tokens: Tokens, end: int, clock: Clock) -> Iterator[Found]:
    half = tokens.get(end, Kind.HALF)
    if not isinstance(half, str):
        yield end, clock
    elif 1 <= clock.hour <= 12:
        yield end + 1, Clock(clock.hour, clock.minute, half=half)
    elif (clock.hour == 0 and half == "am") or (12 < clock.hour < 24 and half == "pm"):
        yield end + 1, clock


def _digital(tokens: Tokens, at: int) -> Found | None:
    found = tokens.get(at, Kind.CLOCK)
    if not isinstance(found, Hours) or (found.dotted and found.hour == 0 and tokens.has(at + 1, Kind.UNIT)):
        return None  # "0.25h" is a decimal
    end = at + 2 if tokens.has(at + 1, Kind.MARK) else at + 1
    return end, Clock(found.hour, found.minute, found.exact, padded=found.padded, digital=True)


def _hour(tokens: Tokens, at: int) -> tuple[Amount, Clock] | None:
    number = numeral(tokens, at)
    clock = clock_of_hour(number.value, number.digits) if number is not None and number.digits <= 2 else None
    return (number, clock) if number is not None and clock is not None else None


def _hour_or_name(tokens: Tokens, at: int) -> tuple[Amount, Clock] | None:
    """Read an hour, or noon or midnight by its name."""
    part = tokens.get(at, Kind.PART)
    if isinstance(part, DayPart) and part.id in _NAMED_HOURS:
        return Amount(at + 1, Fraction(part.at.hour)), Clock(part.at.hour, 0, exact=True)
    return _hour(tokens, at)


def _with_am_or_pm(tokens: Tokens, at: int) -> Found | None:
    """Read "9pm", "930pm", "nine pm"."""
    number = numeral(tokens, at)
    if number is None or not tokens.has(number.end, Kind.HALF):
        return None
    clock = clock_of_digits(number.value, number.digits) or clock_of_hour(number.value)
    return (number.end, clock) if clock is not None else None


def _hour_with_mark(tokens: Tokens, at: int) -> Found | None:
    """Read "7 o'clock", "19h", "19h30", "19 Uhr 30", "2100 hrs"."""
    number = numeral(tokens, at)
    if number is None:
        return None
    if number.digits == 4 and (tokens.has(number.end, Kind.MILITARY) or tokens.has(number.end, Kind.MARK)):
        clock = clock_of_digits(number.value, number.digits)
        return (number.end + 1, clock) if clock else None
    found = _hour(tokens, at)
    if found is None or not tokens.has(number.end, Kind.MARK):
        return None
    letter, clock = tokens.has(number.end, Kind.UNIT), found[1]
    minutes = numeral(tokens, number.end + 1)
    if minutes is None or minutes.digits != 2 or minutes.value > 59 or tokens.has(minutes.end, Kind.UNIT):
        return number.end + 1, Clock(clock.hour, 0, clock.exact, marked=letter)
    return minutes.end, Clock(clock.hour, int(minutes.value), clock.exact, marked=letter)


def _past_or_to(tokens: Tokens, at: int) -> Found | None:
    """Read "half past six", "quarter to 7", "twenty to ten", "ten minutes past nine"."""
    share = amount(tokens, at)
    if share is None:
        return None
    end = share.end + 1 if tokens.get(share.end, Kind.UNIT) == "minute" else share.end
    minutes = share.value * 60 if share.value < 1 else share.value
    after, before = tokens.related(end, "past"), tokens.related(end, "to")
    spoken = minutes.denominator == 1 and 0 < minutes < 60 and (minutes % 5 == 0 or end > share.end)
    found = _hour_or_name(tokens, end + 1) if (after or before) and spoken else None
    if found is None:
        return None
    number, clock = found
    if after:
        return _skip_mark(tokens, number.end), Clock(clock.hour % 24, int(minutes), clock.exact)
    hour = clock.hour - 1 if clock.exact else clock.hour - 1 or 12
    return _skip_mark(tokens, number.end), Clock(hour % 24, 60 - int(minutes), clock.exact)


def _skip_mark(tokens: Tokens, at: int) -> int:
    return at + 1 if tokens.has(at, Kind.MARK) and not tokens.glued(at) else at


def _half_hour(tokens: Tokens, at: int, after: bool) -> Found | None:
    """Read "half seven"; `after` tells whether that is half past seven or half an hour before it."""
    found = _hour(tokens, at + 1) if tokens.get(at, Kind.FRACTION) == _HALF_HOUR else None
    if found is None or found[1].exact:
        return None
    hour = found[1].hour if after else found[1].hour - 1 or 12
    return found[0].end, Clock(hour, 30)


def _hour_and_minutes(tokens: Tokens, at: int) -> Found | None:
    """Read "nine thirty", "seven oh five", "7 30", "twenty thirty"."""
    found = _hour(tokens, at)
    if found is None:
        return None
    number, clock = found
    minutes = numeral(tokens, number.end)
    if minutes is not None and minutes.value == 0 and minutes.digits == 0:
        minutes = numeral(tokens, minutes.end)
        if minutes is None or minutes.value > 9:
            return None
    elif minutes is None or not 10 <= minutes.value <= 59 or minutes.digits not in {0, 2}:
        return None
    if minutes.value.denominator > 1 or clock.hour > 23:
        return None
    return minutes.end, Clock(clock.hour, int(minutes.value), clock.exact)


_FINDERS: tuple[Callable[[Tokens, int], Found | None], ...] = (
    _digital,
    _with_am_or_pm,
    _hour_with_mark,
    _past_or_to,
    _hour_and_minutes,
)
