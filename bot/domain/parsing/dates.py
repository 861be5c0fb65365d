"""Find the dates that a day may be: the weekday to come, the next 27th, both orders of "3/4"."""

from calendar import monthrange
from datetime import date, timedelta

from bot.domain.parsing.meanings import MeaninglessError, Problem
from bot.domain.parsing.parts import Parts
from bot.domain.parsing.pieces import Date, Day, DayOfMonth, Weekday, Weekend
from bot.domain.parsing.tokens import DayMonth

_MAX_MONTHS = 14
_SATURDAY, _SUNDAY = 5, 6

Days = tuple[date, ...]
"""The dates of one reading: the first one on which the clock is still to come counts."""


def dates(parts: Parts, today: date) -> list[Days]:
    """Return the dates that the day of a text may be, one list for each way to read it."""
    days = parts.span.days if parts.span is not None else None
    if parts.span is not None and days is None:
        raise MeaninglessError
    later = timedelta(days=min(days or 0, 10_000))
    return [tuple(day + later for day in one) for one in _dates(parts, today)]


def _dates(parts: Parts, today: date) -> list[Days]:
    day = parts.day
    if parts.week is not None:
        return [(_in_week(parts, today),)]
    if isinstance(day, Day):
        found = _days_after(today, day.offset)
        if parts.weekday is not None and parts.weekday.weekday != found[0].weekday():
            raise MeaninglessError
        return [found]
    if isinstance(day, Weekday):
        return _weekday(day, today)
    if isinstance(day, Weekend):
        begun = today.weekday() == _SUNDAY and day.which != "next"
        both = (_SUNDAY,) if begun else (_SATURDAY, _SUNDAY)
        return [one for number in both for one in _weekday(Weekday(number, day.which), today)]
    if isinstance(day, Date):
        return [_next_date(one, today) for one in day.readings]
    if isinstance(day, DayOfMonth):
        return [_days_of_month(day.day, today)]
    if parts.today or (parts.span is not None):
        return [(today,)]
    return [(today, today + timedelta(days=1))]


def _days_after(today: date, days: int) -> Days:
    return (today + timedelta(days=days),)


def _in_week(parts: Parts, today: date) -> date:
    if not isinstance(parts.day, Weekday) or parts.week is None:
        raise MeaninglessError(Problem.NO_DAY)
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(days=parts.day.weekday, weeks=parts.week.which == "next")


def _weekday(day: Weekday, today: date) -> list[Days]:
    """Return the next such day; "next friday" on a Thursday may be the one a week later as well."""
    ahead = (day.weekday - today.weekday()) % 7
    if day.weeks:
        return [_days_after(today, (ahead or 7) + 7 * day.weeks)] if ahead else [_days_after(today, 7 * day.weeks)]
    if day.which == "next":
        in_next_week = 7 - today.weekday() + day.weekday
        return [_days_after(today, days) for days in sorted({ahead or 7, in_next_week})]
    return [(*_days_after(today, ahead), *_days_after(today, ahead + 7))]


def _next_date(one: DayMonth, today: date) -> Days:
    """Return that date in its year, or in this year and the next where no year is given."""
    if one.year is not None and abs(one.year - today.year) > 1:
        raise MeaninglessError(Problem.PAST if one.year < today.year else Problem.TOO_FAR)
    years = (one.year,) if one.year else (today.year, today.year + 1)
    found = tuple(day for year in years if (day := _date(year, one.month, one.day)) is not None)
    if not found:
        raise MeaninglessError
    return found if one.year else (tuple(day for day in found if day >= today) or found)[:1]


def _days_of_month(day: int, today: date) -> Days:
    months = [divmod(today.month - 1 + ahead, 12) for ahead in range(_MAX_MONTHS)]
    found = [_date(today.year + year, month + 1, day) for year, month in months]
    return tuple(one for one in found if one is not None and one >= today)[:2]


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= monthrange(year, month)[1] else None
