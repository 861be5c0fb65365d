"""In a group with topics everything stays in its own; where that is gone, nothing is lost."""

import pytest

from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import fixed, worded


@pytest.fixture
async def forum(harness: Harness) -> Chat:
    made = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot], forum=True)
    await harness.dealt_with()
    return made


async def asked(harness: Harness, forum: Chat, text: str, thread: int) -> Message:
    """Return what the bot shows in answer."""
    return await harness.says(harness.alex, forum, text, thread=thread)


def of_bot(harness: Harness, forum: Chat) -> list[Message]:
    """Return what everybody there sees of the bot."""
    everything = harness.alex.screen(forum)
    return [one for one in everything if one.from_.get("id") == harness.bot.id and not one.ephemeral]


@pytest.mark.parametrize("command", ["/pause 5", "/breathe 1", "/temp", "/pact", "/help", "/listen 2", "/pause x"])
async def test_everything_is_answered_and_later_asked_in_its_own_topic(
    harness: Harness, forum: Chat, command: str
) -> None:
    thread, before = forum.topic("Us two"), len(of_bot(harness, forum))
    await asked(harness, forum, command, thread)
    await harness.move(minutes=40)
    shown = of_bot(harness, forum)[before:]
    assert len(shown) >= 1
    assert [message.thread for message in shown] == [thread] * len(shown)


async def test_what_is_said_in_the_end_is_said_in_the_topic(harness: Harness, forum: Chat) -> None:
    thread = forum.topic("Us two")
    message = await asked(harness, forum, "/pause", thread)
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, "I'm ready")
    both = of_bot(harness, forum)[-1]
    assert "You're both ready" in both.text
    assert both.thread == thread


async def test_a_topic_that_is_gone_loses_no_question(harness: Harness, forum: Chat) -> None:
    thread = forum.topic("Us two")
    await asked(harness, forum, "/pause", thread)
    await harness.move(seconds=30)
    await asked(harness, forum, "/listen 5", thread)
    forum.delete_topic(thread)
    await harness.move(minutes=20)
    for words in (fixed("listen-step-2"), worded("pause-ask")):
        assert [message.thread for message in of_bot(harness, forum) if words in message.text] == [None]


async def test_an_invite_of_a_topic_that_is_gone_is_agreed_on_in_the_general_one(harness: Harness, forum: Chat) -> None:
    thread = forum.topic("Us two")
    await asked(harness, forum, "/invite the money", thread)
    for label in ("What happened", "Send", worded("button-send-now")):
        await harness.taps(harness.alex, harness.alex.screen(forum)[-1], label)
    invite = of_bot(harness, forum)[-1]
    assert (invite.thread, "Not yet, I care" in invite.labels) == (thread, True)
    assert (await harness.taps(harness.sam, invite, "Pick a time")).url
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()
    forum.delete_topic(thread)
    await harness.taps(harness.sam, harness.sam.screen(harness.bot)[-1], data="iu1:1:3")
    agreed = of_bot(harness, forum)[-1]
    assert agreed.thread is None
    await harness.move(hours=3, minutes=2)
    assert [one.thread for one in of_bot(harness, forum) if worded("invite-time") in one.text] == [None]
