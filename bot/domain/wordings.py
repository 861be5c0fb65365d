"""Finding wordings in what was typed: whole words, in any case, with either apostrophe and whatever space between.

Which wordings these are is data of the language and comes in from outside.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

_SPACE = r"\s+"
_PART = re.compile(r"\{([a-z-]+)\}")
_NONE: Mapping[str, "Part"] = MappingProxyType({})


@dataclass(frozen=True)
class Part:
    """What may stand in the place of `{its name}` in a wording; one of `then` may follow it."""

    words: tuple[str, ...]
    then: tuple[str, ...] = ()


@dataclass(frozen=True)
class Flag:
    """A wording that was found, and where."""

    id: str
    start: int
    end: int


def flags(text: str, wordings: Mapping[str, str], parts: Mapping[str, Part] = _NONE) -> tuple[Flag, ...]:
    """The wordings in a text, in its order; where several begin at one word, the longest: the one of most words."""
    if not wordings:
        return ()
    pattern, ids = _pattern(tuple(wordings.items()), tuple(parts.items()))
    return tuple(Flag(ids[match.lastgroup or ""], *match.span()) for match in pattern.finditer(text))


@lru_cache(maxsize=16)
def _pattern(
    wordings: tuple[tuple[str, str], ...], parts: tuple[tuple[str, Part], ...]
) -> tuple[re.Pattern[str], Mapping[str, str]]:
    known = {name: _part(part) for name, part in parts}
    groups = {f"w{number}": id_ for number, (id_, _) in enumerate(wordings)}
    tree = _tree([(f"w{number}", text.split()) for number, (_, text) in enumerate(wordings)], known)
    return re.compile(rf"(?<!\w){tree}(?!\w)", re.IGNORECASE), groups


def _tree(ahead: Sequence[tuple[str, Sequence[str]]], parts: Mapping[str, str], space: str = "") -> str:
    """One pattern for all that may follow here: what wordings begin alike is written, and looked for, once.

    Where several go on, the longer one is tried first, and a word before a part that it may be one of.
    """
    branches: dict[str, list[tuple[str, Sequence[str]]]] = {}
    for group, words in ahead:
        if words:
            branches.setdefault(words[0], []).append((group, words[1:]))
    first = sorted(branches, key=lambda word: (bool(_PART.fullmatch(word)), -len(word)))
    ways = [space + _word(word, parts) + _tree(branches[word], parts, _SPACE) for word in first]
    ends = [f"(?P<{group}>)" for group, words in ahead if not words]
    return f"(?:{'|'.join([*ways, *ends])})"


def _part(part: Part) -> str:
    words = _any_of(part.words)
    return f"{words}(?:{_SPACE}{_any_of(part.then)})?" if part.then else words


def _any_of(wordings: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(_SPACE.join(_word(word, {}) for word in one.split()) for one in wordings)})"


def _word(word: str, parts: Mapping[str, str]) -> str:
    part = _PART.fullmatch(word)
    return parts[part[1]] if part else re.escape(word).replace("'", "['’]")
