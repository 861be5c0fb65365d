"""One is enough: a pause for oneself, and the group's pause called from the private chat."""

from datetime import timedelta

from playground import Chat
from tests.support.harness import Harness
from tests.support.words import fixed, opening, worded


async def test_alone_one_ready_is_all(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/pause 30")
    assert fixed("pause-started-alone") in message.text
    await harness.taps(harness.alex, message, "I'm ready")
    assert worded("ready-alone") in harness.alex.screen(harness.bot)[-1].text


async def test_alone_it_asks_and_after_two_rounds_a_time_can_be_set(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/pause")
    await harness.move(minutes=60)
    offer = harness.alex.screen(harness.bot)[-1]
    await harness.taps(harness.alex, offer, worded("button-in-hours", length=timedelta(hours=1)))
    await harness.move(hours=1)
    assert worded("time-came") in harness.alex.screen(harness.bot)[-1].text


async def test_in_our_chat_calls_it_there_without_opening_it(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    message = await harness.says(harness.alex, harness.bot, "/pause 45")
    await harness.taps(harness.alex, message, "In our chat")
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], "Us")
    shown = harness.sam.screen(us)[-1]
    assert shown.text.startswith("⏸")
    assert fixed("pause-started", name="Alex", length=timedelta(minutes=45)) in shown.text
    assert opening("pause-called-there") in harness.alex.screen(harness.bot)[-1].text
    private = len(harness.alex.screen(harness.bot))
    await harness.move(minutes=45)
    assert harness.sam.screen(us)[-1].text.startswith(opening("pause-ask"))
    assert len(harness.alex.screen(harness.bot)) == private


async def test_in_our_chat_shows_only_groups_one_is_still_in(harness: Harness, us: Chat) -> None:
    await harness.says(harness.sam, us, "/help")
    message = await harness.says(harness.sam, harness.bot, "/pause")
    await harness.taps(harness.sam, message, "In our chat")
    choice = harness.sam.screen(harness.bot)[-1]
    harness.sam.leave(us)
    await harness.settled()
    group = len(harness.alex.screen(us))
    answer = await harness.taps(harness.sam, choice, "Us")
    assert worded("pause-not-in-group") in (answer.text or "")
    assert len(harness.alex.screen(us)) == group
    await harness.taps(harness.sam, message, "In our chat")
    assert worded("no-shared-group") in harness.sam.screen(harness.bot)[-1].text


async def test_a_forged_group_is_refused(harness: Harness, us: Chat) -> None:
    kim = harness.telegram.add_person("Kim")
    message = await harness.says(kim, harness.bot, "/pause")
    before = len(harness.alex.screen(us))
    answer = await harness.taps(kim, message, data=f"pr1:{us.id}:20")
    assert worded("pause-not-in-group") in (answer.text or "")
    assert len(harness.alex.screen(us)) == before
