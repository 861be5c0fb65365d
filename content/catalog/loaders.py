"""Read the libraries of words, one TOML file each: scripts for limits, invites, lines, questions, feelings, cards.

Each function returns one library in a language; a language that has no such file uses the English one.
"""

import tomllib
from collections.abc import Iterator, Mapping, Set
from functools import cache
from pathlib import Path
from typing import Final, TypeVar, cast

from pydantic import ValidationError

from content.catalog.fluent import Problem
from content.catalog.libraries import (
    Affirmations,
    Alone,
    Blame,
    Boundaries,
    Feelings,
    Invites,
    Learning,
    Library,
    Listening,
    Needs,
    Questions,
    Reflecting,
    Repairs,
    Validations,
)
from content.catalog.schemas import Record
from content.catalog.tags import FALLBACK as FALLBACK  # what others know it by
from content.catalog.tags import nearest

ROOT: Final = Path(__file__).parents[1]


class LibraryError(ValueError):
    """A library that cannot be used; each problem names the file, the record and what is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


L = TypeVar("L", bound=Library)


def boundaries(language: str = FALLBACK) -> Boundaries:
    return _library(Boundaries, language)


def invites(language: str = FALLBACK) -> Invites:
    return _library(Invites, language)


def repairs(language: str = FALLBACK) -> Repairs:
    return _library(Repairs, language)


def validations(language: str = FALLBACK) -> Validations:
    return _library(Validations, language)


def questions(language: str = FALLBACK) -> Questions:
    return _library(Questions, language)


def affirmations(language: str = FALLBACK) -> Affirmations:
    return _library(Affirmations, language)


def feelings(language: str = FALLBACK) -> Feelings:
    return _library(Feelings, language)


def needs(language: str = FALLBACK) -> Needs:
    return _library(Needs, language)


def learning(language: str = FALLBACK) -> Learning:
    return _library(Learning, language)


def alone(language: str = FALLBACK) -> Alone:
    return _library(Alone, language)


def listening(language: str = FALLBACK) -> Listening:
    return _library(Listening, language)


def reflecting(language: str = FALLBACK) -> Reflecting:
    return _library(Reflecting, language)


def blame(language: str = FALLBACK) -> Blame:
    return _library(Blame, language)


def blame_languages() -> Set[str]:
    """Return the languages that have words of blame."""
    return _languages(Blame.file)


def read(kind: type[L], path: Path) -> L:
    """Read one file. Raises LibraryError, which names every record that is wrong."""
    file = f"{path.parent.name}/{path.name}"
    try:
        found = kind.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        raise LibraryError(
            tuple(Problem(file, *_describe_error(one["loc"], one["msg"])) for one in error.errors())
        ) from error
    except (OSError, ValueError) as error:
        raise LibraryError((Problem(file, "?", f"cannot be read: {error}"),)) from error
    if lost := tuple(Problem(file, id_, what) for id_, what in _broken_references(found)):
        raise LibraryError(lost)
    return found


def _library(kind: type[L], language: str) -> L:
    return cast("L", _read(kind, nearest(language, _languages(kind.file))))


@cache  # apart from _library, for a cache forgets that it gives back the kind it was asked for
def _read(kind: type[Library], language: str) -> Library:
    return read(kind, ROOT / language / kind.file)


@cache
def _languages(file: str) -> Set[str]:
    return frozenset(path.parent.name for path in ROOT.glob(f"*/{file}"))


def _describe_error(loc: tuple[int | str, ...], message: str) -> tuple[str, str]:
    """Return the record and what is wrong with it, from the place that pydantic gives: table, id, field."""
    steps = [str(one) for one in loc]
    return steps[:2][-1], ": ".join([*steps[2:], message])


def _broken_references(library: Library) -> Iterator[tuple[str, str]]:
    """Yield the records that hold an id their file does not have, and ids that two tables of a file share."""
    tables = library.tables()
    seen: dict[str, str] = {}
    for name, records in tables.items():
        for one in records.values():
            if seen.setdefault(one.id, name) != name:
                yield one.id, f"this id is taken by a {seen[one.id]} already"
            for field, value in _references(one, tables):
                if value not in tables[field]:
                    yield one.id, f"there is no {field} {value!r} in this file"


def _references(record: Record, tables: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the ids of other records that a record holds, each with its table: its fields are named after tables."""
    for table in tables:
        if (value := getattr(record, table, None)) is not None:
            yield table, value
        yield from ((table, one) for one in getattr(record, f"{table}s", ()))
