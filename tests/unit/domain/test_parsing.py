"""What people type about time is read as they mean it, asked about where it is not clear, or refused with why."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.parsing import (
    PAUSE,
    TALK,
    Length,
    Moment,
    Problem,
    parse_minutes,
    parse_night,
    parse_time,
)
from content.catalog.times import words_of_time
from tests.unit.domain.typed import BERLIN, NOW, WORDS, read, told

CASES = tomllib.loads((Path(__file__).parent / "typed_times.toml").read_text(encoding="utf-8"))["case"]
LISBON = ZoneInfo("Europe/Lisbon")


def test_every_case_is_read_as_it_is_meant() -> None:
    wrong = []
    for case in CASES:
        now = case["now"].replace(tzinfo=BERLIN) if "now" in case else NOW
        found = read(case["where"], case["typed"], now)
        if found != case["means"]:
            wrong.append(f"{case['where']} {case['typed']!r}: {found}, not {case['means']}")
    assert not wrong, "\n".join(wrong)


def test_capitals_spaces_and_a_full_stop_change_nothing() -> None:
    wrong = []
    for case in CASES:
        now = case["now"].replace(tzinfo=BERLIN) if "now" in case else NOW
        if case["typed"].endswith((".", "\u2032", "'")) or "\u202e" in case["typed"]:
            continue
        for varied in (f"  {case['typed'].upper()}  ", case["typed"].replace(" ", "\u00a0\t"), f"{case['typed']} !"):
            found = read(case["where"], varied, now)
            wrong += [f"{case['where']} {varied!r}: {found}, not {case['means']}"] if found != case["means"] else []
    assert not wrong, "\n".join(wrong)


def test_until_and_at_never_make_minutes() -> None:
    wrong = []
    for word in ("until", "till", "til", "at", "by"):
        for number in (*range(70), "twenty", "twenty five", "2030", "930"):
            reading = parse_time(f"{word} {number}", WORDS, NOW, BERLIN, PAUSE)
            wrong += [f"{word} {number}" for one in reading.candidates if not isinstance(one.meaning, Moment)]
    assert not wrong


def test_no_zone_is_needed_for_a_length_or_where_a_zone_is_typed() -> None:
    for text, means in (("20", "20 min"), ("22:00 utc", "Thu 26 Nov 23:00"), ("21:30", "refused: zone")):
        assert told(parse_time(text, WORDS, NOW, None, PAUSE)) == means
    for text in ("saturday 5pm", "tonight", "noon"):
        assert parse_time(text, WORDS, NOW, None, TALK).problem is Problem.NO_ZONE
    assert told(parse_time("in 3 days", WORDS, NOW, None, TALK)) == "Sun 29 Nov 20:00"


@pytest.mark.parametrize(
    ("text", "zone", "now", "end"),
    [
        # Lisbon skips 01:00-02:00 on 29 March 2026 and repeats it on 25 October.
        ("until 8:00", "Europe/Lisbon", "2026-03-28T22:00+00:00", "2026-03-29T08:00+01:00"),
        ("until 01:30", "Europe/Lisbon", "2026-03-29T00:30+00:00", "2026-03-29T02:30+01:00"),
        ("until 08:00", "Europe/Lisbon", "2026-10-24T22:00+01:00", "2026-10-25T08:00+00:00"),
        ("until 01:30", "Europe/Lisbon", "2026-10-25T00:30+01:00", "2026-10-25T01:30+01:00"),
        ("until 01:30", "Europe/Lisbon", "2026-10-25T01:45+01:00", "2026-10-25T01:30+00:00"),
        ("7am", "America/New_York", "2026-03-07T23:00-05:00", "2026-03-08T07:00-04:00"),
        ("until 00:30", "America/Havana", "2024-11-03T00:45-04:00", "2024-11-03T00:30-05:00"),
        ("until 01:45", "Australia/Lord_Howe", "2026-04-05T01:50+11:00", "2026-04-05T01:45+10:30"),
        ("tonight", "America/New_York", "2026-03-08T01:30-05:00", "2026-03-08T21:00-04:00"),
    ],
)
def test_clocks_through_nights_of_daylight_saving(text: str, zone: str, now: str, end: str) -> None:
    reading = parse_time(text, WORDS, datetime.fromisoformat(now), ZoneInfo(zone), PAUSE)
    ends = {one.at for one in reading.choices if isinstance(one, Moment)}
    assert datetime.fromisoformat(end) in ends, told(reading)


def test_days_keep_the_clock_and_hours_do_not() -> None:
    now = datetime(2026, 10, 24, 20, 0, tzinfo=LISBON)  # the clocks go back that night
    for text, shown in (("in 3 days", 20), ("in a week", 20), ("in 72 hours", 19), ("in 24h", 19)):
        reading = parse_time(text, WORDS, now.astimezone(UTC), LISBON, TALK)
        assert isinstance(reading.sure, Moment), text
        assert reading.sure.at.astimezone(LISBON).hour == shown, text


def test_minutes_for_breathing_and_listening() -> None:
    cases = {
        "5": 5, "5 min": 5, "five minutes": 5, "٥": 5, "half a minute": None, "a quarter of an hour": 15, "1/4 h": 15,
        "at 5": None, "21": None, "5pm": None, "abc": None, "": None, "5" * 4000: None, "10-15 min": 15,
    }  # fmt: skip
    found = {text: parse_minutes(text, WORDS, 20) for text in cases}
    assert found == cases


def test_the_two_ends_of_a_night() -> None:
    cases = {
        "22-7": ("22:00", "07:00"), "22:00 to 7:00": ("22:00", "07:00"), "10pm-7am": ("22:00", "07:00"),
        "from ten to seven": ("22:00", "07:00"), "between 11 and 8": ("23:00", "08:00"), "8 till 8": ("20:00", "08:00"),
        "half past ten until 6.30": ("22:30", "06:30"), "midnight to noon": ("00:00", "12:00"),
        "1 to 9": ("01:00", "09:00"),
        "22h–7h": ("22:00", "07:00"), "12 to 6": ("00:00", "06:00"), "٢٢ - ٧": ("22:00", "07:00"), "9pm": None,
        "7 to 7 hours": None, "tomorrow to friday": None, "": None, "22:00 to 22:00": None,
    }  # fmt: skip
    found = {text: parse_night(text, WORDS) for text in cases}
    assert {text: night and tuple(f"{at:%H:%M}" for at in night) for text, night in found.items()} == cases


def _misspelled(word: str) -> Iterator[str]:
    """Yield every word that leaves a letter out, has one twice, or two of them swapped."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
    for at, (one, other) in enumerate(pairwise(word)):
        if at and one != other:
            yield word[:at] + other + one + word[at + 2 :]


