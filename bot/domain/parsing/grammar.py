"""Find the pieces that tokens make: the longest at each place, and every reading of those that are equally long."""

from collections.abc import Iterator, Sequence
from datetime import timedelta, timezone
from itertools import product
from zoneinfo import ZoneInfo

from bot.domain.parsing.alternatives import alternatives
from bot.domain.parsing.clocks import clocks
from bot.domain.parsing.days import DAY_FINDERS, follows_day
from bot.domain.parsing.numbers import Tokens, amount, numeral, span
from bot.domain.parsing.pieces import Action, Bare, Every, Filler, Part, Piece, Relation, Zone
from bot.domain.parsing.tokens import Hours, Token
from bot.domain.parsing.vocabulary import DayPart, Kind

MAX_READINGS = 12
_RELATIONS = (
    "until",
    "at",
    "in",
    "after",
    "for",
    "from_now",
    "ago",
    "now",
    "next",
    "last",
    "this",
    "of",
    "and",
    "between",
)
_MAX_OFFSET_HOURS = 14

Found = tuple[int, Piece]


def pieces(tokens: Sequence[Token]) -> Iterator[tuple[Piece, ...]]:
    """Yield every way in which all of the tokens make pieces."""
    table = Tokens(tokens)
    ways: list[list[Piece]] = []
    at = 0
    while at < len(table):
        found = [*_pieces_at(table, at)]
        if not found:
            return
        end = max(end for end, _ in found)
        ways.append([*dict.fromkeys(piece for to, piece in found if to == end)])
        at = end
    for count, way in enumerate(product(*ways)):
        if count == MAX_READINGS:
            return
        yield way


def _pieces_at(tokens: Tokens, at: int) -> Iterator[Found]:
    if (zone := _zone(tokens, at)) is not None:
        yield zone
    if (length := span(tokens, at)) is not None:
        yield length
    yield from clocks(tokens, at)
    for find in DAY_FINDERS:
        if (day := find(tokens, at)) is not None:
            yield day
    yield from alternatives(tokens, at)
    yield from _recurrence(tokens, at)
    yield from _word_pieces(tokens, at)
    yield from _bare_number(tokens, at)


def _word_pieces(tokens: Tokens, at: int) -> Iterator[Found]:
    part = tokens.get(at, Kind.PART) or (tokens.get(at, Kind.PART_BEHIND_DAY) if follows_day(tokens, at) else None)
    if isinstance(part, DayPart):
        yield at + 1, Part(part)
    for name in _RELATIONS:
        if tokens.related(at, name):
            yield at + 1, Relation(name)
    action = tokens.get(at, Kind.ACTION)
    if isinstance(action, str):
        yield at + 1, Action(action)
    if at and tokens.glued(at) and tokens.has(at, Kind.SIGN, "+"):
        yield at + 1, Filler()  # "20+ minutes"
    if tokens.has(at, Kind.LEADING_UNIT) and tokens.related(at + 1, "at", "until"):
        yield at + 1, Filler()  # "часов в восемь"
    if tokens.has(at, Kind.ARTICLE) and numeral(tokens, at + 1) is not None:
        yield at + 1, Filler()  # "a 20 minute break"
    if tokens.has(at, Kind.FILLER) or (tokens.has(at, Kind.SIGN, "-") and not _begins_amount(tokens, at)):
        yield at + 1, Filler()


def _recurrence(tokens: Tokens, at: int) -> Iterator[Found]:
    """Read "daily", "every", "every day": what comes after it happens each day or week."""
    rhythm = tokens.get(at, Kind.RHYTHM)
    if isinstance(rhythm, str):
        yield at + 1, Every(rhythm)
    elif tokens.related(at, "every"):
        weekday = tokens.has(at + 1, Kind.WEEKDAY)
        part = tokens.has(at + 1, Kind.PART) or tokens.has(at + 1, Kind.PART_BEHIND_DAY)
        clock = tokens.has(at + 1, Kind.CLOCK) or tokens.has(at + 1, Kind.NUMBER)
        if weekday or part or clock:
            yield at + 1, Every("weekly" if weekday else "daily")


def _bare_number(tokens: Tokens, at: int) -> Iterator[Found]:
    """Read a number on its own; a minus in front of the whole text makes it one that is past."""
    if _begins_amount(tokens, at) and tokens.has(at, Kind.SIGN, "-") and amount(tokens, at + 1) is not None:
        yield at + 1, Relation("ago")
    if at == 0 and tokens.has(at, Kind.SIGN, "+"):
        yield at + 1, Filler()
    number = numeral(tokens, at)
    if number is not None:
        yield number.end, Bare(number.value, number.digits)


def _begins_amount(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens.related(at - 1, "in", "for")


def _zone(tokens: Tokens, at: int) -> Found | None:
    """Read "CET", "utc+2", "GMT -3:30", or "+02:00" that touches a clock."""
    named = tokens.get(at, Kind.ZONE)
    behind_clock = tokens.has(at - 1, Kind.CLOCK) or tokens.has(at - 1, Kind.HALF)
    if named is None and not (behind_clock and tokens.glued(at + 1)):
        return None
    start = at if named is None else at + 1
    sign = next((sign for sign in "+-" if tokens.has(start, Kind.SIGN, sign)), "")
    offset = _offset(tokens, start + 1) if sign and named in {None, "UTC"} else None
    if offset is not None:
        end, length = offset
        return end, Zone(timezone(-length if sign == "-" else length))
    return (at + 1, Zone(_named_zone(named))) if isinstance(named, str) else None


def _offset(tokens: Tokens, at: int) -> tuple[int, timedelta] | None:
    clock, number = tokens.get(at, Kind.CLOCK), numeral(tokens, at)
    if isinstance(clock, Hours) and clock.hour <= _MAX_OFFSET_HOURS:
        return at + 1, timedelta(hours=clock.hour, minutes=clock.minute)
    if number is not None and number.digits == 4 and number.value <= 100 * _MAX_OFFSET_HOURS:
        hours, minutes = divmod(int(number.value), 100)
        return number.end, timedelta(hours=hours, minutes=minutes)
    if number is None or number.value > _MAX_OFFSET_HOURS or number.value.denominator > 1:
        return None
    return number.end, timedelta(hours=int(number.value))


def _named_zone(name: str) -> timezone | ZoneInfo:
    if name[0] not in "+-":
        return ZoneInfo(name)
    hours, _, minutes = name[1:].partition(":")
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if name[0] == "-" else offset)
