"""Deliveries through trouble: nothing is lost, a refusal ends it, a lost answer may double it and nothing else does."""

import pytest

from bot.playground import ApiCall, Chat, Fault
from tests.world import World


def asked(house: World, us: Chat) -> int:
    return sum(message.text.startswith("Ready to come back?") for message in house.alex.screen(us))


@pytest.mark.parametrize(
    "fault",
    [Fault.http(500), Fault.http(502, "Bad Gateway"), Fault.drop(), Fault.flood(30)],
    ids=["500", "502", "reset", "429"],
)
async def test_an_hour_of_trouble_ends_in_one_message(house: World, us: Chat, fault: Fault) -> None:
    await house.says(house.alex, us, "/pause 5")
    house.telegram.fault = lambda call: fault if call.method == "sendMessage" else None
    await house.move(hours=1)
    assert asked(house, us) == 0
    house.telegram.fault = None
    await house.move(minutes=6)
    assert asked(house, us) == 1
    assert "comes late" in house.alex.screen(us)[-1].text


async def test_an_answer_that_is_lost_doubles_one_message_at_most(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause 5")
    lost: list[ApiCall] = []

    def lose_one_answer(call: ApiCall) -> Fault | None:
        if call.method == "sendMessage" and not lost:
            lost.append(call)
            return Fault.drop(done=True)
        return None

    house.telegram.fault = lose_one_answer
    await house.move(minutes=10)
    assert asked(house, us) == 2


async def test_a_group_that_is_gone_ends_it(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause 5")
    us.remove_bot(house.bot)
    start = len(house.telegram.log)
    await house.move(minutes=30)
    assert house.shown_since(start) == []
    assert house.breather.sender.in_flight == 0
