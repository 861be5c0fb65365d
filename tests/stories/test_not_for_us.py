"""What a group or a channel brings along and is not for this bot: nothing is read, nothing kept, nothing said."""

import pytest

from playground import Chat, Message
from playground.updates import KINDS
from tests.kept import kept
from tests.words import worded
from tests.world import World


async def state(house: World, us: Chat) -> tuple[object, int]:
    return await house.breather.db.run(kept), len(house.sam.screen(us))


async def test_a_channel_is_no_place_for_it(house: World, us: Chat) -> None:
    before, start = await state(house, us), len(house.telegram.log)
    channel = house.telegram.add_channel("News", [house.alex], linked=us)
    channel.add_bot(house.bot)
    channel.promote(house.bot)
    for text in ("/pause", "/start", "news"):
        house.alex.send(channel, text)
    await house.dealt_with()
    channel.remove_bot(house.bot)
    await house.dealt_with()
    assert house.shown_since(start) == []
    assert (await house.breather.db.run(kept)) == before[0]


async def test_free_text_in_reply_to_the_bot_is_not_read(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    house.sam.start(house.bot, "zone")
    await house.dealt_with()
    before = await state(house, us)
    for text in ("Lisbon", "I want to die", "pause", "20"):
        house.sam.send(us, text, reply_to=message)
    await house.dealt_with()
    rows, count = await state(house, us)
    assert (rows, count) == (before[0], before[1] + 4)


async def test_a_reply_that_is_a_command_is_one(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    answer = await house.says(house.sam, us, "/help", reply_to=message)
    assert answer.from_["id"] == house.bot.id


async def test_a_forwarded_command_is_somebody_elses(house: World, us: Chat) -> None:
    typed = house.alex.send(us, "/pause 30")
    await house.dealt_with()
    await house.taps(house.alex, house.alex.screen(us)[-1], "Undo")
    before = await state(house, us)
    house.sam.forward(typed, us)
    await house.dealt_with()
    assert worded("forwarded-command") in house.alex.screen(us)[-1].text
    house.sam.start(house.bot)
    await house.dealt_with()
    house.sam.forward(typed, house.bot)
    await house.dealt_with()
    assert worded("forwarded-command") in house.sam.screen(house.bot)[-1].text
    rows, _ = await state(house, us)
    assert isinstance(rows, dict)
    assert isinstance(before[0], dict)
    assert rows["pause"] == before[0]["pause"]


@pytest.mark.parametrize("first", ["a long while ago", "/help", "/pause 10"])
async def test_a_command_edited_into_place_is_answered_once_and_not_obeyed(house: World, us: Chat, first: str) -> None:
    typed = house.alex.send(us, first)
    await house.dealt_with()
    before = await state(house, us)
    house.alex.edit(typed, "/pause 30")
    await house.dealt_with()
    rows, count = await state(house, us)
    assert (rows, count) == (before[0], before[1] + 1)
    assert worded("edited-command") in house.alex.screen(us)[-1].text


async def test_words_edited_or_a_command_to_another_bot_are_passed_over(house: World, us: Chat) -> None:
    typed = house.alex.send(us, "/pause")
    await house.dealt_with()
    before = await state(house, us)
    for text in ("never mind", "/pause@other_bot", "/unknown"):
        house.alex.edit(typed, text)
    house.alex.send(us, "/pause@other_bot 20")
    await house.dealt_with()
    assert await state(house, us) == (before[0], before[1] + 1)


async def test_an_anonymous_admins_edit_is_answered_too(house: World, us: Chat) -> None:
    typed = house.alex.send(us, "/paus", anonymous=True)
    await house.dealt_with()
    house.alex.edit(typed, "/pause")
    await house.dealt_with()
    assert worded("edited-command") in house.alex.screen(us)[-1].text


async def test_an_anonymous_admin_may_tap_as_the_person_they_are(house: World, us: Chat) -> None:
    answer = await house.says(house.alex, us, "/pause", anonymous=True)
    assert worded("anonymous-admin") in answer.text
    message = await house.says(house.sam, us, "/pause")
    for person in (house.sam, house.alex):
        await house.taps(person, message, "I'm ready")
    assert "You're both ready" in house.sam.screen(us)[-1].text


def everything_else(house: World, us: Chat, message: Message) -> None:
    """Kinds of updates that are asked for by none of our features."""
    house.bot.queue.allow(sorted(KINDS))
    us.promote(house.bot)
    house.sam.react(message, "👍")
    house.telegram.add_person("Kim").join(us)
    channel = house.telegram.add_channel("News", [house.alex])
    channel.add_bot(house.bot)
    channel.promote(house.bot)
    post = house.alex.send(channel, "/pause")
    house.telegram.edit(post, {"text": "/start"})
    house.telegram.deliver(post, "edited_message")
    us.demote(house.bot)


async def test_updates_nobody_asked_for_are_passed_over(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    before, start = await house.breather.db.run(kept), len(house.telegram.log)
    await house.stop()
    everything_else(house, us, message)
    kinds = {kind for _, kind, _, _ in house.bot.queue.waiting}
    assert kinds >= {"message_reaction", "chat_member", "channel_post", "edited_channel_post", "my_chat_member"}
    await house.start()
    await house.dealt_with()
    assert house.telegram.pending(house.bot) == 0
    assert [call.method for call in house.shown_since(start)] == ["deleteWebhook"]
    assert await house.breather.db.run(kept) == before
