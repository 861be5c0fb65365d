"""Find the situations that fit what somebody typed in plain words. Nothing is stored or logged."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Self

from content.understanding.danger import ROOT
from content.understanding.features import Reader, read_concepts
from content.understanding.languages import languages_of
from content.understanding.model import Model
from content.understanding.words import passages

LINES: Final = "lines"
ONESELF: Final = "self"
"""Labels of the model that says whether any line fits, or whether somebody writes about themselves."""
_LIKELY: Final = 0.6
_BEST: Final = 0.3
_FITS: Final = 0.1
"""Lines fit where it is likely that any do, and the best situation is at least so probable; others fit from `_FITS`.

Nothing that fits is better than something that doesn't: the figures behind are in docs/decisions/0009.
"""
_NAMED: Final = 0.5
"""The same for the best situation of a kind that was named."""


@dataclass(frozen=True)
class SituationReader:
    """Reads one language. `lines` tells how likely any line fits, `situations` for which situation."""

    words: Reader
    lines: Model
    situations: Model

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load a language folder. Raises OSError or ValueError where its files cannot be read."""
        lines, situations = Model.load(folder / "lines.weights"), Model.load(folder / "situations.weights")
        return cls(read_concepts(folder), lines, situations)

    def find(self, text: str, kind: str | None = None) -> list[str]:
        """Name the situations that fit ("boundary/insults"), the best first; none where nothing fits.

        With the `kind` of line given, only situations of that kind count, and the threshold is another one.
        """
        features = self.words.features(next(passages(text)))
        if kind is None and self.lines.probabilities(features)[LINES] < _LIKELY:
            return []
        shares = self.situations.probabilities(features)
        ranked = sorted(shares, key=lambda one: -shares[one])
        found = [one for one in ranked if shares[one] >= _FITS and kind in {None, one.partition("/")[0]}]
        return found if found and shares[found[0]] >= (_BEST if kind is None else _NAMED) else []

    def about_oneself(self, text: str) -> bool:
        """Return whether somebody writes about how they are themselves."""
        return self.lines.probabilities(self.words.features(next(passages(text))))[ONESELF] >= _LIKELY


def situation_readers(text: str, language: str) -> Iterator[SituationReader]:
    """Yield the readers of somebody's language and of those that a text is written in, their own first.

    Raises OSError or ValueError.
    """
    yield from map(situation_reader, languages_of(text, language, _languages()))


@cache
def situation_reader(language: str) -> SituationReader:
    """Return the reader of a language that has weights. Raises OSError or ValueError."""
    return SituationReader.load(ROOT / language)


@cache
def _languages() -> frozenset[str]:
    return frozenset(path.parent.name for path in ROOT.glob("*/lines.weights"))
