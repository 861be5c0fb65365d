"""Clocks, days and zones as a language writes them, and the country of the reader's zone."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from content.catalog.formats import appointment_label, clock, country_of_zone, reader_locale, zone_name

EVENING = datetime(2026, 11, 27, 21, 30, tzinfo=UTC)
SP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "zone", "shown"),
    [
        ("en", None, "21:30"),
        ("en", "Europe/London", "21:30"),
        ("en", "Europe/Paris", "21:30"),
        ("en", "America/New_York", f"9:30{SP}PM"),
        ("en", "US/Pacific", f"9:30{SP}PM"),
        ("en", "Australia/Sydney", f"9:30{SP}pm"),
        ("en", "Asia/Kolkata", f"9:30{SP}pm"),
        ("en", "Etc/GMT-2", "21:30"),
        ("es", None, "21:30"),
        ("es", "Europe/Madrid", "21:30"),
        ("es", "America/Mexico_City", f"9:30{SP}p.m."),
        ("pt", "America/Sao_Paulo", "21:30"),
        ("pt-BR", "America/Sao_Paulo", "21:30"),
        ("ru", "America/New_York", "21:30"),
        ("de", "Europe/Vienna", "21:30"),
        ("fr", "America/Montreal", "21 h 30"),
    ],
)
def test_a_clock_is_that_of_the_language_and_the_country(language: str, zone: str | None, shown: str) -> None:
    assert clock(time(21, 30), reader_locale(language, zone)) == shown


def test_a_moment_is_shown_by_its_own_clock() -> None:
    assert clock(EVENING.astimezone(ZoneInfo("Asia/Kolkata")), reader_locale("en")) == "03:00"


@pytest.mark.parametrize(
    ("language", "zone", "shown"),
    [
        ("en", None, "Fri 27 Nov 21:30"),
        ("en", "America/New_York", f"Fri, Nov 27 9:30{SP}PM"),
        ("es", None, "vie, 27 nov 21:30"),
        ("pt", None, "sex., 27 de nov. 21:30"),
        ("ru", None, "пт, 27 нояб. 21:30"),
        ("de", None, "Fr., 27. Nov. 21:30"),
        ("fr", None, "ven. 27 nov. 21:30"),
    ],
)
def test_a_day_is_written_as_the_language_does(language: str, zone: str | None, shown: str) -> None:
    assert appointment_label(EVENING, reader_locale(language, zone), None) == shown


@pytest.mark.parametrize(
    ("zone", "english", "russian"),
    [
        ("Europe/Lisbon", "Lisbon (Portugal)", "Лиссабон (Португалия)"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires (Argentina)", "Буэнос-Айрес (Аргентина)"),
        ("Europe/Kiev", "Kyiv (Ukraine)", "Киев (Украина)"),
        ("Asia/Singapore", "Singapore", "Сингапур"),
        ("Etc/GMT-2", "UTC+2", "UTC+2"),
        ("UTC", "UTC", "UTC"),
    ],
)
def test_a_zone_goes_by_its_city_and_country_in_the_readers_language(zone: str, english: str, russian: str) -> None:
    assert (zone_name(zone, "en"), zone_name(zone, "ru")) == (english, russian)


def test_an_offset_is_in_no_country() -> None:
    assert [country_of_zone(zone) for zone in (None, "UTC", "Etc/GMT+5", "Europe/Kiev")] == [None, None, None, "UA"]
