"""Sentences for very many at once: killed in the middle, cut off, refused; nobody is missed, few get one twice."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import SystemClock
from playground import ApiCall, Fault
from tests.clock import START
from tests.databases import DATABASES
from tests.overheard import Overheard
from tests.slow.test_kill import Process
from tests.stories.crowd import arrived, gather, is_push
from tests.world import World, world

PEOPLE, KILLS, SPEED = 5000, 10, 20.0
IN_FLIGHT = 30
"""Pushes under way at once, at 30 a second."""


@pytest.mark.timeout(300)
async def test_killed_ten_times_in_the_middle_nobody_is_missed(tmp_path: Path) -> None:
    clock = SystemClock(SPEED)
    telegram = Overheard(now=lambda: clock.now().timestamp())
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
async def test_an_hour_of_trouble_delays_and_nothing_more(house: World, what: str) -> None:
    due = START + timedelta(minutes=5)
    people = gather(house.telegram, house.bot, house.database, 20, due)
    chance = random.Random(4)
    faults = TROUBLE[what]
    lost = 0

    def trouble(call: ApiCall) -> Fault | None:
        nonlocal lost
        fault = chance.choice(faults) if call.method == "sendMessage" else None
        lost += fault is not None and fault.done
        return fault

    house.telegram.fault = trouble
    await house.move(hours=1)
    house.telegram.fault = None
    await house.move(minutes=15)
    got = arrived(house.telegram)
    assert set(got) == {person.id for person in people}
    assert sum(got.values()) - len(people) <= lost
    house.telegram.log.clear()
    await house.move(hours=22)
    assert arrived(house.telegram) == {}


async def test_an_answer_that_never_comes_doubles_one(tmp_path: Path) -> None:
    due = START + timedelta(minutes=5)
    hung: list[ApiCall] = []

    def hang(call: ApiCall) -> Fault | None:
        if call.method == "sendMessage" and not hung:
            hung.append(call)
            return Fault.hang(done=True)
        return None

    async with world(tmp_path, read_timeout=2.0) as house:
        people = gather(house.telegram, house.bot, house.database, 10, due)
        house.telegram.fault = hang
        await house.move(minutes=6)
        got = arrived(house.telegram)
    assert set(got) == {person.id for person in people}
    assert sum(got.values()) == len(people) + 1


async def test_all_are_served_at_telegrams_pace_while_replies_wait_for_none_of_it(house: World) -> None:
    due = START + timedelta(minutes=5)
    people = gather(house.telegram, house.bot, house.database, 450, due)
    await house.move_to(due - timedelta(seconds=1))
    start = len(house.telegram.log)
    for _ in range(15):
        await house.move(seconds=1)
        asked = house.clock.now()
        house.sam.send(house.bot, "/help")
        await house.settled()
        (answer,) = [call for call in house.telegram.log[start:] if call.params.get("chat_id") == house.sam.id]
        assert answer.at == asked.timestamp()
        house.telegram.log.remove(answer)
    await house.move(seconds=4)
    calls = [call for call in house.telegram.log[start:] if is_push(call)]
    assert len(calls) == len(people)
    assert [call.error for call in house.telegram.log[start:] if call.error] == []
    assert calls[-1].at - calls[0].at <= (len(people) + 15) / (30 * 0.97)
