"""Stored updates: held by the database until they are handled, and no longer."""

import asyncio

from bot.db import stored_updates
from bot.updates.stored import StoredUpdates
from tests.support.harness import Harness


async def test_what_is_handled_while_it_is_being_stored_is_removed(harness: Harness) -> None:
    core = harness.breather.core
    stored = StoredUpdates(core.db, core.database, core.bot)
    ids = range(1, 201)
    await asyncio.gather(*(stored.store({number: {}}) for number in ids), *(stored.remove(number) for number in ids))
    assert not any(number in stored for number in ids)
    assert await core.db.run(stored_updates.load) == []
