"""Reading a zone: names, their cities and offsets, the way people write them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.zones import is_zone, read_part, read_whole

WINTER = datetime(2026, 1, 15, 12)  # noqa: DTZ001  # the zones themselves are what is asked


def read_zone(text: str) -> list[str]:
    return read_whole(text) or read_part(text)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Lisbon", "Europe/Lisbon"),
        ("  lisbon ", "Europe/Lisbon"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Zürich", "Europe/Zurich"),
        ("Zu\u0308rich", "Europe/Zurich"),
        ("Wind", "Africa/Windhoek"),
        ("UTC", "UTC"),
        ("gmt", "UTC"),
        ("0", "UTC"),
        ("-0", "UTC"),
        ("+2", "Etc/GMT-2"),
        ("2", "Etc/GMT-2"),
        ("UTC+5.5", "Asia/Kolkata"),
        ("US/Pacific", "US/Pacific"),
        ("utc+2", "Etc/GMT-2"),
        ("GMT +02:00", "Etc/GMT-2"),
        ("-3", "Etc/GMT+3"),
        ("−3", "Etc/GMT+3"),
        ("–3", "Etc/GMT+3"),
        ("+5:30", "Asia/Kolkata"),
        ("530", "Asia/Kolkata"),
        ("+0545", "Asia/Kathmandu"),
        ("-3:30", "America/St_Johns"),
    ],
)
def test_names_and_offsets_that_people_type(text: str, zone: str) -> None:
    assert read_zone(text)[0] == zone


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        ",",
        "us",
        "atlantis",
        "+15",
        "-13",
        "+99",
        "+2:20",
        "+3:45",
        "--2",
        "+-2",
        "२",
        "🌍",
        "\x00",
        "ירושלים",
        "x" * 4000,
    ],
)
def test_what_names_no_zone_finds_none(text: str) -> None:
    assert read_zone(text) == []


def test_a_name_that_begins_so_comes_before_one_that_holds_it() -> None:
    found = read_zone("lon")
    assert found.index("Europe/London") < found.index("America/Miquelon")


def test_many_are_cut_to_eight() -> None:
    assert len(read_zone("america")) == 8


@pytest.mark.parametrize("text", ["lisbon", "lon", "america", "+15", "atlantis", ""])
def test_a_part_of_a_name_is_no_whole_one(text: str) -> None:
    assert read_whole(text) == []


@given(st.text(max_size=100) | st.from_regex(r"(utc|gmt)? ?[+-]?\d{1,3}(:?\d\d)?", fullmatch=True))
def test_any_text_finds_zones_that_exist(text: str) -> None:
    found = read_zone(text)
    assert len(found) <= 8
    assert len(set(found)) == len(found)
    assert all(is_zone(zone) for zone in found)
    assert set(found) <= available_timezones()


@given(hours=st.integers(-12, 14))
def test_an_offset_is_that_far_from_greenwich(hours: int) -> None:
    (zone,) = read_zone(f"{hours:+d}")
    assert ZoneInfo(zone).utcoffset(WINTER) == timedelta(hours=hours)


@pytest.mark.parametrize("text", ["-9:30", "-3:30", "+3:30", "+4:30", "+5:30", "+5:45", "+6:30", "+8:45", "+9:30"])
def test_a_part_hour_is_kept_by_a_place(text: str) -> None:
    (zone,) = read_zone(text)
    hours, minutes = text[1:].split(":")
    length = timedelta(hours=int(hours), minutes=int(minutes))
    assert ZoneInfo(zone).utcoffset(WINTER) == (-length if text[0] == "-" else length)


@given(st.sampled_from(sorted(available_timezones())))
def test_each_zone_with_a_place_is_found_by_its_whole_name(zone: str) -> None:
    area, _, city = zone.partition("/")
    if city and area not in {"Etc", "US", "Brazil", "Canada", "Chile", "Mexico", "SystemV", "posix", "right"}:
        assert read_zone(zone) == read_whole(zone) == [zone]
        assert is_zone(zone)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "Etc/GMT+99", "../etc/passwd", "Lisbon", "europe/lisbon"])
def test_a_name_from_a_forged_button_is_no_zone(name: str) -> None:
    assert not is_zone(name)
