"""Split typed text into words to compare: apostrophes, short forms, typos and repeated letters make no difference."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"\w+(?:['’‘`´*-]\w+)*")
_APOSTROPHES: Final = str.maketrans("’‘`´", "''''")
_LONG: Final = 5
"""From so many letters on a word may be mistyped and is still that word."""
_HARD: Final = re.compile(r"[.!?…;:()\n“”\"]")
_PLAIN_GAP: Final = re.compile(r"[\s*_~'’-]*")


@dataclass(frozen=True)
class Token:
    """A word of a text, as `Typing` reads it, and its place in characters."""

    word: str
    start: int
    end: int
    begins: bool
    """Whether a mark, a line's end or nothing stands in front of it."""
    parted: bool
    """Whether what stands in front of it ends a sentence."""


class Typing:
    """Understands typed words, given the words that matter and how people type some of them."""

    def __init__(self, spellings: Mapping[str, Sequence[str]]) -> None:
        self._alternatives = {
            _without_apostrophes(other): word
            for word, others in spellings.items()
            for other in others
            if " " not in other
        }
        self._pairs = {
            (first, second): word
            for word, others in spellings.items()
            for first, _, second in (_without_apostrophes(other).partition(" ") for other in others)
            if second
        }
        self._known: dict[str, str] = {}
        self._mistyped: dict[str, str] = {}

    def learn(self, words: Iterable[str]) -> None:
        """Add words that matter; of one that ends with `*`, the beginning. A typo of one is read as the word itself."""
        for word in (one.rstrip("*") for one in words):
            self._known.setdefault(_without_apostrophes(word), word)
            if len(word) >= _LONG and word.isalpha():
                for other in _typos(word):
                    self._mistyped.setdefault(other, word)

    def known(self) -> frozenset[str]:
        """Return all words that matter, without apostrophes."""
        return frozenset(self._known)

    def read(self, text: str) -> tuple[Token, ...]:
        """Split a text into words; two that are one word in another spelling ("you are") count as one."""
        found = list(_WORD.finditer(text))
        tokens: list[Token] = []
        at = end = 0
        while at < len(found):
            first, words = found[at], 1
            word = self._word(first[0])
            if at + 1 < len(found) and not text[first.end() : found[at + 1].start()].strip():
                pair = self._pairs.get((_without_apostrophes(first[0]), _without_apostrophes(found[at + 1][0])))
                word, words = (pair, 2) if pair else (word, 1)
            gap = text[end : first.start()]
            end = found[at + words - 1].end()
            begins = not tokens or not _PLAIN_GAP.fullmatch(gap) or "\n" in gap
            tokens.append(Token(word, first.start(), end, begins, not tokens or bool(_HARD.search(gap))))
            at += words
        return tuple(tokens)

    def words(self, text: str) -> tuple[str, ...]:
        """Split a text and return the words alone."""
        return tuple(token.word for token in self.read(text))

    def _word(self, typed: str) -> str:
        bare = _without_apostrophes(typed)
        for one in (bare, *_without_repeats(bare)):
            if found := self._alternatives.get(one) or self._known.get(one):
                return found
        if len(bare) < _LONG:
            return bare
        return self._mistyped.get(bare) or next(
            (self._known[one] for one in _without_one_letter(bare) if one in self._known), bare
        )


def _without_apostrophes(word: str) -> str:
    return word.lower().translate(_APOSTROPHES).replace("'", "")


def _without_repeats(word: str) -> Iterator[str]:
    """Yield the word without letters that were repeated for stress: "soooo"."""
    if re.search(r"(\w)\1", word):
        yield re.sub(r"(\w)\1{2,}", r"\1\1", word)
        yield re.sub(r"(\w)\1+", r"\1", word)


def _typos(word: str) -> Iterator[str]:
    """Yield the word with two letters swapped or one left out, first and last letter apart."""
    yield from (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
    yield from _without_one_letter(word)


def _without_one_letter(word: str) -> Iterator[str]:
    yield from (word[:at] + word[at + 1 :] for at in range(1, len(word) - 1))
