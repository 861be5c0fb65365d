"""A year of sentences in twelve zones, both changes of the clocks in each hemisphere, with moves, stops and starts.

Every minute is compared with a model that walks along the clock on each person's wall.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from playground import Person
from tests.support.harness import Harness
from tests.support.sentences import pushes

YEAR = datetime(2026, 3, 3, 12, 0, tzinfo=UTC), datetime(2027, 3, 3, 12, 0, tzinfo=UTC)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass
class Life:
    """Someone, and what they chose from when on: zone, hour, weekday (None: daily), or None for nothing."""

    zone: str
    city: str
    at: str
    weekday: int | None = None
    chosen: list[tuple[datetime, ZoneInfo | None, time, int | None]] = field(default_factory=list)

    def note(self, now: datetime, *, on: bool = True) -> None:
        self.chosen.append((now, ZoneInfo(self.zone) if on else None, time.fromisoformat(self.at), self.weekday))

    def expected(self) -> list[datetime]:
        ends = [*(begin for begin, *_ in self.chosen[1:]), YEAR[1]]
        return [
            moment
            for (begin, zone, at, weekday), end in zip(self.chosen, ends, strict=True)
            if zone is not None
            for moment in walk(zone, at, weekday, begin, end)
        ]


def walk(zone: ZoneInfo, at: time, weekday: int | None, begin: datetime, end: datetime) -> list[datetime]:
    """Yield the minute of each day at which a local clock shows that time or, if skipped, the next minute there is."""
    found = []
    day = begin.date() - timedelta(days=2)
    while day < end.date() + timedelta(days=2):
        if weekday is None or day.weekday() == weekday:
            moment = reach(zone, datetime.combine(day, at))
            if begin < moment <= end:
                found.append(moment)
        day += timedelta(days=1)
    return found


def reach(zone: ZoneInfo, goal: datetime) -> datetime:
    moment = goal.replace(tzinfo=UTC) - timedelta(hours=16)
    for step in (timedelta(hours=1), timedelta(minutes=1)):
        while (moment + step).astimezone(zone).replace(tzinfo=None) < goal:
            moment += step
    return moment + timedelta(minutes=1)


def lives() -> list[Life]:
    return [
        Life("Europe/Lisbon", "Lisbon", "07:30"),
        Life("Europe/Berlin", "Berlin", "02:30"),
        Life("Europe/London", "London", "01:15", 6),
        Life("America/New_York", "New York", "02:00"),
        Life("America/Sao_Paulo", "São Paulo", "23:59", 0),
        Life("America/Santiago", "Santiago, Chile", "00:30"),
        Life("Africa/Cairo", "Cairo", "00:00", 4),
        Life("Asia/Kolkata", "Mumbai", "06:45", 2),
        Life("Asia/Kathmandu", "Kathmandu", "12:00", 3),
        Life("Australia/Lord_Howe", "Australia/Lord_Howe", "02:10"),
        Life("Australia/Sydney", "Sydney", "02:59", 6),
        Life("Pacific/Auckland", "Auckland", "02:45", 6),
    ]


class Street:
    """Twelve people, each with a life."""

    def __init__(self, harness: Harness) -> None:
        self.harness = harness
        self.all = [(harness.telegram.add_person(life.city), life) for life in lives()]

    async def choose(self, number: int) -> None:
        person, life = self.all[number]
        words = "daily" if life.weekday is None else DAYS[life.weekday]
        await self.harness.says(person, self.harness.bot, f"/affirmations {words} {life.at}")
        life.note(self.harness.clock.now())

    async def move(self, number: int, zone: str, city: str) -> None:
        person, life = self.all[number]
        person.start(self.harness.bot, "zone")
        await self.harness.dealt_with()
        await self.harness.says(person, self.harness.bot, city)
        life.zone = zone
        life.note(self.harness.clock.now())

    async def stop(self, number: int) -> None:
        person, life = self.all[number]
        await self.harness.says(person, self.harness.bot, "/affirmations stop")
        life.note(self.harness.clock.now(), on=False)


async def test_every_sentence_comes_at_its_local_minute_for_a_year(harness: Harness) -> None:
    harness.clock.move_to(YEAR[0])
    street = Street(harness)
    for number, (_, life) in enumerate(street.all):
        await street.move(number, life.zone, life.city)
        life.chosen.clear()
        await street.choose(number)
    events = {
        datetime(2026, 4, 20, 12, 20, tzinfo=UTC): street.move(0, "Pacific/Honolulu", "Honolulu"),
        datetime(2026, 6, 1, 12, 20, tzinfo=UTC): street.stop(1),
        datetime(2026, 8, 9, 12, 20, tzinfo=UTC): street.choose(1),
        datetime(2026, 9, 20, 12, 20, tzinfo=UTC): street.move(3, "Australia/Sydney", "Sydney"),
        datetime(2026, 12, 24, 12, 20, tzinfo=UTC): street.move(0, "Pacific/Auckland", "Auckland"),
        datetime(2027, 1, 10, 12, 20, tzinfo=UTC): street.stop(9),
    }
    for moment, event in events.items():
        await harness.move_to(moment)
        await event
    await harness.move_to(YEAR[1])
    for person, life in street.all:
        assert minutes(harness, person) == life.expected(), life.city
    assert sum(len(life.expected()) for _, life in street.all) > 2000


def minutes(harness: Harness, person: Person) -> list[datetime]:
    return [moment.replace(second=0, microsecond=0) for moment in pushes(harness, person)]


def test_the_model_knows_the_nights_that_skip_and_repeat() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert reach(berlin, datetime(2026, 3, 29, 2, 30)) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)  # noqa: DTZ001
    assert reach(berlin, datetime(2026, 10, 25, 2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # noqa: DTZ001
    assert walk(berlin, time(8), 0, *YEAR)[0].date() == date(2026, 3, 9)
