"""Read what somebody types about time by the words of their language beside English, else by those of another language.

A phone may be set to one language and its owner type another. What neither the person's language nor English reads is
tried with every other language, all of it and without slips forgiven, and counts only where all that read it agree.
"""

from collections.abc import Callable
from datetime import datetime, time
from typing import TypeVar

from bot.domain.parsing import (
    Place,
    Plan,
    Problem,
    Reading,
    Vocabulary,
    parse_minutes,
    parse_night,
    parse_plan,
    parse_time,
)
from bot.domain.parsing.local import Zone
from content.catalog.tags import FALLBACK
from handlers.common.vocabulary import other_vocabularies, vocabulary, words_alone

R = TypeVar("R")
_INCOMPLETE = frozenset({Problem.UNCLEAR, Problem.NO_CLOCK, Problem.NO_DAY})


def read_time(text: str, language: str, now: datetime, zone: Zone | None, place: Place) -> Reading:
    """Read a length or a moment after `now`, in the person's zone where it is known."""
    return _read(
        text,
        language,
        lambda words: parse_time(text, words, now, zone, place),
        lambda found: found.problem is not Problem.UNCLEAR,
        lambda found: found.problem not in _INCOMPLETE and _tells_language(text),
    )


def read_minutes(text: str, language: str, longest: int) -> int | None:
    """Read a length in whole minutes, from 1 to `longest`."""
    return _read(
        text,
        language,
        lambda words: parse_minutes(text, words, longest),
        lambda found: found is not None,
        lambda found: found is not None and _tells_language(text),
    )


def read_night(text: str, language: str) -> tuple[time, time] | None:
    """Read the two ends of a night."""
    return _read(
        text,
        language,
        lambda words: parse_night(text, words),
        lambda found: found is not None,
        lambda found: found is not None,
    )


def read_plan(text: str, language: str) -> Plan | None:
    """Read what shall be repeated, and when. Returns None where a text is no plan."""
    return _read(
        text,
        language,
        lambda words: parse_plan(text, words),
        lambda found: found is not None,
        lambda found: found is not None and bool(found.action or found.rhythm or _tells_language(text)),
    )


def _read(
    text: str,
    language: str,
    read: Callable[[Vocabulary], R],
    is_read: Callable[[R], bool],
    is_read_elsewhere: Callable[[R], bool],
) -> R:
    own = read(vocabulary(language))
    if is_read(own) or not any(map(str.isalpha, text)):
        return own
    # English by itself: its "a" or "on" may be another word in the person's own language.
    english = read(words_alone(FALLBACK))
    if is_read(english):
        return english
    found = [one for words in other_vocabularies(language) if is_read_elsewhere(one := read(words))]
    return found[0] if found and all(one == found[0] for one in found) else own


def _tells_language(text: str) -> bool:
    """Return whether there is enough of it to tell a language by: "once" is eleven in Spanish."""
    return not text.isascii() or len(text.split()) > 1
