"""Gather the pieces of a text: at most one of each kind, or they make no sense together."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.parsing.meanings import MeaninglessError, Problem
from bot.domain.parsing.pieces import (
    Action,
    Bare,
    Clock,
    Date,
    Day,
    DayOfMonth,
    Every,
    Filler,
    Part,
    Piece,
    Relation,
    Span,
    Week,
    Weekday,
    Weekend,
    Zone,
)
from bot.domain.parsing.vocabulary import DayPart

CLOCK_RELATIONS = frozenset({"until", "at"})
"""What stands in front of a clock, never of a length."""
LENGTH_RELATIONS = frozenset({"in", "for", "from_now", "next"})
"""What goes with a length, never with a clock."""
AnyDay = Day | Weekday | Weekend | Date | DayOfMonth


@dataclass
class Parts:
    """The pieces of a text by what they say."""

    span: Span | None = None
    clock: Clock | None = None
    bare: Bare | None = None
    part: DayPart | None = None
    day: AnyDay | None = None
    weekday: Weekday | None = None
    """The weekday beside a day counted from today: both must be the same day."""
    week: Week | None = None
    zone: Zone | None = None
    every: str = ""
    action: str = ""
    today: bool = False
    """Whether the part of the day is that of today: "tonight", "this evening"."""
    relations: frozenset[str] = frozenset()

    @property
    def names_clock(self) -> bool:
        """Return whether anything in it belongs to a clock and not to a length."""
        return bool(self.day or self.part or self.week or self.zone or self.today or self.relations & CLOCK_RELATIONS)


def gather(pieces: Iterable[Piece]) -> Parts:
    """Return the parts that these pieces make. Raises MeaninglessError for two of a kind, and for what is past."""
    parts = Parts()
    for piece in pieces:
        if isinstance(piece, Relation):
            parts.relations |= {piece.id}
        elif isinstance(piece, Weekday | Weekend | Day | Date | DayOfMonth):
            parts.weekday = next((one for one in (parts.day, piece) if isinstance(one, Weekday)), parts.weekday)
            parts.day = _day(parts.day, piece)
        elif isinstance(piece, Part):
            _add_part(parts, piece.part)
        elif not isinstance(piece, Filler):
            _add(parts, piece)
    if "this" in parts.relations and parts.part is not None and parts.day is None:
        parts.today = True
    if parts.relations & {"ago", "last"} or (parts.week and parts.week.which == "last") or _is_past(parts.day):
        raise MeaninglessError(Problem.PAST)
    return parts


def _add(parts: Parts, piece: Piece) -> None:
    name, value = _NAMES[type(piece)], piece
    if isinstance(piece, Every) and parts.every == piece.rhythm:
        return
    if getattr(parts, name):
        raise MeaninglessError
    if isinstance(piece, Action):
        parts.action = piece.id
    elif isinstance(piece, Every):
        parts.every = piece.rhythm
    else:
        setattr(parts, name, value)


def _add_part(parts: Parts, part: DayPart) -> None:
    """Add a part of the day.

    "midnight tonight" is today's midnight; of "morning, first thing" the narrower one counts.
    """
    known, parts.today = parts.part, parts.today or part.today
    if known is None or known.today or (known.has(part.at.hour) and not part.today):
        parts.part = part
    elif not part.today and not part.has(known.at.hour):
        raise MeaninglessError


def _day(known: AnyDay | None, piece: AnyDay) -> AnyDay:
    """Choose between two days: a date counts before the weekday beside it."""
    if known is None:
        return piece
    if isinstance(known, Weekday) and isinstance(piece, Date | DayOfMonth | Day):
        return piece
    if isinstance(piece, Weekday) and isinstance(known, Date | DayOfMonth | Day):
        return known
    raise MeaninglessError


def _is_past(day: AnyDay | None) -> bool:
    if isinstance(day, Day):
        return day.offset < 0
    return isinstance(day, Weekday | Weekend) and day.which == "last"


_NAMES: dict[type[Piece], str] = {
    Span: "span",
    Clock: "clock",
    Bare: "bare",
    Week: "week",
    Zone: "zone",
    Every: "every",
    Action: "action",
}
