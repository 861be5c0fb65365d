"""Rules for the libraries of words that go beyond their schemas; part of `python -m content check`."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import combinations, product
from operator import eq
from pathlib import Path
from typing import Final, NamedTuple

from content.catalog.fluent import Problem
from content.catalog.libraries import LIBRARIES, Affirmations, Blame, Feelings, Library, Reflecting
from content.catalog.loaders import LibraryError, read
from content.catalog.patterns import PatternError
from content.catalog.schemas import BLANK_LENGTH, COPY_LENGTH, TOPIC_LENGTH, Invite, Record, Script
from content.catalog.softening import Softener
from content.catalog.units import units
from content.lint.similarity import alike, in_words
from content.lint.typography import typography_problems
from content.lint.word_lists import affirming, any_of, calques, delicate
from content.understanding.folding import folding
from content.understanding.languages import written_out

COUNTS: Final = {
    "boundaries.toml": {"situation": 13, "strength": 3, "script": 39},
    "invites.toml": {"purpose": 6, "tone": 4, "invite": 24},
    "repairs.toml": {"group": 6, "repair": 40},
    "validations.toml": {"validation": 40},
    "questions.toml": {"theme": 6, "question": 120},
    "affirmations.toml": {"theme": 52, "affirmation": 260},
    "feelings.toml": {"core": 6, "feeling": 60},
    "needs.toml": {"group": 4, "need": 24, "ask": 16},
    "learn.toml": {"sign": 4, "book": 3},
    "listen.toml": {"prompt": 12},
}
GRIDS: Final = {
    "boundaries.toml": ("script", "situation", "strength"),
    "invites.toml": ("invite", "purpose", "tone"),
}
"""Exactly one record of this table for every pair of the other two."""
SHARES: Final = {
    "repairs.toml": (("repair", "group", 6, 7),),
    "validations.toml": (("validation", "situation", 3, 5),),
    "questions.toml": (("question", "theme", 20, 20),),
    "affirmations.toml": (("affirmation", "theme", 5, 5),),
    "feelings.toml": (("feeling", "core", 10, 10),),
    "needs.toml": (("need", "group", 6, 6), ("ask", "group", 4, 4)),
}
"""How many records of a table lean on each record of another: fewest and most."""
BANNED_IN_AFFIRMATIONS: Final = {
    "boasts": "boasts",
    "promises": "promises what nobody can",
    "people": "speaks of somebody else",
    "clinic": "is a therapist's word",
    "creeds": "belongs to a faith",
    "doubts": "sounds like perhaps",
}
"""What no affirmation says, by the list in affirming.toml."""
REFLECTION_MINUTES: Final = 7
"""Minutes of the look at yesterday as a fair friend would."""

Found = Iterator[tuple[str, str]]


class LibraryCheck(NamedTuple):
    """One library of one language, as a rule gets it."""

    library: Library
    english: Library
    folder: Path
    apostrophe: str
    blame: Callable[[], Blame] | None
    """The language's own, None where a translation has none yet; LibraryError where it cannot be read."""


def library_problems(folder: Path, model: Path, apostrophe: str) -> Iterator[Problem]:
    """Yield all that is wrong with the libraries in a language's folder; `model` is the English one."""
    is_there = folder == model or (folder / Blame.file).is_file()
    blame = cache(lambda: read(Blame, folder / Blame.file)) if is_there else None
    for kind in LIBRARIES:
        if not (folder / kind.file).is_file():
            continue  # it is missing, which is said elsewhere
        try:
            own = read(kind, folder / kind.file)
            english = own if folder == model else read(kind, model / kind.file)
            check = LibraryCheck(own, english, folder, apostrophe, blame)
            file = f"{folder.name}/{kind.file}"
            found = [Problem(file, id_, what) for rule in RULES for id_, what in rule(check)]
        except LibraryError as error:  # this library, or the words of blame, or the feelings, cannot be read
            found = list(error.problems)
        yield from dict.fromkeys(found)


def _like_english(check: LibraryCheck) -> Found:
    for table, records in check.library.tables().items():
        if isinstance(check.library, Blame) and table != "kind":
            continue  # every language blames in its own words
        english = check.english.tables()[table]
        for id_ in records.keys() ^ english.keys():
            yield id_, "is missing, English has it" if id_ in english else "English has no such record"
        for id_ in records.keys() & english.keys():
            if _fixed_values(records[id_]) != _fixed_values(english[id_]):
                yield id_, f"must be English's: {', '.join(records[id_].fixed)}"


def _counts(check: LibraryCheck) -> Found:
    for table, wanted in COUNTS.get(check.library.file, {}).items():
        if (there := len(check.library.tables()[table])) != wanted:
            yield table, f"there must be {wanted}, there are {there}"


def _complete(check: LibraryCheck) -> Found:
    if (grid := GRIDS.get(check.library.file)) is None:
        return
    table, *axes = grid
    tables = check.library.tables()
    there = Counter(tuple(str(getattr(one, axis)) for axis in axes) for one in tables[table].values())
    for pair in product(*(tables[axis] for axis in axes)):
        if there[pair] != 1:
            yield table, f"there must be one for {' and '.join(pair)}, there are {there[pair]}"


