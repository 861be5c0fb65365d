"""Lists of words that a language keeps for its rules: what no locked screen shows, what no affirmation says."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from content.catalog.fluent import Problem
from content.catalog.loaders import LibraryError

Words = Annotated[list[Annotated[str, Field(pattern=r"^\w[\w'’ -]*$")]], Field(min_length=1)]


class _Lists(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class _Delicate(_Lists):
    words: Words


class _Calques(_Lists):
    words: Words


class Affirming(_Lists):
    """The openings of affirmations, and by kind the words that none may hold."""

    openings: Words
    boasts: Words
    promises: Words
    people: Words
    clinic: Words
    creeds: Words
    doubts: Words


L = TypeVar("L", bound=_Lists)


@cache
def delicate(folder: Path) -> re.Pattern[str]:
    """Return a pattern for words that no locked screen may show. Raises LibraryError.

    The list holds the beginnings of words.
    """
    words = _read(_Delicate, folder / "delicate.toml").words
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\w*", re.IGNORECASE)


@cache
def calques(folder: Path) -> re.Pattern[str]:
    """Return a pattern for words that read as translated. Raises LibraryError where there is no such list."""
    return any_of(_read(_Calques, folder / "calques.toml").words)


@cache
def affirming(folder: Path) -> Affirming:
    """Return the lists for affirmations. Raises LibraryError where they cannot be read."""
    return _read(Affirming, folder / "affirming.toml")


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of these words, whole and in any case, in a text with straight apostrophes."""
    straight = (re.escape(word.replace("’", "'")) for word in words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(straight)})(?!\w)", re.IGNORECASE)


def _read(kind: type[L], path: Path) -> L:
    try:
        return kind.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise LibraryError((Problem(f"{path.parent.name}/{path.name}", "?", f"cannot be read: {error}"),)) from error
