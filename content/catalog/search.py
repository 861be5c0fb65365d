"""Find lines by what people type about their situation. Nothing typed is stored."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from content.catalog.libraries import where
from content.catalog.loaders import boundaries, repairs, validations
from content.understanding.situations import situation_readers

Kind = Literal["boundary", "validate", "repair"]


@dataclass(frozen=True)
class Line:
    """Something one may say, ready to be sent. `title` is the situation it is for; both are plain text."""

    kind: Kind | None
    id: str
    title: str
    text: str


def situations(language: str, kind: Kind) -> list[tuple[Line, ...]]:
    """Return the lines of that kind, grouped by situation, in the order of the library."""
    return [lines for lines in _by_situation(language).values() if lines[0].kind == kind]


def find(query: str, language: str, kind: Kind | None = None) -> list[tuple[Line, ...]]:
    """Find the situations that fit, of one kind or of all, the best first, each with its lines in that language.

    The query may be in another one: the first language in which it is understood counts.
    """
    known = _by_situation(language)
    readings = (reader.find(query, kind) for reader in situation_readers(query, language))
    return [known[id_] for id_ in next(filter(None, readings), ()) if id_ in known]


def is_about_oneself(text: str, language: str) -> bool:
    """Return whether somebody writes about how they are themselves: then no line to a partner fits."""
    return any(reader.about_oneself(text) for reader in situation_readers(text, language))


@cache
def _by_situation(language: str) -> Mapping[str, tuple[Line, ...]]:
    """Return all lines by the kind and id of their situation: "boundary/insults"."""
    return {f"{lines[0].kind}/{id_}": lines for id_, lines in _situations(language)}


def _situations(language: str) -> Iterator[tuple[str, tuple[Line, ...]]]:
    limits = boundaries(language)
    for one in limits.situations.values():
        scripts = where(limits.scripts, situation=one.id)
        yield one.id, tuple(Line("boundary", script.id, one.label, script.filled()) for script in scripts)
    understanding = validations(language)
    for kind in understanding.situations.values():
        of_kind = where(understanding.validations, situation=kind.id)
        yield kind.id, tuple(Line("validate", line.id, kind.label, line.text) for line in of_kind)
    mending = repairs(language)
    for group in mending.groups.values():
        of_group = where(mending.repairs, group=group.id)
        yield group.id, tuple(Line("repair", line.id, group.label, line.text) for line in of_group)
