"""Rules for the words of time that go beyond their schema; part of `python -m content check`."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from content.catalog.fluent import Problem
from content.catalog.loaders import LibraryError
from content.catalog.times import FILE, WordsOfTime, read_words

_TABLES = (
    "numbers", "fractions", "after_hour", "before_hour", "hours_begun", "clocks", "lengths", "ordinals", "units",
    "single", "leading_units", "halves", "days", "weekdays", "months", "zones",
)  # fmt: skip


def time_problems(folder: Path) -> Iterator[Problem]:
    """Yield all that is wrong with the words of time of a language, if it has any of its own."""
    path = folder / FILE
    if not path.is_file():
        return
    try:
        words = read_words(path)
    except LibraryError as error:
        yield from error.problems
        return
    for table, phrase in _duplicates(words):
        yield Problem(f"{folder.name}/{FILE}", table, f"{phrase!r} stands in it twice: it can mean one thing only")


def _duplicates(words: WordsOfTime) -> Iterator[tuple[str, str]]:
    """Find phrases that stand for two numbers, two days or two units: yield table and phrase."""
    tables = {name: [phrase for phrases in getattr(words, name).values() for phrase in phrases] for name in _TABLES}
    tables["parts"] = [phrase for part in words.parts.values() for phrase in part.words]
    for name, phrases in tables.items():
        yield from ((name, phrase) for phrase, count in Counter(phrases).items() if count > 1)
