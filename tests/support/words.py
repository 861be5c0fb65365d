"""The bot's texts, looked up in the catalog by id, so that editing a line breaks no test."""

from collections.abc import Mapping
from datetime import timedelta

from content.catalog.fluent import read_language
from content.catalog.formats import duration
from content.catalog.messages import ROOT, Html, catalog, plain

_GAP = "\x00"


def worded(message: str, **slots: str | int | timedelta) -> str:
    """Give a message as a phone shows it, lengths in words."""
    said = {name: duration(value, "en") if isinstance(value, timedelta) else value for name, value in slots.items()}
    return plain(catalog().text("en", message, **said))


def fixed(message: str, **slots: str | int | timedelta) -> str:
    """Give the longest piece of a message that is the same whatever its other slots hold."""
    return max(_pieces(message, slots), key=len)


def opening(message: str, **slots: str | int | timedelta) -> str:
    """Give a message up to the first slot that is left open."""
    return _pieces(message, slots)[0]


def answers_begin(*messages: str) -> list[str]:
    """Give the first word of each message: enough to tell in which order answers came."""
    return [opening(message).split()[0] for message in messages]


def _pieces(message: str, slots: Mapping[str, str | int | timedelta]) -> list[str]:
    left = read_language(ROOT / "en").messages[message].slots - slots.keys()
    return worded(message, **slots, **dict.fromkeys(left, Html(_GAP))).split(_GAP)
