"""Every step of the migrations, up and down; at their end the tables are what the models say."""

import asyncio
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, select, text
from sqlmodel import SQLModel

from bot.db import payload
from bot.db.migrate import alone, config, migrate, step
from bot.db.models import Outbox
from bot.db.schema_version import at_head, newest
from bot.db.sql import table
from bot.services import breathing, checking, invites, listening, needs, pause_messages, reflections, subscriptions
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


WAITING = {
    ("pause.ask", "pause:12", 2): pause_messages.ReturnDue(12, 2),
    ("pause.check", "pause:13", 1): pause_messages.GraceOver(13, 1),
    ("pause.time", "talk:14", 14): pause_messages.TimeCame(14),
    ("breathing.refresh", "breathing:15", 1790000015): breathing.EditDue(15),
    ("breathing.end", "breathing:16", 1790000016): breathing.LengthOver(16),
    ("listen.turn", "listening:17", 3): listening.TurnDue(17, 3),
    ("invite.again", "invite:18", 0): invites.AskAgain(18),
    ("invite.file", "invite:19", 0): invites.FileDue(19),
    ("invite.soon", "invite:20", 0): invites.TalkSoon(20),
    ("invite.time", "invite:21", 0): invites.TalkNow(21),
    ("need.post", "need:said:hold:1:-1:0", 29833333): needs.NeedPost("said", "hold", 1, -1, None),
    ("need.post", "need:named:hear:1:-1:7", 29833333): needs.NeedPost("named", "hear", 1, -1, 7),
    ("reflect.look", "reflect:1:2026-11-27", 29833333): reflections.LookDue(),
    ("check.back", "check:1:1790000000", 0): checking.HourOver(),
    ("affirmation", "affirmation:22", 29833333): subscriptions.SentenceDue(),
}
"""Rows as they were stored before the payload had a column: kind, subject and step; and what they are about."""
STEPPED = {"pause.ask", "pause.check", "pause.time", "listen.turn"}
"""Kinds whose step was read."""
ROW = text(
    "INSERT INTO outbox (kind, lane, chat_id, subject, step, due_at, try_at, key, state, attempts) VALUES"
    " (:kind, 1, -1, :subject, :step, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, :key, :state, 0)"
)


def test_rows_that_wait_get_typed_payloads(tmp_path: Path) -> None:
    url = DATABASES.empty(tmp_path)
    migrate(url, "0012")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO chat (id, kind, active, others) VALUES (-1, 'group', true, 0)"))
        for kind, subject, number in WAITING:
            state = "waiting" if number else "claimed"
            connection.execute(
                ROW, {"kind": kind, "subject": subject, "step": number, "key": f"{subject}:{kind}", "state": state}
            )
        connection.execute(ROW, {"kind": "gone.kind", "subject": "gone", "step": 1, "key": "gone", "state": "done"})
    migrate(url, "0013")
    rows = table(Outbox).c
    with engine.connect() as connection:
        *stored, gone = connection.execute(select(rows.kind, rows.payload).order_by(rows.id)).all()
    assert [payload.read(row.kind, row.payload) for row in stored] == [*WAITING.values()]
    assert gone.payload == {}
    migrate(url, "-1")
    with engine.connect() as connection:
        steps = {row.subject: row.step for row in connection.execute(text("SELECT subject, step FROM outbox"))}
    engine.dispose()
    assert steps == {subject: number if kind in STEPPED else 0 for kind, subject, number in WAITING} | {"gone": 0}
