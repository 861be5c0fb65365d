"""A chat's own life: added, removed, silenced, upgraded. None loses a schedule that it should keep."""

from datetime import timedelta

import pytest

from playground import Chat, Fault, Message
from tests.support.harness import Harness
from tests.support.inviting import send
from tests.support.stored_rows import kept
from tests.support.words import fixed, opening, worded


def texts(harness: Harness, us: Chat, words: str) -> list[str]:
    return [message.text for message in harness.alex.screen(us) if words in message.text]


def newest(harness: Harness, us: Chat) -> Message:
    return harness.alex.screen(us)[-1]


async def evening(harness: Harness, us: Chat) -> None:
    """Begin everything that a group can have open."""
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, "Lisbon")
    await harness.says(harness.alex, us, "/affirmations daily 21:00")
    await harness.taps(harness.alex, await harness.says(harness.alex, us, "/pact"), "Agree")
    await harness.taps(harness.alex, await harness.says(harness.alex, us, "/temp"), "8")
    await harness.says(harness.alex, us, "/breathe 3")
    await harness.says(harness.alex, us, "/invite the money")
    for label in ("What happened", "Send", worded("button-send-now")):
        await harness.taps(harness.alex, newest(harness, us), label)
    await harness.says(harness.alex, us, "/pause 20")
    await harness.move(seconds=30)
    await harness.says(harness.alex, us, "/listen 20")


async def is_all_there(harness: Harness, us: Chat) -> None:
    """Check that each of them does once what it does later, in the chat as it is now."""
    await harness.taps(harness.sam, await harness.says(harness.sam, us, "/temp"), "3")
    assert "Alex: 8" in newest(harness, us).text
    await harness.taps(harness.sam, await harness.says(harness.sam, us, "/pact"), "Agree")
    assert fixed("pact-agreed") in newest(harness, us).text
    await harness.move(minutes=26)
    for words in (worded("breathing-closing"), worded("pause-ask"), fixed("listen-step-2")):
        assert len(texts(harness, us, words)) == 1, words
    await harness.move(hours=28)
    assert len(texts(harness, us, "invite from Alex is still here")) == 1
    assert len(texts(harness, us, "Being understood")) == 2
    assert newest(harness, us).chat.id == us.id


async def upgraded(harness: Harness, us: Chat, how: str) -> Chat:
    new = harness.telegram.migrate(us, new_side_first=how == "the new side first")
    told = [*harness.bot.queue.waiting]
    if how in {"a send first", "a command first"}:
        harness.bot.queue.waiting.clear()
    if how == "a send first":
        await harness.move(minutes=3)
        assert len(texts(harness, new, worded("breathing-closing"))) == 1
    elif how == "a command first":
        await harness.says(harness.sam, new, "/help")
    await harness.dealt_with()
    if how in {"a send first", "a command first", "twice"}:
        await harness.stop()
        harness.bot.queue.put_back(*told)
        await harness.start()
        await harness.dealt_with()
    return new


@pytest.mark.parametrize(
    "how", ["the old side first", "the new side first", "a send first", "a command first", "twice"]
)
async def test_an_upgraded_group_keeps_everything(harness: Harness, us: Chat, how: str) -> None:
    await evening(harness, us)
    new = await upgraded(harness, us, how)
    assert texts(harness, new, "Hello") == []
    await is_all_there(harness, new)
    rows = await harness.breather.db.run(kept)
    assert [row for table in rows.values() for row in table if us.id in row] == []


async def test_a_tap_in_the_moment_of_an_upgrade_sets_its_time_in_the_new_chat(harness: Harness, us: Chat) -> None:
    invite = await send(harness, us)
    await harness.stop()
    tap = harness.sam.tap(invite, "Now")
    new = harness.telegram.migrate(us)
    await harness.start()
    await harness.dealt_with()
    assert tap.answered
    assert len(texts(harness, new, opening("invite-set-now"))) == 1
    rows = await harness.breather.db.run(kept)
    assert [row for table in rows.values() for row in table if us.id in row] == []


async def test_a_tap_that_asks_who_is_there_in_the_moment_of_an_upgrade(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, message, "7")
    await harness.stop()
    tap = harness.sam.tap(message, "8")
    new = harness.telegram.migrate(us)
    await harness.start()
    await harness.dealt_with()
    assert tap.answered
    assert "Alex: 7" in newest(harness, new).text


async def test_a_command_in_the_moment_of_an_upgrade_is_answered_in_the_new_chat(harness: Harness, us: Chat) -> None:
    await harness.stop()
    harness.alex.send(us, "/pause 5")
    new = harness.telegram.migrate(us)
    await harness.start()
    await harness.dealt_with()
    await harness.move(minutes=5)
    assert len(texts(harness, new, fixed("pause-started", name="Alex", length=timedelta(minutes=5)))) == 1
    assert len(texts(harness, new, worded("pause-ask"))) == 1


