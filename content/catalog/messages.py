"""The bot's sentences: Fluent messages by language, slots escaped."""

import re
from collections.abc import Iterator
from functools import cache
from html import escape, unescape
from pathlib import Path

from content.catalog.bundle import Bundle
from content.catalog.html import Html as Html  # what others know it by
from content.catalog.tags import FALLBACK, fallbacks, nearest

ROOT = Path(__file__).parents[1]
DEFAULT = FALLBACK
_TAG = re.compile(r"<[^>]*>")
_LONGEST_SLOT = 2000
"""Fluent takes slots up to 2500 characters; what is longer is put in when it is done."""


class Catalog:
    """The words of every language that has a folder. A language is read when somebody is first spoken to in it."""

    def __init__(self, root: Path = ROOT) -> None:
        folders = sorted(path for path in root.iterdir() if path.is_dir() and any(path.glob("*.ftl")))
        self._bundles = {folder.name: Bundle(folder) for folder in folders}
        self._fixed: dict[tuple[str, str], str] = {}  # messages without slots, by language: most of them are labels

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the codes of the languages there are words for, English first."""
        return tuple(sorted(self._bundles, key=lambda code: (code != DEFAULT, code)))

    def language(self, code: str | None) -> str:
        """Choose the language for somebody whose Telegram says `code` ("pt-br"); English where there are no words.

        "pt-BR" comes before "pt".
        """
        return nearest(code or DEFAULT, self._bundles)

    def has(self, language: str, message: str) -> bool:
        """Return whether that language has the message itself, without falling back to English."""
        return message in self._bundles[language].ids

    def ids(self, language: str) -> Iterator[str]:
        """Return the ids of all messages of a language."""
        return iter(self._bundles[language].ids)

    def text(self, language: str, message: str, /, **slots: str | int) -> str:
        """Return the message as HTML. Raises LookupError for an unknown id or a missing slot, which are bugs."""
        if slots:
            return self._format(language, message, slots)
        key = language, message
        if key not in self._fixed:
            self._fixed[key] = self._format(language, message, slots)
        return self._fixed[key]

    def _format(self, language: str, message: str, slots: dict[str, str | int]) -> str:
        spoken = next((one for one in fallbacks(language) if one in self._bundles and self.has(one, message)), DEFAULT)
        values = {
            name: value if isinstance(value, int | Html) else escape(value, quote=False)
            for name, value in slots.items()
        }
        long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONGEST_SLOT}
        text = self._bundles[spoken].format(message, values | {name: _placeholder(name) for name in long})
        for name, value in long.items():
            text = text.replace(_placeholder(name), value)
        return text


def plain(html: str) -> str:
    """Turn a message into the text a reader sees: for buttons, alerts and menus, where Telegram reads no HTML."""
    return unescape(_TAG.sub("", html))


def _placeholder(name: str) -> str:
    """Return what stands for a long slot until it is put in: characters of the private use area, which nobody types."""
    return f"\ue000{name}\ue001"


@cache
def catalog() -> Catalog:
    """Return the words of this installation."""
    return Catalog()
