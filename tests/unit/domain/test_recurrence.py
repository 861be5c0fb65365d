"""Moments that repeat, against a model that looks at every minute of a local clock."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
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
CHANGING = st.sampled_from(
    [
        "Africa/Cairo",  # at midnight, as the next five
        "America/Asuncion",
        "America/Havana",
        "America/Santiago",
        "Asia/Beirut",
        "America/Scoresbysund",
        "Africa/Casablanca",
        "America/New_York",
        "Australia/Lord_Howe",  # by half an hour
        "Europe/Berlin",
    ]
)
"""Zones that change their clocks, each in a way of its own."""


def model(schedule: Schedule, zone: ZoneInfo, after: datetime) -> datetime:
    """Wait minute by minute; the first at which a day's time, or the end of the quiet hours it lies in, is reached.

    Every local day that the schedule means has one goal on the wall clock; it is reached at the first minute whose wall
    clock shows it or something later, or with the last minute of its day.
    """
    start = (after - timedelta(days=3)).replace(second=0, microsecond=0)
    day = start.astimezone(zone).date()
    open_goals = [wall_goal(schedule, day + timedelta(days=n)) for n in range(13) if meant(schedule, day, n)]
    moment = start
    while True:
        wall = moment.astimezone(zone).replace(tzinfo=None)
        tomorrow = (moment + MINUTE).astimezone(zone).date()
        reached = [goal for goal in open_goals if goal <= wall or goal.date() < tomorrow]
        open_goals = [goal for goal in open_goals if goal not in reached]
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


@given(CHANGING, CLOCKS, QUIETS, st.integers(2020, 2035))
@settings(max_examples=100)
def test_a_year_has_one_for_every_day_through_all_changes(name: str, at: time, quiet: Quiet | None, year: int) -> None:
    zone, schedule = ZoneInfo(name), Schedule(at, quiet=quiet)
    goal = wall_goal(schedule, date(year, 1, 1)).time()
    moment = datetime(year, 1, 1, tzinfo=zone).astimezone(UTC) - timedelta(seconds=1)
    shown = []
    for _ in range(366 if year % 4 == 0 else 365):
        moment = schedule.next(zone, moment)
        shown.append(moment.astimezone(zone))
    assert [local.date() for local in shown] == [date(year, 1, 1) + timedelta(days=n) for n in range(len(shown))]
    assert all(local.time() >= min(goal, time(22, 59)) for local in shown)  # Scoresbysund skips from 23:00 to midnight
    assert sum(local.time() != goal for local in shown) <= 2  # Casablanca puts its clocks forward after Ramadan only


@cache
def changes(name: str, year: int) -> list[datetime]:
    """Return the hours in which the clocks of a zone are changed in that year."""
    zone, hour = ZoneInfo(name), timedelta(hours=1)
    hours = [datetime(year, 1, 1, tzinfo=UTC) + n * hour for n in range(365 * 24)]
    return [at for at in hours if at.astimezone(zone).utcoffset() != (at + hour).astimezone(zone).utcoffset()]


def length(quiet: Quiet) -> int:
    """Return how many minutes of a usual day are quiet."""
    return ((quiet.ends.hour - quiet.begins.hour) * 60 + quiet.ends.minute - quiet.begins.minute) % (24 * 60)


def leaves_hours(quiet: Quiet | None) -> bool:
    """Return whether what is not quiet is so long that no change of the clocks skips it."""
    if quiet is None:
        return True
    return length(quiet) < 23 * 60


@given(CHANGING, st.integers(2015, 2035), st.integers(-300, 300), QUIETS.filter(leaves_hours), st.data())
@settings(max_examples=300)
def test_quiet_hours_end_the_first_time_they_can(
    name: str, year: int, minutes: int, quiet: Quiet | None, data: st.DataObject
) -> None:
    zone = ZoneInfo(name)
    now = data.draw(st.sampled_from(changes(name, year) or [datetime(year, 1, 1, tzinfo=UTC)])) + minutes * MINUTE
    ends = quiet_until(quiet, now, zone)
    is_quiet = quiet is not None and silent(quiet, now.astimezone(zone).time())
    assert (ends is not None) == is_quiet
    if quiet is not None and ends is not None:
        assert ends > now
        assert not silent(quiet, ends.astimezone(zone).time())
        wall = (ends.astimezone(zone).replace(tzinfo=None) - now.astimezone(zone).replace(tzinfo=None)) / MINUTE
        assert wall <= length(quiet) + 60


def test_quiet_hours_that_end_in_a_skipped_hour_end_after_it() -> None:
    zone = ZoneInfo("America/Scoresbysund")
    now = datetime(2025, 3, 29, 22, 0, tzinfo=zone)
    ends = quiet_until(Quiet(time(0, 1), time(23, 0)), now, zone)
    assert ends is not None
    assert ends.astimezone(zone).replace(tzinfo=None) == datetime(2025, 3, 30, 0, 0)  # noqa: DTZ001


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


def test_quiet_hours_that_begin_again_as_clocks_are_put_back_end_that_night() -> None:
    zone = ZoneInfo("America/Havana")
    second = datetime(2024, 11, 3, 0, 15, fold=1, tzinfo=zone).astimezone(UTC)
    ends = quiet_until(Quiet(time(22), time(0, 30)), second, zone)
    assert ends == second + 15 * MINUTE
