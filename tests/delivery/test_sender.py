"""Deliveries through trouble: nothing is lost, a refusal ends it, a lost answer may double it and nothing else does."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from bot.context import Desk
from bot.db import Session, outbox
from bot.db.models import Outbox
from bot.db.outbox import Lane
from bot.delivery.sender import Sender
from bot.feature import Letter, Notice, Then
from playground import ApiCall, Chat, Fault
from tests.words import fixed, opening
from tests.world import World


def asked(house: World, us: Chat) -> int:
    return sum(message.text.startswith(opening("pause-ask")) for message in house.alex.screen(us))


def execute(session: Session, statement: str) -> None:
    session.connection().exec_driver_sql(statement)


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
    assert fixed("late") in house.alex.screen(us)[-1].text


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


async def test_what_cannot_be_settled_is_reported_and_sent_again_by_the_next_start(
    house: World, us: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    """As where the disk is full. A second row that is done is refused: the question is settled, its check is not."""
    await house.says(house.alex, us, "/pause 5")
    await house.breather.db.run(execute, "CREATE UNIQUE INDEX one_done ON outbox (state) WHERE state = 'done'")
    await house.move(minutes=16)
    assert asked(house, us) == 1
    neutral = house.alex.screen(us)[-1].text
    assert "settling: IntegrityError" in caplog.text
    await house.move(minutes=5)
    assert [message.text for message in house.alex.screen(us)].count(neutral) == 1
    await house.breather.db.run(execute, "DROP INDEX one_done")
    await house.stop()
    await house.start()
    await house.tick()
    assert fixed("pause-not-yet") in house.alex.screen(us)[-1].text
    await house.move(hours=1)
    assert await house.breather.db.run(outbox.waiting) == 0


async def test_a_group_that_is_gone_ends_it(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause 5")
    us.remove_bot(house.bot)
    start = len(house.telegram.log)
    await house.move(minutes=30)
    assert house.shown_since(start) == []
    assert house.breather.sender.in_flight == 0


async def test_what_follows_from_one_message_and_fails_takes_nothing_from_its_neighbours(
    house: World, us: Chat
) -> None:
    """They are settled in one unit of work; what fails in it is done again row by row."""
    await house.says(house.alex, us, "/help")
    followed: set[str] = set()

    def notice(kind: str) -> Notice:
        async def letter(_desk: Desk, _row: Outbox) -> Letter:
            return Letter(kind, then=Then(follow, kind))

        return letter

    def follow(_session: Session, kinds: Sequence[str], _now: datetime) -> None:
        if "bad" in kinds:
            raise ValueError("this one fails")
        followed.update(kinds)

    kinds = ("good", "bad", "fine")
    core = house.breather.core
    sender = Sender(core.desk, {kind: notice(kind) for kind in kinds}, core.limiter, core.database)
    for kind in kinds:
        await core.db.run(
            outbox.plan, kind=kind, chat_id=us.id, subject=kind, step=0, due_at=house.clock.now(), lane=Lane.REPLY
        )
    await sender.start()
    await sender.tick()
    while sender.in_flight:
        await house.move(seconds=1)  # the pace of a chat
    assert followed == {"good", "fine"}
    assert await core.db.run(outbox.waiting) == 0
    assert sorted(message.text for message in house.sam.screen(us)[-3:]) == sorted(kinds)
