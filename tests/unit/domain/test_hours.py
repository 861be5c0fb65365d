"""Hours of the day, the way people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.hours import Hour, later_half, read_hour


@pytest.mark.parametrize(
    ("text", "at", "either"),
    [
        ("7:30", time(7, 30), True),
        ("07:30", time(7, 30), False),
        ("7.30", time(7, 30), True),
        ("0730", time(7, 30), False),
        ("7 30", time(7, 30), True),
        ("19:30", time(19, 30), False),
        ("7", time(7), True),
        ("at 7", time(7), True),
        ("around 7", time(7), True),
        ("seven", time(7), True),
        ("seven thirty", time(7, 30), True),
        ("Half past six", time(6, 30), True),
        ("half past six in the evening", time(18, 30), False),
        ("half six", time(6, 30), True),
        ("half seven", time(7, 30), True),
        ("quarter to eight", time(7, 45), True),
        ("a quarter past 7", time(7, 15), True),
        ("twenty-five to three", time(2, 35), True),
        ("ten minutes past nine", time(9, 10), True),
        ("five to one", time(12, 55), False),
        ("19h", time(19), False),
        ("19 h", time(19), False),
        ("7h30", time(7, 30), True),
        ("19 Uhr", time(19), False),
        ("19:30 Uhr", time(19, 30), False),
        ("7pm", time(19), False),
        ("7 p.m.", time(19), False),
        ("7:30 am", time(7, 30), False),
        ("8 in the evening", time(20), False),
        ("8 o'clock in the evening", time(20), False),
        ("8 o’clock", time(8), True),
        ("8 in the morning", time(8), False),
        ("3 in the afternoon", time(15), False),
        ("12 in the morning", time(0), False),
        ("12 at night", time(0), False),
        ("2 at night", time(2), False),
        ("11 at night", time(23), False),
        ("noon", time(12), False),
        ("midday", time(12), False),
        ("Midnight.", time(0), False),
        ("12", time(12), False),
        ("0", time(0), False),
        ("24", time(0), False),
        ("19 in the evening", time(19), False),
    ],
)
def test_hours_that_people_type(text: str, at: time, either: bool) -> None:
    assert read_hour(text) == Hour(at, either)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "soon",
        "25",
        "7:75",
        "-3",
        "1e3",
        "٧",
        "half past half",
        "60 past 3",
        "0 to 0",
        "7:30 tomorrow",
        "13 pm",
        "1" * 90,
    ],
)
def test_what_is_no_hour(text: str) -> None:
    assert read_hour(text) is None


@given(
    st.text(max_size=60)
    | st.from_regex(r"(half |quarter )?(past|to)? ?[0-9]{1,4}[:. h]?[0-9]{0,2} ?(am|pm)?", fullmatch=True)
)
def test_any_text_is_an_hour_of_the_day_or_none(text: str) -> None:
    hour = read_hour(text)
    assert hour is None or (hour.at.second == 0 and (not hour.either or 1 <= hour.at.hour < 12))


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_minute_is_read_back(hour: int, minute: int) -> None:
    assert read_hour(f"{hour:02}:{minute:02}") == Hour(time(hour, minute), either=10 <= hour < 12)
    assert later_half(later_half(time(hour, minute))) == time(hour, minute)
