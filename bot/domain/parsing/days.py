"""Days: "tomorrow", "next monday", "friday week", "1.12.", "first of december", "27th", "2026-12-05"."""

from collections.abc import Callable

from bot.domain.parsing.numbers import Tokens, numeral
from bot.domain.parsing.pieces import Date, Day, DayOfMonth, Piece, Week, Weekday, Weekend
from bot.domain.parsing.tokens import DayMonth
from bot.domain.parsing.vocabulary import Kind

Found = tuple[int, Piece]
_MAX_ENDING_CHARS = 3
"""A longer word may stand apart from the digits: "5 числа"."""
_WHICH = ("next", "this", "last")


def date(tokens: Tokens, at: int) -> Found | None:
    """Read a date in digits or words, with its year if that is said."""
    if tokens.related(at, "day_number"):
        return _marked_day(tokens, at + 1)
    return _in_digits(tokens, at) or _day_first(tokens, at) or _month_first(tokens, at) or _day_of_month(tokens, at)


def day(tokens: Tokens, at: int) -> Found | None:
    """Read a day by its name or by how far it is; or a week, which the weekday beside it is counted from."""
    if tokens.has(at, Kind.PART_BEHIND_DAY) and follows_day(tokens, at):
        return None
    offset = tokens.get(at, Kind.DAY)
    if isinstance(offset, int):
        following = tokens.get(at + 1, Kind.UNIT) == "week"
        return at + 1 + following, Day(offset + 7 * following)
    which = next((one for one in _WHICH if tokens.related(at, one)), "")
    start = at + 1 if which else at
    if which and tokens.get(start, Kind.UNIT) == "week":
        return start + 1, Week(which)
    if tokens.get(at, Kind.UNIT) == "week" and (behind := _which_behind(tokens, at + 1)):
        return at + 2, Week(behind)
    return _weekday(tokens, start, which)


def _weekday(tokens: Tokens, at: int, which: str) -> Found | None:
    weekday = tokens.get(at, Kind.WEEKDAY)
    if isinstance(weekday, int):
        following = tokens.get(at + 1, Kind.UNIT) == "week"
        if following and not _which_behind(tokens, at + 2):
            return at + 2, Weekday(weekday, which, 1)
        behind = "" if which or tokens.get(at + 2, Kind.UNIT) == "week" else _which_behind(tokens, at + 1)
        return (at + 2, Weekday(weekday, behind)) if behind else (at + 1, Weekday(weekday, which))
    return (at + 1, Weekend(which)) if tokens.has(at, Kind.WEEKEND) else None


def _which_behind(tokens: Tokens, at: int) -> str:
    """Return which week is said behind a weekday or a week: "lundi prochain", "la semana que viene"."""
    return next((one for one in ("next", "last") if tokens.related(at, one)), "")


def follows_day(tokens: Tokens, at: int) -> bool:
    """Return whether a day, "every" or "this" stands right before it."""
    before = at - 1
    return tokens.has(before, Kind.DAY) or tokens.has(before, Kind.WEEKDAY) or tokens.related(before, "every", "this")


def _marked_day(tokens: Tokens, at: int) -> Found | None:
    """Read a day behind a word that makes a number one of a month: "le 5", "el 5 de mayo", "dia 5"."""
    known = _in_digits(tokens, at) or _day_first(tokens, at)
    found = _number_of_day(tokens, at)
    if known is not None or found is None:
        return known
    unit = tokens.has(found[0], Kind.UNIT) or tokens.has(found[0], Kind.MARK)
    return None if unit else (found[0], DayOfMonth(found[1]))


def _in_digits(tokens: Tokens, at: int) -> Found | None:
    readings = tokens.get(at, Kind.DATE)
    if not isinstance(readings, tuple):
        return None
    end, year = _year(tokens, at + 1)
    if year and readings[0].year is None:
        return end, Date(tuple(one._replace(year=year) for one in readings))
    return at + 1, Date(readings)


def _number_of_day(tokens: Tokens, at: int) -> tuple[int, int, bool] | None:
    """Read a day of a month: return where it ends, its number, and whether it is said to be one ("1st")."""
    ordinal = tokens.get(at, Kind.ORDINAL)
    if isinstance(ordinal, int):
        return at + 1, ordinal, True
    number = numeral(tokens, at)
    if number is None or number.value.denominator > 1 or not 1 <= number.value <= 31:
        return None
    word = tokens.has(number.end, Kind.ENDING)
    ending = word and (tokens.glued(number.end) or tokens.length(number.end) > _MAX_ENDING_CHARS)
    return number.end + ending, int(number.value), ending


def _day_first(tokens: Tokens, at: int) -> Found | None:
    found = _number_of_day(tokens, at)
    if found is None:
        return None
    end = found[0] + 1 if tokens.related(found[0], "of") else found[0]
    month = tokens.get(end, Kind.MONTH)
    if not isinstance(month, int):
        return None
    end, year = _year(tokens, end + 1)
    return end, Date((DayMonth(found[1], month, year),))


def _month_first(tokens: Tokens, at: int) -> Found | None:
    month = tokens.get(at, Kind.MONTH)
    start = at + 2 if tokens.has(at + 1, Kind.FILLER) else at + 1
    found = _number_of_day(tokens, start) if isinstance(month, int) else None
    if found is None or not isinstance(month, int) or tokens.has(found[0], Kind.HALF):
        return None
    end, year = _year(tokens, found[0])
    return end, Date((DayMonth(found[1], month, year),))


def _day_of_month(tokens: Tokens, at: int) -> Found | None:
    found = _number_of_day(tokens, at)
    return (found[0], DayOfMonth(found[1])) if found is not None and found[2] else None


def _year(tokens: Tokens, at: int) -> tuple[int, int | None]:
    """Read the year behind a date, if there is one: four digits that are no clock of these years."""
    start = at + 1 if tokens.text_is(at, ",") else at
    number = numeral(tokens, start)
    if number is None or number.digits != 4 or not 2024 <= number.value < 2030:
        return at, None
    return number.end, int(number.value)


DAY_FINDERS: tuple[Callable[[Tokens, int], Found | None], ...] = (date, day)
