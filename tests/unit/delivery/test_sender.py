"""Deliveries through trouble: nothing is lost, a refusal ends it, a lost answer may double it and nothing else does."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest

from bot.db import Session, outbox
from bot.db.outbox import Plan
from bot.delivery.delivery import Delivery
from bot.delivery.sender import Sender
from bot.domain.lane import Lane
from bot.services.checking import HourOver
from bot.services.needs import NeedPost
from bot.services.reflections import LookDue
from bot.services.subscriptions import SentenceDue
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Due, OnSent, Outcome, OutgoingMessage, Renderer
from playground import ApiCall, Chat, Fault
from tests.support.harness import Harness
from tests.support.words import fixed, opening


def asked(harness: Harness, us: Chat) -> int:
    return sum(message.text.startswith(opening("pause-ask")) for message in harness.alex.screen(us))


def execute(session: Session, statement: str) -> None:
    session.connection().exec_driver_sql(statement)


@pytest.mark.parametrize(
    "fault",
    [Fault.http(500), Fault.http(502, "Bad Gateway"), Fault.drop(), Fault.flood(30)],
    ids=["500", "502", "reset", "429"],
)
async def test_an_hour_of_trouble_ends_in_one_message(harness: Harness, us: Chat, fault: Fault) -> None:
    await harness.says(harness.alex, us, "/pause 5")
    harness.telegram.fault = lambda call: fault if call.method == "sendMessage" else None
    await harness.move(hours=1)
    assert asked(harness, us) == 0
    harness.telegram.fault = None
    await harness.move(minutes=6)
    assert asked(harness, us) == 1
    assert fixed("late") in harness.alex.screen(us)[-1].text


async def test_an_answer_that_is_lost_doubles_one_message_at_most(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause 5")
    lost: list[ApiCall] = []

    def lose_one_answer(call: ApiCall) -> Fault | None:
        if call.method == "sendMessage" and not lost:
            lost.append(call)
            return Fault.drop(done=True)
        return None

    harness.telegram.fault = lose_one_answer
    await harness.move(minutes=10)
    assert asked(harness, us) == 2


async def test_what_cannot_be_settled_is_reported_and_sent_again_by_the_next_start(
    harness: Harness, us: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    """As where the disk is full. A second row that is done is refused: the question is settled, its check is not."""
    await harness.says(harness.alex, us, "/pause 5")
    await harness.breather.db.run(
        execute, "CREATE UNIQUE INDEX one_done ON outbox (state) WHERE state = 'done' AND kind <> 'pause.begun'"
    )
    await harness.move(minutes=16)
    assert asked(harness, us) == 1
    neutral = harness.alex.screen(us)[-1].text
    assert "settling: IntegrityError" in caplog.text
    await harness.move(minutes=5)
    assert [message.text for message in harness.alex.screen(us)].count(neutral) == 1
    await harness.breather.db.run(execute, "DROP INDEX one_done")
    await harness.stop()
    await harness.start()
    await harness.tick()
    assert fixed("pause-not-yet") in harness.alex.screen(us)[-1].text
    await harness.move(hours=1)
    assert await harness.breather.db.run(outbox.waiting) == 0


async def test_a_group_that_is_gone_ends_it(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause 5")
    us.remove_bot(harness.bot)
    start = len(harness.telegram.log)
    await harness.move(minutes=30)
    assert harness.shown_since(start) == []
    assert harness.breather.sender.in_flight == 0


async def test_what_follows_from_one_message_and_fails_takes_nothing_from_its_neighbours(
    harness: Harness, us: Chat
) -> None:
    """They are settled in one unit of work; what fails in it is done again row by row."""
    await harness.says(harness.alex, us, "/help")
    followed: set[str] = set()

    def notice(kind: str) -> Renderer:
        async def outgoing(_app: AppContext, _due: Due[Any]) -> OutgoingMessage:
            return OutgoingMessage(kind, on_sent=OnSent(follow, kind))

        return outgoing

    def follow(_session: Session, kinds: Sequence[str], _now: datetime) -> None:
        if "bad" in kinds:
            raise ValueError("this one fails")
        followed.update(kinds)

    kinds = {"good": HourOver(), "bad": LookDue(), "fine": SentenceDue()}
    core = harness.breather.core
    renderers = {one.kind: notice(name) for name, one in kinds.items()}
    delivery = Delivery(core.app, renderers, core.limiter, core.database)
    sender = Sender(core.db, core.clock, delivery, core.limiter)
    for kind, payload in kinds.items():
        await core.db.run(outbox.plan, Plan(payload, us.id, kind, harness.clock.now(), lane=Lane.REPLY))
    await sender.start()
    await sender.tick()
    while sender.in_flight:
        await harness.move(seconds=1)  # the pace of a chat
    assert followed == {"good", "fine"}
    assert await core.db.run(outbox.waiting) == 0
    assert sorted(message.text for message in harness.sam.screen(us)[-3:]) == sorted(kinds)


async def test_an_announcement_that_the_sender_took_over_is_sent_once(harness: Harness, us: Chat) -> None:
    """As where the handler that announced it is held up for longer than the lease."""
    await harness.says(harness.alex, us, "/help")
    before = len(harness.sam.screen(us))
    post = NeedPost("named", "think", harness.alex.id, us.id, None)
    plan = Plan(post, us.id, "need:test", harness.clock.now(), lane=Lane.REPLY)
    _, (row,) = await harness.breather.db.run(outbox.with_announced, outbox.announce, plan)
    await harness.move(seconds=outbox.LEASE.total_seconds() + 1)
    assert await harness.breather.core.delivery.send_now(row) is Outcome.LATER
    assert len(harness.sam.screen(us)) == before + 1
