"""Find phrases in what was typed: whole words, spelled in any way, with any space between.

The phrases are data of the language and are passed in.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from content.understanding.folding import fold

_WORD = re.compile(r"\w+")
_APOSTROPHE = re.compile(r"['’‘`´ʼ]")
_BETWEEN = re.compile(r"\s+|\s*-\s*|,\s*")
"""What may stand between two words of a phrase; German begins a feeling with a dash: "Mein Gefühl - …"."""

Spell = Callable[[str], str]
Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


@dataclass(frozen=True)
class Flag:
    """A phrase that was found, as its id and indexes of characters."""

    id: str
    start: int
    end: int


class _Piece(NamedTuple):
    """A word, or the part of one up to an apostrophe, and what stands in front of it."""

    spelled: str
    gap: str
    start: int
    end: int


def flags(text: str, wordings: Mapping[str, str], spell: Spell = fold) -> tuple[Flag, ...]:
    """Find phrases in a text, in its order; where several begin at one word, the one of most words.

    `spell` folds the words of the language.
    """
    known, pieces = _phrases(tuple(wordings.items()), spell), _pieces(text, spell)
    found: list[Flag] = []
    at = 0
    while at < len(pieces):
        ends = ((id_, _end_of_phrase(words, pieces, at)) for words, id_ in known.get(pieces[at].spelled[:1], ()))
        id_, end = next(((id_, end) for id_, end in ends if end is not None), ("", at + 1))
        if id_:
            found.append(Flag(id_, pieces[at].start, pieces[end - 1].end))
        at = end
    return tuple(found)


def _end_of_phrase(words: Sequence[str], pieces: Sequence[_Piece], start: int) -> int | None:
    """Return the index behind the pieces that are these words in a row; None where they are not."""
    at = start
    for word in words:
        if at > start and not (at < len(pieces) and _BETWEEN.fullmatch(pieces[at].gap)):
            return None
        end = _end_of(word, pieces, at)
        if end is None:
            return None
        at = end
    return at


def _end_of(word: str, pieces: Sequence[_Piece], start: int) -> int | None:
    """Return the index behind the pieces that make that word together; None where they do not."""
    made = ""
    for at in range(start, len(pieces)):
        if at > start and not _APOSTROPHE.fullmatch(pieces[at].gap):
            return None
        made += pieces[at].spelled
        if not word.startswith(made):
            return None
        if made == word:
            return at + 1
    return None


def _pieces(text: str, spell: Spell) -> list[_Piece]:
    pieces: list[_Piece] = []
    end = 0
    for match in _WORD.finditer(text):
        pieces.append(_Piece(spell(match[0]), text[end : match.start()], *match.span()))
        end = match.end()
    return pieces


@lru_cache(maxsize=32)
def _phrases(wordings: tuple[tuple[str, str], ...], spell: Spell) -> Phrases:
    """Return the words of each phrase and its id, by the first letter, those of most words first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for id_, text in wordings:
        words = tuple(_WORD.findall(spell(_APOSTROPHE.sub("", text))))
        if words:
            found.setdefault(words[0][0], []).append((words, id_))
    for group in found.values():
        group.sort(key=lambda one: (-len(one[0]), -sum(map(len, one[0]))))
    return found
