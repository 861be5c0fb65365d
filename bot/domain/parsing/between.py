"""Read two ends of the hours of every night: "22:00 to 7:00", "10pm-7am", "between eleven and eight"."""

from collections.abc import Sequence
from datetime import time

from bot.domain.parsing.grammar import pieces
from bot.domain.parsing.hours import clock_of
from bot.domain.parsing.meanings import MeaninglessError
from bot.domain.parsing.numbers import Tokens
from bot.domain.parsing.parts import gather
from bot.domain.parsing.pieces import Clock
from bot.domain.parsing.tokens import Token, tokenize
from bot.domain.parsing.vocabulary import Kind, Vocabulary

_MAX_TEXT_CHARS = 60
_FIRST_EVENING_HOUR = 6
"""A night that begins at "6" or later begins in the evening; one that begins at "1" begins after midnight."""


def parse_night(text: str, vocabulary: Vocabulary) -> tuple[time, time] | None:
    """Read the two ends of a night: unless it is said otherwise it begins in the evening and ends in the morning."""
    tokens = tokenize(text, vocabulary) if len(text) <= _MAX_TEXT_CHARS else None
    if not tokens:
        return None
    table = Tokens(tokens)
    for at in range(1, len(tokens) - 1):
        if not (table.has(at, Kind.SIGN, "-") or table.related(at, "range", "until", "and")):
            continue
        begins, ends = (
            _read_end(tokens[:at], begins=True),
            _read_end(tokens[at + 1 :], begins=False),
        )
        if begins is not None and ends is not None and begins != ends:
            return begins, ends
    return None


def _read_end(tokens: Sequence[Token], *, begins: bool) -> time | None:
    for way in pieces(tokens):
        try:
            parts = gather(way)
            clock = clock_of(parts)
        except MeaninglessError:
            continue
        if parts.span or parts.day or parts.zone or parts.action or parts.every:
            continue
        if clock is not None:
            return _to_night_time(clock, begins=begins)
        if parts.part is not None:
            return parts.part.daily
    return None


def _to_night_time(clock: Clock, *, begins: bool) -> time:
    hour = clock.hour % 24
    if clock.half is not None:
        hour = hour % 12 + 12 * (clock.half == "pm")
    elif begins and not clock.exact and _FIRST_EVENING_HOUR <= hour <= 12:
        hour = (hour + 12) % 24
    return time(hour, clock.minute)
