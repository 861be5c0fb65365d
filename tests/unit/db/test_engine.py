"""The unit of work: all or nothing, each for itself even when committed together."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import Session

from bot.db import outbox, people
from bot.db.chat_migration import move_chat
from bot.db.database import Database
from bot.db.outbox import Plan
from bot.domain.lane import Lane
from bot.services.reflections import LookDue
from tests.support.databases import DATABASES

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return DATABASES.of(tmp_path)


def add(session: Session, chat_id: int, fail: bool = False) -> int:
    people.record_visit(session, people.Visit(chat_id, "group", "Us", chat_id, "Alex", None))
    if fail:
        raise LookupError(chat_id)
    return chat_id


async def test_a_unit_that_raises_is_undone_and_its_neighbours_are_kept(url: str) -> None:
    db = Database(url)
    results = await asyncio.gather(
        *(db.run(add, -number, fail=number % 3 == 0) for number in range(1, 200)), return_exceptions=True
    )
    failed = [result for result in results if isinstance(result, LookupError)]
    assert len(failed) == 66
    for number in (1, 2, 3, 198, 199):
        found = await db.run(people.chat, -number)
        assert (found is None) == (number % 3 == 0)
    await db.close()


async def test_what_was_asked_for_before_closing_is_done(url: str) -> None:
    db = Database(url)
    asked = [asyncio.create_task(db.run(add, -number)) for number in range(1, 50)]
    await asyncio.sleep(0)
    await db.close()
    assert [task.result() for task in asked] == [-number for number in range(1, 50)]


async def test_moments_come_back_aware_and_in_utc(url: str) -> None:
    db = Database(url)
    await db.run(add, -1)
    kolkata = NOON.astimezone(timezone(timedelta(hours=5, minutes=30)))
    await db.run(outbox.plan, Plan(LookDue(), -1, "s:1", kolkata))
    (row,) = await db.run(outbox.claim, NOON, {Lane.TIMER: 10})
    assert row.due_at == NOON
    assert row.due_at.tzinfo is UTC
    await db.close()


async def test_the_same_fact_planned_twice_is_one_row(url: str) -> None:
    db = Database(url)
    await db.run(add, -1)
    for _ in range(3):
        await db.run(outbox.plan, Plan(LookDue(), -1, "s:1", NOON))
    assert len(await db.run(outbox.claim, NOON, {Lane.TIMER: 10})) == 1
    await db.close()


async def test_a_chat_moves_once_whatever_the_order(url: str) -> None:
    db = Database(url)
    await db.run(add, -1)
    await db.run(outbox.plan, Plan(LookDue(), -1, "s:1", NOON))
    await db.run(add, -100)  # a command came from the new chat before Telegram told of the move
    for _ in range(2):
        await db.run(move_chat, -1, -100)
    assert await db.run(people.chat, -1) is None
    (row,) = await db.run(outbox.claim, NOON, {Lane.TIMER: 10})
    assert row.chat_id == -100
    await db.close()


def hurt(session: Session) -> None:
    statement = text("INSERT INTO draft (person_id, text) VALUES (:person_id, :text)")
    session.connection().execute(statement, {"person_id": 2, "text": "he keeps shouting"})


async def test_an_error_does_not_tell_what_was_to_be_kept(url: str) -> None:
    db = Database(url)
    with pytest.raises(IntegrityError) as caught:
        await db.run(hurt)
    assert "INSERT INTO draft" in str(caught.value)
    assert "shouting" not in str(caught.value)
    await db.close()


async def test_a_naive_moment_is_refused(url: str) -> None:
    db = Database(url)
    await db.run(add, -1)
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(StatementError, match="naive"):
        await db.run(outbox.plan, Plan(LookDue(), -1, "s:1", naive))
    await db.close()
