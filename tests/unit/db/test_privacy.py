"""Every row with a person in it is found, and something was decided about it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, SQLModel, select

from bot.db import drafts, outbox, people, privacy
from bot.db.database import Database
from bot.db.models import Chat, Draft, Outbox, Person
from bot.db.outbox import Plan
from bot.db.people import Visit
from bot.services import retention
from bot.services.reflections import LookDue
from tests.support.databases import DATABASES

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NOBODY = {"thread_id", "message_id", "bot_id", "update_id"}
"""Large numbers that name no person."""
TABLES = SQLModel.metadata.sorted_tables
KEYS = {str(key.parent): key for one in TABLES for key in one.foreign_keys}


def test_every_column_with_a_person_has_its_fate() -> None:
    undecided = [
        str(one) for one in privacy.people_columns() if not one.primary_key and str(one) not in privacy.DELETION_RULES
    ]
    assert undecided == []
    assert privacy.DELETION_RULES.keys() <= {str(one) for one in privacy.people_columns()}


def test_no_person_stands_in_a_column_that_is_no_key() -> None:
    large = [one for table in TABLES for one in table.columns if str(one.type) == "BIGINT" and not one.foreign_keys]
    large = [one for one in large if one is not one.table.autoincrement_column]
    assert {str(one) for one in large if one.name not in NOBODY} == {"person.id", "chat.id"}


def test_what_hangs_on_a_person_or_a_chat_goes_with_it() -> None:
    assert {name: key.ondelete for name, key in KEYS.items() if key.ondelete != "CASCADE"} == {}
    assert len(KEYS) > 20


def test_no_number_of_a_row_is_given_out_twice() -> None:
    counted = [one for one in TABLES if one.autoincrement_column is not None]
    assert len(counted) >= 5
    assert [one.name for one in counted if not one.dialect_options["sqlite"]["autoincrement"]] == []


@pytest.fixture
def url(tmp_path: Path) -> str:
    return DATABASES.of(tmp_path)


def meet(session: Session, number: int) -> None:
    people.record_visit(session, Visit(number, "private", None, number, "Alex", "en"))


def plan(session: Session, chat_id: int, key: str) -> int | None:
    outbox.plan(session, Plan(LookDue(), chat_id, key, NOON))
    row = outbox.planned(session, LookDue, chat_id, NOON - timedelta(days=1))
    return row.id if row else None


async def test_a_copy_names_every_table_that_can_have_a_row(url: str) -> None:
    db = Database(url)
    await db.run(meet, 7)
    found = await db.run(privacy.rows_of, 7)
    keyed = {key.parent.table.name for key in KEYS.values()}
    assert set(found) == keyed | {"person", "chat"}
    assert {name for name, rows in found.items() if rows} == {"person", "chat"}
    await db.close()


async def test_the_number_of_a_row_that_is_gone_is_not_its_successors(url: str) -> None:
    db = Database(url)
    for number in (7, 8):
        await db.run(meet, number)
    before = await db.run(plan, 7, "a")
    await db.run(privacy.forget, 7, NOON)
    after = await db.run(plan, 8, "b")
    assert before is not None
    assert after is not None
    assert after > before
    await db.close()


def fill(session: Session, count: int) -> None:
    for number in range(1, count + 1):
        session.add(Person(id=number, name="Alex"))
        session.add(Chat(id=number, kind="private"))
    session.flush()
    for number in range(1, count + 1):
        session.add(Draft(person_id=number, number=1, kind="k", text="", details={}, created_at=NOON))
        outbox.plan(session, Plan(LookDue(), number, str(number), NOON))
    outbox.settle(session, session.exec(select(Outbox.id)), NOON)  # type: ignore[arg-type]  # stored rows have ids


async def test_it_sweeps_in_units_that_keep_nobody_waiting(url: str) -> None:
    db = Database(url)
    await db.run(fill, 1200)
    later = NOON + timedelta(days=8)
    units = [await db.run(retention.sweep, later) for _ in range(6)]
    assert units == [*[retention.BATCH] * 4, 400, 0]
    assert await db.run(drafts.find, 1, NOON) is None
    assert await db.run(people.profile, 1) is not None
    await db.close()
