"""Find blame in a message that somebody is about to send, and say it softer. Nothing read is stored."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from content.catalog.libraries import Blame
from content.catalog.loaders import blame, blame_languages
from content.catalog.patterns import Match, PatternError, Patterns, Row, WordRows, words_in
from content.catalog.spots import Spot
from content.catalog.typing_ways import Token, Typing
from content.catalog.units import units
from content.understanding.folding import fold
from content.understanding.languages import languages_of, speller
from content.understanding.phrases import Spell, flags

_MARKS: Final = ".!?…"
_SPACE_BEFORE_MARK: Final = re.compile(r"^[ \u00a0\u202f]+(?=[!?])")
"""As French has it."""
_OPENING: Final = re.compile(r"[¿¡](?=[^.!?…¿¡]*$)")
"""The Spanish mark that opens what the replaced mark closed."""
_NEXT: Final = 5
"""So many words right after a spot are looked at, as far as its sentence goes."""
_KNOWN_SHARE: Final = 0.25
"""Of the words of a text in a language that is read, at least this share is known; other languages have fewer."""
_SENTENCE: Final = 4
"""A wording of so many words says it all: it takes the place of what trails behind the spot, too."""
_FEW_WORDS: Final = 4
"""Too few to tell a language by."""


@dataclass(frozen=True)
class Found:
    """A spot in a text, as indexes of characters. `wordings` are what could stand there instead, the best first."""

    kind: str
    start: int
    end: int
    wordings: tuple[str, ...]


@dataclass(frozen=True)
class _Candidate:
    spot: Spot
    match: Match

    @property
    def order(self) -> tuple[int, bool, int]:
        return self.match.start, self.spot.broad, -self.match.end


LISTS: Final = frozenset({"filler", "joint", "denial", "trail", "starter", "elsewhere"})
"""Lists that every language's `blame.toml` has, for the code asks for them."""


class Softener:
    """Reads messages in one language; `spell` folds its words. PatternError where a pattern cannot be read."""

    def __init__(self, library: Blame, spell: Spell = fold) -> None:
        lists = {one.id: one.words for one in library.lists.values()}
        if lost := LISTS - lists.keys():
            raise PatternError(f"there must be a list {', '.join(sorted(lost))}")
        self._typing = Typing({one.text: one.also for one in library.spellings.values()}, spell)
        self._typing.learn(word for spot in library.spots.values() for text in spot.text for word in words_in(text))
        self._typing.learn(word for words in lists.values() for one in words for word in words_in(one))
        self._patterns = Patterns(lists, self._typing)
        self._lists = {name: WordRows(words, self._typing) for name, words in lists.items()}
        self._known = self._typing.known() - frozenset(map(spell, lists["elsewhere"]))
        self._rows = [(spot, self._patterns.read(text)) for spot in library.spots.values() for text in spot.text]
        self._needs = [self._patterns.needs(row) for _, row in self._rows]
        self._firsts = [self._patterns.firsts(row) for _, row in self._rows]

    def find(self, text: str) -> tuple[Found, ...]:
        """Find what could land as blame, in the order of the text; spots do not overlap."""
        tokens = self._typing.read(text)
        candidates = sorted(self._candidates(tokens), key=lambda one: one.order)
        sharp = [one.match.start for one in candidates if not one.spot.broad]
        taken: list[_Candidate] = []
        for one in candidates:
            start, end = one.match.start, one.match.end
            hidden = one.spot.broad and any(start < other < end for other in sharp)
            if not hidden and (not taken or start >= taken[-1].match.end):
                taken.append(one)
        nexts = [*(one.match.start for one in taken), len(tokens)][1:]
        return tuple(self._to_found(text, tokens, one, most) for one, most in zip(taken, nexts, strict=True))

    def reads(self, text: str) -> bool:
        """Return whether a text seems to be in this language."""
        words = re.findall(r"[^\W\d_]+", self._typing.spell(text))
        return len(words) < _FEW_WORDS or sum(word in self._known for word in words) >= _KNOWN_SHARE * len(words)

    def _candidates(self, tokens: Sequence[Token]) -> Iterator[_Candidate]:
        begins = [at for at, token in enumerate(tokens) if token.parted or at == 0]
        for start, end in pairwise([*begins, len(tokens)]):
            sentence = tokens[:end]
            by_first = self._by_first({token.word for token in sentence[start:]})
            for at in range(start, end):
                for spot, row in by_first.get(tokens[at].word, ()):
                    match = self._patterns.find(row, sentence, at)
                    if match and not self._is_harmless(sentence, match, spot):
                        yield _Candidate(spot, match)

    def _by_first(self, words: Set[str]) -> Mapping[str, Sequence[tuple[Spot, Row]]]:
        """Return the patterns that a sentence of these words may hold, by the words with which they can begin."""
        found: dict[str, list[tuple[Spot, Row]]] = defaultdict(list)
        for one, needs, firsts in zip(self._rows, self._needs, self._firsts, strict=True):
            if not any(words.isdisjoint(need) for need in needs):
                for word in firsts & words:
                    found[word].append(one)
        return found

    def _to_found(self, text: str, tokens: Sequence[Token], one: _Candidate, most: int) -> Found:
        """Describe a spot that must end before the token `most`, where the next one begins."""
        end = self._end_of(tokens, one, most)
        runs_on = end < len(tokens) and not tokens[end].begins
        stop = "." if runs_on and (end == most or self._lists["starter"].at(tokens, end)) else ""
        wordings = tuple(words if words[-1] in _MARKS else words + stop for words in _wordings(text, tokens, one))
        return Found(one.spot.kind, tokens[one.match.start].start, tokens[end - 1].end, wordings)

    def _end_of(self, tokens: Sequence[Token], one: _Candidate, most: int) -> int:
        """Return the token behind a spot. Trailing words of its clause belong to it unless a wording needs them."""
        end = one.match.end
        if end >= most or not self._lists["trail"].at(tokens, end):
            return end
        if any("{" in words or len(words.split()) < _SENTENCE for words in one.spot.instead):
            return end
        return next((at for at in range(end, most) if self._patterns.ends_clause(tokens, at)), most)

    def _is_harmless(self, tokens: Sequence[Token], match: Match, spot: Spot) -> bool:
        end = match.end if "rest" in match.slots else min(match.end + _NEXT, len(tokens))
        return any(self._lists[name].within(tokens, match.start, end) for name in spot.unless) or any(
            self._lists[name].before(tokens, match.start) for name in ("denial", *spot.but_after)
        )


