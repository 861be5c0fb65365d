"""PostgreSQL's writers: who meets a lock, or somebody else's change, holds up nobody else."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, SQLModel, text

from bot.db import breathing, pacts, pauses, people, temperatures
from bot.db.database import Database
from bot.db.models import Breathing, Chat, Pact, Pause, Person, Temperature
from bot.db.postgres import WRITERS
from bot.db.unit_of_work import MAX_GROUP_SIZE, Job, take_group
from bot.services import pauses as pausing
from bot.services.pause_record import PauseView
from tests.support.databases import DATABASES

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ALEX, SAM, US = 1, 2, -1
CROWD = 200
SOON = 1.5
"""Seconds: less than who waits for a lock is given, and many times what a crowd takes."""


@pytest.fixture
def url(tmp_path: Path) -> str:
    return DATABASES.of(tmp_path)


@pytest.fixture
def outside(url: str) -> Iterator[Engine]:
    """Somebody else on the same database."""
    engine = create_engine(url, isolation_level="REPEATABLE READ")
    yield engine
    engine.dispose()


def add(session: Session, number: int) -> None:
    people.record_visit(session, people.Visit(-number, "group", "Us", number, "Alex", None))


def rename(session: Session, chat_id: int, title: str) -> None:
    session.connection().execute(text("UPDATE chat SET title = :title WHERE id = :id"), {"title": title, "id": chat_id})


async def test_a_locked_chat_holds_up_nobody_else(url: str, outside: Engine) -> None:
    db = Database(url)
    await db.run(add, 1)
    with outside.begin() as other:
        other.execute(text("SELECT FROM chat WHERE id = -1 FOR UPDATE"))
        locked = asyncio.create_task(db.run(rename, US, "Locked"))
        async with asyncio.timeout(SOON):
            await asyncio.gather(*(db.run(add, number) for number in range(2, CROWD)))
        assert not locked.done()
    async with asyncio.timeout(SOON):
        await locked
    await db.close()


async def test_a_unit_that_met_somebody_is_done_again_and_its_neighbours_at_most_once_more(
    url: str, outside: Engine
) -> None:
    db = Database(url)
    await db.run(add, 1)
    times: Counter[int] = Counter()

    def work(session: Session, number: int) -> None:
        times[number] += 1
        add(session, number)
        if number == 7 and times[number] == 1:
            with outside.begin() as other:
                other.execute(text("UPDATE chat SET title = 'Theirs', others = 5 WHERE id = -1"))
            rename(session, US, "Ours")
        elif number == 7:
            rename(session, US, "Ours")

    await asyncio.gather(*(db.run(work, number) for number in range(2, 40)))
    assert times[7] == 2
    assert max(times.values()) == 2
    chat = await db.run(people.chat, US)
    assert chat is not None
    assert (chat.title, chat.others) == ("Ours", 5)
    await db.close()


async def test_a_pause_that_somebody_else_called_meanwhile_is_found(url: str, outside: Engine) -> None:
    db = Database(url)
    await asyncio.gather(db.run(add, 1), db.run(add, 2))
    tries = count()

    def call(session: Session) -> tuple[PauseView, bool]:
        assert people.chat(session, US) is not None  # the unit sees the database as it is now
        if next(tries) == 0:
            with Session(outside) as other:
                pausing.call(other, US, None, SAM, NOON, None)
                other.commit()
        return pausing.call(session, US, None, ALEX, NOON, None)

    view, new = await db.run(call)
    assert (view.caller.id, new) == (SAM, False)
    await db.close()


def answer_pause(session: Session, person_id: int) -> None:
    pauses.answer(session, 1, person_id, "ready")


def agree(session: Session, person_id: int) -> None:
    pacts.agree(session, US, person_id, 1)


def tap(session: Session, person_id: int) -> None:
    temperatures.tap(session, US, person_id, 5)


def join(session: Session, person_id: int) -> None:
    breathing.join(session, 1, person_id)


TAPS: dict[str, Callable[[Session, int], None]] = {
    "pauseanswer": answer_pause,
    "pactagreement": agree,
    "temperaturetap": tap,
    "breathingjoin": join,
}
"""The tables in which each person has a row of their own about something shared, and what writes it."""
PRIVATE = {"membership", "affirmationseen", "affirmationmark"}
"""Those in which nothing follows from what the others' rows say."""


@pytest.mark.parametrize("name", TAPS)
def test_of_two_taps_at_once_on_one_thing_the_later_is_done_again(name: str, outside: Engine) -> None:
    with Session(outside) as session:
        for person_id in (ALEX, SAM):
            session.add(Person(id=person_id, name="P"))
        session.add(Chat(id=US, kind="group"))
        session.flush()
        session.add(Pause(id=1, chat_id=US, caller_id=ALEX, started_at=NOON, due_at=NOON))
        session.add(Pact(chat_id=US, agreed=False, minutes=20, opener="either", meanwhile="walk"))
        session.add(Temperature(chat_id=US, asked_at=NOON))
        session.add(Breathing(id=1, chat_id=US, owner_id=ALEX, pattern="calm", began_at=NOON))
        session.commit()
    with Session(outside) as first, Session(outside) as second:
        assert people.chat(second, US) is not None
        TAPS[name](first, ALEX)
        first.commit()
        with pytest.raises(OperationalError) as caught:
            TAPS[name](second, SAM)
    assert isinstance(caught.value.orig, psycopg.errors.SerializationFailure)


def test_every_table_of_taps_is_known_here() -> None:
    """A new one is written by a function that calls `touch`, and stands in TAPS."""
    found = {
        table.name
        for table in SQLModel.metadata.tables.values()
        if len(table.primary_key.columns) > 1
        and any(key.target_fullname == "person.id" for column in table.primary_key for key in column.foreign_keys)
    }
    assert found == TAPS.keys() | PRIVATE


@pytest.mark.parametrize(("waiting", "taken"), [(0, 1), (1, 1), (40, 11), (1000, MAX_GROUP_SIZE)])
def test_a_writer_takes_its_share_of_what_waits(waiting: int, taken: int) -> None:
    jobs: SimpleQueue[Any] = SimpleQueue()
    for number in range(waiting):
        jobs.put(number)
    first: Any = -1
    group: list[Any] = [*take_group(first, jobs, WRITERS)]
    assert group == list(range(-1, taken - 1))


async def test_what_ends_a_writer_is_left_for_the_next_look() -> None:
    jobs: SimpleQueue[Job | None] = SimpleQueue()
    first, second = (Job(lambda _session: None, asyncio.get_running_loop().create_future()) for _ in range(2))
    jobs.put(second)
    jobs.put(None)
    assert take_group(first, jobs) == [first, second]
    assert jobs.get_nowait() is None
