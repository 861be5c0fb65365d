"""`backup` and `restore`: a copy of a SQLite database, made while the bot runs; and the way back to it."""

import asyncio
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from bot.base.clock import Clock
from bot.base.settings import Settings
from bot.db import backup, file_lock
from bot.db.backup import BackupError
from bot.db.database import Database
from bot.db.health import UnusableError, bring_up_to_date
from bot.services.restoring import make_ready


class Restored(NamedTuple):
    """What a restore did."""

    copied_at: datetime
    """What was stored after it is not there."""
    replaced: Path | None
    """Where the database that was there before is kept."""
    told: int
    """How many chats will be told."""


def back_up(settings: Settings, clock: Clock, copy: Path) -> None:
    """Copy the database to a file that is not there yet. Raises BackupError."""
    backup.back_up(backup.file_of(settings.database_url), copy, clock.now())


async def restore(settings: Settings, clock: Clock, copy: Path) -> Restored:
    """Put a copy in the database's place, with what every chat in use is to be told. Raises BackupError."""
    database = backup.file_of(settings.database_url)
    copied_at, now = backup.check(copy), clock.now()
    try:
        with file_lock.held(str(database)) as free:
            if not free:
                raise BackupError(backup.RUNNING)
            backup.let_go(database)
            staged = backup.stage(copy, database)
            try:
                told = await _prepare(f"sqlite:///{staged}", copied_at, now)
                backup.let_go(staged)  # what was just written is in the file itself
                return Restored(copied_at, backup.replace(database, staged, now), told)
            finally:
                staged.unlink(missing_ok=True)
    except (OSError, sqlite3.Error, UnusableError) as error:
        said = f"{database} cannot be written ({type(error).__name__}): check its folder and disk."
        raise BackupError(said) from None


async def _prepare(url: str, copied_at: datetime, now: datetime) -> int:
    await asyncio.to_thread(bring_up_to_date, url)
    db = Database(url)
    try:
        return await db.run(make_ready, copied_at, now)
    finally:
        await db.close()
