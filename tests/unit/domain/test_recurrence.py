"""When things come that come again, against a model that looks at every minute of the clock on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.recurrence import Quiet, Schedule, quiet_until

ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})).map(ZoneInfo)
CLOCKS = st.builds(time, st.integers(0, 23), st.integers(0, 59))
QUIETS = st.none() | st.builds(Quiet, CLOCKS, CLOCKS).filter(lambda quiet: quiet.begins != quiet.ends)
MOMENTS = st.datetimes(datetime(2015, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
MINUTE = timedelta(minutes=1)


def model(schedule: Schedule, zone: ZoneInfo, after: datetime) -> datetime:
    """Wait minute by minute; the first at which a day's time, or the end of the quiet hours it lies in, is reached.

    Every local day that the schedule means has one goal on the wall clock; it is reached at the first minute whose wall
    clock shows it or something later.
    """
    start = (after - timedelta(days=3)).replace(second=0, microsecond=0)
    day = start.astimezone(zone).date()
    open_goals = [wall_goal(schedule, day + timedelta(days=n)) for n in range(13) if meant(schedule, day, n)]
    moment = start
    while True:
        wall = moment.astimezone(zone).replace(tzinfo=None)
        reached = [goal for goal in open_goals if goal <= wall]
        open_goals = [goal for goal in open_goals if goal > wall]
        # What was reached before we began to look is no news.
        if reached and moment > start and moment > after:
            return moment
        moment += MINUTE


def meant(schedule: Schedule, day: date, later: int) -> bool:
    return schedule.weekday is None or (day + timedelta(days=later)).isoweekday() - 1 == schedule.weekday


def wall_goal(schedule: Schedule, day: date) -> datetime:
    goal = datetime.combine(day, schedule.at)
    while schedule.quiet is not None and silent(schedule.quiet, goal.time()):
        goal += MINUTE
    return goal


def silent(quiet: Quiet, at: time) -> bool:
    if quiet.begins < quiet.ends:
        return quiet.begins <= at < quiet.ends
    return not quiet.ends <= at < quiet.begins


@given(ZONES, CLOCKS, st.none() | st.integers(0, 6), QUIETS, MOMENTS)
@settings(max_examples=150)
def test_the_next_one_is_what_the_clock_on_the_wall_says(
    zone: ZoneInfo, at: time, weekday: int | None, quiet: Quiet | None, after: datetime
) -> None:
    schedule = Schedule(at, weekday, quiet)
    assert schedule.next(zone, after) == model(schedule, zone, after)


@given(
    st.sampled_from(["Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo"]),
    CLOCKS,
    st.integers(2020, 2035),
)
@settings(max_examples=60)
def test_a_year_has_one_for_every_day_through_both_changes(name: str, at: time, year: int) -> None:
    zone = ZoneInfo(name)
    begin = datetime(year, 1, 1, tzinfo=zone).astimezone(UTC) - timedelta(seconds=1)
    days = 366 if year % 4 == 0 else 365
    moments = [*islice(Schedule(at).moments(zone, begin), days)]
    assert [moment.astimezone(zone).date() for moment in moments] == [
        date(year, 1, 1) + timedelta(days=n) for n in range(days)
    ]
    assert all(moment.astimezone(zone).time() >= at for moment in moments)
    assert sum(moment.astimezone(zone).time() != at for moment in moments) <= 1


@pytest.mark.parametrize(
    ("zone", "day", "at", "shows", "offset"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), time(3, 0), 2),  # does not exist: the next valid minute
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), time(2, 30), 2),  # twice: the first
        ("America/New_York", date(2026, 3, 8), time(2, 0), time(3, 0), -4),
        ("America/New_York", date(2026, 11, 1), time(1, 59), time(1, 59), -4),
        ("Australia/Sydney", date(2026, 10, 4), time(2, 59), time(3, 0), 11),
        ("Australia/Sydney", date(2026, 4, 5), time(2, 30), time(2, 30), 11),
        ("America/Santiago", date(2026, 9, 6), time(0, 15), time(1, 0), -3),  # at midnight
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), time(2, 30), 11),  # half an hour
    ],
)
def test_the_nights_that_skip_and_repeat(zone: str, day: date, at: time, shows: time, offset: int) -> None:
    before = datetime.combine(day, time(0), UTC) - timedelta(days=1, hours=12)
    moments = islice(Schedule(at).moments(ZoneInfo(zone), before), 4)
    (local,) = [
        moment.astimezone(ZoneInfo(zone)) for moment in moments if moment.astimezone(ZoneInfo(zone)).date() == day
    ]
    assert (local.time(), local.utcoffset()) == (shows, timedelta(hours=offset))


NIGHT = Quiet(time(22), time(7))


@pytest.mark.parametrize(
    ("at", "quiet", "local"),
    [
        (time(6, 59), NIGHT, "2026-05-05 07:00"),
        (time(7, 0), NIGHT, "2026-05-05 07:00"),
        (time(21, 59), NIGHT, "2026-05-05 21:59"),
        (time(22, 0), NIGHT, "2026-05-06 07:00"),
        (time(13, 0), Quiet(time(12), time(14)), "2026-05-05 14:00"),
        (time(14, 0), Quiet(time(12), time(14)), "2026-05-05 14:00"),
    ],
)
def test_quiet_hours_put_it_off_until_they_end(at: time, quiet: Quiet, local: str) -> None:
    zone = ZoneInfo("Asia/Tokyo")
    tuesday = datetime(2026, 5, 4, 23, 59, tzinfo=zone).astimezone(UTC)
    moment = Schedule(at, weekday=1, quiet=quiet).next(zone, tuesday)
    assert f"{moment.astimezone(zone):%Y-%m-%d %H:%M}" == local


def test_quiet_hours_that_hold_now_end() -> None:
    zone = ZoneInfo("Europe/Berlin")
    night = datetime(2026, 3, 29, 1, 30, tzinfo=zone).astimezone(UTC)
    ends = quiet_until(NIGHT, night, zone)
    assert ends is not None
    assert ends.astimezone(zone) == datetime(2026, 3, 29, 7, 0, tzinfo=zone)
    assert quiet_until(NIGHT, ends, zone) is None
    assert quiet_until(None, night, zone) is None
