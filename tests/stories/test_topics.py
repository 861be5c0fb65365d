"""In a group with topics everything stays in its own; where that is gone, nothing is lost."""

import pytest

from playground import Chat, Message
from tests.words import worded
from tests.world import World


@pytest.fixture
async def forum(house: World) -> Chat:
    made = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot], forum=True)
    await house.dealt_with()
    return made


async def asked(house: World, forum: Chat, text: str, thread: int) -> Message:
    """What the bot shows in answer."""
    return await house.says(house.alex, forum, text, thread=thread)


def of_bot(house: World, forum: Chat) -> list[Message]:
    """What everybody there sees of it."""
    everything = house.alex.screen(forum)
    return [one for one in everything if one.from_.get("id") == house.bot.id and not one.ephemeral]


@pytest.mark.parametrize("command", ["/pause 5", "/breathe 1", "/temp", "/pact", "/help", "/listen 2", "/pause x"])
async def test_everything_is_answered_and_later_asked_in_its_own_topic(house: World, forum: Chat, command: str) -> None:
    thread, before = forum.topic("Us two"), len(of_bot(house, forum))
    await asked(house, forum, command, thread)
    await house.move(minutes=40)
    shown = of_bot(house, forum)[before:]
    assert len(shown) >= 1
    assert [message.thread for message in shown] == [thread] * len(shown)


async def test_what_is_said_in_the_end_is_said_in_the_topic(house: World, forum: Chat) -> None:
    thread = forum.topic("Us two")
    message = await asked(house, forum, "/pause", thread)
    for person in (house.alex, house.sam):
        await house.taps(person, message, "I'm ready")
    both = of_bot(house, forum)[-1]
    assert "You're both ready" in both.text
    assert both.thread == thread


async def test_a_topic_that_is_gone_loses_no_question(house: World, forum: Chat) -> None:
    thread = forum.topic("Us two")
    await asked(house, forum, "/pause", thread)
    await house.move(seconds=30)
    await asked(house, forum, "/listen 5", thread)
    forum.delete_topic(thread)
    await house.move(minutes=20)
    for words in ("say back", worded("pause-ask")):
        assert [message.thread for message in of_bot(house, forum) if words in message.text] == [None]


async def test_an_invite_of_a_topic_that_is_gone_is_agreed_on_in_the_general_one(house: World, forum: Chat) -> None:
    thread = forum.topic("Us two")
    await asked(house, forum, "/invite the money", thread)
    for label in ("What happened", "Send", "Send now"):
        await house.taps(house.alex, house.alex.screen(forum)[-1], label)
    invite = of_bot(house, forum)[-1]
    assert (invite.thread, "Not yet, I care" in invite.labels) == (thread, True)
    assert (await house.taps(house.sam, invite, "Pick a time")).url
    house.sam.start(house.bot, "answer-1")
    await house.dealt_with()
    forum.delete_topic(thread)
    await house.taps(house.sam, house.sam.screen(house.bot)[-1], data="iu1:1:3")
    agreed = of_bot(house, forum)[-1]
    assert agreed.thread is None
    await house.move(hours=3, minutes=2)
    assert [one.thread for one in of_bot(house, forum) if "time you set" in one.text] == [None]
