"""Finding wordings in what was typed: whole words, in any case, with either apostrophe and whatever space between.

Which wordings these are is data of the language and comes in from outside.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

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
    longest_first = sorted(wordings, key=lambda one: (-len(one[1].split()), -len(one[1])))
    known = {name: _part(part) for name, part in parts}
    groups = {f"w{number}": id_ for number, (id_, _) in enumerate(longest_first)}
    found = (f"(?P<w{number}>{_words(text, known)})" for number, (_, text) in enumerate(longest_first))
    return re.compile(rf"(?<!\w)(?:{'|'.join(found)})(?!\w)", re.IGNORECASE), groups


def _part(part: Part) -> str:
    words = _any_of(part.words)
    return rf"{words}(?:\s+{_any_of(part.then)})?" if part.then else words


def _any_of(wordings: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(_words(one, {}) for one in wordings)})"


def _words(text: str, parts: Mapping[str, str]) -> str:
    return r"\s+".join(_word(word, parts) for word in text.split())


def _word(word: str, parts: Mapping[str, str]) -> str:
    part = _PART.fullmatch(word)
    return parts[part[1]] if part else re.escape(word).replace("'", "['’]")
