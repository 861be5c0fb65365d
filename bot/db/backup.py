"""Copies of a SQLite database: made while the bot runs, checked, and put back in the place of what was lost.

A copy holds its own moment, as minutes since 1970, in SQLite's `user_version`, which nothing else here uses.
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url

from bot.db.schema_version import known

RUNNING = "The bot runs on this database: stop it, restore, and start it again."
_LOCK_TIMEOUT_S = 1.0
_BESIDE = ("", "-wal", "-shm")
"""What a database consists of, by what is added to its name."""


class BackupError(Exception):
    """Raised where nothing was copied or replaced; the text is one sentence for the operator."""


def file_of(url: str) -> Path:
    """Return the path of a SQLite database. Raises BackupError for PostgreSQL."""
    address = make_url(url)
    if address.get_backend_name() != "sqlite" or not address.database:
        raise BackupError("PostgreSQL has its own pg_dump and pg_restore for that: docs/operations.md says how.")
    return Path(address.database)


def back_up(database: Path, copy: Path, now: datetime) -> None:
    """Copy the database as it is at one moment, also while the bot writes to it, and check the copy.

    The copy is one file, complete when it has its name. Raises BackupError.
    """
    if not database.is_file():
        raise BackupError("DATABASE_URL must be the SQLite file to copy: there is none.")
    if copy.exists():
        raise BackupError(f"{copy} is there already and was not touched: choose another name.")
    part = Path(f"{copy}.part")
    try:
        _copy(database, part)
        with closing(sqlite3.connect(part)) as made:
            made.execute(f"PRAGMA user_version={int(now.timestamp()) // 60}")
        check(part)
        part.rename(copy)
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"{copy} cannot be written ({type(error).__name__}): check its folder and disk.") from None
    finally:
        part.unlink(missing_ok=True)


def check(copy: Path) -> datetime:
    """Return the moment of a copy that can be used: sound, and of no newer version than this one.

    A copy that was made otherwise has the moment at which its file was last written. Raises BackupError.
    """
    try:
        with closing(_reading(copy)) as opened:
            sound = opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            version = opened.execute("SELECT version_num FROM alembic_version").fetchone()
            (minutes,) = opened.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error:
        sound, version = False, None
    if not sound or version is None:
        raise BackupError(f"{copy} is not there, is damaged, or is no database of this bot.")
    if version[0] not in known():
        raise BackupError(f"{copy} was made by a newer version of this bot: restore it with that one.")
    return datetime.fromtimestamp(minutes * 60 if minutes else copy.stat().st_mtime, UTC)


def stage(copy: Path, database: Path) -> Path:
    """Copy a copy beside the database that it is to replace; return its path."""
    part = Path(f"{database}.part")
    _copy(copy, part)
    with closing(sqlite3.connect(part)) as made:
        made.execute("PRAGMA user_version=0")
    return part


def let_go(database: Path) -> None:
    """Make a database one file, which works only if no process has it open. Raises BackupError if one has.

    A damaged one is left as it is.
    """
    if not database.exists():
        return
    try:
        with closing(sqlite3.connect(database, timeout=_LOCK_TIMEOUT_S)) as opened:
            alone = opened.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
    except sqlite3.OperationalError as error:
        alone = error.sqlite_errorcode not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
    except sqlite3.DatabaseError:
        alone = True
    if not alone:
        raise BackupError(RUNNING)


def replace(database: Path, staged: Path, now: datetime) -> Path | None:
    """Put what is staged in the database's place; return where the replaced one is kept, if there was one."""
    aside = Path(f"{database}.replaced-{now:%Y%m%d-%H%M%S}")
    kept = None
    for end in _BESIDE:
        if Path(f"{database}{end}").exists():
            kept = Path(f"{database}{end}").rename(f"{aside}{end}")
    staged.rename(database)
    return aside if kept is not None else None


def _copy(source: Path, target: Path) -> None:
    """Copy what is stored at one moment, in one read transaction: writers go on beside it."""
    target.unlink(missing_ok=True)
    with closing(_reading(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")


def _reading(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
