"""Finding blame in a message that somebody is about to send, and saying it softer. Nothing that is read is kept."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from content.catalog.libraries import Blame
from content.catalog.loaders import blame
from content.catalog.patterns import Patterns
from content.catalog.spots import Spot

_MARKS: Final = ".!?…"
_NEXT: Final = re.compile(r"(?:[^\w.!?\n]*[\w'’]+){0,5}")
"""What stands right after a spot."""
_BEFORE: Final = 60
"""So many characters in front of a spot are looked at."""
_KNOWN_SHARE: Final = 0.2
"""Of the words of a text in a language that is read, at least this share is among its most common ones."""
_FEW_WORDS: Final = 4
"""Too few to tell a language by."""


@dataclass(frozen=True)
class Found:
    """A spot in a text. `wordings` are what could stand there instead, the best first, as they would stand there."""

    kind: str
    start: int
    end: int
    wordings: tuple[str, ...]


@dataclass(frozen=True)
class _Candidate:
    spot: Spot
    match: re.Match[str]

    @property
    def order(self) -> tuple[int, bool, int]:
        return self.match.start(), self.spot.broad, -self.match.end()


class Softener:
    """Reads messages in one language. PatternError where a pattern of its library cannot be read."""

    def __init__(self, library: Blame) -> None:
        lists = {one.id: one.words for one in library.lists.values()}
        patterns = Patterns(lists, {one.text: one.also for one in library.spellings.values()})
        self._spots = [(spot, patterns.read(spot.text)) for spot in library.spots.values()]
        self._lists = {name: patterns.words_of(name) for name in lists}

    def find(self, text: str) -> tuple[Found, ...]:
        """Find what could land as blame, in the order of the text; no word twice."""
        candidates = sorted(self._candidates(text), key=lambda one: one.order)
        sharp = [one.match.start() for one in candidates if not one.spot.broad]
        taken: list[_Candidate] = []
        for one in candidates:
            start, end = one.match.span()
            hidden = one.spot.broad and any(start < other < end for other in sharp)
            if not hidden and (not taken or start >= taken[-1].match.end()):
                taken.append(one)
        return tuple(_found(text, one) for one in taken)

    def reads(self, text: str) -> bool:
        """Whether a text is, as far as one can tell, in this language."""
        words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
        known = sum(1 for word in words if self._lists["common"].fullmatch(word))
        return len(words) < _FEW_WORDS or known >= _KNOWN_SHARE * len(words)

    def _candidates(self, text: str) -> Iterator[_Candidate]:
        for spot, patterns in self._spots:
            for pattern in patterns:
                for match in pattern.finditer(text):
                    if not self._is_harmless(text, match, spot):
                        yield _Candidate(spot, match)

    def _is_harmless(self, text: str, match: re.Match[str], spot: Spot) -> bool:
        after = None if "rest" in match.groupdict() else _NEXT.match(text, match.end())
        clause = match[0] + (after[0] if after else "")
        before = text[max(0, match.start() - _BEFORE) : match.start()].rstrip(" ")
        return any(self._lists[name].search(clause) for name in spot.unless) or any(
            found.end() == len(before)
            for name in ("denial", *spot.but_after)
            for found in self._lists[name].finditer(before)
        )


@cache
def softener(language: str) -> Softener:
    """The one for a language; where a language has none, English."""
    return Softener(blame(language))


def retold(text: str, language: str) -> str:
    """Return a message as it would be told to somebody else: "you hit me" as "he hit me", which danger is read from."""
    swaps = {one.text.lower(): one.instead for one in blame(language).swaps.values()}
    words = "|".join(re.escape(word) for word in sorted(swaps, key=len, reverse=True))
    straight = text.replace("’", "'")
    return re.sub(rf"(?<!\w)(?:{words})(?!\w)", lambda found: swaps[found[0].lower()], straight, flags=re.IGNORECASE)


def soften(text: str, found: Sequence[Found], longest: int) -> str:
    """The whole text in softer words. A spot with which it would become longer than `longest` stays as it is."""
    whole = text
    for one in reversed(found):
        changed = _replaced(whole, one, one.wordings[0])
        whole = changed if len(changed.encode("utf-16-le")) // 2 <= longest else whole
    return whole


def _found(text: str, one: _Candidate) -> Found:
    start, end = one.match.span()
    slots = {name: _calm(value) for name, value in one.match.groupdict().items() if value}
    fitted = [re.sub(r"\{(\w+)\}", lambda slot: slots.get(slot[1], ""), instead) for instead in one.spot.instead]
    if text[start].isupper():
        fitted = [words[:1].upper() + words[1:] for words in fitted]
    return Found(one.spot.kind, start, end, tuple(" ".join(words.split()) for words in fitted))


def _calm(words: str) -> str:
    """Words that are not shouted."""
    return words.lower() if words.isupper() and len(words) > 3 else words


def _replaced(text: str, found: Found, words: str) -> str:
    """The text with these words in the place of the spot; of two marks at their end, theirs."""
    behind = text[found.end :]
    if words[-1] in _MARKS:
        bare = behind.lstrip(_MARKS)
        if bare[:1] in {*",;:)"}:
            words = words.rstrip(_MARKS)
        behind = bare
    return text[: found.start] + words + behind
