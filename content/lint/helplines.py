"""Rules for the list of help lines that go beyond its schema; part of `python -m content check`."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from babel import Locale

from content.catalog.fluent import Problem
from content.catalog.helplines import Helplines, is_country
from content.catalog.loaders import FALLBACK, LibraryError, read

Found = Iterator[tuple[str, str]]


def helpline_problems(root: Path) -> Iterator[Problem]:
    """Yield all that is wrong with the list of help lines in `root`, if there is one."""
    path = root / Helplines.file
    if not path.is_file():
        return
    try:
        lines = read(Helplines, path)
    except LibraryError as error:
        yield from error.problems
        return
    yield from (Problem(path.name, id_, what) for rule in RULES for id_, what in rule(lines))


def _countries_exist(lines: Helplines) -> Found:
    for code in lines.countries:
        if not is_country(code):
            yield code, "there is no country with this ISO code"
        if not any(one.country == code for one in lines.services.values()):
            yield code, "has no service"


def _languages_exist(lines: Helplines) -> Found:
    known = Locale.parse(FALLBACK).languages
    for one in lines.services.values():
        yield from (
            (one.id, f"{code!r} is no language") for way in one.ways for code in way.speaks if code not in known
        )


def _days_have_come(lines: Helplines) -> Found:
    today = datetime.now(UTC).date()
    for one in lines.services.values():
        days: list[date | None] = [one.checked_on, *(way.since for way in one.ways)]
        yield from ((one.id, f"{day} is still to come") for day in days if day is not None and day > today)


def _no_number_twice(lines: Helplines) -> Found:
    taken: dict[tuple[str, ...], str] = {}
    for one in lines.services.values():
        for way in one.ways:
            number = re.sub(r"\D", "", way.to) or way.to
            key = (one.country, one.kind, one.name, one.region, one.audience, way.how, number)
            if key in taken:
                yield one.id, f"{way.to} stands in {taken[key]} already"
            taken[key] = one.id


RULES: Final[tuple[Callable[[Helplines], Found], ...]] = (
    _countries_exist,
    _languages_exist,
    _days_have_come,
    _no_number_twice,
)
