"""Tell which languages a typed text is in, by the words of their grammar; a text can be in several."""

import tomllib
from collections.abc import Callable, Mapping, Set
from functools import cache
from pathlib import Path
from typing import Annotated, Final, Self
from unicodedata import name

from pydantic import BaseModel, ConfigDict, Field

from content.catalog.tags import FALLBACK, nearest
from content.understanding.folding import fold, folding
from content.understanding.words import passages

ROOT: Final = Path(__file__).parents[1]
FILE: Final = "typed.toml"
_FEW: Final = 8
"""In a passage of so many words one word of another language shows it; a longer one needs two."""


class TypedWords(BaseModel):
    """A language's `typed.toml`: what is to be known of it before a text in it can be read."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")

    stop_words: Annotated[list[Annotated[str, Field(pattern=r"^\w[\w'’]*$")]], Field(min_length=60)]
    """Words of its grammar ("and", "my"), and a few that people type in danger: they show that a text is in it."""
    written_out: Mapping[Annotated[str, Field(pattern=r"^\w\w$")], Annotated[str, Field(pattern=r"^\w$")]] = {}
    """Two letters that are typed for one, and that one without its accent: "ae" and "a" in German."""

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load a language folder's file. Raises OSError or ValueError where it cannot be read."""
        return cls.model_validate(tomllib.loads((folder / FILE).read_text(encoding="utf-8")))


def languages_of(text: str, language: str, known: Set[str]) -> tuple[str, ...]:
    """Return which of the `known` languages a text is to be read in: the writer's own, then those that a passage shows.

    English stands for one's own where that is not known.
    """
    own = nearest(language, _stop_words())
    shown = (one for passage in passages(text) for one in _shown(frozenset(passage), own))
    return tuple(dict.fromkeys((nearest(language, known), *(one for one in shown if one in known))))


def _shown(words: frozenset[str], own: str) -> list[str]:
    """Return the languages that these words show; English where they show none, not even one's own against English.

    A word counts for none where one's own language has it too, or one that has more of these words. In an alphabet
    that one's own language is not written in, any word shows the languages that are.
    """
    enough = 1 if len(words) <= _FEW else 2
    foreign = {*map(_alphabet, words)} - {_alphabets()[own]}
    there = {language: words & stops for language, stops in _stop_words().items()}
    shown = []
    for language, found in there.items():
        more = (stops for one, stops in there.items() if one == own or len(stops) > len(found))
        if language != own and (_alphabets()[language] in foreign or len(found.difference(*more)) >= enough):
            shown.append(language)
    return shown or ([FALLBACK] if there[own] <= _stop_words()[FALLBACK] else [])


def _alphabet(word: str) -> str:
    """Return the name of the alphabet that a word begins in, as Unicode has it: "LATIN", "CYRILLIC"."""
    return name(word[0], "").partition(" ")[0]


@cache
def speller(language: str) -> Callable[[str], str]:
    """Return what folds the words of a language, with what is its own; English's for one without `typed.toml`."""
    return folding(written_out(ROOT / nearest(language, _stop_words())))


def written_out(folder: Path) -> Mapping[str, str]:
    """Return the letters that are also typed as two, of a language folder; none where it has no `typed.toml`."""
    return TypedWords.load(folder).written_out if (folder / FILE).is_file() else {}


@cache
def _alphabets() -> Mapping[str, str]:
    """Return the alphabet that each language is written in."""
    return {language: _alphabet(next(iter(words))) for language, words in _stop_words().items()}


@cache
def _stop_words() -> Mapping[str, frozenset[str]]:
    """Return the folded stop words of every language."""
    paths = sorted(ROOT.glob(f"*/{FILE}"))
    return {path.parent.name: frozenset(map(fold, TypedWords.load(path.parent).stop_words)) for path in paths}
