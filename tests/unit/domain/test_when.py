"""Reading a length: what people type in a bad moment, in any zone, through daylight saving."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.when import LONGEST, SHORTEST, LengthError, Unreadable, read_length

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
LISBON = ZoneInfo("Europe/Lisbon")
ZONES = (
    "UTC",
    "Europe/Lisbon",
    "America/New_York",
    "America/St_Johns",
    "America/Santiago",
    "America/Havana",  # repeats the hour after midnight
    "Africa/Casablanca",  # steps back for Ramadan
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",  # half an hour of daylight saving
    "Pacific/Chatham",
    "Pacific/Apia",
    "Etc/GMT+12",
    "Etc/GMT-14",
)
zones = st.sampled_from([ZoneInfo(zone) for zone in ZONES])
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # bounds


def refused(text: str, now: datetime = NOON, zone: ZoneInfo | None = LISBON) -> Unreadable:
    with pytest.raises(LengthError) as error:
        read_length(text, now, zone)
    return error.value.why


def usable(text: str, now: datetime, zone: ZoneInfo | None) -> timedelta | Unreadable:
    """A length within bounds, or why there is none; anything else fails the test."""
    try:
        length = read_length(text, now, zone)
    except LengthError as error:
        return error.why
    if not SHORTEST <= length <= LONGEST:
        raise AssertionError(f"{text!r} made a pause of {length}")
    return length


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("20", 20),
        ("20m", 20),
        ("20 min", 20),
        ("20 min.", 20),
        ("20 minutes", 20),
        ("1 minute", 1),
        ("for 20 minutes", 20),
        ("in 20 minutes", 20),
        ("FOR  20\nMINUTES", 20),
        ("half an hour", 30),
        ("for an hour", 60),
        ("1h", 60),
        ("1h30", 90),
        ("1 h 30 m", 90),
        ("1 hour 30 minutes", 90),
        ("2hrs", 120),
        ("1.5h", 90),
        ("1,5 hours", 90),
        ("24h", 24 * 60),
        ("1440", 24 * 60),
        ("21:30", 9 * 60 + 30),
        ("21.30", 9 * 60 + 30),
        ("until 21:30", 9 * 60 + 30),
        ("till 21:30", 9 * 60 + 30),
        ("at 9pm", 9 * 60),
        ("9 PM", 9 * 60),
        ("9:30 p.m.", 9 * 60 + 30),
        ("12am", 12 * 60),
        ("0:15", 12 * 60 + 15),
        ("11:59", 24 * 60 - 1),
        ("12:00", 24 * 60),
        ("tonight", 9 * 60),
        ("until tonight", 9 * 60),
    ],
)
def test_lengths_that_people_type(text: str, minutes: int) -> None:
    assert read_length(text, NOON, LISBON) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unreadable.UNCLEAR),
        ("   ", Unreadable.UNCLEAR),
        ("soon", Unreadable.UNCLEAR),
        ("h", Unreadable.UNCLEAR),
        ("24:00", Unreadable.UNCLEAR),
        ("21:60", Unreadable.UNCLEAR),
        ("13pm", Unreadable.UNCLEAR),
        ("13:30pm", Unreadable.UNCLEAR),
        ("0:30am", Unreadable.UNCLEAR),
        ("for for 20", Unreadable.UNCLEAR),
        ("20\x00", Unreadable.UNCLEAR),
        ("🌊", Unreadable.UNCLEAR),
        ("עשרים דקות", Unreadable.UNCLEAR),
        ("\u202e02", Unreadable.UNCLEAR),
        ("٢٠", Unreadable.UNCLEAR),
        ("9" * 4000, Unreadable.UNCLEAR),
        ("x" * 4000, Unreadable.UNCLEAR),
        (" 1" * 2000, Unreadable.UNCLEAR),
        ("0", Unreadable.TOO_SHORT),
        ("0h", Unreadable.TOO_SHORT),
        ("0.0h", Unreadable.TOO_SHORT),
        ("1441", Unreadable.TOO_LONG),
        ("25h", Unreadable.TOO_LONG),
        ("24h1", Unreadable.TOO_LONG),
        ("9999h999999", Unreadable.TOO_LONG),
        ("-5", Unreadable.PAST),
        ("- 1h", Unreadable.PAST),
        ("yesterday", Unreadable.PAST),
    ],
)
def test_lengths_that_cannot_be_used(text: str, why: Unreadable) -> None:
    assert refused(text) is why


@pytest.mark.parametrize("text", ["21:30", "9pm", "tonight"])
def test_a_clock_time_needs_a_zone(text: str) -> None:
    assert refused(text, zone=None) is Unreadable.NO_ZONE


def test_a_length_needs_none() -> None:
    assert read_length("20", NOON, None) == timedelta(minutes=20)


@pytest.mark.parametrize(
    ("now", "minutes"),
    [("00:30", 20 * 60 + 30), ("20:00", 60), ("20:30", 30), ("20:59", 30), ("21:00", 30), ("23:29", 30)],
)
def test_tonight_is_nine_or_half_an_hour_on(now: str, minutes: int) -> None:
    assert read_length("tonight", datetime.fromisoformat(f"2026-01-05T{now}:00+00:00"), LISBON) == timedelta(
        minutes=minutes
    )


def test_tonight_ends_at_midnight() -> None:
    assert refused("tonight", datetime(2026, 1, 5, 23, 30, tzinfo=UTC)) is Unreadable.PAST


@pytest.mark.parametrize(
    ("text", "zone", "now", "end"),
    [
        # Lisbon skips 01:00-02:00 on 29 March 2026 and repeats it on 25 October.
        ("8:00", "Europe/Lisbon", "2026-03-28T22:00+00:00", "2026-03-29T08:00+01:00"),
        ("1:30", "Europe/Lisbon", "2026-03-29T00:30+00:00", "2026-03-29T02:30+01:00"),
        ("8:00", "Europe/Lisbon", "2026-10-24T22:00+01:00", "2026-10-25T08:00+00:00"),
        ("1:30", "Europe/Lisbon", "2026-10-25T00:30+01:00", "2026-10-25T01:30+01:00"),
        ("1:30", "Europe/Lisbon", "2026-10-25T01:45+01:00", "2026-10-25T01:30+00:00"),
        ("1:30", "Europe/Lisbon", "2026-10-25T01:45+00:00", "2026-10-26T01:30+00:00"),
        ("7am", "America/New_York", "2026-03-07T23:00-05:00", "2026-03-08T07:00-04:00"),
        ("0:30", "America/Havana", "2024-11-03T00:45-04:00", "2024-11-03T00:30-05:00"),
        ("1:45", "Australia/Lord_Howe", "2026-04-05T01:50+11:00", "2026-04-05T01:45+10:30"),
        ("tonight", "America/New_York", "2026-03-08T01:30-05:00", "2026-03-08T21:00-04:00"),
    ],
)
def test_clock_times_through_daylight_saving(text: str, zone: str, now: str, end: str) -> None:
    start = datetime.fromisoformat(now)
    assert start + read_length(text, start, ZoneInfo(zone)) == datetime.fromisoformat(end)


def test_a_day_of_25_hours_is_longer_than_a_pause() -> None:
    assert refused("10:00", datetime(2026, 10, 24, 9, 0, tzinfo=UTC)) is Unreadable.TOO_LONG


@given(hour=st.integers(0, 23), minute=st.integers(0, 59), now=moments, zone=zones)
def test_a_clock_time_is_that_minute_where_it_was_said(hour: int, minute: int, now: datetime, zone: ZoneInfo) -> None:
    length = usable(f"{hour}:{minute:02}", now, zone)
    if isinstance(length, Unreadable):
        assert length in {Unreadable.TOO_SHORT, Unreadable.TOO_LONG}  # within the minute; on a day of 25 hours
        return
    end = (now + length).astimezone(zone)
    named = end.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if named.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == named.replace(tzinfo=None):
        assert end.replace(tzinfo=None) == named.replace(tzinfo=None)


@given(hours=st.integers(0, 30), minutes=st.integers(0, 2000), now=moments, zone=st.none() | zones)
def test_a_length_is_what_it_says(hours: int, minutes: int, now: datetime, zone: ZoneInfo | None) -> None:
    said = timedelta(hours=hours, minutes=minutes)
    if SHORTEST <= said <= LONGEST:
        assert read_length(f"{hours}h{minutes}", now, zone) == said
    else:
        short = said < SHORTEST
        assert refused(f"{hours}h{minutes}", now, zone) is (Unreadable.TOO_SHORT if short else Unreadable.TOO_LONG)


pieces = st.sampled_from(
    [
        "20",
        "1h",
        "h",
        "30",
        ":",
        ".",
        "9",
        "pm",
        "for ",
        "until ",
        "tonight",
        " ",
        "-",
        "−",
        "\x00",
        "٢",
        "ש",
        "🌊",
        "ß",
        "İ",
    ]
)
anything = st.text(max_size=200) | st.lists(pieces, max_size=8).map("".join)


@given(text=anything, now=moments, zone=st.none() | zones)
def test_any_text_is_a_usable_length_or_a_kind_no(text: str, now: datetime, zone: ZoneInfo | None) -> None:
    usable(text, now, zone)
