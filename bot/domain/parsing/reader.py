"""Read a time: a text becomes tokens, pieces and parts, and those become meanings for the place it was typed in."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from fractions import Fraction

from bot.domain.parsing.grammar import pieces
from bot.domain.parsing.hours import clock_of, clock_of_number, hours, hours_of_part
from bot.domain.parsing.local import Zone, whole_minute
from bot.domain.parsing.meanings import (
    HARDLY,
    LESS,
    LIKELY,
    NEAR,
    UNLIKELY,
    Candidate,
    Length,
    MeaninglessError,
    Moment,
    Problem,
    Reading,
    TimeOfDay,
    reading,
)
from bot.domain.parsing.moments import moments
from bot.domain.parsing.parts import CLOCK_RELATIONS, LENGTH_RELATIONS, Parts, gather
from bot.domain.parsing.pieces import Bare, Clock
from bot.domain.parsing.places import Place
from bot.domain.parsing.tokens import tokenize
from bot.domain.parsing.vocabulary import Vocabulary

MAX_TEXT_CHARS = 100
_HOURS_A_DAY = 24
_MINUTES_A_DAY = 24 * 60
_MINUTES_OF_THREE_DIGITS = 240
"""Up to here three digits are minutes; above, "930" may be a clock."""
_FIRST_DAILY_HOUR = 4
"""An hour of a daily sentence before this one is less likely than the one twelve hours later."""
_LENGTH_HOURS = 3
"""Up to here "1:30" may be a length."""
_MAX_HOURS_OF_LENGTH = 12
"""Above, "for 20:30" is hardly a length."""


def parse_time(text: str, vocabulary: Vocabulary, now: datetime, zone: Zone | None, place: Place) -> Reading:
    """Read a length or a moment after `now`, in the person's zone where it is known."""
    problems: list[Problem] = []
    found: list[Candidate] = []
    for parts in all_parts(text, vocabulary, problems):
        if parts.action or parts.every:
            continue
        try:
            meant = [*_meanings(parts, now, zone, place)]
        except MeaninglessError as error:
            problems.append(error.problem)
            continue
        for one in meant:
            problem = _out_of_bounds(one, now, place)
            if problem is None:
                found.append(one)
            elif one.likelihood >= UNLIKELY:
                problems.append(problem)
    return reading(found, problems)


def parse_minutes(text: str, vocabulary: Vocabulary, longest: int) -> int | None:
    """Read a length in whole minutes, from 1 to `longest`."""
    for parts in all_parts(text, vocabulary, []):
        if parts.names_clock or parts.action or parts.every or (parts.bare is None) == (parts.span is None):
            continue
        lengths = parts.span.lengths if parts.span else (_minutes(parts.bare),) if parts.bare else ()
        minutes = round(lengths[-1] / timedelta(minutes=1)) if lengths else 0
        if 1 <= minutes <= longest:
            return minutes
    return None


def parse_time_of_day(parts: Parts) -> list[Candidate]:
    """Read a time of every day; the earlier half of the day is likelier, unless it is before dawn."""
    clock = clock_of(parts)
    if clock is None and parts.part is None:
        return []
    if clock is not None and not clock.half and not clock.exact and parts.part is None:
        found = hours(clock, None)
        likely = next((hour for hour in found if hour.hour >= _FIRST_DAILY_HOUR), found[0])
        return [Candidate(TimeOfDay(one.clock), LIKELY if one is likely else LESS) for one in found]
    if clock is None and parts.part is not None:
        daily = parts.part._replace(at=parts.part.daily)
        return [Candidate(TimeOfDay(hour.clock)) for hour in hours_of_part(daily, alone=True)]
    found = hours(clock, parts.part) if clock is not None else []
    return [Candidate(TimeOfDay(hour.clock), hour.likelihood) for hour in found]


def all_parts(text: str, vocabulary: Vocabulary, problems: list[Problem]) -> Iterator[Parts]:
    """Yield every way to put the pieces of a text together; append the problems of the others to `problems`."""
    tokens = tokenize(text, vocabulary) if len(text) <= MAX_TEXT_CHARS else None
    for way in pieces(tokens) if tokens else ():
        try:
            yield gather(way)
        except MeaninglessError as error:
            problems.append(error.problem)


def _meanings(parts: Parts, now: datetime, zone: Zone | None, place: Place) -> Iterator[Candidate]:
    relations = parts.relations
    if "now" in relations and not (parts.span or parts.clock or parts.bare or parts.day or parts.part):
        yield Candidate(Moment(now))
    elif parts.span is not None:
        yield from _meanings_of_span(parts, now, zone, place)
    elif parts.bare is not None and parts.clock is None:
        yield from _meanings_of_number(parts, parts.bare, now, zone, place)
    elif relations & LENGTH_RELATIONS and not relations & CLOCK_RELATIONS and parts.clock is not None:
        yield from _meanings_of_clock_as_length(parts, parts.clock, now, zone, place)
    else:
        yield from _meanings_of_clock(parts, now, zone, place)


def _meanings_of_span(parts: Parts, now: datetime, zone: Zone | None, place: Place) -> Iterator[Candidate]:
    if parts.span is None or parts.relations & {"until"}:
        raise MeaninglessError
    clock_beside = parts.clock or parts.bare or parts.part or parts.day
    if not clock_beside and parts.relations & CLOCK_RELATIONS and not parts.relations & LENGTH_RELATIONS:
        raise MeaninglessError
    if clock_beside or (parts.span.days is not None and not place.prefers_lengths):
        yield from moments(parts, now, zone, place)
        return
    if parts.names_clock:
        raise MeaninglessError
    clock = parts.span.like_clock and not place.prefers_lengths and not parts.relations & LENGTH_RELATIONS
    for length in parts.span.lengths:
        yield _candidate_of_length(length, now, place, LESS if clock else LIKELY)


