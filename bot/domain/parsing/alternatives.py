"""Two times where one is meant: "7-8pm", "saturday or sunday", "between 7 and 8". The person is asked which."""

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.parsing.clocks import clock_of_hour, clocks, expects_clock
from bot.domain.parsing.days import date, day
from bot.domain.parsing.numbers import Tokens, numeral
from bot.domain.parsing.pieces import Bare, Clock, Date, DayOfMonth, Piece, Weekday
from bot.domain.parsing.vocabulary import Kind

Found = tuple[int, Piece]
_HOURS_A_DAY = 24
_ANY_DAY = (Weekday, Date, DayOfMonth)


def alternatives(tokens: Tokens, at: int) -> Iterator[Found]:
    """Yield both of two clocks, numbers or days, each ending where the second one does."""
    start = at + 1 if tokens.related(at, "between") else at
    for end, first in _single_time(tokens, start):
        between = tokens.related(end, "and") and start > at
        to = tokens.related(end, "range")
        if not (_is_dash(tokens, end) or between or tokens.related(end, "or") or to):
            continue
        for last, second in _single_time(tokens, _skip_word_before_time(tokens, end + 1)):
            if _is_spoken_clock(tokens, end, first, second) or _is_dashed_clock(tokens, at, first, second):
                continue
            if (shared := _with_shared_half(first, second)) is not None and not tokens.has(last, Kind.UNIT):
                yield last, shared
                yield last, second


def _single_time(tokens: Tokens, at: int) -> Iterator[Found]:
    yield from clocks(tokens, at)
    for find in (date, day):
        if (found := find(tokens, at)) is not None and isinstance(found[1], _ANY_DAY):
            yield found
    if (number := numeral(tokens, at)) is not None:
        yield number.end, Bare(number.value, number.digits)


def _is_dash(tokens: Tokens, at: int) -> bool:
    """Return whether a dash stands between two times. A dash that touches only the second is the sign of an offset."""
    return tokens.has(at, Kind.SIGN, "-") and tokens.glued(at) == tokens.glued(at + 1)


def _is_spoken_clock(tokens: Tokens, at: int, first: Piece, second: Piece) -> bool:
    """Return whether it is one clock: "five to seven" is no choice between the two."""
    if not tokens.related(at, "to") or not isinstance(first, Bare) or first.value % 5:
        return False
    return isinstance(second, Clock) or (isinstance(second, Bare) and second.value <= 12)


def _is_dashed_clock(tokens: Tokens, at: int, first: Piece, second: Piece) -> bool:
    """Return whether the second is no hour, so that "tomorrow 20-30" does not mean 20:00."""
    if not (isinstance(first, Bare) and isinstance(second, Bare) and expects_clock(tokens, at)):
        return False
    return first.value <= _HOURS_A_DAY < second.value


def _skip_word_before_time(tokens: Tokens, at: int) -> int:
    """Return where the second time begins: "saturday or on sunday", "entre las 7 y las 8"."""
    word = tokens.related(at, "at") or tokens.has(at, Kind.FILLER)
    return at + 1 if word else at


def _with_shared_half(first: Piece, second: Piece) -> Piece | None:
    """Return the first one with the half of the day that is said behind the second; None where they are no pair."""
    if isinstance(first, Bare) and isinstance(second, Clock):
        clock = clock_of_hour(first.value, first.digits)
        within = not second.half or (clock is not None and 1 <= clock.hour <= 12)
        if clock is None or not within:
            return None
        return replace(clock, half=second.half, marked=second.marked, moment=second.moment)
    if isinstance(first, Clock) and isinstance(second, Clock):
        return replace(first, half=second.half) if not first.half and first.hour <= 12 else first
    same = type(first) is type(second) and not isinstance(first, Bare)
    both_numbers = isinstance(first, Bare) and isinstance(second, Bare) and first.value < second.value
    return first if same or both_numbers else None
