"""An update is confirmed to Telegram when it is handled, or stored."""

from bot.db import stored_updates
from tests.support.harness import Harness


async def test_a_handled_update_is_confirmed(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/help")
    assert harness.telegram.pending(harness.bot) == 0
    assert await harness.breather.db.run(stored_updates.load) == []


async def test_an_update_that_is_being_handled_is_kept_by_telegram(harness: Harness) -> None:
    for _ in range(15):
        harness.alex.send(harness.bot, "/help")
    await harness.settled()
    # The rate of the chat lets the first answers pass; the last ones wait for the clock.
    assert harness.breather.handling > 0
    assert harness.telegram.pending(harness.bot) == len(harness.breather.unconfirmed) > 0
    await harness.dealt_with()
    assert harness.telegram.pending(harness.bot) == 0


async def test_beyond_telegrams_hundred_updates_are_stored_and_nobody_waits(harness: Harness) -> None:
    for _ in range(130):
        harness.alex.send(harness.bot, "/help")
    asked = harness.clock.now()
    harness.sam.start(harness.bot)
    await harness.settled()
    assert harness.clock.now() == asked
    assert harness.sam.screen(harness.bot)[-1].from_["id"] == harness.bot.id
    stored = await harness.breather.db.run(stored_updates.load)
    assert len(stored) >= 90
    assert len(stored) + len(harness.breather.unconfirmed) >= harness.breather.handling


async def test_stored_updates_are_handled_after_a_restart(harness: Harness) -> None:
    for _ in range(130):
        harness.alex.send(harness.bot, "/help")
    await harness.settled()
    shown = len(harness.alex.screen(harness.bot))
    assert shown < 2 * 130
    await harness.stop()
    await harness.start()
    await harness.dealt_with()
    answers = [one for one in harness.alex.screen(harness.bot) if one.from_["id"] == harness.bot.id]
    assert len(answers) >= 130
    assert await harness.breather.db.run(stored_updates.load) == []
