"""The rate limit, lane by lane, against a server that enforces Telegram's."""

import asyncio
from pathlib import Path

from bot.domain.lane import Lane
from playground import ApiCall, Fault
from tests.support.harness import Harness, world


def sent(harness: Harness, start: int) -> list[ApiCall]:
    return [call for call in harness.telegram.log[start:] if call.method == "sendMessage"]


async def settle_all(harness: Harness, calls: list[asyncio.Task[object]]) -> None:
    """Let time pass until all calls are through."""
    while not all(call.done() for call in calls):
        await harness.settled()
        wake = harness.clock.next_wake()
        if wake is not None:
            harness.clock.move_to(wake)


async def test_a_reply_never_waits_behind_pushes(tmp_path: Path) -> None:
    async with world(tmp_path) as harness:
        crowd = [harness.telegram.add_person(f"P{number}") for number in range(90)]
        for person in crowd:
            person.start(harness.bot)
        await harness.dealt_with()
        await harness.move(minutes=1)
        start, bot = len(harness.telegram.log), harness.breather.app.bot
        began = harness.telegram.now()
        pushes = [
            asyncio.ensure_future(bot.send_message(person.id, "push", rate_limit_args=Lane.PUSH)) for person in crowd
        ]
        await harness.settled()
        harness.alex.start(harness.bot)
        await harness.settled()
        reply = next(call for call in sent(harness, start) if call.params["chat_id"] == harness.alex.id)
        assert reply.at == began
        await settle_all(harness, [*pushes])
        calls = sent(harness, start)
        assert all(call.ok for call in calls)
        took = calls[-1].at - began
        assert 2.9 <= took <= 90 / (30 * 0.97) + 0.1


async def test_timers_go_before_pushes(harness: Harness) -> None:
    people = [harness.telegram.add_person(f"P{number}") for number in range(40)]
    for person in people:
        person.start(harness.bot)
    await harness.dealt_with()
    await harness.move(minutes=1)
    start, bot = len(harness.telegram.log), harness.breather.app.bot
    lanes = [Lane.PUSH] * 30 + [Lane.TIMER] * 10
    calls = [
        asyncio.ensure_future(bot.send_message(person.id, lane.name, rate_limit_args=lane))
        for person, lane in zip(people, lanes, strict=True)
    ]
    await settle_all(harness, [*calls])
    order = [call.params["text"] for call in sent(harness, start)]
    assert order == ["TIMER"] * 10 + ["PUSH"] * 30


async def test_a_group_gets_twenty_a_minute_without_a_429(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex], bots=[harness.bot])
    await harness.dealt_with()
    await harness.move(minutes=2)
    start, bot = len(harness.telegram.log), harness.breather.app.bot
    began = harness.telegram.now()
    calls = [asyncio.ensure_future(bot.send_message(us.id, str(number))) for number in range(45)]
    await settle_all(harness, [*calls])
    assert all(call.ok for call in sent(harness, start))
    assert [call.params["text"] for call in sent(harness, start)] == [str(number) for number in range(45)]
    assert 120 <= sent(harness, start)[-1].at - began < 130


async def test_retry_after_is_obeyed_for_the_chat_it_names(harness: Harness) -> None:
    for person in (harness.alex, harness.sam):
        person.start(harness.bot)
    await harness.dealt_with()
    await harness.move(minutes=1)
    flooded: list[float] = []

    def flood_once(call: ApiCall) -> Fault | None:
        if call.method == "sendMessage" and call.params["chat_id"] == harness.alex.id and not flooded:
            flooded.append(call.at)
            return Fault.flood(7)
        return None

    harness.telegram.fault = flood_once
    start, bot = len(harness.telegram.log), harness.breather.app.bot
    one = asyncio.ensure_future(bot.send_message(harness.alex.id, "one"))
    await harness.settled()
    await bot.send_message(harness.sam.id, "other")
    await settle_all(harness, [one])
    calls = sent(harness, start)
    assert [(call.params["text"], call.ok) for call in calls] == [("one", False), ("other", True), ("one", True)]
    assert calls[1].at == flooded[0]
    assert calls[2].at - flooded[0] >= 7


async def test_a_push_takes_nothing_from_the_replies_in_its_own_chat(harness: Harness) -> None:
    harness.alex.start(harness.bot)
    await harness.dealt_with()
    await harness.move(minutes=1)
    start, bot = len(harness.telegram.log), harness.breather.app.bot
    began = harness.telegram.now()
    calls = [
        asyncio.ensure_future(bot.send_message(harness.alex.id, text, rate_limit_args=lane))
        for text, lane in [("one", None), ("push", Lane.PUSH), ("two", None), ("three", None)]
    ]
    await settle_all(harness, [*calls])
    later = asyncio.ensure_future(bot.send_message(harness.alex.id, "push again", rate_limit_args=Lane.PUSH))
    await harness.settled()
    await bot.send_message(harness.alex.id, "four")
    await settle_all(harness, [later])
    times = {call.params["text"]: call.at - began for call in sent(harness, start)}
    assert all(call.ok for call in sent(harness, start))
    assert [times[text] for text in ("one", "two", "three")] == [0, 0, 0]
    assert times["push"] >= 3  # a burst of three, a second each
    assert times["four"] == times["push"]  # said after it, and at once
    assert times["push again"] > times["four"]


async def test_a_push_leaves_a_groups_minute_to_replies(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex], bots=[harness.bot])
    await harness.dealt_with()
    await harness.move(minutes=2)
    start, bot = len(harness.telegram.log), harness.breather.app.bot
    calls = [asyncio.ensure_future(bot.send_message(us.id, str(number))) for number in range(15)]
    await settle_all(harness, [*calls])
    await harness.move(seconds=3)
    push = asyncio.ensure_future(bot.send_message(us.id, "push", rate_limit_args=Lane.PUSH))
    await harness.settled()
    for number in range(15, 20):
        await bot.send_message(us.id, str(number))
        await harness.move(seconds=1)
    assert not push.done()
    replies = sent(harness, start)
    await settle_all(harness, [push])
    assert replies[-1].at - replies[0].at < 25
    assert sent(harness, start)[-1].at - replies[0].at >= 60


async def test_pushes_into_a_group_are_counted_too(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex], bots=[harness.bot])
    await harness.dealt_with()
    await harness.move(minutes=2)
    start, bot = len(harness.telegram.log), harness.breather.app.bot
    texts = [str(number) for number in range(16)]
    calls = [asyncio.ensure_future(bot.send_message(us.id, text, rate_limit_args=Lane.PUSH)) for text in texts]
    await settle_all(harness, [*calls])
    times = [call.at for call in sent(harness, start)]
    assert times[14] - times[0] < 20
    assert times[15] - times[0] >= 60
