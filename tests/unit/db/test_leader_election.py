"""Of several processes on one PostgreSQL one delivers, and the next takes over when it cannot."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from bot.db import people
from bot.db.database import Database, DatabaseAwayError
from bot.db.lock_ids import DELIVERING
from tests.support.databases import DATABASES, away, on_the_server

SOON = 10.0
LEADS = """
import asyncio, sys
from bot.db.database import Database

async def lead():
    async with Database(sys.argv[1]).hold_leadership():
        print("leads", flush=True)
        await asyncio.Event().wait()

asyncio.run(lead())
"""


def throw_out_the_leader() -> None:
    held = f"locktype = 'advisory' AND objid = {DELIVERING}"
    on_the_server(f"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE {held}")  # noqa: S608


async def test_the_second_leads_when_the_first_has_ended(tmp_path: Path) -> None:
    first, second = Database(DATABASES.of(tmp_path)), Database(DATABASES.of(tmp_path))
    waits = second.hold_leadership()
    async with first.hold_leadership() as lost:
        waiting = asyncio.create_task(waits.__aenter__())
        assert await asyncio.wait([waiting], timeout=2.5) == (set(), {waiting})
        assert not lost.is_set()
    await asyncio.wait_for(waiting, SOON)
    await waits.__aexit__(None, None, None)
    await asyncio.gather(first.close(), second.close())


async def test_who_lost_the_connection_knows_it_before_another_leads(tmp_path: Path) -> None:
    first, second = Database(DATABASES.of(tmp_path)), Database(DATABASES.of(tmp_path))
    async with first.hold_leadership() as lost:
        waits = second.hold_leadership()
        waiting = asyncio.create_task(waits.__aenter__())
        throw_out_the_leader()
        await asyncio.wait_for(lost.wait(), 1)
        await asyncio.wait_for(waiting, SOON)
        await waits.__aexit__(None, None, None)
    async with asyncio.timeout(SOON), first.hold_leadership() as again:
        assert not again.is_set()
    await asyncio.gather(first.close(), second.close())


async def test_a_process_that_was_killed_leads_no_more(tmp_path: Path) -> None:
    url = DATABASES.of(tmp_path)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", LEADS, url, cwd=Path(__file__).parents[3], stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"leads\n"
    db = Database(url)
    waits = db.hold_leadership()
    waiting = asyncio.create_task(waits.__aenter__())
    assert await asyncio.wait([waiting], timeout=0.5) == (set(), {waiting})
    process.kill()
    await asyncio.wait_for(waiting, SOON)
    await waits.__aexit__(None, None, None)
    await process.wait()
    await db.close()


def see(session: Session, chat_id: int) -> None:
    people.record_visit(session, people.Visit(chat_id, "group", "Us", chat_id, "Alex", None))


async def test_a_connection_that_is_lost_is_opened_again_and_the_unit_done(tmp_path: Path) -> None:
    url = DATABASES.of(tmp_path)
    db = Database(url)
    await asyncio.gather(*(db.run(see, -number) for number in range(1, 40)))
    with away(url):
        asked = [asyncio.create_task(db.run(see, -number)) for number in range(40, 80)]
        await asyncio.wait(asked, timeout=1)
    await asyncio.gather(*asked)
    assert await db.run(people.chat, -79) is not None
    await db.close()


async def test_a_database_that_stays_away_is_said_so_within_seconds_to_all(tmp_path: Path) -> None:
    url = DATABASES.of(tmp_path)
    db = Database(url)
    await db.run(see, -1)
    with away(url):
        async with asyncio.timeout(8):
            results = await asyncio.gather(*(db.run(see, -n) for n in range(2, 200)), return_exceptions=True)
        assert {type(result) for result in results} == {DatabaseAwayError}
    await db.run(see, -2)
    await db.close()


async def test_a_lock_that_nobody_lets_go_of_holds_up_its_own_unit_alone(tmp_path: Path) -> None:
    """As that of a process which stands still in the middle of a transaction."""
    url = DATABASES.of(tmp_path)
    db, engine = Database(url), create_engine(url)
    await asyncio.gather(db.run(see, -1), db.run(see, -2))
    with engine.begin() as other:
        other.exec_driver_sql("UPDATE chat SET others = 1 WHERE id = -1")
        async with asyncio.timeout(SOON):
            stuck, free = await asyncio.gather(
                *(db.run(people.set_active, chat_id, active=False) for chat_id in (-1, -2)), return_exceptions=True
            )
        assert isinstance(stuck, DatabaseAwayError)
        assert free is None
    await db.run(people.set_active, -1, active=False)
    await db.close()
    engine.dispose()


def hurt(session: Session) -> None:
    insert = "INSERT INTO person (id, name, forgotten) VALUES (1, 'he keeps shouting', NULL)"
    session.connection().exec_driver_sql(insert)


async def test_an_error_shows_no_row(tmp_path: Path) -> None:
    db = Database(DATABASES.of(tmp_path))
    with pytest.raises(IntegrityError) as caught:
        await db.run(hurt)
    assert "forgotten" in str(caught.value)
    assert "Failing row" not in str(caught.value)
    assert "shouting" not in str(caught.value.orig)
    await db.close()


def test_a_number_that_was_given_out_is_not_given_out_again(tmp_path: Path) -> None:
    engine = create_engine(DATABASES.of(tmp_path))
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO person (id, name) VALUES (1, 'Alex')")
        insert = "INSERT INTO ownaffirmation (person_id, text, at) VALUES (1, 'x', now()) RETURNING id"
        first = connection.exec_driver_sql(insert).scalar_one()
        connection.exec_driver_sql("DELETE FROM ownaffirmation")
        assert connection.exec_driver_sql(insert).scalar_one() > first
    engine.dispose()


def test_who_has_sqlite_imports_no_other_driver() -> None:
    program = (
        "import sys, bot.processes.run, bot.db.database as e; e.Database('sqlite://'); "
        "sys.exit('psycopg' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
