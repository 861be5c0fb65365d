"""What a group or a channel brings along and is not for this bot: nothing is read, nothing kept, nothing said."""

import pytest

from playground import Chat, Message
from playground.updates import KINDS
from tests.support.harness import Harness
from tests.support.stored_rows import kept
from tests.support.words import worded


async def state(harness: Harness, us: Chat) -> tuple[object, int]:
    return await harness.breather.db.run(kept), len(harness.sam.screen(us))


async def test_a_channel_is_no_place_for_it(harness: Harness, us: Chat) -> None:
    before, start = await state(harness, us), len(harness.telegram.log)
    channel = harness.telegram.add_channel("News", [harness.alex], linked=us)
    channel.add_bot(harness.bot)
    channel.promote(harness.bot)
    for text in ("/pause", "/start", "news"):
        harness.alex.send(channel, text)
    await harness.dealt_with()
    channel.remove_bot(harness.bot)
    await harness.dealt_with()
    assert harness.shown_since(start) == []
    assert (await harness.breather.db.run(kept)) == before[0]


async def test_free_text_in_reply_to_the_bot_is_not_read(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    harness.sam.start(harness.bot, "zone")
    await harness.dealt_with()
    before = await state(harness, us)
    for text in ("Lisbon", "I want to die", "pause", "20"):
        harness.sam.send(us, text, reply_to=message)
    await harness.dealt_with()
    rows, count = await state(harness, us)
    assert (rows, count) == (before[0], before[1] + 4)


async def test_a_reply_that_is_a_command_is_one(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    answer = await harness.says(harness.sam, us, "/help", reply_to=message)
    assert answer.from_["id"] == harness.bot.id


async def test_a_forwarded_command_is_somebody_elses(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/pause 30")
    await harness.dealt_with()
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Undo")
    before = await state(harness, us)
    harness.sam.forward(typed, us)
    await harness.dealt_with()
    assert worded("forwarded-command") in harness.alex.screen(us)[-1].text
    harness.sam.start(harness.bot)
    await harness.dealt_with()
    harness.sam.forward(typed, harness.bot)
    await harness.dealt_with()
    assert worded("forwarded-command") in harness.sam.screen(harness.bot)[-1].text
    rows, _ = await state(harness, us)
    assert isinstance(rows, dict)
    assert isinstance(before[0], dict)
    assert rows["pause"] == before[0]["pause"]


@pytest.mark.parametrize("first", ["a long while ago", "/help", "/pause 10"])
async def test_a_command_edited_into_place_is_answered_once_and_not_obeyed(
    harness: Harness, us: Chat, first: str
) -> None:
    typed = harness.alex.send(us, first)
    await harness.dealt_with()
    before = await state(harness, us)
    harness.alex.edit(typed, "/pause 30")
    await harness.dealt_with()
    rows, count = await state(harness, us)
    assert (rows, count) == (before[0], before[1] + 1)
    assert worded("edited-command") in harness.alex.screen(us)[-1].text


async def test_words_edited_or_a_command_to_another_bot_are_passed_over(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/pause")
    await harness.dealt_with()
    before = await state(harness, us)
    for text in ("never mind", "/pause@other_bot", "/unknown"):
        harness.alex.edit(typed, text)
    harness.alex.send(us, "/pause@other_bot 20")
    await harness.dealt_with()
    assert await state(harness, us) == (before[0], before[1] + 1)


async def test_an_anonymous_admins_edit_is_answered_too(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/paus", anonymous=True)
    await harness.dealt_with()
    harness.alex.edit(typed, "/pause")
    await harness.dealt_with()
    assert worded("edited-command") in harness.alex.screen(us)[-1].text


async def test_an_anonymous_admin_may_tap_as_the_person_they_are(harness: Harness, us: Chat) -> None:
    answer = await harness.says(harness.alex, us, "/pause", anonymous=True)
    assert worded("anonymous-admin") in answer.text
    message = await harness.says(harness.sam, us, "/pause")
    for person in (harness.sam, harness.alex):
        await harness.taps(person, message, "I'm ready")
    assert "You're both ready" in harness.sam.screen(us)[-1].text


def everything_else(harness: Harness, us: Chat, message: Message) -> None:
    """Yield updates of kinds that none of our features asks for."""
    harness.bot.queue.allow(sorted(KINDS))
    us.promote(harness.bot)
    harness.sam.react(message, "👍")
    harness.telegram.add_person("Kim").join(us)
    channel = harness.telegram.add_channel("News", [harness.alex])
    channel.add_bot(harness.bot)
    channel.promote(harness.bot)
    post = harness.alex.send(channel, "/pause")
    harness.telegram.edit(post, {"text": "/start"})
    harness.telegram.deliver(post, "edited_message")
    us.demote(harness.bot)


async def test_updates_nobody_asked_for_are_passed_over(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    before, start = await harness.breather.db.run(kept), len(harness.telegram.log)
    await harness.stop()
    everything_else(harness, us, message)
    kinds = {kind for _, kind, _, _ in harness.bot.queue.waiting}
    assert kinds >= {"message_reaction", "chat_member", "channel_post", "edited_channel_post", "my_chat_member"}
    await harness.start()
    await harness.dealt_with()
    assert harness.telegram.pending(harness.bot) == 0
    assert harness.shown_since(start) == []
    assert await harness.breather.db.run(kept) == before
