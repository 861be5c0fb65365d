"""Find the moments that a day and a clock name in a zone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, repeat

from bot.domain.parsing.dates import Days, dates
from bot.domain.parsing.hours import Hour, clock_of, hours, hours_of_part
from bot.domain.parsing.local import Zone, days_on, next_shown, shown, whole_minute
from bot.domain.parsing.meanings import LESS, LIKELY, NEAR, Candidate, MeaninglessError, Moment, Problem
from bot.domain.parsing.parts import Parts
from bot.domain.parsing.pieces import Clock, Date, Day, Weekend
from bot.domain.parsing.places import Place
from bot.domain.parsing.vocabulary import DayPart

_LATE = timedelta(hours=1)
"""Whoever names a time this long after it is more likely late than a day early: it is asked."""
_A_DAY = timedelta(days=1)


def moments(parts: Parts, now: datetime, zone: Zone | None, place: Place) -> list[Candidate]:
    """Return all moments after `now` that these parts may name. Raises MeaninglessError where there are none."""
    where = parts.zone.zone if parts.zone is not None else zone
    if parts.span is not None and clock_of(parts) is None and parts.part is None:
        return [_days_ahead(parts, now, where)]
    clock = clock_of(parts)
    if clock is None and parts.part is None:
        raise MeaninglessError(_missing(parts))
    if where is None:
        raise MeaninglessError(Problem.NO_ZONE)
    if clock is None and parts.part is not None and parts.day is None and place.prefers_lengths:
        # Whoever calls a pause "until the evening" in the evening means that one.
        begun = parts.part.has(now.astimezone(where).hour) and parts.part.has(place.evening.hour)
        parts.today = parts.today or (begun and not parts.part.others)
    found = [*_candidates(parts, clock, now, where, place)]
    if not found:
        raise MeaninglessError(Problem.PAST)
    if place.prefers_lengths and clock is not None and parts.part is None:
        today, written = now.astimezone(where).date(), Hour(clock.hour, clock.minute)
        late = clock.digital and _is_late(parts, (today,), written, now, where)
        # "9" half an hour after nine in the evening: the next morning is not taken for granted.
        nearest = min(found, key=_moment_of).meaning
        if (
            isinstance(nearest, Moment)
            and nearest.at.astimezone(where).date() > today
            and nearest.at.astimezone(where).hour
        ):
            late = late or any(_is_late(parts, (today,), hour, now, where) for hour in hours(clock, None))
        found = [Candidate(one.meaning, LESS) for one in found] if late else _nearest_first(found, clock)
    return found


def _missing(parts: Parts) -> Problem:
    if isinstance(parts.day, Weekend) or (parts.week is not None and parts.day is None):
        return Problem.NO_DAY
    return Problem.NO_CLOCK if parts.day is not None or parts.today else Problem.UNCLEAR


def _days_ahead(parts: Parts, now: datetime, zone: Zone | None) -> Candidate:
    """Read "in 3 days" as the same time on the clock. "a week today" names a day and no clock, and is an error."""
    days = parts.span.days if parts.span is not None else None
    if days is None:
        raise MeaninglessError
    if parts.day is not None:
        raise MeaninglessError(Problem.NO_CLOCK)
    return Candidate(Moment(whole_minute(days_on(now, days, zone))))


def _candidates(parts: Parts, clock: Clock | None, now: datetime, zone: Zone, place: Place) -> Iterator[Candidate]:
    today = now.astimezone(zone).date()
    for likelihood, days in zip(chain((LIKELY,), repeat(NEAR)), dates(parts, today), strict=False):
        if clock is None and parts.part is not None:
            if (at := _part_of_today(parts, parts.part, now, zone, place)) is not None:
                yield Candidate(Moment(at))
                continue
            alone = parts.day is None and not parts.today and parts.span is None
            wanted = hours_of_part(_adjust_evening(place, parts.part, parts.today), alone)
        else:
            wanted = hours(clock, parts.part) if clock is not None else []
        for hour in wanted:
            yield from _candidates_at(parts, days, hour, now, zone, place, likelihood)


def _candidates_at(
    parts: Parts, days: Days, hour: Hour, now: datetime, zone: Zone, place: Place, likelihood: float
) -> Iterator[Candidate]:
    """Yield that hour on the first of these days on which it is still to come."""
    for moved, factor in _days_of_hour(parts, days, hour):
        at = next_shown(moved, hour.clock, now, zone)
        if at is not None:
            late = place.prefers_lengths and _is_late(parts, days, hour, now, zone)
            yield Candidate(Moment(at), likelihood * hour.likelihood * factor * (LESS if late else LIKELY))


def _days_of_hour(parts: Parts, days: Days, hour: Hour) -> Iterator[tuple[Days, float]]:
    """Yield the days of an hour.

    One after midnight belongs to the night that began the evening before, if that is named.
    """
    next_days = tuple(day + _A_DAY for day in days)
    part, named = parts.part, parts.day is not None or parts.today
    if hour.hour == 24 or (part is not None and part.at.hour == 0 and named and hour.hour < part.ends):
        yield next_days, LIKELY
    elif parts.today and part is not None and part.begins > part.ends and hour.hour < part.ends:
        yield (*days, *next_days), LIKELY
    elif part is not None and part.begins > part.ends and hour.hour < part.ends and named:
        yield next_days, LIKELY
    else:
        yield days, LIKELY
        if named and (hour.hour, hour.minute) == (0, 0) and not isinstance(parts.day, Date):
            yield next_days, LIKELY


def _is_late(parts: Parts, days: Days, hour: Hour, now: datetime, zone: Zone) -> bool:
    length = parts.clock is not None and parts.clock.marked and not (parts.clock.hour > 12 and parts.clock.minute)
    if parts.day is not None or parts.today or length:
        return False
    return any(timedelta(0) <= now - at <= _LATE for at in shown(days[0], hour.clock, zone))


def _nearest_first(found: list[Candidate], clock: Clock) -> list[Candidate]:
    """Put the nearest half of the day first, as a pause means it; keep a farther one where that hour was written."""
    first, *rest = sorted(found, key=_moment_of)
    if not rest:
        return [first]
    written = clock.digital and any(one.likelihood > first.likelihood for one in rest)
    nearest = replace(first, likelihood=max(first.likelihood, NEAR))
    return [nearest, *(rest if written else (one.times(LESS) for one in rest))]


def _moment_of(one: Candidate) -> datetime:
    if not isinstance(one.meaning, Moment):
        raise TypeError(one.meaning)
    return one.meaning.at


def _adjust_evening(place: Place, part: DayPart, today: bool) -> DayPart:
    """Let "tonight", and for a pause any evening, stand for the evening hour of the place."""
    evening = part.today or (place.prefers_lengths and part.has(place.evening.hour) and not part.others)
    return part._replace(at=place.evening, others=()) if evening and today else part


def _part_of_today(parts: Parts, part: DayPart, now: datetime, zone: Zone, place: Place) -> datetime | None:
    """Return a moment a while from now for a part of today that has begun, and whose hour is near or past."""
    said = parts.today or (isinstance(parts.day, Day) and parts.day.offset == 0)
    local = now.astimezone(zone)
    part = _adjust_evening(place, part, parts.today)
    if not said or part.at.hour == 0 or not part.has(local.hour) or local.hour < part.ends < part.begins:
        return None
    at = shown(local.date(), part.at, zone)[0]
    near = now + (place.soon if place.prefers_lengths else timedelta(0))
    return None if at > near else whole_minute((now + place.soon).astimezone(UTC))
