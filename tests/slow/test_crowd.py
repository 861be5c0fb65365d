"""Sentences for very many at once: killed in the middle, cut off, refused; nobody is missed, few get one twice."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.base.clock import SystemClock
from playground import ApiCall, Fault, Floods
from tests.slow.test_kill import Process
from tests.support.api_spy import ApiSpy
from tests.support.clock import START
from tests.support.crowd import arrived, gather, is_push
from tests.support.databases import DATABASES
from tests.support.harness import Harness, world
from tests.support.own_chat import post_many
from tests.support.words import opening

PEOPLE, KILLS, SPEED = 5000, 10, 20.0
IN_FLIGHT = 30
"""Pushes under way at once, at 30 a second."""


@pytest.mark.timeout(300)
async def test_killed_ten_times_in_the_middle_nobody_is_missed(tmp_path: Path) -> None:
    clock = SystemClock(SPEED)
    telegram = ApiSpy(now=lambda: clock.now().timestamp())
    bot = telegram.add_bot("Breather", "breather_bot")
    database = DATABASES.of(tmp_path)
    due = datetime.now(UTC).replace(second=0, microsecond=0)
    people = gather(telegram, bot, database, PEOPLE, due)
    kills = sorted(random.Random(20).sample(range(50, PEOPLE - 50), KILLS))
    async with telegram.serve() as root:
        process = Process(root, bot, tmp_path, SPEED)
        tally = Tally()
        for number, moment in enumerate(kills):
            await process.start()
            telegram.fault = tally.killing(process, moment, done=bool(number % 2))
            await process.gone()
        telegram.fault = tally.killing(process, 2 * PEOPLE, done=False)
        await process.start()
        await telegram.until(lambda: tally.tried >= PEOPLE and len(arrived(telegram)) == PEOPLE, patience=120)
        assert await process.stop() == 0
    got = arrived(telegram)
    assert set(got) == {person.id for person in people}
    assert sum(got.values()) - PEOPLE <= KILLS * IN_FLIGHT
    assert [call.error for call in telegram.log if call.error and "Too Many" in call.error] == []


class Tally:
    """Counts sentences on their way in."""

    def __init__(self) -> None:
        self.tried = 0

    def killing(self, process: Process, moment: int, *, done: bool) -> Callable[[ApiCall], Fault | None]:
        """Kill the bot at its sentence of that number; with `done` that one still arrives."""

        def kill(call: ApiCall) -> Fault | None:
            self.tried += call.method == "sendMessage"
            if call.method != "sendMessage" or self.tried < moment:
                return None
            process.kill()
            return Fault.drop(done=done)

        return kill


TROUBLE: dict[str, list[Fault | None]] = {
    "the network is gone": [Fault.drop()],
    "500": [Fault.http(500), Fault.http(502, "Bad Gateway")],
    "429": [Fault.flood(7)],
    "all at random": [Fault.drop(), Fault.http(500), Fault.flood(3), Fault.drop(done=True), None, None, None],
}


@pytest.mark.parametrize("what", TROUBLE)
async def test_an_hour_of_trouble_delays_and_nothing_more(harness: Harness, what: str) -> None:
    due = START + timedelta(minutes=5)
    people = gather(harness.telegram, harness.bot, harness.database, 20, due)
    chance = random.Random(4)
    faults = TROUBLE[what]
    lost = 0

    def trouble(call: ApiCall) -> Fault | None:
        nonlocal lost
        fault = chance.choice(faults) if call.method == "sendMessage" else None
        lost += fault is not None and fault.done
        return fault

    harness.telegram.fault = trouble
    await harness.move(hours=1)
    harness.telegram.fault = None
    await harness.move(minutes=15)
    got = arrived(harness.telegram)
    assert set(got) == {person.id for person in people}
    assert sum(got.values()) - len(people) <= lost
    harness.telegram.log.clear()
    await harness.move(hours=22)
    assert arrived(harness.telegram) == {}


async def test_an_answer_that_never_comes_doubles_one(tmp_path: Path) -> None:
    due = START + timedelta(minutes=5)
    hung: list[ApiCall] = []

    def hang(call: ApiCall) -> Fault | None:
        if call.method == "sendMessage" and not hung:
            hung.append(call)
            return Fault.hang(done=True)
        return None

    async with world(tmp_path, read_timeout=2.0) as harness:
        people = gather(harness.telegram, harness.bot, harness.database, 10, due)
        harness.telegram.fault = hang
        await harness.move(minutes=6)
        got = arrived(harness.telegram)
    assert set(got) == {person.id for person in people}
    assert sum(got.values()) == len(people) + 1


async def test_all_are_served_at_telegrams_pace_while_replies_wait_for_none_of_it(harness: Harness) -> None:
    due = START + timedelta(minutes=5)
    people = gather(harness.telegram, harness.bot, harness.database, 450, due)
    await harness.move_to(due - timedelta(seconds=1))
    start = len(harness.telegram.log)
    for _ in range(15):
        await harness.move(seconds=1)
        asked = harness.clock.now()
        harness.sam.send(harness.bot, "/help")
        await harness.settled()
        (answer,) = [call for call in harness.telegram.log[start:] if call.params.get("chat_id") == harness.sam.id]
        assert answer.at == asked.timestamp()
        harness.telegram.log.remove(answer)
    await harness.move(seconds=4)
    calls = [call for call in harness.telegram.log[start:] if is_push(call)]
    assert len(calls) == len(people)
    assert [call.error for call in harness.telegram.log[start:] if call.error] == []
    assert calls[-1].at - calls[0].at <= (len(people) + 15) / (30 * 0.96)


@pytest.mark.timeout(300)
async def test_a_thousand_messages_in_their_own_chats_ask_in_one_minute_at_telegrams_pace(tmp_path: Path) -> None:
    async with world(tmp_path, floods=None) as harness:
        messages = await post_many(harness, "pause", 1000)
        harness.telegram.floods = Floods(strict=True)
        start = len(harness.telegram.log)
        await harness.move(minutes=21)
        edits = [call for call in harness.telegram.log[start:] if call.method == "editMessageText"]
        assert all(call.ok for call in edits), "Telegram had to refuse"
        assert {call.params["inline_message_id"] for call in edits} == {message.inline_id for message in messages}
        assert len(edits) == len(messages)
        assert all(message.text.startswith(opening("pause-ask")) for message in messages)
        assert all(later.at - call.at >= 1 for call, later in zip(edits, edits[30:], strict=False))
        assert edits[-1].at - edits[0].at <= len(messages) / (30 * 0.95)
