"""Split typed text into words to compare: accents, short forms, typos and repeated letters make no difference."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from content.understanding.folding import fold

_WORD: Final = re.compile(r"\w+(?:['’‘`´ʼ*-]\w+)*")
_LONG: Final = 5
"""From so many letters on a word may be mistyped and is still that word."""
_HARD: Final = re.compile(r"[.!?¿¡…;:()\n“”„«»\"]")
_PLAIN_GAP: Final = re.compile(r"[\s*_~'’-]*")


@dataclass(frozen=True)
class Token:
    """A word of a text, folded and as `Typing` reads it, and its place in characters."""

    word: str
    start: int
    end: int
    begins: bool
    """Whether a mark, a line's end or nothing stands in front of it."""
    parted: bool
    """Whether what stands in front of it ends a sentence."""


class Typing:
    """Understands typed words, given the words that matter and how people type some of them.

    `spell` folds the words of the language.
    """

    def __init__(self, spellings: Mapping[str, Sequence[str]], spell: Callable[[str], str] = fold) -> None:
        self.spell = spell
        others = [(spell(other), spell(word)) for word, others in spellings.items() for other in others]
        self._alternatives = {other: word for other, word in others if " " not in other}
        self._pairs = {
            (first, second): word
            for first, second, word in ((*other.partition(" ")[::2], word) for other, word in others)
            if second
        }
        self._known: set[str] = set()
        self._mistyped: dict[str, str] = {}

    def learn(self, words: Iterable[str]) -> None:
        """Add words that matter; of one that ends with `*`, the beginning. A typo of one is read as the word itself."""
        for one in (one.rstrip("*") for one in words):
            word = self.spell(one)
            self._known.add(word)
            if len(word) >= _LONG and one.isalpha():
                for other in _typos(word):
                    self._mistyped.setdefault(other, word)

    def known(self) -> frozenset[str]:
        """Return all words that matter, folded."""
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
                pair = self.joined(first[0], found[at + 1][0])
                word, words = (pair, 2) if pair else (word, 1)
            gap = text[end : first.start()]
            end = found[at + words - 1].end()
            begins = not tokens or not _PLAIN_GAP.fullmatch(gap) or "\n" in gap
            tokens.append(Token(word, first.start(), end, begins, not tokens or bool(_HARD.search(gap))))
            at += words
        return tuple(tokens)

    def joined(self, first: str, second: str) -> str | None:
        """Return the word that two words are in another spelling; None where they are none."""
        return self._pairs.get((self.spell(first), self.spell(second)))

    def words(self, text: str) -> tuple[str, ...]:
        """Split a text and return the words alone."""
        return tuple(token.word for token in self.read(text))

    def _word(self, typed: str) -> str:
        bare = self.spell(typed)
        for one in (bare, *_without_repeats(bare)):
            if found := self._alternatives.get(one) or (one if one in self._known else None):
                return found
        if len(bare) < _LONG:
            return bare
        return self._mistyped.get(bare) or next((one for one in _without_one_letter(bare) if one in self._known), bare)


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
