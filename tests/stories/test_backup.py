"""`backup` and `restore`: the disk is lost in the middle of an evening, and the evening goes on."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.db.backup import RUNNING, BackupError
from bot.db.models import Pause
from bot.db.restoring import NUMBERS_SKIPPED
from bot.processes.backup import Restored, back_up, restore
from playground import Message
from tests.support.everything import everything
from tests.support.harness import Harness
from tests.support.words import opening, worded
from tests.unit.processes.test_command_line import TOKEN, bot


@pytest.fixture
def database(harness: Harness) -> Path:
    return Path(harness.database.removeprefix("sqlite:///"))


@pytest.fixture
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("elsewhere") / "copy.sqlite"


async def lose_and_restore(harness: Harness, database: Path, copy: Path, after: timedelta) -> Restored:
    """Lose the disk with all that stands on it; put the copy back so much later, and start the bot."""
    await harness.stop()
    for path in database.parent.glob(f"{database.name}*"):
        path.unlink()
    harness.clock.move_to(harness.clock.now() + after)
    done = await restore(harness.settings, harness.clock, copy)
    await harness.start()
    return done


def begin(messages: list[Message], message: str) -> list[Message]:
    """Return those of the messages that begin as that one does."""
    words = opening(message)
    return [one for one in messages if one.text.startswith(words)]


def on_disk(file: Path) -> bytes:
    return file.read_bytes()


def put_on_disk(file: Path, content: bytes) -> None:
    file.write_bytes(content)


def last_pause(session: Session) -> int:
    return max(number for number in session.exec(select(Pause.id)) if number is not None)


async def test_the_disk_is_lost_in_the_middle_of_an_evening(harness: Harness, database: Path, copy: Path) -> None:
    us = await everything(harness)
    back_up(harness.settings, harness.clock, copy)
    copied_at = harness.clock.now()
    await harness.move(minutes=5)
    lost = await harness.says(harness.alex, harness.bot, "/check You never help with the dishes.")
    await harness.taps(harness.alex, lost, worded("button-leave-an-hour"))
    seen = len(harness.alex.screen(us)), len(harness.alex.screen(harness.bot))
    done = await lose_and_restore(harness, database, copy, timedelta(minutes=1))
    assert done == Restored(copied_at.replace(second=0, microsecond=0), None, told=2)
    await harness.move(minutes=70)
    group, private = harness.alex.screen(us)[seen[0] :], harness.alex.screen(harness.bot)[seen[1] :]
    assert [group[0]] == begin(group, "restored")
    assert [private[0]] == begin(private, "restored")
    assert worded("restored-private") in private[0].text
    assert worded("restored-private") not in group[0].text
    assert begin(harness.sam.screen(harness.bot), "restored") == []  # nothing goes on there
    assert begin(group, "pause-ask")
    assert begin(private, "check-back") == []
    words = opening("restored")
    told = [call for call in harness.telegram.log if words in str(call.params.get("text"))]
    assert [call.params.get("disable_notification") for call in told] == [True, True]


async def test_what_was_due_meanwhile_comes_late_after_the_note_and_says_so(
    harness: Harness, database: Path, copy: Path
) -> None:
    us = await everything(harness)
    back_up(harness.settings, harness.clock, copy)
    seen = len(harness.sam.screen(us))
    await lose_and_restore(harness, database, copy, timedelta(hours=1))
    await harness.move(minutes=2)
    shown = harness.sam.screen(us)[seen:]
    (asked,) = begin(shown, "pause-ask")
    assert opening("late") in asked.text
    assert begin(shown, "restored") == [shown[0]]


async def test_it_is_told_once(harness: Harness, database: Path, copy: Path) -> None:
    us = await everything(harness)
    back_up(harness.settings, harness.clock, copy)
    await lose_and_restore(harness, database, copy, timedelta(minutes=1))
    await harness.move(minutes=2)
    await harness.stop()
    await harness.start()
    await harness.move(minutes=2)
    assert len(begin(harness.sam.screen(us), "restored")) == 1


async def test_a_button_of_what_was_lost_is_no_button_of_what_is_new(
    harness: Harness, database: Path, copy: Path
) -> None:
    us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.says(harness.alex, us, "/help")
    back_up(harness.settings, harness.clock, copy)
    lost = await harness.says(harness.alex, us, "/pause 30")
    number = await harness.breather.db.run(last_pause)
    await lose_and_restore(harness, database, copy, timedelta(minutes=1))
    await harness.says(harness.sam, us, "/pause 20")
    assert await harness.breather.db.run(last_pause) > NUMBERS_SKIPPED > number
    await harness.taps(harness.alex, lost, "I'm ready")
    await harness.taps(harness.sam, harness.sam.screen(us)[-1], "I'm ready")
    assert begin(harness.sam.screen(us), "ready-both") == []


async def test_it_is_made_while_the_bot_writes_and_never_over_another(
    harness: Harness, database: Path, copy: Path
) -> None:
    await everything(harness)
    about = {"BOT_TOKEN": TOKEN, "DATABASE_URL": harness.database}
    making = asyncio.create_task(bot(copy.parent, "backup", str(copy), **about))
    while not making.done():
        await harness.says(harness.alex, harness.bot, "/need")
        await asyncio.sleep(0)
    code, output, errors = await making
    assert (code, errors, str(copy) in output) == (0, "", True)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    before = on_disk(copy)
    code, _, errors = await bot(copy.parent, "backup", str(copy), **about)
    assert (code, "is there already and was not touched" in errors) == (2, True)
    assert on_disk(copy) == before
    nowhere = about | {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/x"}
    for command in ("backup", "restore"):
        code, _, errors = await bot(copy.parent, command, str(copy) + ".new", **nowhere)
        assert (code, "pg_dump" in errors) == (2, True)


async def test_restore_refuses_beside_a_running_bot_and_keeps_what_it_replaces(
    harness: Harness, database: Path, copy: Path
) -> None:
    await everything(harness)
    back_up(harness.settings, harness.clock, copy)
    about = {"BOT_TOKEN": TOKEN, "DATABASE_URL": harness.database}
    code, _, errors = await bot(copy.parent, "restore", str(copy), **about)
    assert (code, errors.strip()) == (2, RUNNING)
    await harness.stop()
    with closing(sqlite3.connect(database)) as other:  # as `web` has it open, which does not deliver
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("SELECT count(*) FROM person").fetchone()
        with pytest.raises(BackupError, match="runs on this database"):
            await restore(harness.settings, harness.clock, copy)
    code, output, errors = await bot(copy.parent, "restore", str(copy), **about)
    assert (code, errors) == (0, "")
    (aside,) = database.parent.glob(f"{database.name}.replaced-*")
    assert str(aside) in output
    assert not database.with_name(f"{database.name}.part").exists()
    with closing(sqlite3.connect(aside)) as replaced:
        assert replaced.execute("SELECT count(*) FROM person").fetchone() == (2,)
    await harness.start()


async def test_what_is_no_sound_copy_replaces_nothing(harness: Harness, database: Path, copy: Path) -> None:
    us = await everything(harness)
    back_up(harness.settings, harness.clock, copy)
    await harness.stop()
    with closing(sqlite3.connect(copy)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BackupError, match="newer version"):
        await restore(harness.settings, harness.clock, copy)
    whole = on_disk(copy)
    for content in (whole[: len(whole) // 2], b"no database at all", b""):
        put_on_disk(copy, content)
        with pytest.raises(BackupError, match="damaged"):
            await restore(harness.settings, harness.clock, copy)
    with pytest.raises(BackupError, match="not there"):
        await restore(harness.settings, harness.clock, copy.with_name("other"))
    await harness.start()
    assert begin(harness.sam.screen(us), "restored") == []
