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
    """Text that is HTML already: a slot of this type is not escaped again."""

    __slots__ = ()


class Catalog:
    """The words of every language that has a folder here. A language is read when somebody is first spoken to in it."""

    def __init__(self, root: Path = ROOT) -> None:
        self._bundles = {folder.name: Bundle(folder) for folder in _folders(root)}
        self._fixed: dict[tuple[str, str], str] = {}  # messages without slots, by language: most of them are labels

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages there are words for, English first."""
        return tuple(sorted(self._bundles, key=lambda code: (code != DEFAULT, code)))

    def language(self, code: str | None) -> str:
        """The language to speak to someone whose Telegram says `code` ("pt-br"); English where there are no words.

        The whole tag counts before what it is a kind of: "pt-BR" before "pt".
        """
        return nearest(code or DEFAULT, self._bundles)

    def has(self, language: str, message: str) -> bool:
        """Whether that language has the message itself, without falling back to English."""
        return message in self._bundles[language].ids

    def ids(self, language: str) -> Iterator[str]:
        """The ids of all messages of a language."""
        return iter(self._bundles[language].ids)

    def text(self, language: str, message: str, /, **slots: str | int) -> str:
        """The message as HTML. Raises LookupError for an unknown id or a missing slot: both are mistakes of ours."""
        if slots:
            return self._filled(language, message, slots)
        key = language, message
        if key not in self._fixed:
            self._fixed[key] = self._filled(language, message, slots)
        return self._fixed[key]

    def _filled(self, language: str, message: str, slots: dict[str, str | int]) -> str:
        told = next((one for one in fallbacks(language) if one in self._bundles and self.has(one, message)), DEFAULT)
        values = {name: _slot(value) for name, value in slots.items()}
        long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONGEST_SLOT}
        text = self._bundles[told].format(message, values | {name: _mark(name) for name in long})
        for name, value in long.items():
            text = text.replace(_mark(name), value)
        return text


def plain(html: str) -> str:
    """What a reader sees of a message: for buttons, alerts and menus, where Telegram reads no HTML."""
    return unescape(_TAG.sub("", html))


def _folders(root: Path) -> list[Path]:
    return sorted(path for path in root.iterdir() if path.is_dir() and any(path.glob("*.ftl")))


def _slot(value: str | int) -> str | int:
    return value if isinstance(value, int | Html) else escape(value, quote=False)


def _mark(name: str) -> str:
    """What stands for a long slot until it is put in; no words that somebody types hold such characters."""
    return f"\ue000{name}\ue001"


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@lru_cache(maxsize=512)
def duration(length: timedelta, language: str) -> str:
    """Word a length as the language does: "20 minutes", "1 hour and 30 minutes", "24 hours", "30 days"."""
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
    """Word a list as the language does: "English, Spanish and French"."""
    return format_list(parts, locale=_locale(language))


def moment(at: datetime, language: str, zone: tzinfo | None, day: bool = False) -> Html:
    """A Telegram date-time: each reader sees it in their own zone; old clients see it in `zone`, or UTC by name."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    locale = _locale(language)
    plain = format_datetime(local, "EEE HH:mm", locale=locale) if day else format_time(local, "HH:mm", locale=locale)
    if zone is None:
        plain += " UTC"
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="{"wt" if day else "t"}">{plain}</tg-time>')


def appointment(at: datetime, language: str, zone: tzinfo | None) -> Html:
    """A Telegram date-time with its day. Old clients see how far its clock is from UTC: that names no place."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    plain = format_datetime(local, "EEE d MMM HH:mm", locale=_locale(language))
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="wdt">{plain} {_from_utc(local)}</tg-time>')


def appointment_label(at: datetime, language: str, zone: tzinfo | None, near: datetime | None = None) -> str:
    """A time for a button, where Telegram shows no date-times; without its day where that is the day of `near`."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    today = near is not None and near.astimezone(local.tzinfo).date() == local.date()
    return format_datetime(local, "HH:mm" if today else "EEE d MMM HH:mm", locale=_locale(language))


def _from_utc(local: datetime) -> str:
    """ "UTC", "UTC+5:30"."""
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" + (f"{'+' if minutes > 0 else '-'}{hours}" if minutes else "") + (f":{rest:02}" if rest else "")


@cache
def catalog() -> Catalog:
    """The words of this installation."""
    return Catalog()
