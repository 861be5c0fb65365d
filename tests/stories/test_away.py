"""The database is away for a minute: a kind sentence, nothing lost, and timers go on by themselves."""

import asyncio
from datetime import timedelta

import pytest

from playground import Chat
from tests.support.databases import away
from tests.support.event_loop import idle
from tests.support.harness import Harness
from tests.support.own_chat import own_chat, post
from tests.support.words import opening, worded


@pytest.fixture
async def called(harness: Harness, us: Chat) -> Chat:
    """Call a pause of five minutes, which ends while or after the database is away."""
    await harness.says(harness.alex, us, "/pause 5")
    return us


def asked(harness: Harness, us: Chat) -> int:
    return sum(message.text.startswith(opening("pause-ask")) for message in harness.sam.screen(us))


async def until_it_leads(harness: Harness, leads: bool = True) -> None:
    await idle(lambda: harness.breather.worker.leader.leads == leads)


async def test_who_writes_meanwhile_is_told_and_the_pause_asks_once(harness: Harness, called: Chat) -> None:
    with away(harness.database):
        assert worded("database-away") in (await harness.says(harness.sam, called, "/temp")).text
        pause = next(one for one in harness.sam.screen(called) if "⏸" in one.text)
        said = (await harness.taps(harness.sam, pause, "I need longer")).text or ""
        assert worded("database-away") in said
        assert len(said) <= 200
        await until_it_leads(harness, leads=False)
    await until_it_leads(harness)
    assert asked(harness, called) == 0
    await harness.move(minutes=6)
    assert asked(harness, called) == 1
    assert "can't" not in (await harness.says(harness.sam, called, "/temp")).text


async def test_lines_for_any_chat_need_no_database(harness: Harness) -> None:
    with away(harness.database):
        query = harness.sam.inline(harness.bot, "validate tired")
        await harness.settled()
        assert await query.results()


async def test_a_tap_in_a_chat_of_their_own_says_so_and_the_next_one_counts(harness: Harness) -> None:
    message = await post(harness, own_chat(harness), "pause")
    before = message.text
    with away(harness.database):
        answer = await harness.taps(harness.sam, message, "I'm ready")
        assert (answer.text, answer.alert) == (worded("database-away"), True)
    await until_it_leads(harness)
    assert message.text == before
    for person in (harness.sam, harness.alex):
        await harness.taps(person, message, "I'm ready")
    assert message.text == worded("ready-both")


async def test_a_short_absence_is_not_noticed(harness: Harness, called: Chat) -> None:
    with away(harness.database):
        harness.sam.send(called, "/temp")
        for _ in range(200):
            await asyncio.sleep(0)
    await harness.dealt_with()
    assert [one.text for one in harness.sam.screen(called) if worded("database-away") in one.text] == []
    assert "10" in harness.sam.screen(called)[-1].labels


async def test_a_message_that_was_on_its_way_comes_all_the_same(harness: Harness, called: Chat) -> None:
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=5))
    await harness.breather.deliver()
    with away(harness.database):
        await until_it_leads(harness, leads=False)
    await until_it_leads(harness)
    await harness.settled()
    await harness.tick()
    assert 1 <= asked(harness, called) <= 2
    await harness.move(minutes=9)
    assert asked(harness, called) <= 2
