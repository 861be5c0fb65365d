"""Every step of the migrations, up and down; at their end the tables are what the models say."""

import asyncio
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text
from sqlmodel import SQLModel

from bot.db import models  # noqa: F401  # fills SQLModel.metadata
from bot.db.migrate import alone, config, migrate, step
from bot.db.schema_version import at_head, newest
from tests.support.databases import DATABASES
from tests.unit.processes.test_command_line import TOKEN, bot

INVITE = "INSERT INTO invite (chat_id, inviter_id, sent_at, state) VALUES (-1, 1, CURRENT_TIMESTAMP, 'open')"


def test_up_down_and_up_again(tmp_path: Path) -> None:
    url = DATABASES.empty(tmp_path)
    steps = [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()]
    assert steps[0] == newest()
    for revision in reversed(steps):
        migrate(url, revision)
        migrate(url, "-1")
        migrate(url, revision)
    assert at_head(url)
    migrate(url, "base")
    engine = create_engine(url)
    assert set(inspect(engine).get_table_names()) == {"alembic_version"}
    engine.dispose()


def test_the_models_are_the_migrations(tmp_path: Path) -> None:
    url = DATABASES.of(tmp_path)
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_invites_that_are_there_get_names_of_their_own(tmp_path: Path) -> None:
    url = DATABASES.empty(tmp_path)
    migrate(url, "0009")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO person (id, name, forgotten) VALUES (1, 'Alex', false)"))
        connection.execute(text("INSERT INTO chat (id, kind, active, others) VALUES (-1, 'group', true, 0)"))
        for _ in range(3):
            connection.execute(text(INVITE))
        connection.execute(text("DELETE FROM invite WHERE id = 3"))
    migrate(url, "0010")
    with engine.begin() as connection:
        assert len({*connection.execute(text("SELECT uid FROM invite")).scalars()}) == 2
        connection.execute(text(INVITE.replace("state", "state, uid").replace("'open'", "'open', 'x'")))
        assert [*connection.execute(text("SELECT id FROM invite ORDER BY id")).scalars()] == [1, 2, 4]
    engine.dispose()


async def test_two_who_migrate_at_once_do_it_once(tmp_path: Path) -> None:
    url = DATABASES.empty(tmp_path)
    both = await asyncio.gather(*(bot(tmp_path, "migrate", BOT_TOKEN=TOKEN, DATABASE_URL=url) for _ in range(2)))
    assert [(code, errors) for code, _, errors in both] == [(0, "")] * 2
    assert at_head(url)


async def test_the_second_waits_until_the_first_is_done(tmp_path: Path) -> None:
    url = DATABASES.empty(tmp_path)
    with alone(url) as connection:
        second = asyncio.create_task(asyncio.to_thread(migrate, url))
        assert await asyncio.wait([second], timeout=0.5) == (set(), {second})
        step(connection)
    await second
    assert at_head(url)
