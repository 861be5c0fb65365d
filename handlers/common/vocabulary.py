"""The words of time of a language, put into the shape in which times are read."""

from collections.abc import Iterator, Mapping
from datetime import time
from fractions import Fraction
from functools import cache, reduce
from typing import Any

from bot.domain.parsing import DayPart, Kind, Vocabulary
from bot.domain.parsing.tokens import Hours, Numeral
from bot.domain.parsing.vocabulary import Entry, Mark
from content.catalog.times import (
    Month,
    PartOfDay,
    Weekday,
    WordsOfTime,
    languages_read,
    languages_with_times,
    words_of_time,
)

_WEEKDAYS: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: tuple[Month, ...] = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of that language and those of English."""
    return reduce(_add_language, map(words_of_time, languages_read(language)), Vocabulary({}))


def other_vocabularies(language: str) -> Iterator[Vocabulary]:
    """Yield the words of each language but that one and English, by themselves; a file is read once it is needed."""
    read = languages_read(language)
    yield from (words_alone(other) for other in languages_with_times() if other not in read)


@cache
def words_alone(language: str) -> Vocabulary:
    """Return the words of that language by themselves, without slips forgiven."""
    words = words_of_time(language)
    return Vocabulary.of(
        _entries(words), dot_is_ordinal=words.dot_is_ordinal, compounds=words.compounds, forgiving=False
    )


def _add_language(known: Vocabulary, words: WordsOfTime) -> Vocabulary:
    return Vocabulary.of(
        _entries(words),
        known,
        dot_is_ordinal=words.dot_is_ordinal,
        compounds=words.compounds,
        no_slips=words.no_slips,
    )


def _entries(words: WordsOfTime) -> Iterator[Entry]:
    yield from _plain(words)
    yield from _counted(words)
    yield from _spoken(words)
    yield from _named(words)


def _plain(words: WordsOfTime) -> Iterator[Entry]:
    lists = {
        Kind.ARTICLE: words.articles,
        Kind.ENDING: words.endings,
        Kind.MILITARY: words.military,
        Kind.WEEKEND: words.weekend,
        Kind.VAGUE: words.approximately,
        Kind.FILLER: words.fillers,
    }
    marks = {Mark.LENGTH: words.marks, Mark.CLOCK: words.marks_of_clocks, Mark.EITHER: words.marks_of_either}
    for mark, phrases in marks.items():
        yield from ((phrase, Kind.MARK, mark) for phrase in phrases)
    for kind, phrases in lists.items():
        for phrase in phrases:
            yield phrase, kind, True


def _counted(words: WordsOfTime) -> Iterator[Entry]:
    for number, phrases in words.numbers.items():
        yield from ((phrase, Kind.NUMBER, Numeral(Fraction(number), 0)) for phrase in phrases)
    for share, phrases in words.fractions.items():
        yield from ((phrase, Kind.FRACTION, Fraction(share)) for phrase in phrases)
    for day, phrases in words.ordinals.items():
        yield from ((phrase, Kind.ORDINAL, int(day)) for phrase in phrases)
    for ahead, phrases in words.days.items():
        yield from ((phrase, Kind.DAY, int(ahead)) for phrase in phrases)
    for number_of_day, weekday in enumerate(_WEEKDAYS):
        yield from ((phrase, Kind.WEEKDAY, number_of_day) for phrase in words.weekdays.get(weekday, ()))
    for number_of_month, month in enumerate(_MONTHS, start=1):
        yield from ((phrase, Kind.MONTH, number_of_month) for phrase in words.months.get(month, ()))


def _spoken(words: WordsOfTime) -> Iterator[Entry]:
    for kind, table in ((Kind.AFTER_HOUR, words.after_hour), (Kind.BEFORE_HOUR, words.before_hour)):
        for share, phrases in table.items():
            yield from ((phrase, kind, Fraction(share)) for phrase in phrases)
    for hour, phrases in words.hours_begun.items():
        yield from ((phrase, Kind.HOUR_BEGUN, int(hour)) for phrase in phrases)
    for clock, phrases in words.clocks.items():
        yield from ((phrase, Kind.CLOCK_WORD, _clock(clock)) for phrase in phrases)
    for minutes, phrases in words.lengths.items():
        yield from ((phrase, Kind.LENGTH, int(minutes)) for phrase in phrases)


def _named(words: WordsOfTime) -> Iterator[Entry]:
    tables: dict[Kind, Mapping[Any, tuple[str, ...]]] = {
        Kind.UNIT: words.units,
        Kind.SINGLE: words.single,
        Kind.LEADING_UNIT: words.leading_units,
        Kind.HALF: words.halves,
        Kind.RHYTHM: words.rhythms,
        Kind.ACTION: words.actions,
        Kind.ZONE: words.zones,
    }
    for kind, table in tables.items():
        for value, phrases in table.items():
            yield from ((phrase, kind, value) for phrase in phrases)
    for id_, part in words.parts.items():
        yield from ((phrase, Kind.PART, _part(id_, part)) for phrase in part.words)
        yield from ((phrase, Kind.PART_BEHIND_DAY, _part(id_, part)) for phrase in part.behind_day)
    relations: dict[str, set[str]] = {}
    for relation, phrases in words.relations.items():
        for phrase in phrases:
            relations.setdefault(phrase, set()).add(relation)
    yield from ((phrase, Kind.RELATION, frozenset(names)) for phrase, names in relations.items())


def _clock(written: str) -> Hours:
    hour, minute = map(int, written.split(":"))
    return Hours(hour, minute, exact=hour > 12 or written.startswith("0"), padded=False, dotted=False)


def _part(id_: str, part: PartOfDay) -> DayPart:
    at = time.fromisoformat(part.at)
    return DayPart(
        id_,
        at,
        time.fromisoformat(part.daily) if part.daily else at,
        tuple(map(time.fromisoformat, part.either)),
        time.fromisoformat(part.begins).hour,
        time.fromisoformat(part.ends).hour,
        part.today,
    )
