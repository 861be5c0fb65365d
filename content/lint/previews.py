"""Messages as a reader sees them, their slots filled with samples."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import product

from content.catalog.fluent import Language, Message
from content.catalog.formats import duration, moment, reader_locale
from content.catalog.messages import Catalog, Html

_COUNTS = (20, 0, 1, 2, 3, 5, 11, 21, 100)
"""Between them they reach every plural form of every language."""
_LATER = datetime(2026, 1, 5, 21, 30, tzinfo=UTC)
_MOMENTS = {"until", "when", "now"}
_LENGTHS = {"length", "drafts", "numbers", "delivered", "ended", "gone", "rests"}
_WORDS: Mapping[str, str | int] = {
    "name": "Sam <3 & co",
    "title": "The two of us",
    "zone": "Lisbon (Portugal)",
    "city": "Portland",
    "region": "Oregon",
    "language": "English",
    "terms": Html("• One thing.\n• Another thing."),
    "step": 2,
    "last": 5,
    "number": 1,
}


def readings(words: Catalog, language: Language, message: Message, given: Mapping[str, str] | None = None) -> list[str]:
    """Fill the message as HTML, once for every form it has. Raises LookupError for what cannot be filled.

    `given` are slots with values of one's own; a slot that a plural form hangs on takes digits.
    """
    own = {slot: int(value) if slot in message.numbers else value for slot, value in (given or {}).items()}
    open_counts = message.numbers - own.keys()
    slots = {slot: own.get(slot, _sample(slot, language.code)) for slot in message.slots - open_counts}
    chosen = {slot: keys for slot, keys in message.choices.items() if slot not in own}
    counts = _COUNTS if open_counts else (0,)
    named = [dict(zip(chosen, keys, strict=True)) for keys in product(*map(sorted, chosen.values()))]
    forms = (
        words.text(language.code, message.id, **{**slots, **which}, **dict.fromkeys(open_counts, count))
        for which in named
        for count in counts
    )
    # Forms that differ by nothing but the number are one to a reader of previews, and as good as one to a check.
    unlike: dict[str, str] = {}
    for form in forms:
        unlike.setdefault(form.translate(_NO_DIGITS), form)
    return list(unlike.values())


def _sample(slot: str, language: str) -> str | int:
    if slot in _MOMENTS:
        return moment(_LATER, reader_locale(language), None)
    if slot in _LENGTHS:
        return duration(timedelta(hours=1, minutes=30), language)
    return _WORDS.get(slot, "something")


_NO_DIGITS = str.maketrans("", "", "0123456789")
