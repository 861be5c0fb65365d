"""Turn what somebody typed into folded words that can be compared, without emoji or invisible marks."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from content.understanding.folding import fold

_MAX_CHARACTERS: Final = 4096
"""What Telegram takes as one message. Longer text is cut."""
_LONG_RUN: Final = re.compile(r"(\w)\1{2,}")
_STOPS: Final = re.compile(r"[.!?;:…\n]+|[\"“”()]")
_WORD: Final = re.compile(r"[^\W_]+")
_WINDOW: Final = 20
"""Words that are read together where nobody typed a stop."""
_STEP: Final = 6

Words = Sequence[str]


def passages(text: str) -> Iterator[Words]:
    """Yield the passages of a text: all of it, each sentence, two neighbours, and parts of long sentences.

    Whatever stands before or after a sentence, the sentence itself is among them.
    """
    sentences = [words for piece in _STOPS.split(text[:_MAX_CHARACTERS]) if (words := _WORD.findall(_fold(piece)))]
    yield [word for words in sentences for word in words]
    if len(sentences) > 1:
        yield from sentences
    if len(sentences) > 2:
        yield from ([*first, *second] for first, second in pairwise(sentences))
    for words in sentences:
        starts = range(0, len(words) - _STEP, _STEP) if len(words) > _WINDOW else ()
        yield from (words[start : start + _WINDOW] for start in starts)


def _fold(text: str) -> str:
    """Fold a text; a letter typed more than twice in a row stands twice."""
    return _LONG_RUN.sub(r"\1\1", fold(text))
