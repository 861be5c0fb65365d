"""Reading a time to come: what people type, in any zone, through daylight saving."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.times import FARTHEST, TimeError, Unclear, read_time, tomorrow, tonight
from tests.unit.domain.test_when import LISBON, moments, zones

MONDAY = datetime(2026, 3, 2, 18, 0, 30, tzinfo=UTC)


def local(text: str, now: datetime = MONDAY, zone: ZoneInfo = LISBON) -> str:
    return f"{read_time(text, now, zone).astimezone(zone):%a %d %b %H:%M}"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("19:30", "Mon 02 Mar 19:30"),
        ("19.30", "Mon 02 Mar 19:30"),
        ("17:00", "Tue 03 Mar 17:00"),
        ("at 8", "Mon 02 Mar 20:00"),
        ("at 20", "Mon 02 Mar 20:00"),
        ("tomorrow 7pm", "Tue 03 Mar 19:00"),
        ("Tomorrow at 7 p.m.", "Tue 03 Mar 19:00"),
        ("7pm tomorrow", "Tue 03 Mar 19:00"),
        ("tomorrow at noon", "Tue 03 Mar 12:00"),
        ("tomorrow evening at 8", "Tue 03 Mar 20:00"),
        ("day after tomorrow 10:15", "Wed 04 Mar 10:15"),
        ("tonight", "Mon 02 Mar 20:00"),
        ("tonight at 9", "Mon 02 Mar 21:00"),
        ("this evening", "Mon 02 Mar 19:00"),
        ("8 in the evening", "Mon 02 Mar 20:00"),
        ("Saturday morning", "Sat 07 Mar 09:00"),
        ("saturday afternoon", "Sat 07 Mar 15:00"),
        ("on saturday night", "Sat 07 Mar 21:00"),
        ("Sunday, 3 p.m.", "Sun 08 Mar 15:00"),
        ("saturday at 7 in the morning", "Sat 07 Mar 07:00"),
        ("next friday at 8", "Fri 06 Mar 20:00"),
        ("monday 19:00", "Mon 02 Mar 19:00"),
        ("monday 17:00", "Mon 09 Mar 17:00"),
        ("next monday 19:00", "Mon 09 Mar 19:00"),
        ("in a week at 7pm", "Mon 09 Mar 19:00"),
        ("in 3 days at 19:30", "Thu 05 Mar 19:30"),
        ("12 march 7pm", "Thu 12 Mar 19:00"),
        ("march 12 at 7", "Thu 12 Mar 19:00"),
        ("12.3. 19:30", "Thu 12 Mar 19:30"),
        ("12/3 19:30", "Thu 12 Mar 19:30"),
        ("3/12 19:30", "Thu 12 Mar 19:30"),
        ("2026-03-12 19:30", "Thu 12 Mar 19:30"),
        ("in 2 hours", "Mon 02 Mar 20:00"),
        ("2 hours from now", "Mon 02 Mar 20:00"),
        ("in two hours", "Mon 02 Mar 20:00"),
        ("in an hour and a half", "Mon 02 Mar 19:30"),
        ("1h30", "Mon 02 Mar 19:30"),
        ("half an hour", "Mon 02 Mar 18:30"),
    ],
)
def test_what_people_type(text: str, when: str) -> None:
    assert local(text) == when


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unclear.UNCLEAR),
        ("soon", Unclear.UNCLEAR),
        ("20", Unclear.UNCLEAR),
        ("25:00", Unclear.UNCLEAR),
        ("31 february 7pm", Unclear.UNCLEAR),
        ("tomorrow 7pm at my place", Unclear.UNCLEAR),
        ("שלום", Unclear.UNCLEAR),
        ("tomorrow", Unclear.NO_CLOCK),
        ("next friday", Unclear.NO_CLOCK),
        ("in 3 days", Unclear.NO_CLOCK),
        ("today 17:00", Unclear.PAST),
        ("yesterday 7pm", Unclear.PAST),
        ("last friday at 8", Unclear.PAST),
        ("2 days ago", Unclear.PAST),
        ("in -2 hours", Unclear.PAST),
        ("1 may 7pm", Unclear.TOO_FAR),
        ("in 40 days at 7pm", Unclear.TOO_FAR),
        ("in 9999 hours", Unclear.TOO_FAR),
    ],
)
def test_what_cannot_be_used(text: str, why: Unclear) -> None:
    with pytest.raises(TimeError) as error:
        read_time(text, MONDAY, LISBON)
    assert error.value.why is why


def test_without_a_zone_only_lengths_can_be_read() -> None:
    assert read_time("in 2 hours", MONDAY, None) == datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
    for text, why in (("19:30", Unclear.NO_ZONE), ("saturday", Unclear.NO_ZONE), ("soon", Unclear.UNCLEAR)):
        with pytest.raises(TimeError) as error:
            read_time(text, MONDAY, None)
        assert error.value.why is why


def test_the_hour_that_is_skipped_and_the_hour_that_comes_twice() -> None:
    spring = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert local("tomorrow 1:30", spring) == "Sun 29 Mar 02:30"
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # 01:45 in Lisbon, for the first time
    assert read_time("today 1:30", between, LISBON) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert read_time("in 2 hours", between, LISBON) == datetime(2026, 10, 25, 2, 45, tzinfo=UTC)


@given(st.one_of(st.text(max_size=80), st.text("0123456789:./- inatpmhdwfrsou", max_size=30)), moments, zones)
@example("9999-12-31 23:59", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
@example("0001-01-01 00:00", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
@example("in 9999 hours 999999 min", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
def test_any_text_is_a_time_to_come_or_refused(text: str, now: datetime, zone: ZoneInfo) -> None:
    for known in (zone, None):
        try:
            at = read_time(text, now, known)
        except TimeError:
            continue
        assert now < at <= now + FARTHEST


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 28), moments, zones)
def test_a_clock_is_that_minute_of_that_day_in_the_zone(
    hour: int, minute: int, days: int, now: datetime, zone: ZoneInfo
) -> None:
    day = now.astimezone(zone).date() + timedelta(days=days)
    try:
        at = read_time(f"{day:%Y-%m-%d} {hour}:{minute:02}", now, zone)
    except TimeError:
        assert days == 0
        return
    shown = at.astimezone(zone)
    skipped = (shown.date(), shown.hour, shown.minute) != (day, hour, minute)
    wanted = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    there_and_back = wanted.astimezone(UTC).astimezone(zone)
    assert skipped is (there_and_back.replace(tzinfo=None) != wanted.replace(tzinfo=None))
    assert at > now


@given(moments, zones)
def test_tonight_and_tomorrow_are_to_come(now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    assert now < tonight(now, zone) <= now + timedelta(hours=21)
    assert tomorrow(now, zone).astimezone(zone).date() == today + timedelta(days=1)


def test_nothing_is_loaded_before_somebody_types_a_time() -> None:
    code = "import sys, bot.processes.run, handlers; print('dateparser' in sys.modules, 'icalendar' in sys.modules)"
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]
