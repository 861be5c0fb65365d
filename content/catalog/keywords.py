"""The words that name what the bot does, as people type them: what `keywords.toml` holds."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Final, Literal, Self, cast, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.catalog.tags import FALLBACK, nearest
from content.understanding.folding import fold
from content.understanding.languages import speller

ROOT: Final = Path(__file__).parents[1]
FILE: Final = "keywords.toml"
_MOST_WORDS: Final = 3
"""Of one keyword ("hacer las paces")."""
_MARKS: Final = ".,:;!?…¡¿"
_GLUED: Final = re.compile(r"^\w+['’]")

Table = Literal["inline", "needs", "breathing"]
Inline = Literal[
    "pause", "temp", "invite", "need", "breathe", "boundary", "repair", "validate", "curious", "affirm",
]  # fmt: skip
Need = Literal["hear", "think", "hold", "space"]
Breathing = Literal["sigh", "box", "even", "478"]
Words = Annotated[list[Annotated[str, Field(pattern=r"^\w[\w'’ -]{0,30}\w$")]], Field(min_length=1)]


class Keywords(BaseModel):
    """All keywords of a language: each names one thing of its table."""

    model_config = ConfigDict(defer_build=True, frozen=True, strict=True, extra="forbid")

    inline: Mapping[Inline, Words]
    needs: Mapping[Need, Words]
    breathing: Mapping[Breathing, Words]

    @model_validator(mode="after")
    def _names_everything_once(self) -> Self:
        for table, ids in (("inline", get_args(Inline)), ("needs", get_args(Need)), ("breathing", get_args(Breathing))):
            words: Mapping[str, list[str]] = getattr(self, table)
            if lost := [id_ for id_ in ids if id_ not in words]:
                raise ValueError(f"{table}: has no word for {', '.join(lost)}")
            named = [word for of_one in words.values() for word in of_one]
            if twice := sorted({word for word in named if named.count(word) > 1}):
                raise ValueError(f"{table}: stands in it twice: {', '.join(twice)}")
        return self

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load a language folder's file. Raises OSError or ValueError where it cannot be read."""
        return cls.model_validate(tomllib.loads((folder / FILE).read_text(encoding="utf-8")))


def clashes(own: Keywords, english: Keywords) -> Iterator[str]:
    """Yield the words by which a language names one thing and English another one of the same table."""
    for table in get_args(Table):
        named = {fold(word): id_ for id_, words in getattr(english, table).items() for word in words}
        for id_, words in getattr(own, table).items():
            yield from (word for word in words if named.get(fold(word), id_) != id_)


def parted(text: str, table: Table, language: str) -> tuple[str, str]:
    """Return what the first words of a text name, and the text behind them; an empty name where they name nothing.

    Marks behind a word and what is glued to it with an apostrophe ("d'espace") are passed over.
    """
    words = text.split()
    known, spell = _known(table, language), speller(language)
    for taken in range(min(_MOST_WORDS, len(words)), 0, -1):
        typed = " ".join(words[:taken]).strip(_MARKS)
        found = known.get(spell(typed)) or known.get(spell(_GLUED.sub("", typed)))
        if found:
            return found, " ".join(words[taken:])
    return "", text


def named(text: str, table: Table, language: str) -> Mapping[str, str]:
    """Return all that the words of a text name, each with the text behind the first words that do."""
    found: dict[str, str] = {}
    words = text.split()
    for at in range(len(words)):
        id_, behind = parted(" ".join(words[at:]), table, language)
        if id_:
            found.setdefault(id_, behind)
    return found


@cache
def _known(table: Table, language: str) -> Mapping[str, str]:
    """Return the folded keywords of English and of that language, each with what it names."""
    languages = dict.fromkeys((FALLBACK, nearest(language, (path.parent.name for path in ROOT.glob(f"*/{FILE}")))))
    return {word: id_ for one in languages for word, id_ in _folded(table, one, language)}


def _folded(table: Table, language: str, reader: str) -> Iterator[tuple[str, str]]:
    tables = cast("Mapping[str, list[str]]", getattr(Keywords.load(ROOT / language), table))
    return ((speller(reader)(word), id_) for id_, words in tables.items() for word in words)