def test_a_slip_is_forgiven_and_never_makes_another_word() -> None:
    english = words_of_time("en")
    assert english is not None
    wrong = []
    for phrase, kinds in WORDS.phrases.items():
        if " " in phrase or len(phrase) < 5:
            continue
        for slip in _misspelled(phrase):
            meant = WORDS.phrases.get(slip) or WORDS.meant(slip)
            if slip not in WORDS.phrases and meant and meant != kinds:
                wrong.append(f"{slip} for {phrase}")
    for slip, days in (("tomorow", 1), ("tomorrrow", 1)):
        assert told(parse_time(f"{slip} 7pm", WORDS, NOW, BERLIN, TALK)).startswith(f"Fri {26 + days}")
    # Where two words are one slip apart from it, one that is a word itself may win; no other may.
    assert not wrong, "\n".join(wrong)


def test_lengths_have_bounds() -> None:
    for text, problem in (
        ("30 s", Problem.TOO_SHORT),
        ("25h", Problem.TOO_LONG),
        ("9999h", Problem.TOO_LONG),
        ("999999 weeks", Problem.TOO_LONG),
    ):
        assert parse_time(text, WORDS, NOW, BERLIN, PAUSE).problem is problem, text
    sure = parse_time("24 hours", WORDS, NOW, BERLIN, PAUSE).sure
    assert sure == Length(timedelta(hours=24))
