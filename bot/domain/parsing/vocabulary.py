"""The words of time of one or more languages: what each may be, and which word a typo was meant to be."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import Enum, auto
from typing import NamedTuple
from unicodedata import combining, normalize

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
MIN_TYPO_CHARS = 4
"""Shorter words are too near to each other to guess which one was meant."""


class Kind(Enum):
    """What a token may be."""

    NUMBER = auto()
    ARTICLE = auto()
    FRACTION = auto()
    AFTER_HOUR = auto()
    BEFORE_HOUR = auto()
    HOUR_BEGUN = auto()
    CLOCK_WORD = auto()
    LENGTH = auto()
    ORDINAL = auto()
    ENDING = auto()
    UNIT = auto()
    SINGLE = auto()
    LEADING_UNIT = auto()
    CLOCK = auto()
    MARK = auto()
    MILITARY = auto()
    HALF = auto()
    PART = auto()
    PART_BEHIND_DAY = auto()
    DATE = auto()
    DAY = auto()
    WEEKDAY = auto()
    WEEKEND = auto()
    MONTH = auto()
    RELATION = auto()
    RHYTHM = auto()
    ACTION = auto()
    ZONE = auto()
    VAGUE = auto()
    FILLER = auto()
    SIGN = auto()


class Mark(Enum):
    """What an hour with that word behind it is where a moment is wanted, if the word is a unit as well: "9h"."""

    LENGTH = auto()
    CLOCK = auto()
    EITHER = auto()


class DayPart(NamedTuple):
    """A part of the day: the hour it stands for, and which hours a bare number said with it may be."""

    id: str
    at: time
    daily: time
    others: tuple[time, ...]
    begins: int
    ends: int
    today: bool = False
    """Whether it is that of today, as "tonight" is."""

    def has(self, hour: int) -> bool:
        """Return whether that hour of 24 belongs to it; a part that ends before it begins goes through midnight."""
        ends = self.ends or 24
        return self.begins <= hour < ends if self.begins < ends else hour >= self.begins or hour < ends


Kinds = Mapping[Kind, object]
Entry = tuple[str, Kind, object]
"""Words, what they are, and its value."""


@dataclass(frozen=True)
class Vocabulary:
    """Phrases, single words among them, with all that they may be. Build it with `of`."""

    phrases: Mapping[str, Kinds]
    dot_is_ordinal: bool = False
    """Whether "5." may be the fifth of a month."""
    compounds: Mapping[str, str] = field(default_factory=dict)
    """Words that are read as several, by the word."""
    no_slips: frozenset[str] = frozenset()
    """Words that are no slips, whatever they are near to."""
    forgiving: bool = True
    """Whether a slip is read as the word that was meant."""
    longest_words: int = 1
    _by_start: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        entries: Iterable[Entry],
        beside: "Vocabulary | None" = None,
        *,
        dot_is_ordinal: bool = False,
        compounds: Mapping[str, str] | None = None,
        no_slips: Iterable[str] = (),
        forgiving: bool = True,
    ) -> "Vocabulary":
        """Build it from the words of a language; words of `beside` are read as well where this one has none."""
        own: dict[str, dict[Kind, object]] = defaultdict(dict)
        for words, kind, value in entries:
            phrase = plain(words).replace("-", " ")
            for spelled in {phrase, phrase.replace("'", "")} if len(phrase) > MIN_TYPO_CHARS else {phrase}:
                own[spelled].setdefault(kind, value)
        phrases: dict[str, Kinds] = {**(beside.phrases if beside else {}), **own}
        starts: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            if " " not in phrase and len(phrase) >= MIN_TYPO_CHARS:
                starts[phrase[0]].append(phrase)
        longest = max((phrase.count(" ") + 1 for phrase in phrases), default=1)
        by_start = {letter: tuple(words) for letter, words in starts.items()}
        plain_compounds = {plain(word): plain(words) for word, words in (compounds or {}).items()}
        return cls(
            phrases, dot_is_ordinal, plain_compounds, frozenset(map(plain, no_slips)), forgiving, longest, by_start
        )

    def meant(self, word: str) -> Kinds:
        """Return what a typo was meant to be: the one word of time that is one letter off.

        Nothing where there are several.
        """
        if len(word) < MIN_TYPO_CHARS or not self.forgiving or word in self.no_slips:
            return {}
        near = [self.phrases[known] for known in self._by_start.get(word[0], ()) if is_one_letter_off(word, known)]
        return near[0] if near and all(one == near[0] for one in near) and Kind.FILLER not in near[0] else {}


def is_one_letter_off(word: str, known: str) -> bool:
    """Return whether one letter is too many, too few, swapped with its neighbour or, in a long word, another one."""
    shorter, longer = sorted((word, known), key=len)
    if len(longer) - len(shorter) > 1:
        return False
    at = next((at for at, (one, other) in enumerate(zip(shorter, longer, strict=False)) if one != other), len(shorter))
    if len(shorter) != len(longer):
        return shorter[at:] == longer[at + 1 :]
    if shorter[at + 1 :] == longer[at + 1 :]:
        return len(word) > MIN_TYPO_CHARS
    swapped = shorter[:at] + shorter[at + 1 : at + 2] + shorter[at : at + 1] + shorter[at + 2 :]
    return swapped == longer


def plain(text: str) -> str:
    """Return small letters without accents, single spaces, straight apostrophes, digits of every script as 0 to 9."""
    text = normalize("NFKC", text.translate(_APOSTROPHES)).casefold()
    if not text.isascii():
        text = "".join(char for char in normalize("NFKD", text) if not combining(char))
    return " ".join(text.split())
