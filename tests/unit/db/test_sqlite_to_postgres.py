"""`python -m bot move`: a lively SQLite file, copied to PostgreSQL, from which the bot goes on."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.support.databases import DATABASES, SQLITE
from tests.support.everything import everything
from tests.support.harness import Harness, world
from tests.support.stored_rows import kept
from tests.unit.processes.test_command_line import TOKEN, bot


@pytest.fixture
def target(tmp_path: Path) -> str:
    """Create an empty database on PostgreSQL; the bot under test is on SQLite."""
    address = DATABASES.empty(tmp_path / "target")
    DATABASES.kind = SQLITE
    return address


async def move(harness: Harness, folder: Path, target: str) -> tuple[int, str, str]:
    return await bot(folder, "move", "--to", target, BOT_TOKEN=TOKEN, DATABASE_URL=harness.database)


async def test_the_bot_goes_on_from_where_it_was(tmp_path: Path, target: str) -> None:
    async with world(tmp_path) as harness:
        us = await everything(harness)
        await harness.says(harness.sam, harness.bot, "/affirmations daily 7:30")
        before = await harness.breather.db.run(kept)
        await harness.stop()
        file = tmp_path / "breather.sqlite"
        as_it_was = await asyncio.to_thread(file.read_bytes)
        code, output, errors = await move(harness, tmp_path, target.replace("+psycopg", ""))
        assert (code, errors) == (0, "")
        assert await asyncio.to_thread(file.read_bytes) == as_it_was
        for name, rows in before.items():
            assert f"{len(rows):8} {name}\n" in output
        harness.database = target
        await harness.start()
        after = await harness.breather.db.run(kept)
        assert {name: sorted(map(repr, rows)) for name, rows in after.items()} == {
            name: sorted(map(repr, rows)) for name, rows in before.items()
        }
        assert not asked(harness, us)
        await harness.move(minutes=31)
        assert asked(harness, us) == 1
        await harness.says(harness.sam, us, "/temp")


def asked(harness: Harness, us: object) -> int:
    (group,) = [chat for chat in harness.telegram.chats.values() if chat is us]
    return sum(message.text.startswith("Ready to come back?") for message in harness.sam.screen(group))


async def test_numbers_go_on_after_the_highest_there_ever_was(tmp_path: Path, target: str) -> None:
    async with world(tmp_path) as harness:
        await everything(harness)
        await harness.stop()
        source = create_engine(harness.database)
        with source.begin() as connection:
            highest = connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")).scalar_one()
            connection.execute(text("DELETE FROM outbox WHERE id = :highest"), {"highest": highest})
        source.dispose()
        assert (await move(harness, tmp_path, target))[0] == 0
        engine = create_engine(target)
        with engine.connect() as connection:
            following = connection.execute(text("SELECT nextval(pg_get_serial_sequence('outbox', 'id'))")).scalar_one()
        engine.dispose()
        assert following == highest + 1
        harness.database = target
        await harness.start()


async def test_it_refuses_what_is_not_there_or_not_postgresql(tmp_path: Path, target: str) -> None:
    async with world(tmp_path) as harness:
        await harness.says(harness.alex, harness.bot, "/help")
        missing = f"sqlite:///{tmp_path / 'other.sqlite'}"
        code, _, errors = await bot(tmp_path, "move", "--to", target, BOT_TOKEN=TOKEN, DATABASE_URL=missing)
        assert (code, "there is none" in errors) == (2, True)
        assert not (tmp_path / "other.sqlite").exists()
        code, _, errors = await bot(
            tmp_path, "move", "--to", "mysql://x", BOT_TOKEN=TOKEN, DATABASE_URL=harness.database
        )
        assert (code, "--to postgresql://" in errors) == (2, True)
        unreachable = "postgresql://nobody@127.0.0.1:1/x"
        code, _, errors = await move(harness, tmp_path, unreachable)
        assert (code, "Nothing was copied" in errors) == (2, True)


async def test_it_refuses_a_target_that_holds_something(tmp_path: Path, target: str) -> None:
    async with world(tmp_path) as harness:
        await harness.says(harness.alex, harness.bot, "/help")
        assert (await move(harness, tmp_path, target))[0] == 0
        code, output, errors = await move(harness, tmp_path, target)
        assert (code, output) == (2, "")
        assert "already holds something" in errors


async def test_what_goes_wrong_in_the_middle_leaves_nothing(tmp_path: Path, target: str) -> None:
    async with world(tmp_path) as harness:
        await everything(harness)
        source = create_engine(harness.database)
        with source.begin() as connection:
            connection.execute(text("INSERT INTO outbox SELECT 99, kind, lane, -5, subject, due_at, try_at, 'other',"
                                    " state, attempts, settled_at, NULL, payload FROM outbox LIMIT 1"))  # fmt: skip
        source.dispose()
        code, _, errors = await move(harness, tmp_path, target)
        assert (code, "Nothing was copied" in errors) == (2, True)
        engine = create_engine(target)
        with engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")).scalar() == 0
        engine.dispose()
