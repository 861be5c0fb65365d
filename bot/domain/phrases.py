"""Find phrases in what was typed: whole words, in any case, with either apostrophe and any space between.

The phrases are data of the language and are passed in.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_SPACE = r"\s+"


@dataclass(frozen=True)
class Flag:
    """A phrase that was found, as its id and indexes of characters."""

    id: str
    start: int
    end: int


def flags(text: str, wordings: Mapping[str, str]) -> tuple[Flag, ...]:
    """Find phrases in a text, in its order; where several begin at one word, the one of most words."""
    if not wordings:
        return ()
    pattern, ids = _pattern(tuple(wordings.items()))
    return tuple(Flag(ids[match.lastgroup or ""], *match.span()) for match in pattern.finditer(text))


@lru_cache(maxsize=16)
def _pattern(wordings: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    longest_first = sorted(wordings, key=lambda one: (-len(one[1].split()), -len(one[1])))
    groups = {f"w{number}": id_ for number, (id_, _) in enumerate(longest_first)}
    ways = "|".join(f"(?P<w{number}>{_words(text)})" for number, (_, text) in enumerate(longest_first))
    return re.compile(rf"(?<!\w)(?:{ways})(?!\w)", re.IGNORECASE), groups


def _words(wording: str) -> str:
    return _SPACE.join(re.escape(word).replace("'", "['’]") for word in wording.split())
