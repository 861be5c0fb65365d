"""Features of a passage that models weigh: words, neighbours, concepts, who does what to whom, parts of words."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import permutations
from pathlib import Path
from typing import Any, Final

from babel import Locale

from content.understanding.folding import fold, folding
from content.understanding.languages import written_out
from content.understanding.words import Words

_MAX_WORDS: Final = 120
"""Words of a passage that are looked at: the time to read one stays bounded."""
_NEAR: Final = 4
"""How many words apart two may stand and still count as a pair."""
_GAP: Final = 3
"""The same for each step of three concepts in a row."""
_PART_LENGTHS: Final = (3, 4, 5)
_MAX_GAP: Final = 3
"""How many words a * in a phrase stands for at most."""
_PHRASE_PART: Final = re.compile(r"<[^<>]+>|\S+")
_KNOWN_WORDS: Final = 512
"""Words whose features are kept, some 4 KB each: those of grammar come in every message."""
_SHORT: Final = 3
"""Messages of so few words also count as a whole."""


class Reader:
    """Extracts the features of passages of one language. `concepts` maps a word or its stem to what it stands for.

    `spell` brings a word to the one way in which the language's words are compared.
    """

    def __init__(
        self, concepts: Mapping[str, frozenset[str]], stemmer: Any, spell: Callable[[str], str] = fold
    ) -> None:
        self._concepts = concepts
        self._stemmer = stemmer
        self._spelled = lru_cache(maxsize=_KNOWN_WORDS)(spell)
        self.word = lru_cache(maxsize=_KNOWN_WORDS)(self._word)

    def features(self, passage: Words) -> set[str]:
        """Collect everything the model counts in a passage, each once."""
        words = passage[:_MAX_WORDS]
        read = [self.word(word) for word in words]
        stems, concepts = [one[0] for one in read], [one[1] for one in read]
        found = set().union(*(one[2] for one in read))
        found.update(_pairs(stems, concepts), _triples(stems, concepts))
        if words:
            found.add(f"first:{stems[0]}")
        if len(words) <= _SHORT:
            found.add("all:" + " ".join(stems))
        return found

    def holds(self, passage: Words, phrase: str) -> bool:
        """Return whether a phrase stands in a passage.

        Its parts are words, {concepts}, * for up to three words, and <parts in any order>.
        """
        parts = _PHRASE_PART.findall(phrase)
        return any(self._holds_at(passage, at, parts) for at in range(len(passage)))

    def _holds_at(self, passage: Words, at: int, parts: Sequence[str]) -> bool:
        if not parts:
            return True
        if parts[0] == "*":
            return any(self._holds_at(passage, at + gap, parts[1:]) for gap in range(_MAX_GAP + 1))
        if parts[0].startswith("<"):
            orders = map(" * ".join, permutations(parts[0][1:-1].split()))
            return any(self._holds_at(passage, at, [*order.split(), *parts[1:]]) for order in orders)
        if at >= len(passage):
            return False
        word, part = passage[at], parts[0]
        alike = self._spelled(word) == self._spelled(part)
        matches = part[1:-1] in self.word(word)[1] if part.startswith("{") else alike
        return matches and self._holds_at(passage, at + 1, parts[1:])

    def _word(self, word: str) -> tuple[str, frozenset[str], frozenset[str]]:
        """Return the stem of a word, its concepts, and the features it has on its own."""
        word = self._spelled(word)
        stem = self._stemmer.stemWord(word)
        concepts = self._concepts.get(word, frozenset()) | self._concepts.get(stem, frozenset())
        edged = f"<{word}>"
        parts = {edged[at : at + length] for length in _PART_LENGTHS for at in range(len(edged) - length + 1)}
        own = {f"w:{word}", f"s:{stem}", *(f"c:{one}" for one in concepts), *(f"g:{part}" for part in parts)}
        return stem, concepts, frozenset(own)


def _pairs(stems: Sequence[str], concepts: Sequence[frozenset[str]]) -> Iterator[str]:
    for at, first in enumerate(stems):
        for distance, second in enumerate(stems[at + 1 : at + 1 + _NEAR], start=1):
            gap = "_" if distance == 1 else "~"
            yield f"p:{first}{gap}{second}"
            for left in concepts[at]:
                yield from (f"cc:{left}{gap}{right}" for right in concepts[at + distance])


def _triples(stems: Sequence[str], concepts: Sequence[frozenset[str]]) -> Iterator[str]:
    for at in range(len(stems) - 2):
        yield f"t:{stems[at]} {stems[at + 1]} {stems[at + 2]}"
        for middle in range(at + 1, min(at + 1 + _GAP, len(stems) - 1)):
            for last in range(middle + 1, min(middle + 1 + _GAP, len(stems))):
                for who in concepts[at]:
                    for act in concepts[middle]:
                        yield from (f"ccc:{who} {act} {whom}" for whom in concepts[last])


@cache
def read_concepts(folder: Path) -> Reader:
    """Return the reader of a language folder, by the words of its `concepts.toml`: one for all who read that language.

    Snowball knows languages by their English names; one it does not have is read with the English stemmer. Words are
    folded before they are stemmed: typed with accents or without, they have one stem.
    """
    from snowballstemmer import algorithms, stemmer  # 3 MB, spent when somebody first types words

    name = (Locale.parse(folder.name, sep="-").get_language_name("en") or "").lower()
    chosen = stemmer(name if name in algorithms() else "english")
    spell = folding(written_out(folder))
    lists: Mapping[str, list[str]] = tomllib.loads((folder / "concepts.toml").read_text(encoding="utf-8"))
    concepts: dict[str, set[str]] = {}
    for concept, words in lists.items():
        for word in map(spell, words):
            concepts.setdefault(word, set()).add(concept)
            concepts.setdefault(chosen.stemWord(word), set()).add(concept)
    alike: dict[frozenset[str], frozenset[str]] = {}  # a few dozen sets for thousands of words
    shared = {word: alike.setdefault(frozenset(found), frozenset(found)) for word, found in concepts.items()}
    return Reader(shared, chosen, spell)
