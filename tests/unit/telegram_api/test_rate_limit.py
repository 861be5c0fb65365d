"""The rate limit, lane by lane, against a server that enforces Telegram's."""

import asyncio
from pathlib import Path

from bot.domain.lane import Lane
from bot.telegram_api.rate_limit.asker import ASKER, Asker
from bot.telegram_api.rate_limit.chat_queue import ChatQueue, Turn
from playground import ApiCall, Chat, Fault, Floods
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


async def test_strictly_thirty_in_any_second_are_sent_without_a_429(tmp_path: Path) -> None:
    async with world(tmp_path, Floods(strict=True)) as harness:
        crowd = [harness.telegram.add_person(f"P{number}") for number in range(150)]
        for person in crowd:
            harness.telegram.private(person, harness.bot).started = True
        start, bot = len(harness.telegram.log), harness.breather.app.bot
        began = harness.telegram.now()
        pushes = [
            asyncio.ensure_future(bot.send_message(person.id, "push", rate_limit_args=Lane.PUSH)) for person in crowd
        ]
        asked: dict[int, float] = {}
        while not all(push.done() for push in pushes):
            await harness.settled()
            if len(sent(harness, start)) >= 8 * (len(asked) + 1):
                asking = harness.telegram.add_person("Ann")
                harness.telegram.private(asking, harness.bot).started = True
                asked[asking.id] = harness.telegram.now()
                pushes.append(asyncio.ensure_future(bot.send_message(asking.id, "reply")))
                await harness.settled()
            harness.clock.move_to(harness.clock.next_wake() or harness.clock.now())
        calls = sent(harness, start)
        assert all(call.ok for call in calls)
        arrived = {call.params["chat_id"]: call.at for call in calls}
        assert len(asked) > 15
        assert max(arrived[id_] - at for id_, at in asked.items()) < 0.1
        assert len(calls) / (calls[-1].at - began) > 0.95 * 30


async def test_a_private_chat_is_quick_until_it_is_refused_then_slow_then_quick_again(harness: Harness) -> None:
    harness.alex.start(harness.bot)
    await harness.dealt_with()
    await harness.move(minutes=10)
    bot = harness.breather.app.bot

    async def pace(number: int) -> list[tuple[float, bool]]:
        start, began = len(harness.telegram.log), harness.telegram.now()
        calls = [asyncio.ensure_future(bot.send_message(harness.alex.id, str(each))) for each in range(number)]
        await settle_all(harness, [*calls])
        texts = [call.params["text"] for call in sent(harness, start) if call.ok]
        assert texts == [str(each) for each in range(number)]
        return [(call.at - began, call.ok) for call in sent(harness, start)]

    assert await pace(6) == [(0, True)] * 5 + [(0, False), (1, True)]
    slow = [at for at, ok in await pace(4) if ok]
    assert slow[-1] - slow[0] > 1
    await harness.move(minutes=10)
    assert [at for at, _ in await pace(5)] == [0] * 5


async def test_of_several_edits_that_wait_the_latest_is_made(harness: Harness, us: Chat) -> None:
    bot = harness.breather.app.bot
    message = await bot.send_message(us.id, "first")
    blocked_until = harness.telegram.now() + 1
    harness.telegram.fault = lambda call: Fault.flood(5) if call.at < blocked_until else None
    start = len(harness.telegram.log)
    calls = []
    for number in range(5):
        calls.append(asyncio.ensure_future(bot.edit_message_text(str(number), us.id, message.message_id)))
        await harness.settled()
    await settle_all(harness, [*calls])
    tried = [(call.params["text"], call.ok) for call in harness.telegram.log[start:]]
    assert tried == [("0", False), ("4", True)]
    assert harness.alex.screen(us)[-1].text == "4"


async def test_what_one_person_sees_takes_no_turn_from_what_all_see(harness: Harness, us: Chat) -> None:
    us.promote(harness.bot)
    await harness.dealt_with()
    await harness.move(minutes=2)
    bot, began = harness.breather.app.bot, harness.telegram.now()
    to = {"ephemeral_message_parameters": {"receiver_user_id": harness.alex.id}}
    start = len(harness.telegram.log)
    for number in range(10):
        await bot.send_message(us.id, str(number), api_kwargs=to)
    for number in range(3):
        await bot.send_message(us.id, str(number))
    assert [(call.at, call.ok) for call in sent(harness, start)] == [(began, True)] * 13


async def test_each_person_has_a_share_of_a_groups_minute(harness: Harness, us: Chat) -> None:
    await harness.move(minutes=2)
    bot, began = harness.breather.app.bot, harness.telegram.now()
    start = len(harness.telegram.log)

    async def nothing(_soon: bool) -> None:
        """Hand nothing on."""

    async def says(name: str, number: int, shows: bool) -> None:
        ASKER.set(Asker(number, shows, nothing))
        await bot.send_message(us.id, name)

    calls = [asyncio.ensure_future(says("shows", 1, True)) for _ in range(30)]
    calls += [asyncio.ensure_future(says("acts", 2, False)) for _ in range(30)]
    await settle_all(harness, [*calls])
    texts = [call.params["text"] for call in sent(harness, start) if call.at < began + 59]
    assert texts == ["shows"] + ["acts"] * 13 + ["shows"] * 3  # the first had gone before others came
    assert all(call.ok for call in sent(harness, start))


async def test_an_edit_that_is_replaced_and_given_up_ends_nobody_elses_turn(harness: Harness) -> None:
    queue, edit = ChatQueue(harness.clock, group=False), ("editMessageText", 1)
    assert await queue.acquire(Turn(None))
    older, later = [asyncio.create_task(queue.acquire(Turn(None, edit))) for _ in range(2)]
    await asyncio.sleep(0)  # both wait now, and the older one has not heard yet that it is replaced
    older.cancel()
    await asyncio.wait({older})
    assert not later.done()
    queue.finish()
    assert await later


async def test_a_reply_that_is_refused_again_and_again_gets_out_when_telegram_takes_it(
    harness: Harness, us: Chat
) -> None:
    refusals = iter([Fault.flood(1)] * 7)
    harness.telegram.fault = lambda call: next(refusals, None) if call.method == "sendMessage" else None
    start = len(harness.telegram.log)
    call = asyncio.ensure_future(harness.breather.app.bot.send_message(us.id, "late"))
    await settle_all(harness, [call])
    assert [each.ok for each in sent(harness, start)] == [False] * 7 + [True]
