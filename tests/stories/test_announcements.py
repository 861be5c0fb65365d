"""What everyone must see comes once, however Telegram fails: at once where it can, late where it cannot."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.db import outbox
from bot.db.outbox import LEASE
from playground import ApiCall, Chat, Fault, Message
from tests.support.harness import Harness
from tests.support.inviting import newest, send
from tests.support.webhook_harness import hooked
from tests.support.words import fixed, opening, worded

TROUBLE = pytest.mark.parametrize("fault", [Fault.http(500), Fault.drop()], ids=["500", "reset"])
SOON = {"seconds": 10}
"""Longer than the first retry waits."""


def count(us: Chat, harness: Harness, words: str) -> int:
    return sum(words in message.text for message in harness.sam.screen(us))


def failing(fault: Fault, words: str) -> Callable[[ApiCall], Fault | None]:
    """Let calls fail that would show these words."""
    return lambda call: fault if words in plain(str(call.params)) else None


def plain(text: str) -> str:
    return re.sub(r"<[^>]+>|\\", "", text)


@TROUBLE
async def test_a_pause_that_could_not_be_told_is_told_late_and_once(harness: Harness, us: Chat, fault: Fault) -> None:
    begun = fixed("pause-started", name="Alex", length=timedelta(minutes=5))
    harness.telegram.fault = lambda call: fault if call.method == "sendAnimation" else None
    harness.alex.send(us, "/pause 5")
    await harness.dealt_with()
    assert count(us, harness, begun) == 0
    harness.telegram.fault = None
    await harness.move(**SOON)
    assert count(us, harness, begun) == 1
    await harness.move(minutes=5)
    assert count(us, harness, begun) == 1
    assert count(us, harness, opening("pause-ask")) == 1
    assert await harness.breather.db.run(outbox.waiting) == 1  # the check in ten minutes


@TROUBLE
async def test_both_ready_is_said_once(harness: Harness, us: Chat, fault: Fault) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    await harness.taps(harness.alex, pause, worded("button-ready"))
    harness.telegram.fault = lambda call: fault if call.method == "sendMessage" else None
    await harness.taps(harness.sam, pause, worded("button-ready"))
    assert count(us, harness, worded("ready-both")) == 0
    await harness.move(seconds=6)
    harness.telegram.fault = None
    await harness.move(hours=1)
    assert count(us, harness, worded("ready-both")) == 1
    assert count(us, harness, opening("pause-ask")) == 0


async def test_both_ready_is_said_after_a_restart_and_once_though_the_tap_comes_again(
    harness: Harness, us: Chat
) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    await harness.taps(harness.alex, pause, worded("button-ready"))
    harness.telegram.fault = lambda call: Fault.drop() if call.method == "sendMessage" else None
    harness.sam.tap(pause, worded("button-ready"))
    updates = [*harness.bot.queue.waiting]
    await harness.dealt_with()
    await harness.stop()
    harness.telegram.fault = None
    harness.bot.queue.put_back(*updates)
    await harness.start()
    await harness.dealt_with()
    await harness.move(seconds=LEASE.total_seconds() + 1)
    assert count(us, harness, worded("ready-both")) == 1


@TROUBLE
async def test_a_time_that_was_agreed_on_is_told_once(harness: Harness, us: Chat, fault: Fault) -> None:
    invite = await send(harness, us)
    harness.telegram.fault = lambda call: fault if call.method == "sendMessage" else None
    await harness.taps(harness.sam, invite, worded("button-now"))
    assert count(us, harness, fixed("invite-set-now")) == 0
    harness.telegram.fault = None
    await harness.move(minutes=2)
    assert count(us, harness, fixed("invite-set-now")) == 1


async def both_tell(harness: Harness, us: Chat) -> Message:
    message = await harness.says(harness.alex, us, "/temp")
    for person, value in ((harness.alex, "3"), (harness.sam, "6")):
        await harness.taps(person, message, value)
    return message


@TROUBLE
async def test_numbers_are_shown_late_in_their_message(harness: Harness, us: Chat, fault: Fault) -> None:
    harness.telegram.fault = lambda call: fault if call.method == "editMessageText" else None
    message = await both_tell(harness, us)
    assert "Sam: 6" not in message.text
    harness.telegram.fault = None
    await harness.move(**SOON)
    assert "Alex: 3\nSam: 6" in message.text
    assert harness.sam.screen(us)[-1] is message


async def test_numbers_whose_message_can_be_edited_no_more_come_in_a_new_one(harness: Harness, us: Chat) -> None:
    gone = Fault.http(400, "Bad Request: message can't be edited")
    harness.telegram.fault = lambda call: gone if call.method == "editMessageText" else None
    message = await both_tell(harness, us)
    shown = harness.sam.screen(us)[-1]
    assert shown is not message
    assert "Alex: 3\nSam: 6" in shown.text


async def test_an_undone_pause_is_told_where_its_message_can_be_edited_no_more(harness: Harness, us: Chat) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    gone = Fault.http(400, "Bad Request: message can't be edited")
    harness.telegram.fault = lambda call: gone if call.method.startswith("edit") else None
    await harness.taps(harness.alex, pause, worded("button-undo"))
    assert worded("pause-undone") in harness.sam.screen(us)[-1].text


async def ready_to_send(harness: Harness, us: Chat) -> Message:
    await harness.says(harness.alex, us, "/boundary insults")
    await harness.taps(harness.alex, newest(harness, harness.alex, us), "Send")
    return newest(harness, harness.alex, us)


async def test_a_draft_whose_answer_was_lost_is_not_said_to_have_failed_and_not_posted_twice(
    harness: Harness, us: Chat
) -> None:
    draft = await ready_to_send(harness, us)
    harness.telegram.fault = failing(Fault.drop(done=True), "From Alex")
    answer = await harness.taps(harness.alex, draft, worded("button-send-now"))
    assert answer.text == worded("draft-unknown")
    harness.telegram.fault = None
    await harness.move(hours=1)
    assert count(us, harness, "From Alex:") == 1


async def test_a_draft_that_telegram_asks_to_wait_for_is_posted_later(harness: Harness, us: Chat) -> None:
    draft = await ready_to_send(harness, us)
    harness.telegram.fault = failing(Fault.flood(1), "From Alex")
    await harness.taps(harness.alex, draft, worded("button-send-now"))
    assert worded("draft-later") in newest(harness, harness.alex, us).text
    assert count(us, harness, "From Alex:") == 0
    harness.telegram.fault = None
    await harness.move(minutes=1)
    assert count(us, harness, "From Alex:") == 1


async def test_a_draft_that_fails_later_is_open_again_and_its_owner_told_in_private(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, harness.bot, "/help")
    draft = await ready_to_send(harness, us)
    harness.telegram.fault = failing(Fault.flood(1), "From Alex")
    await harness.taps(harness.alex, draft, worded("button-send-now"))
    silent = Fault.http(400, "Bad Request: not enough rights to send text messages to the chat")
    harness.telegram.fault = failing(silent, "From Alex")
    await harness.move(minutes=1)
    assert worded("draft-unknown") in newest(harness, harness.alex).text
    harness.telegram.fault = None
    await harness.move(hours=1)
    assert count(us, harness, "From Alex:") == 0
    harness.alex.start(harness.bot, "draft")
    await harness.dealt_with()
    assert worded("button-send") in newest(harness, harness.alex).labels


async def test_a_need_that_could_not_be_posted_comes_late(harness: Harness, us: Chat) -> None:
    card = await harness.says(harness.alex, us, "/need")
    harness.telegram.fault = lambda call: Fault.http(500) if call.method == "sendMessage" else None
    await harness.taps(harness.alex, card, worded("button-need-think"))
    harness.telegram.fault = None
    await harness.move(**SOON)
    assert count(us, harness, fixed("need-public-think", name="Alex")) == 1


async def test_the_process_that_takes_updates_sends_it_at_once(tmp_path: Path) -> None:
    """No worker ticks here."""
    async with hooked(tmp_path) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
        await harness.settled()
        harness.alex.send(us, "/pause 5")
        await harness.dealt_with()
        assert count(us, harness, fixed("pause-started", name="Alex", length=timedelta(minutes=5))) == 1