def _meanings_of_number(
    parts: Parts, number: Bare, now: datetime, zone: Zone | None, place: Place
) -> Iterator[Candidate]:
    """Read a number on its own by the words around it, or by what is usual in that place."""
    lengths = LENGTH_RELATIONS | ({"after"} if place.prefers_lengths else frozenset())
    if parts.names_clock:
        yield from moments(parts, now, zone, place)
    elif parts.relations & lengths:
        hour = not place.prefers_lengths and parts.relations & lengths == {"for"} and number.value <= _HOURS_A_DAY
        yield from moments(parts, now, zone, place) if hour else _meanings_of_count(number, now, place)
    elif not place.prefers_lengths:
        yield from moments(parts, now, zone, place)
    else:
        minutes, clock = _likelihoods(number)
        if minutes:
            yield _candidate_of_length(_minutes(number), now, place, minutes)
        if clock:
            yield from (one.times(clock) for one in moments(parts, now, zone, place))


def _meanings_of_count(number: Bare, now: datetime, place: Place) -> Iterator[Candidate]:
    """Read "in 20" as minutes; "in 2", typed for a talk, may be hours."""
    few = number.value < 5 and not place.prefers_lengths
    yield _candidate_of_length(_minutes(number), now, place, NEAR if few else LIKELY)
    if few:
        yield _candidate_of_length(60 * _minutes(number), now, place, LIKELY)


def _likelihoods(number: Bare) -> tuple[float, float]:
    """Return how likely a number on its own is minutes, and how likely a clock without its colon."""
    value = number.value
    if value.denominator > 1:
        return LESS, 0
    try:
        clock = clock_of_number(number) if number.digits > 2 else None
    except MeaninglessError:
        clock = None
    if clock is None or (number.digits == 3 and value <= _MINUTES_OF_THREE_DIGITS):
        return LIKELY, 0
    if value > _MINUTES_A_DAY:
        return 0, LIKELY
    whole_hours = value % 60 == 0
    if number.digits == 3:
        return (LIKELY, HARDLY) if whole_hours else (NEAR, LIKELY)
    return (NEAR if whole_hours and value >= 600 else HARDLY), LIKELY


def _meanings_of_clock(parts: Parts, now: datetime, zone: Zone | None, place: Place) -> Iterator[Candidate]:
    clock = parts.clock
    moment = clock is not None and clock.moment and not place.prefers_lengths
    short = clock is not None and clock.marked and (clock.hour <= 12 or clock.hour == 24)
    as_length = short and not moment and not parts.names_clock
    factor = HARDLY if as_length else LIKELY
    if clock and place.prefers_lengths and clock.digital and not parts.names_clock and not clock.padded:
        yield from _clock_as_length(parts, now, place, NEAR if clock.hour <= _LENGTH_HOURS else HARDLY)
    yield from (one.times(factor) for one in moments(parts, now, zone, place))


def _meanings_of_clock_as_length(
    parts: Parts, clock: Clock, now: datetime, zone: Zone | None, place: Place
) -> Iterator[Candidate]:
    """Read "in 1:30", "for 1:30" as lengths; "for 20:30", and for a talk any "for", names when it is."""
    only_for = parts.relations & LENGTH_RELATIONS == {"for"}
    far = clock.hour > _MAX_HOURS_OF_LENGTH and (clock.digital or clock.marked)
    names_clock = only_for and (far or not place.prefers_lengths)
    if names_clock:
        yield from moments(parts, now, zone, place)
    if not names_clock or (clock.digital and place.prefers_lengths):
        yield from _clock_as_length(parts, now, place, LIKELY)


def _clock_as_length(parts: Parts, now: datetime, place: Place, likelihood: float) -> Iterator[Candidate]:
    """Read "for 1:30" as a length."""
    clock = parts.clock
    if clock is None or not clock.digital or clock.half is not None or parts.day or parts.part:
        raise MeaninglessError
    yield _candidate_of_length(timedelta(hours=clock.hour, minutes=clock.minute), now, place, likelihood)


def _candidate_of_length(length: timedelta, now: datetime, place: Place, likelihood: float) -> Candidate:
    if place.prefers_lengths:
        return Candidate(Length(length), likelihood)
    return Candidate(Moment(whole_minute(now + min(length, 2 * place.longest))), likelihood)


def _minutes(number: Bare) -> timedelta:
    unit = 60 if number.value.denominator == 1 else 3600  # nobody counts minutes in halves: "1.5" is hours
    return timedelta(seconds=float(min(number.value * unit, Fraction(10**9))))


def _out_of_bounds(one: Candidate, now: datetime, place: Place) -> Problem | None:
    """Return why that meaning cannot be used in that place; None where it can."""
    meaning = one.meaning
    if isinstance(meaning, Moment):
        if meaning.at < now:
            return Problem.PAST if meaning.at < whole_minute(now) else Problem.TOO_SHORT
        if meaning.at == now:
            return None
        far = meaning.at - now > place.longest
        return (Problem.TOO_LONG if place.prefers_lengths else Problem.TOO_FAR) if far else None
    if isinstance(meaning, Length):
        if meaning.length < place.shortest:
            return Problem.TOO_SHORT
        return Problem.TOO_LONG if meaning.length > place.longest else None
    return None
