"""What the bot says, asked of the catalog by id, so that editing a line breaks no test."""

from datetime import timedelta

from content.catalog.fluent import read_language
from content.catalog.messages import ROOT, Html, catalog, duration, plain

_GAP = "\x00"


def worded(message: str, **slots: str | int | timedelta) -> str:
    """A message as a phone shows it, lengths in words."""
    said = {name: duration(value, "en") if isinstance(value, timedelta) else value for name, value in slots.items()}
    return plain(catalog().text("en", message, **said))


def fixed(message: str) -> str:
    """The longest piece of a message that is the same whatever its slots hold."""
    return max(_pieces(message), key=len)


def opening(message: str) -> str:
    """A message up to its first slot."""
    return _pieces(message)[0]


def answers_begin(*messages: str) -> list[str]:
    """The first word of each message: enough to tell in which order answers came."""
    return [opening(message).split()[0] for message in messages]


def _pieces(message: str) -> list[str]:
    slots = read_language(ROOT / "en").messages[message].slots
    return plain(catalog().text("en", message, **dict.fromkeys(slots, Html(_GAP)))).split(_GAP)
