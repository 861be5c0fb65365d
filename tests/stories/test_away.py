"""The database is away for a minute: a kind sentence, nothing lost, and timers go on by themselves."""

import asyncio
from datetime import timedelta

import pytest

from playground import Chat
from tests.databases import away
from tests.loop import idle
from tests.words import opening, worded
from tests.world import World


@pytest.fixture
async def called(house: World, us: Chat) -> Chat:
    """A pause of five minutes, which ends while or after the database is away."""
    await house.says(house.alex, us, "/pause 5")
    return us


def asked(house: World, us: Chat) -> int:
    return sum(message.text.startswith(opening("pause-ask")) for message in house.sam.screen(us))


async def until_it_leads(house: World, leads: bool = True) -> None:
    await idle(lambda: house.breather.worker.leader.leads == leads)


async def test_who_writes_meanwhile_is_told_and_the_pause_asks_once(house: World, called: Chat) -> None:
    with away(house.database):
        assert worded("database-away") in (await house.says(house.sam, called, "/temp")).text
        pause = next(one for one in house.sam.screen(called) if "⏸" in one.text)
        said = (await house.taps(house.sam, pause, "I need longer")).text or ""
        assert worded("database-away") in said
        assert len(said) <= 200
        await until_it_leads(house, leads=False)
    await until_it_leads(house)
    assert asked(house, called) == 0
    await house.move(minutes=6)
    assert asked(house, called) == 1
    assert "can't" not in (await house.says(house.sam, called, "/temp")).text


async def test_lines_for_any_chat_need_no_database(house: World) -> None:
    with away(house.database):
        query = house.sam.inline(house.bot, "validate tired")
        await house.settled()
        assert await query.results()


async def test_a_short_absence_is_not_noticed(house: World, called: Chat) -> None:
    with away(house.database):
        house.sam.send(called, "/temp")
        for _ in range(200):
            await asyncio.sleep(0)
    await house.dealt_with()
    assert [one.text for one in house.sam.screen(called) if worded("database-away") in one.text] == []
    assert "10" in house.sam.screen(called)[-1].labels


async def test_a_message_that_was_on_its_way_comes_all_the_same(house: World, called: Chat) -> None:
    house.clock.move_to(house.clock.now() + timedelta(minutes=5))
    await house.breather.deliver()
    with away(house.database):
        await until_it_leads(house, leads=False)
    await until_it_leads(house)
    await house.settled()
    await house.tick()
    assert 1 <= asked(house, called) <= 2
    await house.move(minutes=9)
    assert asked(house, called) <= 2
