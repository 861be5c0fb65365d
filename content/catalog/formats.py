"""Clocks, days, lengths, lists and names of zones, as a language writes them and the country where its reader lives."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from typing import Final, Literal
from zoneinfo import ZoneInfo

from babel import Locale, localedata
from babel.core import get_global
from babel.dates import format_datetime, format_skeleton, format_time, format_timedelta
from babel.lists import format_list

from content.catalog.html import Html

_DAY_MINUTES: Final = 24 * 60
_NOWHERE: Final = {"en": "en_GB"}
"""What stands for a language without a country, where its own clock has twelve hours."""
_UNKNOWN: Final = "ZZ"
_NARROW: Final = str.maketrans("\u202f", "\u00a0")
"""The space before "PM": the narrow one is missing from fonts of older phones."""


@cache
def language_locale(language: str) -> Locale:
    """Return what Babel knows of a language, whose tag is that of a folder."""
    return Locale.parse(language, sep="-")


@cache
def reader_locale(language: str, zone: str | None = None) -> Locale:
    """Return how clocks and days are written for somebody who speaks that language and lives in that zone.

    A country that the language's data do not have, as Russian in the USA, changes nothing.
    """
    country = country_of_zone(zone)
    there = f"{language.replace('-', '_')}_{country}"
    if country is not None and localedata.exists(there):
        return Locale.parse(there)
    return Locale.parse(_NOWHERE[language]) if language in _NOWHERE else language_locale(language)


def country_of_zone(zone: str | None) -> str | None:
    """Return the ISO code of the country that keeps this time zone; None for an offset."""
    if zone is None:  # which spares whoever has none the megabyte of Babel's table
        return None
    zones: Mapping[str, str] = get_global("zone_territories")
    found = zones.get(_current(zone))
    return found if found is not None and found.isalpha() and found != _UNKNOWN else None


def _current(zone: str) -> str:
    """Return the name a zone has now: "Europe/Kyiv" for "Europe/Kiev"."""
    return zone if zone == "UTC" else str(get_global("zone_aliases").get(zone, zone))


def zone_name(zone: str, language: str) -> str:
    """Return a zone as people call it: "Lisbon (Portugal)", "Лиссабон (Португалия)"; "UTC+2" for an offset."""
    if zone.startswith("Etc/GMT"):  # the sign in these names is the other way round
        return f"UTC{-int(zone.removeprefix('Etc/GMT')):+d}"
    name, locale = _current(zone), language_locale(language)
    cities = (locale.time_zones[one].get("city") for one in _names(name) if one in locale.time_zones)
    city = next(filter(None, cities), name.rpartition("/")[2].replace("_", " "))
    country = locale.territories.get(country_of_zone(zone) or "", city)
    return f"{city} ({country})" if country != city else city


@cache
def _names(zone: str) -> list[str]:
    """Return the name of a zone and its old ones, under which Babel has its city: "Asia/Calcutta"."""
    return [zone, *(old for old, new in get_global("zone_aliases").items() if new == zone)]


@lru_cache(maxsize=512)
def duration(length: timedelta, language: str) -> str:
    """Format a length as the language does: "20 minutes", "1 hour and 30 minutes", "24 hours", "30 days"."""
    total = max(1, round(length.total_seconds() / 60))
    days = total // _DAY_MINUTES if total >= 2 * _DAY_MINUTES else 0
    hours, minutes = divmod(total - days * _DAY_MINUTES, 60)
    locale = language_locale(language)
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
    """Format a list as the language does: "English, Spanish, and French"."""
    return format_list(parts, locale=language_locale(language))


def clock(at: time | datetime, locale: Locale) -> str:
    """Format a time of day: "19:30", "7:30 PM"."""
    # A datetime is formatted by its own clock, not by UTC, which Babel would take for one without a zone.
    return format_time(at.replace(tzinfo=None), "short", locale=locale).translate(_NARROW)


def moment(at: datetime, locale: Locale, zone: tzinfo | None, day: bool = False) -> Html:
    """Format a Telegram date-time.

    Each reader sees it in their own zone; old clients show it in `zone`, or in UTC and say so.
    """
    local = at.astimezone(zone or ZoneInfo("UTC"))
    plain = clock(local, locale)
    if day:
        plain = f"{format_datetime(local, 'EEE', locale=locale)} {plain}"
    if zone is None:
        plain += " UTC"
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="{"wt" if day else "t"}">{plain}</tg-time>')


def appointment(at: datetime, locale: Locale, zone: tzinfo | None) -> Html:
    """Format a Telegram date-time with its day. Old clients show the offset from UTC, which names no place."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    plain = f"{_day(local, locale)} {clock(local, locale)} {_utc_offset(local)}"
    return Html(f'<tg-time unix="{int(at.timestamp())}" format="wdt">{plain}</tg-time>')


def appointment_label(at: datetime, locale: Locale, zone: tzinfo | None, near: datetime | None = None) -> str:
    """Format a time for a button, where Telegram shows no date-times. The day of `near` is left out."""
    local = at.astimezone(zone or ZoneInfo("UTC"))
    today = near is not None and near.astimezone(local.tzinfo).date() == local.date()
    return clock(local, locale) if today else f"{_day(local, locale)} {clock(local, locale)}"


def _day(local: datetime, locale: Locale) -> str:
    """Format a day with its weekday: "Fri 27 Nov"; "Fri, Nov 27" in the USA."""
    return format_skeleton("MMMEd", local.replace(tzinfo=None), locale=locale)


def _utc_offset(local: datetime) -> str:
    """Format how far a clock is from UTC: "UTC", "UTC+5:30"."""
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" + (f"{'+' if minutes > 0 else '-'}{hours}" if minutes else "") + (f":{rest:02}" if rest else "")
