"""Tell from what somebody typed whether anybody is in danger, and what kind of danger. Nothing is stored or logged."""

import tomllib
from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field

from content.catalog.tags import FALLBACK as FALLBACK  # what others know it by
from content.understanding.features import Reader, read_concepts
from content.understanding.languages import languages_of
from content.understanding.model import Model
from content.understanding.words import Words, passages

ROOT: Final = Path(__file__).parents[1]
Kind = Literal[
    "self",
    "choking",
    "weapon",
    "their-life",
    "child",
    "hurts",
    "locked-in",
    "threat",
    "coercion",
    "violence",
    "stalking",
    "family",
    "other",
    "control",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
BY_PARTNER: Final[Set[Kind]] = {
    "violence",
    "threat",
    "weapon",
    "choking",
    "locked-in",
    "coercion",
    "stalking",
    "control",
}
"""Kinds of danger that come from a partner or an ex."""
DANGER: Final = "danger"
"""The label of the model that says whether there is any danger. Another model says which kind."""
_LIKELY: Final = 0.3
"""A kind of at least this probability counts when help is chosen."""

Share = Annotated[float, Field(gt=0, lt=1)]


class Settings(BaseModel):
    """A language's `danger.toml`: from which probability there is a hint, a card, and a card for one kind.

    A `certain` phrase brings a card whatever the model says; `Reader.holds` tells what it is made of.
    """

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")

    hint: Share
    card: Share
    kind: Share
    certain: dict[Kind, list[str]]


@dataclass(frozen=True)
class Danger:
    """What was understood. Not `sure`: a hint that can be harmless.

    `kind` is "partner" where only that is clear, and None where nothing is. Help is for all `likely` kinds.
    """

    sure: bool
    kind: Kind | Literal["partner"] | None
    likely: tuple[Kind, ...]


@dataclass(frozen=True)
class DangerReader:
    """Reads one language. `danger` says how likely there is any danger, `kinds` which kind."""

    settings: Settings
    words: Reader
    danger: Model
    kinds: Model

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load a language folder. Raises OSError or ValueError where its files cannot be read."""
        return cls(
            read_settings(folder),
            read_concepts(folder),
            Model.load(folder / "danger.weights"),
            Model.load(folder / "kinds.weights"),
        )

    def read(self, text: str) -> Danger | None:
        """Tell what danger a text speaks of, judged by its most dangerous passage; None for none."""
        certain, most, likely_in = None, 0.0, frozenset[str]()
        for passage in passages(text):
            certain = certain or self._certain(passage)
            features = self.words.features(passage)
            share = self.danger.probabilities(features)[DANGER]
            if share > most:
                most, likely_in = share, frozenset(features)
        if certain is None and most < self.settings.hint:
            return None
        shares = self.kinds.probabilities(likely_in)
        ranked = sorted(KINDS, key=lambda kind: -shares[kind])
        likely = tuple(kind for kind in ranked if shares[kind] >= _LIKELY)
        if certain is not None:
            return Danger(True, certain, (certain, *(kind for kind in likely if kind != certain)))
        first: Kind | Literal["partner"] | None = ranked[0]
        if shares[ranked[0]] < self.settings.kind:
            first = "partner" if ranked[0] in BY_PARTNER and ranked[0] in likely else None
        return Danger(most >= self.settings.card, first, likely)

    def _certain(self, passage: Words) -> Kind | None:
        return next(
            (
                kind
                for kind, phrases in self.settings.certain.items()
                if any(self.words.holds(passage, phrase) for phrase in phrases)
            ),
            None,
        )


def read_settings(folder: Path) -> Settings:
    """Read a language folder's `danger.toml`. Raises OSError or ValueError where it cannot be read."""
    return Settings.model_validate(tomllib.loads((folder / "danger.toml").read_text(encoding="utf-8")))


def read(text: str, language: str) -> Danger | None:
    """Read a text in somebody's language and in those that it is written in; the most dangerous reading counts.

    Raises OSError or ValueError.
    """
    readings = (_reader(one).read(text) for one in languages_of(text, language, _languages()))
    found = [danger for danger in readings if danger is not None]
    return max(found, key=lambda danger: (danger.sure, danger.kind is not None), default=None)


@cache
def _languages() -> frozenset[str]:
    return frozenset(path.parent.name for path in ROOT.glob("*/danger.weights"))


@cache
def _reader(language: str) -> DangerReader:
    return DangerReader.load(ROOT / language)
