"""Cut a text into tokens: numbers, clocks and dates in digits, and the words of a vocabulary."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple
from unicodedata import category, decimal, normalize

from bot.domain.parsing.vocabulary import Kind, Kinds, Vocabulary, plain

_ISO = r"\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)"
_LUMP = r"\d+(?:[.,:/⁄]\d+)*(?:(?<=\d)\.(?=\s|$|,))?|(?<!\w)[.,]\d+"
_TOKEN = re.compile(
    rf"(?P<lump>{_ISO}|{_LUMP})|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*(?:(?<=s)'(?=\s|$))?|'[^\W\d_]{{2,}})|(?P<sign>\S)"
)
_DOTTED_LETTERS = re.compile(r"(?<![^\W\d_])([^\W\d_])\.\s?([^\W\d_])(?![^\W\d_])\.?")
_BETWEEN_DATE_AND_CLOCK = re.compile(r"(?<=\d-\d\d)t(?=\d\d:?\d\d)")
_HYPHENS = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_HYPHENS_BEHIND_DIGITS = re.compile(r"(?<=\d)-(?=[^\W\d_])")
_DASHES = re.compile("[‐‑‒–—―−﹣]")
_CLOCK = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?\.?")
_NUMBER = re.compile(r"(?P<whole>\d*)(?:[.,](?P<part>\d+))?\.?")
_FRACTION = re.compile(r"(\d{1,2})[/⁄](\d{1,2})")
_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?")
_MAX_DIGITS = 6
_DAYS_OF_LONGEST_MONTH = 31
_MAX_TOKENS = 24
_PUNCTUATION = frozenset('.,!?;()[]"“”„…~+*_')
_FORCING_DIRECTION = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


class Hours(NamedTuple):
    """A clock in digits: "21:30".

    It is `exact` where it cannot be twelve hours later, and `padded` where its hour has two digits.
    """

    hour: int
    minute: int
    exact: bool
    padded: bool
    dotted: bool


class Numeral(NamedTuple):
    """A number, and with how many digits it was written; 0 for one in words."""

    value: Fraction
    digits: int


class DayMonth(NamedTuple):
    """A date in digits, in one order of its parts."""

    day: int
    month: int
    year: int | None


class Token(NamedTuple):
    """A part of a text with all that it may be, by kind."""

    text: str
    kinds: Kinds
    glued: bool
    """Whether no space stands before it."""


class _Cut(NamedTuple):
    text: str
    group: str
    glued: bool


def tokenize(text: str, vocabulary: Vocabulary) -> list[Token] | None:
    """Return the tokens of a text; None where a word in it is no word of time, or there are too many."""
    cuts: list[_Cut] = []
    end = 0
    for match in _TOKEN.finditer(_split_compounds(_normalize(text), vocabulary)):
        cuts.append(_Cut(match[0], match.lastgroup or "", match.start() == end))
        end = match.end()
    tokens: list[Token] = []
    while cuts and len(tokens) <= _MAX_TOKENS:
        taken, kinds = _kinds(cuts, vocabulary)
        if not kinds:
            return None
        tokens.append(Token(" ".join(cut.text for cut in cuts[:taken]), kinds, cuts[0].glued))
        cuts = cuts[taken:]
    return tokens if not cuts else None


def _normalize(text: str) -> str:
    """Write the fractions, digits, dashes and dotted letters of a text in one way."""
    text = "".join(map(_normalize_char, text))
    text = _DASHES.sub("-", plain(text))
    text = _BETWEEN_DATE_AND_CLOCK.sub(" ", text)
    text = _DOTTED_LETTERS.sub(r"\1\2 ", text)
    return _HYPHENS_BEHIND_DIGITS.sub("", _HYPHENS.sub(" ", text))


def _split_compounds(text: str, vocabulary: Vocabulary) -> str:
    """Write the words that are read as several as those."""
    return " ".join(vocabulary.compounds.get(word, word) for word in text.split(" ")) if vocabulary.compounds else text


def _normalize_char(char: str) -> str:
    if char.isascii():
        return char
    if (digit := decimal(char, None)) is not None:
        return str(digit)
    if category(char) == "No" and "⁄" in (fraction := normalize("NFKC", char)):
        return f" {fraction} "
    if category(char) in {"Cf", "Mn"} or "\ufe00" <= char <= "\ufe0f":
        return char if char in _FORCING_DIRECTION else ""
    return {"٫": ".", "、": ",", "：": ":", "∶": ":", "′": "'"}.get(char, char)


def _kinds(cuts: list[_Cut], vocabulary: Vocabulary) -> tuple[int, Kinds]:
    """Return how many of the cuts make the next token, and what it may be."""
    first = cuts[0]
    if first.group == "lump":
        known = vocabulary.phrases.get(f"{first.text}{cuts[1].text}") if len(cuts) > 1 and cuts[1].glued else None
        return (2, known) if known else (1, dict(_kinds_of_digits(first.text, vocabulary.dot_is_ordinal)))
    most = next((at for at, cut in enumerate(cuts) if cut.group == "lump"), len(cuts))
    for taken in range(min(most, vocabulary.longest_words), 0, -1):
        found = vocabulary.phrases.get(" ".join(cut.text for cut in cuts[:taken]))
        if found:
            return taken, found
    if first.group == "sign":
        return 1, _kinds_of_sign(first.text)
    return 1, vocabulary.meant(first.text)


def _kinds_of_sign(sign: str) -> Mapping[Kind, object]:
    if sign in "+-":
        return {Kind.SIGN: sign}
    return {Kind.FILLER: sign} if sign in _PUNCTUATION or category(sign) in {"So", "Sk"} else {}


def _kinds_of_digits(lump: str, dot_is_ordinal: bool) -> Iterator[tuple[Kind, object]]:
    """Yield all that a lump of digits may be; one like "1.12." is a date and nothing else."""
    dates = tuple(_dates(lump))
    if dates:
        yield Kind.DATE, dates
        if lump.endswith("."):
            return
    if (clock := _CLOCK.fullmatch(lump)) and int(clock["hour"]) <= 24:
        hour, minute = int(clock["hour"]), int(clock["minute"])
        exact = hour > 12 or clock["hour"].startswith("0")
        if hour < 24 or minute == 0:
            yield Kind.CLOCK, Hours(hour, minute, exact, len(clock["hour"]) == 2, ":" not in lump)
    if (number := _NUMBER.fullmatch(lump)) and len(lump) <= _MAX_DIGITS and lump != ".":
        whole, part = number["whole"] or "0", number["part"] or ""
        yield Kind.NUMBER, Numeral(Fraction(int(whole + part), 10 ** len(part)), 0 if part else len(whole))
        if dot_is_ordinal and lump.endswith(".") and 1 <= int(whole) <= _DAYS_OF_LONGEST_MONTH:
            yield Kind.ORDINAL, int(whole)
    if (fraction := _FRACTION.fullmatch(lump)) and 0 < int(fraction[1]) < int(fraction[2]):
        yield Kind.FRACTION, Fraction(int(fraction[1]), int(fraction[2]))


def _dates(lump: str) -> Iterator[DayMonth]:
    """Yield the date with day first and with month first, where both can be; with dots only day first."""
    if iso := _ISO_DATE.fullmatch(lump):
        yield DayMonth(int(iso[3]), int(iso[2]), int(iso[1]))
        return
    date = _DATE.fullmatch(lump)
    if date is None:
        return
    year = int(date[4]) + (2000 if len(date[4]) == 2 else 0) if date[4] else None
    orders = (
        [(int(date[1]), int(date[3]))]
        if date[2] == "."
        else [(int(date[1]), int(date[3])), (int(date[3]), int(date[1]))]
    )
    for day, month in dict.fromkeys(orders):
        if 1 <= day <= 31 and 1 <= month <= 12:
            yield DayMonth(day, month, year)