def _shares(check: LibraryCheck) -> Found:
    tables = check.library.tables()
    for table, group, fewest, most in SHARES.get(check.library.file, ()):
        there = Counter(getattr(one, group) for one in tables[table].values())
        for id_ in tables[group]:
            if not fewest <= there[id_] <= most:
                yield id_, f"has {there[id_]} of {table}, {fewest} to {most} are allowed"


def _no_twins(check: LibraryCheck) -> Found:
    for records in check.library.tables().values():
        words = [(one.id, in_words(one, check.folder)) for one in records.values()]
        same = eq if isinstance(check.library, Blame) else alike  # wordings to find may differ by one word
        for (one, ours), (other, theirs) in combinations(words, 2):
            if any(map(same, ours, theirs)):
                yield other, f"says nearly the same as {one}"


def _blameless(check: LibraryCheck) -> Found:
    if check.blame is None:
        return
    blaming: re.Pattern[str] | None = None
    for one in _records(check.library):
        for line in one.said():
            blaming = blaming or any_of(phrase.text for phrase in check.blame().phrases.values())
            if match := blaming.search(line.replace("’", "'")):
                yield one.id, f"says {match[0]!r}, which blames"


def _feels(check: LibraryCheck) -> Found:
    if isinstance(check.library, Feelings) and check.blame is not None:
        posing = any_of(one.text for one in check.blame().judgements.values())
        for one in check.library.feelings.values():
            if posing.search(one.text.replace("’", "'")):
                yield one.id, f"{one.text!r} is a judgement, not a feeling"
    if isinstance(check.library, Blame):
        known = read(Feelings, check.folder / Feelings.file).feelings
        for judgement in check.library.judgements.values():
            if lost := [id_ for id_ in judgement.feelings if id_ not in known]:
                yield judgement.id, f"no such feelings: {', '.join(lost)}"


def _can_be_found(check: LibraryCheck) -> Found:
    """Hold the patterns of blame to being readable, and their lists to being there."""
    if not isinstance(check.library, Blame):
        return
    lists = check.library.lists
    for spot in check.library.spots.values():
        if lost := [name for name in (*spot.unless, *spot.but_after) if name not in lists]:
            yield spot.id, f"there is no list {', '.join(lost)}"
    try:
        Softener(check.library, folding(written_out(check.folder)))
    except PatternError as error:
        yield "spot", str(error)


def _fits_a_copy_button(check: LibraryCheck) -> Found:
    for one in _records(check.library):
        if (length := max(map(units, _longest(one)), default=0)) > COPY_LENGTH:
            yield one.id, f"has {length} characters when it is filled, a copy button takes {COPY_LENGTH}"


def _longest(record: Record) -> Iterator[str]:
    yield from record.said()
    if isinstance(record, Script):
        yield record.filled(**dict.fromkeys(record.slots, "m" * BLANK_LENGTH))
    if isinstance(record, Invite):
        yield record.with_topic("m" * TOPIC_LENGTH)


def _typeset(check: LibraryCheck) -> Found:
    for one in _records(check.library):
        text = "\n".join(_texts(one))
        if isinstance(check.library, Blame):  # most of it is matched, not shown, and any apostrophe matches any
            text = re.sub("['’]", check.apostrophe, text)
        yield from ((one.id, what) for what in typography_problems(text, check.folder.name, check.apostrophe))


def _seven_minutes(check: LibraryCheck) -> Found:
    if isinstance(check.library, Reflecting):
        minutes = sum(step.minutes for step in check.library.steps.values())
        if minutes != REFLECTION_MINUTES:
            yield "step", f"the steps take {REFLECTION_MINUTES} minutes together, these take {minutes}"


def _no_calques(check: LibraryCheck) -> Found:
    if not (check.folder / "calques.toml").is_file():
        return
    foreign = calques(check.folder)
    for one in _records(check.library):
        if match := foreign.search("\n".join(one.said()).replace("’", "'")):
            yield one.id, f"says {match[0]!r}, which calques.toml bans: see STYLE.md"


def _safe_on_a_lock_screen(check: LibraryCheck) -> Found:
    if isinstance(check.library, Affirmations):
        lists = affirming(check.folder)
        banned = [(any_of(getattr(lists, kind)), what) for kind, what in BANNED_IN_AFFIRMATIONS.items()]
        for one in _records(check.library):
            shown = "\n".join((*one.said(), getattr(one, "label", ""))).replace("’", "'")
            for words, what in ((delicate(check.folder), "no locked screen may show"), *banned):
                if match := words.search(shown):
                    yield one.id, f"says {match[0]!r}, which {what}"


RULES: Final[tuple[Callable[[LibraryCheck], Found], ...]] = (
    _like_english,
    _counts,
    _complete,
    _shares,
    _no_twins,
    _blameless,
    _feels,
    _can_be_found,
    _fits_a_copy_button,
    _typeset,
    _seven_minutes,
    _no_calques,
    _safe_on_a_lock_screen,
)


def _records(library: Library) -> Iterator[Record]:
    return (one for records in library.tables().values() for one in records.values())


def _fixed_values(record: Record) -> tuple[object, ...]:
    """Return the values of the fields a translation may not change; of blanks that is their names."""
    values = (getattr(record, name) for name in record.fixed)
    return tuple(frozenset(one) if isinstance(one, Mapping) else one for one in values)


def _texts(record: Record) -> Iterator[str]:
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from map(str, value)
