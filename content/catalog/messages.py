"""The bot's sentences: Fluent messages by language, slots escaped, dates and lengths in the reader's language."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from functools import cache, lru_cache
from html import escape, unescape
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_datetime, format_time, format_timedelta
from babel.lists import format_list

from content.catalog.bundle import Bundle
from content.catalog.tags import FALLBACK, fallbacks, nearest

ROOT = Path(__file__).parents[1]
DEFAULT = FALLBACK
_TAG = re.compile(r"<[^>]*>")
_DAY = 24 * 60
_LONGEST_SLOT = 2000
"""Fluent takes slots up to 2500 characters; what is longer is put in when it is done."""


class Html(str):
    """Text that is HTML already: as a slot it is not escaped again."""

    __slots__ = ()


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
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@lru_cache(maxsize=512)
def duration(length: timedelta, language: str) -> str:
    """Format a length as the language does: "20 minutes", "1 hour and 30 minutes", "24 hours", "30 days"."""
    total = max(1, round(length.total_seconds() / 60))
    days = total // _DAY if total >= 2 * _DAY else 0
    hours, minutes = divmod(total - days * _DAY, 60)
    locale = _locale(language)
    counted: tuple[tuple[Literal["day", "hour", "minute"], int], ...]
    counted = (("day", days), ("hour", hours), ("minute", minutes))
    long = 10_000  # as a threshold it keeps Babel from rounding 50 minutes up to an hour
    parts = [
        format_timedelta(timedelta(**{f"{unit}s": count}), granularity=unit, threshold=long, locale=locale)
        for unit, count in counted
        if count
    ]
    return format_list(parts, locale=locale)


def listed(parts: Sequence[str], language: str) -> str:
    """Format a list as the language does: "English, Spanish and French"."""
    return format_list(parts, locale=_locale(language))


def moment(at: datetime, language: str, zone: tzinfo | None, day: bool = False) -> Html:
    """Format a Telegram date-time.

    Each reader sees it in their own zone; old clients show it in `zone`, or in UTC and say so.
    """
    local = at.astimezone(zone or ZoneInfo("UTC"))
    locale = _locale(language)
    plain = format_datetime(local, "EEE HH:mm", locale=locale) if day else format_time(local, "HH:mm", locale=locale)
    if zone is None:
        plain += " UTC"
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="{"wt" if day else "t"}">{plain}</tg-time>')


def appointment(at: datetime, language: str, zone: tzinfo | None) -> Html:
    """Format a Telegram date-time with its day. Old clients show the offset from UTC, which names no place."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    plain = format_datetime(local, "EEE d MMM HH:mm", locale=_locale(language))
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="wdt">{plain} {_utc_offset(local)}</tg-time>')


def appointment_label(at: datetime, language: str, zone: tzinfo | None, near: datetime | None = None) -> str:
    """Format a time for a button, where Telegram shows no date-times. The day of `near` is left out."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    today = near is not None and near.astimezone(local.tzinfo).date() == local.date()
    return format_datetime(local, "HH:mm" if today else "EEE d MMM HH:mm", locale=_locale(language))


def _utc_offset(local: datetime) -> str:
    """Format how far a clock is from UTC: "UTC", "UTC+5:30"."""
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" + (f"{'+' if minutes > 0 else '-'}{hours}" if minutes else "") + (f":{rest:02}" if rest else "")


@cache
def catalog() -> Catalog:
    """Return the words of this installation."""
    return Catalog()
