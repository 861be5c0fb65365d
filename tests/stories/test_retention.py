"""What was kept for long enough goes by itself; what is still of use stays."""

from datetime import timedelta

from sqlmodel import Session, SQLModel, func, select

from bot.db.models import Breathing, Chat, Invite, Listening, Membership, Outbox, Pact, Pause, Person, Temperature
from bot.services import retention
from playground import Chat as Group
from tests.everything import everything, traces
from tests.words import worded
from tests.world import World

ENDING: tuple[type[SQLModel], ...] = (Pause, Breathing, Listening, Invite)


async def count(house: World, model: type[SQLModel]) -> int:
    def rows(session: Session) -> int:
        return session.exec(select(func.count()).select_from(model)).one()

    return await house.breather.db.run(rows)


async def swept_after(house: World, length: timedelta) -> None:
    await house.move_to(house.clock.now() + length)
    await house.breather.sweep()


async def test_what_has_ended_goes_after_its_time_and_people_stay(house: World) -> None:
    await everything(house)
    await swept_after(house, timedelta(hours=2))
    assert [await count(house, model) for model in ENDING] == [2, 3, 1, 1]
    assert await count(house, Temperature) == 1
    await swept_after(house, retention.NUMBERS)
    assert await count(house, Temperature) == 0
    await swept_after(house, retention.DELIVERED)
    await swept_after(house, retention.DELIVERED)
    assert await count(house, Outbox) == 0
    await swept_after(house, retention.ENDED - 2 * retention.DELIVERED - timedelta(days=2))
    assert [await count(house, model) for model in ENDING] == [2, 3, 1, 1]
    await swept_after(house, timedelta(days=2))
    assert [await count(house, model) for model in ENDING] == [0, 0, 0, 0]
    await swept_after(house, timedelta(days=365))
    assert [await count(house, model) for model in (Person, Chat, Membership, Pact)] == [2, 3, 2, 1]


async def test_a_chat_out_of_reach_goes_after_a_while_with_all_that_was_in_it(house: World) -> None:
    us = await everything(house)
    us.remove_bot(house.bot)
    house.alex.block(house.bot)
    await house.settled()
    await swept_after(house, timedelta(0))
    await swept_after(house, retention.GONE - timedelta(hours=1))
    assert set(traces(house)) >= {"person", "chat", "membership"}
    await swept_after(house, timedelta(hours=2))
    assert traces(house) == {}
    assert [await count(house, model) for model in (Person, Chat, Pact)] == [1, 1, 0]


async def test_a_chat_that_comes_back_in_time_keeps_everything(house: World, us: Group) -> None:
    await house.says(house.alex, us, "/pause 5")
    us.remove_bot(house.bot)
    await house.settled()
    await swept_after(house, timedelta(0))
    await swept_after(house, retention.GONE - timedelta(days=1))
    us.add_bot(house.bot)
    await house.settled()
    await swept_after(house, timedelta(days=2))
    us.remove_bot(house.bot)
    await house.settled()
    await swept_after(house, timedelta(0))
    await swept_after(house, retention.GONE - timedelta(days=1))
    assert await count(house, Membership) == 1


async def test_a_group_where_nobody_is_known_is_not_kept(house: World, us: Group) -> None:
    await house.says(house.sam, us, "/settings")
    assert await count(house, Chat) == 1
    for person in (house.alex, house.sam):
        shown = await house.says(person, us, "/forget")
        await house.taps(person, shown, worded("button-forget-everything"))
    await house.breather.sweep()
    assert [await count(house, model) for model in (Chat, Person)] == [0, 0]
