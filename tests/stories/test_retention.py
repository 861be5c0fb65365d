"""Data that was stored long enough is deleted automatically; what is still of use stays."""

from datetime import timedelta

from sqlmodel import Session, SQLModel, func, select

from bot.db.models import Breathing, Chat, Invite, Listening, Membership, Outbox, Pact, Pause, Person, Temperature
from bot.services import retention
from playground import Chat as Group
from tests.support.everything import everything, traces
from tests.support.harness import Harness
from tests.support.words import worded

ENDING: tuple[type[SQLModel], ...] = (Pause, Breathing, Listening, Invite)


async def count(harness: Harness, model: type[SQLModel]) -> int:
    def rows(session: Session) -> int:
        return session.exec(select(func.count()).select_from(model)).one()

    return await harness.breather.db.run(rows)


async def swept_after(harness: Harness, length: timedelta) -> None:
    await harness.move_to(harness.clock.now() + length)
    await harness.breather.sweep()


async def test_what_has_ended_goes_after_its_time_and_people_stay(harness: Harness) -> None:
    await everything(harness)
    await swept_after(harness, timedelta(hours=2))
    assert [await count(harness, model) for model in ENDING] == [2, 3, 1, 1]
    assert await count(harness, Temperature) == 1
    await swept_after(harness, retention.NUMBERS)
    assert await count(harness, Temperature) == 0
    await swept_after(harness, retention.DELIVERED)
    await swept_after(harness, retention.DELIVERED)
    assert await count(harness, Outbox) == 0
    await swept_after(harness, retention.ENDED - 2 * retention.DELIVERED - timedelta(days=2))
    assert [await count(harness, model) for model in ENDING] == [2, 3, 1, 1]
    await swept_after(harness, timedelta(days=2))
    assert [await count(harness, model) for model in ENDING] == [0, 0, 0, 0]
    await swept_after(harness, timedelta(days=365))
    assert [await count(harness, model) for model in (Person, Chat, Membership, Pact)] == [2, 3, 2, 1]


async def test_a_chat_out_of_reach_goes_after_a_while_with_all_that_was_in_it(harness: Harness) -> None:
    us = await everything(harness)
    us.remove_bot(harness.bot)
    harness.alex.block(harness.bot)
    await harness.settled()
    await swept_after(harness, timedelta(0))
    await swept_after(harness, retention.GONE - timedelta(hours=1))
    assert set(traces(harness)) >= {"person", "chat", "membership"}
    await swept_after(harness, timedelta(hours=2))
    assert traces(harness) == {}
    assert [await count(harness, model) for model in (Person, Chat, Pact)] == [1, 1, 0]


async def test_a_chat_that_comes_back_in_time_keeps_everything(harness: Harness, us: Group) -> None:
    await harness.says(harness.alex, us, "/pause 5")
    us.remove_bot(harness.bot)
    await harness.settled()
    await swept_after(harness, timedelta(0))
    await swept_after(harness, retention.GONE - timedelta(days=1))
    us.add_bot(harness.bot)
    await harness.settled()
    await swept_after(harness, timedelta(days=2))
    us.remove_bot(harness.bot)
    await harness.settled()
    await swept_after(harness, timedelta(0))
    await swept_after(harness, retention.GONE - timedelta(days=1))
    assert await count(harness, Membership) == 1


async def test_a_group_where_nobody_is_known_is_not_kept(harness: Harness, us: Group) -> None:
    await harness.says(harness.sam, us, "/settings")
    assert await count(harness, Chat) == 1
    for person in (harness.alex, harness.sam):
        shown = await harness.says(person, us, "/forget")
        await harness.taps(person, shown, worded("button-forget-everything"))
    await harness.breather.sweep()
    assert [await count(harness, model) for model in (Chat, Person)] == [0, 0]
