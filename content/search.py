"""Finding lines by the words people use for what they are in. Nothing that is typed is kept."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from typing import Any, Literal

from babel import Locale
from snowballstemmer import algorithms, stemmer

from content.library import boundaries, repairs, validations
from content.shelves import where

_WORD = re.compile(r"\w+(?:'\w+)?")
_LONGEST = 300
_ENOUGH = 0.34
"""How much of a known phrase must be in what was typed; below it, nothing fits."""
_BESIDE = 0.2
"""What words of the situation outside the best phrase add."""


Kind = Literal["boundary", "validate", "repair"]


@dataclass(frozen=True)
class Line:
    """Something one may say, ready to be sent. `title` is the situation it is for; both are plain text."""

    kind: Kind | None
    id: str
    title: str
    text: str


@dataclass(frozen=True)
class _Entry:
    """A situation: the phrases people use for it, as stems, and the lines that fit it."""

    phrases: tuple[frozenset[str], ...]
    lines: tuple[Line, ...]


def situations(language: str, kind: Kind) -> list[tuple[Line, ...]]:
    """The lines of that kind, situation by situation, in the order of the library."""
    return [entry.lines for entry in _index(language)[0] if entry.lines[0].kind == kind]


def find(query: str, language: str) -> list[tuple[Line, ...]]:
    """The situations that fit best, best first, each with its lines; empty if nothing fits."""
    typed = frozenset(_stems(query[:_LONGEST], language))
    entries, weights = _index(language)
    scored = [(_score(typed, entry, weights), number) for number, entry in enumerate(entries)]
    return [entries[number].lines for score, number in sorted(scored, key=lambda one: -one[0]) if score >= _ENOUGH]


def _score(typed: frozenset[str], entry: _Entry, weights: dict[str, float]) -> float:
    best = max(_weight(typed & phrase, weights) / _weight(phrase, weights) for phrase in entry.phrases)
    known = frozenset().union(*entry.phrases)
    own = _weight(typed, weights)
    return best + _BESIDE * (_weight(typed & known, weights) / own if own else 0.0)


def _weight(stems: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights.get(stem, 0.0) for stem in stems)


@cache
def _stemmer(language: str) -> Any:
    """Snowball's own list knows languages by their English names; English for those it does not have."""
    name = (Locale.parse(language).english_name or "").lower()
    return stemmer(name if name in algorithms() else "english")


def _stems(text: str, language: str) -> list[str]:
    words = _WORD.findall(text.lower().replace("’", "'"))
    found: list[str] = _stemmer(language).stemWords(words)
    return found


@cache
def _index(language: str) -> tuple[tuple[_Entry, ...], dict[str, float]]:
    """All situations, and how telling each stem is: the fewer situations use it, the more."""
    entries = tuple(
        _Entry(tuple(frozenset(_stems(phrase, language)) for phrase in phrases), tuple(lines))
        for phrases, lines in _situations(language)
    )
    uses = Counter(stem for entry in entries for stem in frozenset().union(*entry.phrases))
    return entries, {stem: log(1 + len(entries) / count) for stem, count in uses.items()}


def _situations(language: str) -> Iterator[tuple[Sequence[str], Sequence[Line]]]:
    limits = boundaries(language)
    for situation in limits.situations.values():
        scripts = where(limits.scripts, situation=situation.id)
        lines = [Line("boundary", script.id, situation.label, script.filled()) for script in scripts]
        yield (situation.label, *situation.words), lines
    understanding = validations(language)
    for situation in understanding.situations.values():
        kind = where(understanding.validations, situation=situation.id)
        yield (situation.label, *situation.words), [Line("validate", one.id, situation.label, one.text) for one in kind]
    mending = repairs(language)
    for group in mending.groups.values():
        kind_of = where(mending.repairs, group=group.id)
        yield (group.label,), [Line("repair", one.id, group.label, one.text) for one in kind_of]