@cache
def softener(language: str) -> Softener:
    """Return the softener of a language that has words of blame."""
    return Softener(blame(language), speller(language))


def read_blame(text: str, language: str) -> tuple[tuple[Found, ...], bool]:
    """Find blame in somebody's own language and in those that a text is written in; spots do not overlap.

    Also tell whether the text seems to be in one of them.
    """
    readers = [softener(one) for one in languages_of(text, language, blame_languages())]
    taken: list[Found] = []
    for one in (found for reader in readers for found in reader.find(text)):
        if all(one.end <= other.start or one.start >= other.end for other in taken):
            taken.append(one)
    return tuple(sorted(taken, key=lambda one: one.start)), any(reader.reads(text) for reader in readers)


def retellings(text: str, language: str) -> Iterator[str]:
    """Yield a message as it would be told to somebody else: "you hit me" as "he hit me", which danger is read from.

    Once for each language that it is to be read in.
    """
    for one in languages_of(text, language, blame_languages()):
        swaps, told, end = blame(one).swaps, "", 0
        for flag in flags(text, {swap.id: swap.text for swap in swaps.values()}, speller(one)):
            told, end = f"{told}{text[end : flag.start]}{swaps[flag.id].instead}", flag.end
        yield told + text[end:]


def soften(text: str, found: Sequence[Found], longest: int) -> str:
    """Replace each spot by its wording.

    A spot that would make the text longer than `longest` UTF-16 units stays as it is.
    """
    whole = text
    for one, words in reversed([*zip(found, _choose_wordings(found), strict=True)]):
        changed = _replace(whole, one, words)
        whole = changed if units(changed) <= longest else whole
    return whole


def _choose_wordings(found: Sequence[Found]) -> Iterator[str]:
    """Yield a wording for each spot; none twice, unless there is no other."""
    said: set[str] = set()
    for one in found:
        words = next((words for words in one.wordings if words.lower() not in said), one.wordings[0])
        said.add(words.lower())
        yield words


def _wordings(text: str, tokens: Sequence[Token], one: _Candidate) -> Iterator[str]:
    """Yield the wordings of a spot with their slots filled from this text."""
    slots = {}
    for name, (begin, end) in one.match.slots.items():
        if end > begin:
            words = text[tokens[begin].start : tokens[end - 1].end]
            slots[name] = words.lower() if words.isupper() and len(words) > 3 else words  # not shouted
    first = tokens[one.match.start]
    for instead in one.spot.instead:
        words = " ".join(re.sub(r"\{(\w+)\}", lambda slot: slots.get(slot[1], ""), instead).split())
        yield words[:1].upper() + words[1:] if text[first.start].isupper() and first.begins else words


def _replace(text: str, found: Found, words: str) -> str:
    """Put words in the place of the spot. Where both end with a mark, the mark of the words stays."""
    before, behind = text[: found.start], _SPACE_BEFORE_MARK.sub("", text[found.end :])
    bare = behind.lstrip(_MARKS)
    loud = bool({"!", "?"} & {*behind[: len(behind) - len(bare)]})
    if words[-1] in _MARKS:
        words, behind = words.rstrip(_MARKS) if bare[:1] in {*",;:)"} else words, bare
    elif loud:
        behind = f".{bare}"
    return (_OPENING.sub("", before) if loud else before) + words + behind
