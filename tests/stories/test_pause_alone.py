"""One is enough: a pause for oneself, and the group's pause called from the private chat."""

from playground import Chat
from tests.words import fixed, opening, worded
from tests.world import World


async def test_alone_one_ready_is_all(house: World) -> None:
    message = await house.says(house.alex, house.bot, "/pause 30")
    assert fixed("pause-started-alone") in message.text
    await house.taps(house.alex, message, "I'm ready")
    assert worded("ready-alone") in house.alex.screen(house.bot)[-1].text


async def test_alone_it_asks_and_after_two_rounds_a_time_can_be_set(house: World) -> None:
    await house.says(house.alex, house.bot, "/pause")
    await house.move(minutes=60)
    offer = house.alex.screen(house.bot)[-1]
    await house.taps(house.alex, offer, worded("button-in-hours", hours=1))
    await house.move(hours=1)
    assert "the time you set" in house.alex.screen(house.bot)[-1].text


async def test_in_our_chat_calls_it_there_without_opening_it(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    message = await house.says(house.alex, house.bot, "/pause 45")
    await house.taps(house.alex, message, "In our chat")
    await house.taps(house.alex, house.alex.screen(house.bot)[-1], "Us")
    shown = house.sam.screen(us)[-1]
    assert shown.text.startswith("⏸")
    assert "Alex is taking 45 minutes" in shown.text
    assert opening("pause-called-there") in house.alex.screen(house.bot)[-1].text
    private = len(house.alex.screen(house.bot))
    await house.move(minutes=45)
    assert house.sam.screen(us)[-1].text.startswith(opening("pause-ask"))
    assert len(house.alex.screen(house.bot)) == private


async def test_in_our_chat_shows_only_groups_one_is_still_in(house: World, us: Chat) -> None:
    await house.says(house.sam, us, "/help")
    message = await house.says(house.sam, house.bot, "/pause")
    await house.taps(house.sam, message, "In our chat")
    choice = house.sam.screen(house.bot)[-1]
    house.sam.leave(us)
    await house.settled()
    group = len(house.alex.screen(us))
    answer = await house.taps(house.sam, choice, "Us")
    assert worded("pause-not-in-group") in (answer.text or "")
    assert len(house.alex.screen(us)) == group
    await house.taps(house.sam, message, "In our chat")
    assert worded("no-shared-group") in house.sam.screen(house.bot)[-1].text


async def test_a_forged_group_is_refused(house: World, us: Chat) -> None:
    kim = house.telegram.add_person("Kim")
    message = await house.says(kim, house.bot, "/pause")
    before = len(house.alex.screen(us))
    answer = await house.taps(kim, message, data=f"pr1:{us.id}:20")
    assert worded("pause-not-in-group") in (answer.text or "")
    assert len(house.alex.screen(us)) == before