async def test_what_began_in_the_new_chat_before_it_was_told_goes_on(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause 5")
    await harness.taps(harness.alex, newest(harness, us), "Undo")
    new = harness.telegram.migrate(us)
    told = [*harness.bot.queue.waiting]
    harness.bot.queue.waiting.clear()
    await harness.says(harness.sam, new, "/pause 10")
    await harness.stop()
    harness.bot.queue.put_back(*told)
    await harness.start()
    await harness.dealt_with()
    await harness.move(minutes=10)
    assert len(texts(harness, new, worded("pause-ask"))) == 1


async def test_other_bots_move_along(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    us.add_bot(harness.telegram.add_bot("Other", "other_bot"))
    await harness.dealt_with()
    new = await upgraded(harness, us, "a command first")
    pause = await harness.says(harness.alex, new, "/pause")
    await harness.taps(harness.alex, pause, "I'm ready")
    await harness.taps(harness.sam, pause, "I'm ready")
    assert "You're both ready" in newest(harness, new).text


async def test_from_the_private_chat_into_a_group_that_was_upgraded_unheard(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/help")
    pause = await harness.says(harness.alex, harness.bot, "/pause")
    new = harness.telegram.migrate(us)
    harness.bot.queue.waiting.clear()
    await harness.taps(harness.alex, pause, "In our chat")
    await harness.taps(harness.alex, newest_private(harness), "Us")
    assert fixed("pause-started", name="Alex", length=timedelta(minutes=20)) in newest(harness, new).text


def newest_private(harness: Harness) -> Message:
    return harness.alex.screen(harness.bot)[-1]


async def test_a_removed_bot_is_silent_and_takes_up_what_waits(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    us.remove_bot(harness.bot)
    await harness.dealt_with()
    start = len(harness.telegram.log)
    await harness.move(minutes=25)
    assert harness.shown_since(start) == []
    us.add_bot(harness.bot)
    await harness.dealt_with()
    await harness.move(seconds=5)
    assert len(texts(harness, us, fixed("start-group"))) == 2
    assert len(texts(harness, us, worded("pause-ask"))) == 1


async def test_promoted_and_demoted_nothing_is_said_and_nothing_lost(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    before = len(harness.alex.screen(us))
    us.promote(harness.bot)
    await harness.dealt_with()
    harness.alex.send(us, "plain words that an admin bot is sent as well")
    await harness.dealt_with()
    us.demote(harness.bot)
    await harness.dealt_with()
    assert len(harness.alex.screen(us)) == before + 1
    await harness.move(minutes=20)
    assert len(texts(harness, us, worded("pause-ask"))) == 1


async def test_a_silenced_bot_waits_until_it_may_speak(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    us.mute(harness.bot)
    await harness.dealt_with()
    await harness.says(harness.sam, us, "/help")
    await harness.move(minutes=25)
    assert texts(harness, us, worded("pause-ask")) == []
    us.demote(harness.bot)
    await harness.dealt_with()
    await harness.move(minutes=5, seconds=1)
    assert len(texts(harness, us, worded("pause-ask"))) == 1
    assert len(texts(harness, us, fixed("start-group"))) == 1


@pytest.mark.parametrize("minutes", [5, 60])
async def test_a_question_comes_soon_after_a_group_lets_everybody_write_again(
    harness: Harness, us: Chat, minutes: int
) -> None:
    """Where the rights of all are taken, the bot is told of neither the beginning nor the end."""
    await harness.says(harness.alex, us, "/pause 20")
    await harness.move(minutes=18)
    harness.telegram.fault = lambda call: (
        Fault.http(400, "Bad Request: not enough rights to send text messages to the chat")
        if call.method.startswith("send") and call.params["chat_id"] == us.id
        else None
    )
    await harness.move(minutes=minutes)
    assert texts(harness, us, worded("pause-ask")) == []
    harness.telegram.fault = None
    await harness.move(minutes=5, seconds=1)
    assert len(texts(harness, us, worded("pause-ask"))) == 1


async def test_a_deleted_account_is_left_in_peace_and_the_group_goes_on(harness: Harness, us: Chat) -> None:
    await harness.says(harness.sam, harness.bot, "/pause")
    await harness.says(harness.sam, us, "/pause")
    harness.sam.deactivate()
    await harness.move(minutes=20)
    assert len(texts(harness, us, worded("pause-ask"))) == 1
    start = len(harness.telegram.log)
    await harness.move(minutes=9)
    assert [call for call in harness.telegram.log[start:] if call.params.get("chat_id") == harness.sam.id] == []


async def test_a_blocked_bot_comes_back_with_what_waits_and_without_pushes(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, "Lisbon")
    await harness.says(harness.alex, harness.bot, "/affirmations daily 21:00")
    await harness.says(harness.alex, harness.bot, "/pause 30")
    harness.alex.block(harness.bot)
    await harness.dealt_with()
    await harness.move(hours=1)
    harness.alex.unblock(harness.bot)
    await harness.dealt_with()
    await harness.tick()
    assert worded("pause-ask") in newest_private(harness).text
    before = len(harness.alex.screen(harness.bot))
    await harness.move(hours=23)
    shown = [message.text for message in harness.alex.screen(harness.bot)[before:]]
    assert [text for text in shown if "Being understood" in text] == []
    assert "will come" not in (await harness.says(harness.alex, harness.bot, "/affirmations")).text
