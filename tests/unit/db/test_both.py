"""What two processes on one database make of the same moment. On SQLite one process has it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, func, select

from bot.db import outbox, people, temperatures
from bot.db.database import Database
from bot.db.models import Pact, Pause, PauseState
from bot.db.outbox import Plan, Row
from bot.db.people import Visit
from bot.domain.lane import Lane
from bot.services import pacts, pauses, subscriptions
from bot.services import temperatures as temperature
from bot.services.reflections import LookDue
from tests.support.databases import DATABASES, SQLITE

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ALEX, SAM, US = 1, 2, -1


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[tuple[Database, Database]]:
    """Yield two processes, as far as the database can tell; a couple and their group exist."""
    one = Database(DATABASES.of(tmp_path))
    other = one if DATABASES.kind == SQLITE else Database(DATABASES.of(tmp_path))
    for person in (ALEX, SAM):
        await one.run(people.record_visit, Visit(US, "group", "Us", person, f"P{person}", "en"))
    yield one, other
    for db in {one, other}:
        await db.close()


def count_pauses(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Pause).where(Pause.state != PauseState.ENDED)).one()


async def test_both_call_a_pause_and_there_is_one(two: tuple[Database, Database]) -> None:
    for moment in range(20):
        now = NOON + timedelta(days=3 * moment)
        calls = [db.run(pauses.call, US, None, who, now, None) for who in (ALEX, SAM) for db in two * 4]
        views = await asyncio.gather(*calls)
        assert len({view.id for view, _ in views}) == 1
        assert sum(new for _, new in views) == 1
    assert await two[0].run(count_pauses) == 1


async def test_both_are_ready_at_once_and_the_last_is_told(two: tuple[Database, Database]) -> None:
    for moment in range(30):
        view, _ = await two[0].run(pauses.call, US, None, ALEX, NOON + timedelta(days=3 * moment), None)
        taps = (
            db.run(pauses.answer, view.id, US, who, "ready", 2, [who], NOON)
            for who, db in zip((ALEX, SAM), two, strict=True)
        )
        assert sorted(said for said, _ in await asyncio.gather(*taps)) == ["enough", "noted"]
        ends = (db.run(pauses.everyone, view.id, US, {ALEX, SAM}, 2, NOON) for db in two)
        assert sorted(await asyncio.gather(*ends)) == [False, True]


async def test_both_tell_their_number_at_once_and_it_is_shown_once(two: tuple[Database, Database]) -> None:
    for moment in range(30):
        now = NOON + timedelta(hours=2 * moment)
        asked = int((await two[0].run(temperature.ask, US, now)).timestamp())
        what = temperature.NumbersShown(asked, 1, None, "en")
        taps = (
            db.run(temperature.tap, US, who, what, 5, 2, [who], now) for who, db in zip((ALEX, SAM), two, strict=True)
        )
        assert sorted(said for said, _ in await asyncio.gather(*taps)) == ["enough", "noted"]
        shown = await asyncio.gather(*(db.run(temperature.everyone, US, what, {ALEX, SAM}, 2, now) for db in two))
        assert shown == [True, True]
        assert await two[0].run(outbox.waiting) == moment + 1
        assert len(await two[0].run(temperatures.numbers, US)) == 2


async def test_both_agree_at_once_and_there_is_a_pact(two: tuple[Database, Database]) -> None:
    for minutes in pacts.MINUTES * 4:
        version = (await two[0].run(pacts.proposal, US)).version
        terms = await two[0].run(pacts.change, US, "minutes", version)
        what = pacts.PactMade(terms.version, 1, None, "en")
        taps = (db.run(pacts.agree, US, who, what, 2, [who], NOON) for who, db in zip((ALEX, SAM), two, strict=True))
        assert sorted(said for said, _ in await asyncio.gather(*taps)) == ["enough", "noted"]
        ends = (db.run(pacts.everyone, US, what, {ALEX, SAM}, 2, NOON) for db in two)
        assert sorted(await asyncio.gather(*ends)) == [False, True]
        assert (await two[0].run(lambda session: session.get(Pact, (US, True)))) is not None, minutes


async def test_a_change_of_many_at_once_counts_them_all(two: tuple[Database, Database]) -> None:
    await asyncio.gather(*(db.run(people.count_other_bots, US, 1) for db in two * 20))
    found = await two[0].run(people.chat, US)
    assert found is not None
    assert found.others == 40


async def test_a_row_is_claimed_by_one(two: tuple[Database, Database]) -> None:
    for step in range(60):
        await two[0].run(outbox.plan, Plan(LookDue(), US, f"s:{step}", NOON))
    claims = await asyncio.gather(*(db.run(outbox.claim, NOON, {Lane.TIMER: 7}) for db in two * 8))
    ids = [row.id for rows in claims for row in rows]
    assert len(ids) == len({*ids}) == 60


async def test_what_is_claimed_and_in_nobodys_hands_is_given_back(two: tuple[Database, Database]) -> None:
    for step in range(3):
        await two[0].run(outbox.plan, Plan(LookDue(), US, f"s:{step}", NOON))
    first, second, third = [row.id or 0 for row in await two[0].run(outbox.claim, NOON, {Lane.TIMER: 3})]
    assert await two[1].run(outbox.release, [first, third]) == 1
    assert [row.id for row in await two[0].run(outbox.claim, NOON, {Lane.TIMER: 3})] == [second]


async def test_planned_by_two_at_once_it_comes_once(two: tuple[Database, Database]) -> None:
    await two[0].run(subscriptions.change, US, NOON, zone="UTC", at=NOON.time().replace(hour=13))
    planned = await asyncio.gather(*(db.run(subscriptions.plan, NOON + timedelta(hours=2)) for db in two * 4))
    assert sum(planned) >= 1
    assert await two[0].run(outbox.waiting) == 1


def announced(session: Session) -> list[Row]:
    return outbox.with_announced(session, outbox.announce, Plan(LookDue(), US, "s:1", NOON, lane=Lane.REPLY))[1]


async def test_an_announcement_is_its_own_process_s_until_its_lease_ends(two: tuple[Database, Database]) -> None:
    (row,) = await two[0].run(announced)
    assert await two[0].run(announced) == []
    rooms, end = {Lane.REPLY: 7}, NOON + outbox.LEASE
    assert await two[1].run(outbox.claim, end - timedelta(seconds=1), rooms) == []
    assert await two[0].run(outbox.claim, end, rooms, [row.id]) == []
    assert await two[1].run(outbox.claim, end, rooms) == [row]


async def test_a_process_that_is_alone_ends_the_leases_of_those_before_it(two: tuple[Database, Database]) -> None:
    (row,) = await two[0].run(announced)
    await two[0].run(outbox.plan, Plan(LookDue(), US, "s:2", NOON + timedelta(minutes=5)))
    assert await two[1].run(outbox.end_leases, NOON) == 1
    assert await two[1].run(outbox.claim, NOON, {Lane.REPLY: 7, Lane.TIMER: 7}) == [row]
