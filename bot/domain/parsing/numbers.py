"""Numbers and lengths: "twenty five", "one and a half", "1 1/2 hours", "1h30", "10-15 min"."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from bot.domain.parsing.pieces import SECONDS, Span
from bot.domain.parsing.tokens import Hours, Numeral, Token
from bot.domain.parsing.vocabulary import Kind, Mark

_VAGUE = {"second": (30, 60), "minute": (5, 10), "hour": (2, 3), "day": (2, 3), "week": (2, 3)}
"""What "a few" may be, by unit: it is asked which."""
_HUNDRED = 100
_MAX_HOURS = 12
_TENS_BEFORE_TEENS = frozenset({60, 80})
"""French counts on from these to 79 and 99: "soixante-quinze"."""


class Amount(NamedTuple):
    """A number and where it ends."""

    end: int
    value: Fraction
    digits: int = 0


class Tokens:
    """A list of tokens that can be asked at any index, past its end too."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens

    def __len__(self) -> int:
        return len(self._tokens)

    def get(self, at: int, kind: Kind) -> object:
        """Return the value of the token there as that kind, or None."""
        return self._tokens[at].kinds.get(kind) if 0 <= at < len(self._tokens) else None

    def has(self, at: int, kind: Kind, value: object = None) -> bool:
        """Return whether the token there may be that kind, with that value if one is given."""
        found = self.get(at, kind)
        return found is not None and (value is None or found == value)

    def related(self, at: int, *names: str) -> bool:
        """Return whether the token there may be one of these relations."""
        found = self.get(at, Kind.RELATION)
        return isinstance(found, frozenset) and not found.isdisjoint(names)

    def glued(self, at: int) -> bool:
        """Return whether no space stands before the token there."""
        return 0 <= at < len(self._tokens) and self._tokens[at].glued

    def length(self, at: int) -> int:
        """Return how many characters the token there has; 0 past the end."""
        return len(self._tokens[at].text) if 0 <= at < len(self._tokens) else 0

    def text_is(self, at: int, text: str) -> bool:
        """Return whether the token there was typed like that."""
        return 0 <= at < len(self._tokens) and self._tokens[at].text == text


def numeral(tokens: Tokens, at: int) -> Amount | None:
    """Read a whole number in digits or words, or a decimal: "20", "twenty five", "1,5"."""
    found = tokens.get(at, Kind.NUMBER)
    if not isinstance(found, Numeral):
        return None
    if found.digits == 0 and found.value in range(20, 100, 10):
        end = at + 1 + tokens.related(at + 1, "joining")
        unit = tokens.get(end, Kind.NUMBER)
        most = 20 if found.value in _TENS_BEFORE_TEENS else 10
        if isinstance(unit, Numeral) and unit.digits == 0 and unit.value in range(1, most):
            return Amount(end + 1, found.value + unit.value)
    if found.digits == 0 and found.value == _HUNDRED:
        rest = numeral(tokens, at + 1 + tokens.related(at + 1, "and"))
        if rest is not None and rest.digits == 0 and 1 <= rest.value < _HUNDRED:
            return Amount(rest.end, found.value + rest.value)
    return Amount(at + 1, found.value, found.digits)


def amount(tokens: Tokens, at: int) -> Amount | None:
    """Read a number with or without a fraction, a fraction, or "a": "1 1/2", "two and a half", "half", "an"."""
    number = numeral(tokens, at)
    if number is not None:
        return _with_fraction(tokens, number, is_article=tokens.has(at, Kind.ARTICLE)) or number
    if isinstance(share := tokens.get(at, Kind.FRACTION), Fraction):
        return Amount(at + 1, share)
    if tokens.has(at, Kind.ARTICLE):
        share = tokens.get(at + 1, Kind.FRACTION)
        return Amount(at + 2, share) if isinstance(share, Fraction) else Amount(at + 1, Fraction(1))
    return None


def _with_fraction(tokens: Tokens, number: Amount, *, is_article: bool) -> Amount | None:
    """Read the fraction behind a number; a one that is an article as well adds nothing: "eine halbe"."""
    end = number.end
    if tokens.related(end, "and"):
        end += 1
    end = end + 1 if end > number.end and tokens.has(end, Kind.ARTICLE) else end
    share = tokens.get(end, Kind.FRACTION)
    if not isinstance(share, Fraction) or tokens.has(end, Kind.ORDINAL):
        return None
    alone = is_article and end == number.end
    return Amount(end + 1, share if alone else number.value + share)


