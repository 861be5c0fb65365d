"""What holds for any text: what is echoed is read as the same, and nothing that cannot be used comes out."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.parsing import PAUSE, TALK, Length, Moment, TimeOfDay, parse_minutes, parse_plan, parse_time
from content.catalog.formats import appointment, duration, moment, reader_locale
from content.catalog.messages import plain
from content.catalog.times import languages_with_times
from handlers.common.vocabulary import vocabulary
from tests.unit.domain.typed import WORDS

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
LISBON = ZoneInfo("Europe/Lisbon")
zones = st.sampled_from([ZoneInfo(zone) for zone in ZONES])
homes = st.sampled_from(
    [None, "America/New_York", "America/Toronto", "Australia/Sydney", "Europe/London", "Europe/Berlin"]
)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # bounds
scraps = st.sampled_from(
    ["20", "1h", "h", ":", ".", "9", "pm", "until ", "at ", "tonight", " ", "-", "−", "\x00", "٢", "ש", "🌊", "ß", "İ"]
    + [
        f"{word} "
        for word in ("tomorrow", "half", "quarter", "past", "to", "in", "a", "week", "friday", "next", "1.12.")
    ]
    + ["5/12 ", "utc+2 ", "midnight ", "noon ", "evening ", "or ", "and ", "between ", "30", "2359", "december ", "ago"]
)
anything = st.text(max_size=120) | st.lists(scraps, max_size=9).map("".join)


@given(minutes=st.integers(1, 24 * 60))
def test_a_length_is_read_as_it_is_worded(minutes: int) -> None:
    length = timedelta(minutes=minutes)
    reading = parse_time(duration(length, "en"), WORDS, datetime(2026, 1, 5, tzinfo=UTC), None, PAUSE)
    assert reading.sure == Length(length)


@given(now=moments, zone=zones, home=homes, ahead=st.integers(1, 30 * 24 * 60))
def test_an_appointment_is_read_as_it_is_worded(now: datetime, zone: ZoneInfo, home: str | None, ahead: int) -> None:
    at = (now + timedelta(minutes=ahead)).replace(second=0, microsecond=0)
    if at <= now:
        return
    said = plain(appointment(at, reader_locale("en", home), zone))
    reading = parse_time(said, WORDS, now, zone, TALK)
    # Of the hour that comes twice the same words may name both; the first one that is still to come is taken.
    assert reading.sure == Moment(at), said


@given(now=moments, zone=zones, home=homes, ahead=st.integers(90, 22 * 60))
def test_the_end_of_a_pause_is_read_as_it_is_shown(now: datetime, zone: ZoneInfo, home: str | None, ahead: int) -> None:
    at = (now + timedelta(minutes=ahead)).replace(second=0, microsecond=0)
    said = plain(moment(at, reader_locale("en", home), zone))
    reading = parse_time(f"until {said}", WORDS, now, zone, PAUSE)
    shown = {one.at.astimezone(zone).strftime("%H:%M") for one in reading.choices if isinstance(one, Moment)}
    assert f"{at.astimezone(zone):%H:%M}" in shown or not _is_plain_day(now, zone), (said, reading)


@given(st.integers(0, 24 * 60 - 1))
def test_an_hour_of_the_day_is_read_as_it_is_shown(minutes: int) -> None:
    at = (datetime(2026, 1, 5, tzinfo=UTC) + timedelta(minutes=minutes)).time()
    plan = parse_plan(f"daily {at:%H:%M}", WORDS)
    assert plan is not None
    assert plan.at is not None
    assert plan.at.sure == TimeOfDay(at)


@given(anything, moments, st.none() | zones)
@example("9999-12-31 23:59", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
@example("0001-01-01 00:00", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
@example("in 9999 hours 999999 min", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
@example("999999 weeks 7pm", datetime(2026, 1, 1, tzinfo=UTC), LISBON)
@example("29 february 7pm", datetime(2027, 1, 1, tzinfo=UTC), LISBON)
def test_any_text_is_something_usable_or_a_kind_no(text: str, now: datetime, zone: ZoneInfo | None) -> None:
    for place in (PAUSE, TALK):
        reading = parse_time(text, WORDS, now, zone, place)
        assert (reading.problem is None) == bool(reading.choices)
        for one in reading.candidates:
            if isinstance(one.meaning, Length):
                assert place.shortest <= one.meaning.length <= place.longest
            elif isinstance(one.meaning, Moment):
                assert now <= one.meaning.at <= now + place.longest
    parse_plan(text, WORDS)
    minutes = parse_minutes(text, WORDS, 60)
    assert minutes is None or 1 <= minutes <= 60


@given(st.data(), st.sampled_from(languages_with_times()), moments)
def test_any_words_of_time_of_a_language_are_something_usable_or_a_kind_no(
    data: st.DataObject, language: str, now: datetime
) -> None:
    words = vocabulary(language)
    said = st.sampled_from([*sorted(words.phrases), "8", "20", "1.12.", "19:30", "5.", "-", ",", "h"])
    text = " ".join(data.draw(st.lists(said, max_size=7)))
    for place in (PAUSE, TALK):
        reading = parse_time(text, words, now, LISBON, place)
        assert (reading.problem is None) == bool(reading.choices)
        for one in reading.candidates:
            if isinstance(one.meaning, Length):
                assert place.shortest <= one.meaning.length <= place.longest
            elif isinstance(one.meaning, Moment):
                assert now <= one.meaning.at <= now + place.longest
    parse_plan(text, words)


def _is_plain_day(now: datetime, zone: ZoneInfo) -> bool:
    """Return whether no clock is changed on this day or the next."""
    return len({(now + timedelta(hours=12 * half)).astimezone(zone).utcoffset() for half in range(5)}) == 1
