"""A chat's own life: added, removed, silenced, upgraded. None loses a schedule that it should keep."""

import pytest

from playground import Chat, Message
from tests.kept import kept
from tests.words import fixed, worded
from tests.world import World


def texts(house: World, us: Chat, words: str) -> list[str]:
    return [message.text for message in house.alex.screen(us) if words in message.text]


def newest(house: World, us: Chat) -> Message:
    return house.alex.screen(us)[-1]


async def evening(house: World, us: Chat) -> None:
    """Everything that a group can have going on."""
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(house.alex, house.bot, "Lisbon")
    await house.says(house.alex, us, "/affirmations daily 21:00")
    await house.taps(house.alex, await house.says(house.alex, us, "/pact"), "Agree")
    await house.taps(house.alex, await house.says(house.alex, us, "/temp"), "8")
    await house.says(house.alex, us, "/breathe 3")
    await house.says(house.alex, us, "/invite the money")
    for label in ("What happened", "Send", "Send now"):
        await house.taps(house.alex, newest(house, us), label)
    await house.says(house.alex, us, "/pause 20")
    await house.move(seconds=30)
    await house.says(house.alex, us, "/listen 20")


async def is_all_there(house: World, us: Chat) -> None:
    """What each of them does later, in the chat as it is now; each once."""
    await house.taps(house.sam, await house.says(house.sam, us, "/temp"), "3")
    assert "Alex: 8" in newest(house, us).text
    await house.taps(house.sam, await house.says(house.sam, us, "/pact"), "Agree")
    assert "from now on" in newest(house, us).text
    await house.move(minutes=26)
    for words in (worded("breathing-closing"), worded("pause-ask"), fixed("listen-step-2")):
        assert len(texts(house, us, words)) == 1, words
    await house.move(hours=28)
    assert len(texts(house, us, "invite from Alex is still here")) == 1
    assert len(texts(house, us, "Being understood")) == 2
    assert newest(house, us).chat.id == us.id


async def upgraded(house: World, us: Chat, how: str) -> Chat:
    new = house.telegram.migrate(us, new_side_first=how == "the new side first")
    told = [*house.bot.queue.waiting]
    if how in {"a send first", "a command first"}:
        house.bot.queue.waiting.clear()
    if how == "a send first":
        await house.move(minutes=3)
        assert len(texts(house, new, worded("breathing-closing"))) == 1
    elif how == "a command first":
        await house.says(house.sam, new, "/help")
    await house.dealt_with()
    if how in {"a send first", "a command first", "twice"}:
        await house.stop()
        house.bot.queue.put_back(*told)
        await house.start()
        await house.dealt_with()
    return new


@pytest.mark.parametrize(
    "how", ["the old side first", "the new side first", "a send first", "a command first", "twice"]
)
async def test_an_upgraded_group_keeps_everything(house: World, us: Chat, how: str) -> None:
    await evening(house, us)
    new = await upgraded(house, us, how)
    assert texts(house, new, "Hello") == []
    await is_all_there(house, new)
    rows = await house.breather.db.run(kept)
    assert [row for table in rows.values() for row in table if us.id in row] == []


async def test_what_began_in_the_new_chat_before_it_was_told_goes_on(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause 5")
    await house.taps(house.alex, newest(house, us), "Undo")
    new = house.telegram.migrate(us)
    told = [*house.bot.queue.waiting]
    house.bot.queue.waiting.clear()
    await house.says(house.sam, new, "/pause 10")
    await house.stop()
    house.bot.queue.put_back(*told)
    await house.start()
    await house.dealt_with()
    await house.move(minutes=10)
    assert len(texts(house, new, worded("pause-ask"))) == 1


async def test_other_bots_move_along(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    us.add_bot(house.telegram.add_bot("Other", "other_bot"))
    await house.dealt_with()
    new = await upgraded(house, us, "a command first")
    pause = await house.says(house.alex, new, "/pause")
    await house.taps(house.alex, pause, "I'm ready")
    await house.taps(house.sam, pause, "I'm ready")
    assert "You're both ready" in newest(house, new).text


async def test_from_the_private_chat_into_a_group_that_was_upgraded_unheard(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/help")
    pause = await house.says(house.alex, house.bot, "/pause")
    new = house.telegram.migrate(us)
    house.bot.queue.waiting.clear()
    await house.taps(house.alex, pause, "In our chat")
    await house.taps(house.alex, newest_private(house), "Us")
    assert "Alex is taking 20 minutes" in newest(house, new).text


def newest_private(house: World) -> Message:
    return house.alex.screen(house.bot)[-1]


async def test_a_removed_bot_is_silent_and_takes_up_what_waits(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    us.remove_bot(house.bot)
    await house.dealt_with()
    start = len(house.telegram.log)
    await house.move(minutes=25)
    assert house.shown_since(start) == []
    us.add_bot(house.bot)
    await house.dealt_with()
    await house.move(seconds=5)
    assert len(texts(house, us, fixed("start-group"))) == 2
    assert len(texts(house, us, worded("pause-ask"))) == 1


async def test_promoted_and_demoted_nothing_is_said_and_nothing_lost(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    before = len(house.alex.screen(us))
    us.promote(house.bot)
    await house.dealt_with()
    house.alex.send(us, "plain words that an admin bot is sent as well")
    await house.dealt_with()
    us.demote(house.bot)
    await house.dealt_with()
    assert len(house.alex.screen(us)) == before + 1
    await house.move(minutes=20)
    assert len(texts(house, us, worded("pause-ask"))) == 1


async def test_a_silenced_bot_waits_until_it_may_speak(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    us.mute(house.bot)
    await house.dealt_with()
    await house.says(house.sam, us, "/help")
    await house.move(minutes=25)
    assert texts(house, us, worded("pause-ask")) == []
    us.demote(house.bot)
    await house.dealt_with()
    await house.tick()
    assert len(texts(house, us, worded("pause-ask"))) == 1
    assert len(texts(house, us, fixed("start-group"))) == 1


async def test_a_deleted_account_is_left_in_peace_and_the_group_goes_on(house: World, us: Chat) -> None:
    await house.says(house.sam, house.bot, "/pause")
    await house.says(house.sam, us, "/pause")
    house.sam.deactivate()
    await house.move(minutes=20)
    assert len(texts(house, us, worded("pause-ask"))) == 1
    start = len(house.telegram.log)
    await house.move(minutes=9)
    assert [call for call in house.telegram.log[start:] if call.params.get("chat_id") == house.sam.id] == []


async def test_a_blocked_bot_comes_back_with_what_waits_and_without_pushes(house: World) -> None:
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(house.alex, house.bot, "Lisbon")
    await house.says(house.alex, house.bot, "/affirmations daily 21:00")
    await house.says(house.alex, house.bot, "/pause 30")
    house.alex.block(house.bot)
    await house.dealt_with()
    await house.move(hours=1)
    house.alex.unblock(house.bot)
    await house.dealt_with()
    await house.tick()
    assert worded("pause-ask") in newest_private(house).text
    before = len(house.alex.screen(house.bot))
    await house.move(hours=23)
    shown = [message.text for message in house.alex.screen(house.bot)[before:]]
    assert [text for text in shown if "Being understood" in text] == []
    assert "will come" not in (await house.says(house.alex, house.bot, "/affirmations")).text