def span(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    """Read a length: amounts with units, one behind the other."""
    first = (
        _vague(tokens, at)
        or _range(tokens, at)
        or _unit_alone(tokens, at)
        or _length_word(tokens, at)
        or _leading_unit(tokens, at)
        or _amount_with_unit(tokens, at)
        or _clock_with_unit(tokens, at)
    )
    if first is None:
        return None
    end, found = first
    if len(found.seconds) > 1:
        return first
    while (more := _continuation(tokens, end, found)) is not None:
        end, found = more
    return _alternative_length(tokens, end, found) or (end, found)


def _alternative_length(tokens: Tokens, at: int, found: Span) -> tuple[int, Span] | None:
    """Read "or two" of "an hour or two"."""
    more = numeral(tokens, at + 1) if tokens.related(at, "or") else None
    if (
        more is None
        or more.digits
        or tokens.has(more.end, Kind.UNIT)
        or more.value <= found.seconds[0] / SECONDS[found.unit]
    ):
        return None
    return more.end, Span((found.seconds[0], more.value * SECONDS[found.unit]), found.unit)


def _unit(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Read a unit behind a number: "min", "of an hour", "an hour"."""
    end = at
    if tokens.related(end, "of"):
        end += 1
    if tokens.has(end, Kind.FILLER):
        end += 1
    if tokens.has(end, Kind.ARTICLE):
        end += 1
    unit = tokens.get(end, Kind.UNIT)
    return (end + 1, unit) if isinstance(unit, str) and unit in SECONDS else None


def _amount_with_unit(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    number = amount(tokens, at)
    unit = _unit(tokens, number.end) if number else None
    if number is None or unit is None or (unit[0] > number.end + 2 and number.value >= 1):
        return None
    like_clock = tokens.has(number.end, Kind.MARK, Mark.CLOCK)
    return unit[0], Span((number.value * SECONDS[unit[1]],), unit[1], like_clock)


def _unit_alone(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    unit = tokens.get(at, Kind.SINGLE)
    return (at + 1, Span((Fraction(SECONDS[unit]),), unit)) if isinstance(unit, str) else None


def _length_word(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    """Read a word that is a length by itself: "полчаса", "eine Viertelstunde"."""
    start = at + 1 if tokens.has(at, Kind.ARTICLE) else at
    minutes = tokens.get(start, Kind.LENGTH)
    return (start + 1, Span((Fraction(minutes * 60),), "minute")) if isinstance(minutes, int) else None


def _leading_unit(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    """Read a unit in front of its number: "минут двадцать", "часа через два"."""
    unit = tokens.get(at, Kind.LEADING_UNIT)
    number = amount(tokens, at + 2 if tokens.related(at + 1, "in", "for") else at + 1)
    if not isinstance(unit, str) or number is None or tokens.has(number.end, Kind.UNIT):
        return None
    more = numeral(tokens, number.end + 1) if tokens.has(number.end, Kind.SIGN, "-") else None
    values = (number.value,) if more is None or more.value <= number.value else (number.value, more.value)
    end = more.end if more is not None and len(values) > 1 else number.end
    return end, Span(tuple(value * SECONDS[unit] for value in values), unit)


def _vague(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    unit = tokens.get(at + 1, Kind.UNIT) if tokens.has(at, Kind.VAGUE) else None
    if not isinstance(unit, str) or unit not in _VAGUE:
        return None
    return at + 2, Span(tuple(Fraction(number * SECONDS[unit]) for number in _VAGUE[unit]), unit)


def _range(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    """Read "10-15 min", "10 to 15 minutes", "between 10 and 15 minutes", "1 or 2 hours"."""
    low = amount(tokens, at + 1 if tokens.related(at, "between") else at)
    if low is None or not (tokens.has(low.end, Kind.SIGN, "-") or tokens.related(low.end, "range", "or", "and")):
        return None
    if tokens.has(low.end - 1, Kind.DATE) and tokens.related(low.end, "at"):
        return None  # "3/12 à 19h" is a date
    high = amount(tokens, low.end + 1)
    unit = _unit(tokens, high.end) if high else None
    if high is None or unit is None or low.value >= high.value or (high.value < 1 or tokens.related(low.end, "of")):
        return None
    if tokens.related(low.end, "and") and not tokens.related(at, "between"):
        return None
    return unit[0], Span(tuple(one.value * SECONDS[unit[1]] for one in (low, high)), unit[1])


def _clock_with_unit(tokens: Tokens, at: int) -> tuple[int, Span] | None:
    """Read "1:30 hours", where the unit is no mark of a clock."""
    clock, unit = tokens.get(at, Kind.CLOCK), tokens.get(at + 1, Kind.UNIT)
    if not isinstance(clock, Hours) or unit != "hour" or tokens.has(at + 1, Kind.MARK):
        return None
    return at + 2, Span((Fraction(clock.hour * 3600 + clock.minute * 60),), "minute")


def _continuation(tokens: Tokens, at: int, before: Span) -> tuple[int, Span] | None:
    """Read what continues a length: "and a half", a smaller unit, or the minutes behind an hour ("1h30")."""
    start = at + 1 if tokens.related(at, "and") or tokens.text_is(at, ",") or tokens.text_is(at, ".") else at
    size, so_far = SECONDS[before.unit], before.seconds[0]
    step = _amount_with_unit(tokens, start)
    if step is not None and SECONDS[step[1].unit] < size:
        return step[0], Span((so_far + step[1].seconds[0],), step[1].unit)
    share = amount(tokens, start) if start > at else None
    if share is not None and share.value < 1 and _unit(tokens, share.end) is None:
        return share.end, Span((so_far + share.value * size,), "minute" if before.unit == "hour" else before.unit)
    hours = before.unit == "hour" and so_far <= _MAX_HOURS * size  # "21h30" is a clock
    minutes = numeral(tokens, start) if hours else None
    if minutes is None or not 0 <= minutes.value < 60 or minutes.value.denominator > 1:
        return None
    return minutes.end, Span((so_far + minutes.value * 60,), "minute")
