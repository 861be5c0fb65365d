"""Updates that Telegram is told are taken, before they are handled: the database holds them until then."""

import asyncio
import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot.base.availability import Availability
from bot.db import stored_updates
from bot.db.database import Database
from bot.db.health import is_database_away
from bot.domain.lane import Lane
from bot.telegram_api.client import read_update
from bot.telegram_api.errors import report


class StoredUpdates:
    """The stored updates of one process. Each is removed as soon as it is handled."""

    def __init__(self, db: Database, database: Availability, bot: ExtBot[Lane]) -> None:
        self._db = db
        self._database = database
        self._bot = bot
        self._stored: dict[int, asyncio.Event] = {}
        """By id, each with an event that is set when it is on disk, or could not be stored."""

    def __contains__(self, update_id: object) -> bool:
        """Return whether an update is stored, or about to be, and not handled yet."""
        return update_id in self._stored

    async def load(self) -> list[Update]:
        """Return what was not handled before the last stop, or is by another process right now."""
        found = await self._db.run(stored_updates.load)
        on_disk = asyncio.Event()
        on_disk.set()
        self._stored |= {update_id: on_disk for update_id, _ in found}
        return [read_update(json.loads(payload), self._bot) or Update(update_id) for update_id, payload in found]

    async def store(self, updates: Mapping[int, Any]) -> bool:
        """Store what Telegram sent, by id; return whether that could be done. Where not, it has been reported."""
        on_disk = asyncio.Event()
        self._stored |= dict.fromkeys(updates, on_disk)
        rows = [(update_id, json.dumps(raw)) for update_id, raw in updates.items()]
        try:
            await self._db.run(stored_updates.store, rows)
        except Exception as error:  # noqa: BLE001  # Telegram keeps them
            for update_id in updates:
                self._stored.pop(update_id, None)
            report("storing updates", error)
            return False
        finally:
            on_disk.set()
        return True

    async def remove(self, update_id: int) -> None:
        """Remove an update that is handled, if it is stored."""
        on_disk = self._stored.get(update_id)
        if on_disk is None:
            return
        await on_disk.wait()  # PostgreSQL might do the later of two units first
        await self._database.until(partial(self._db.run, stored_updates.remove, update_id), is_database_away)
        self._stored.pop(update_id, None)
