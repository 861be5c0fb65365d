"""`seal`: bring the words that are stored already under the first key of DATA_KEY."""

from typing import NamedTuple

from bot.base.settings import Settings, SettingsError
from bot.db import data_keys
from bot.db.database import Database
from bot.db.health import MIGRATIONS_MISSING, UNUSABLE, UnusableError, is_up_to_date
from bot.db.sealing import Sealer


class Counts(NamedTuple):
    """How many texts were brought under the first key, and how many stay as they are, since no key opens them."""

    sealed: int
    unreadable: int


async def seal(settings: Settings) -> Counts:
    """Seal what is not under the first key, some rows at a time; safe beside a running bot, and to end and begin again.

    Raises SettingsError where there is no key, or no database to seal.
    """
    if not settings.data_keys:
        raise SettingsError("DATA_KEY is not set: docs/operations.md says how to make a key.")
    try:
        ready = is_up_to_date(settings.database_url)
    except UnusableError:
        raise SettingsError(UNUSABLE) from None
    if not ready:
        raise SettingsError(MIGRATIONS_MISSING)
    sealer = Sealer(settings.data_keys)
    db = Database(settings.database_url, sealer)
    try:
        await db.run(data_keys.note, sealer.fingerprints)
        counts = await _seal_all(db, sealer.fingerprints[0])
        await db.run(data_keys.drop_unused, sealer.fingerprints[0])
    finally:
        await db.close()
    return counts


async def _seal_all(db: Database, first: str) -> Counts:
    sealed = unreadable = 0
    for column in data_keys.columns():
        after = None
        while (batch := await db.run(data_keys.seal_batch, column, first, after)) is not None:
            after, sealed, unreadable = batch.last, sealed + batch.sealed, unreadable + batch.unreadable
    return Counts(sealed, unreadable)
