"""Find lines of a library that say nearly the same."""

import re
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

from content.catalog.schemas import Affirmation, Record
from content.lint.word_lists import affirming, any_of

ALIKE: Final = 0.7
"""Two lines that share this much of their words, in order, say the same."""
FEWEST_WORDS: Final = 4
"""Shorter lines are alike only when they are the same."""


def in_words(record: Record, folder: Path) -> list[list[str]]:
    """Split what records of a table are compared by into words: text, label, and an affirmation without its opening."""
    shown = (*record.said(), getattr(record, "text", ""), getattr(record, "label", ""))
    main_line = next(filter(None, map(str, shown)), record.id)
    lines = [main_line, getattr(record, "label", "")]
    if isinstance(record, Affirmation):
        lines.append(_after_opening(record.text.replace("’", "'"), affirming(folder).openings))
    return [re.findall(r"[\w']+", line.casefold()) for line in lines if line]


def alike(ours: list[str], theirs: list[str]) -> bool:
    """Return whether two lines, each given as its words, say nearly the same."""
    if min(len(ours), len(theirs)) < FEWEST_WORDS:
        return ours == theirs
    most = len(ours) - len(set(ours).difference(theirs))  # more words than these cannot be shared: quick to see
    enough = ALIKE * (len(ours) + len(theirs)) / 2
    return most >= enough and SequenceMatcher(None, ours, theirs, autojunk=False).ratio() >= ALIKE


def _after_opening(text: str, openings: list[str]) -> str:
    """Return what follows the longest opening that the text begins with; without one, the text."""
    opening = any_of(sorted(openings, key=len, reverse=True)).match(text)
    return text[opening.end() :] if opening else text
