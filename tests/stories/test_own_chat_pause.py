"""A pause in the chat of two that the bot is not in: one message, private answers, edits at the documented moments."""

from datetime import timedelta

import pytest

from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.own_chat import own_chat, post
from tests.support.stored_rows import kept
from tests.support.words import fixed, opening, worded

READY, LONGER, HELPS, UNDO = "I'm ready", "I need longer", "What helps", "Undo"
USUAL = timedelta(minutes=20)


@pytest.fixture
def own(harness: Harness) -> Chat:
    return own_chat(harness)


def content(message: Message) -> tuple[str, list[str]]:
    """Return what a phone shows of a message."""
    return message.text, message.labels


async def stored(harness: Harness, *tables: str) -> list[object]:
    """Return all rows of these tables."""
    rows = await harness.breather.db.run(kept)
    return [row for table in tables for row in rows[table]]


async def test_the_result_says_how_long_and_carries_the_keys(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause 45")
    assert message.text.startswith(opening("inline-pause-text"))
    (time,) = [entity for entity in message.entities if entity["type"] == "date_time"]
    assert time["unix_time"] == int((harness.clock.now() + timedelta(minutes=45)).timestamp())
    assert message.labels == [LONGER, READY, HELPS, UNDO]


@pytest.mark.parametrize(
    ("words", "minutes"), [("", 20), ("pause", 20), ("pause xyzzy", 20), ("pause 1h30", 90), ("PAUSE an hour", 60)]
)
async def test_words_behind_the_name_are_the_length(harness: Harness, own: Chat, words: str, minutes: int) -> None:
    query = harness.alex.inline(harness.bot, words, chat=own)
    await harness.settled()
    first = (await query.results())[0]
    assert first.title == worded("inline-pause", length=timedelta(minutes=minutes))


@pytest.mark.parametrize("feedback", [True, False])
async def test_both_ready_before_the_time_end_it_at_once(harness: Harness, own: Chat, feedback: bool) -> None:
    harness.bot.inline_feedback = feedback
    message = await post(harness, own, "pause")
    before = content(message)
    answer = await harness.taps(harness.sam, message, READY)
    assert (answer.text, answer.alert) == (worded("noted-ready-inline"), True)
    assert content(message) == before
    await harness.taps(harness.alex, message, READY)
    assert message.text == worded("ready-both")
    assert message.labels == ["Help me start", "Invite to talk"]
    shown = content(message)
    await harness.move(hours=3)
    assert content(message) == shown


async def test_at_the_return_time_it_asks_then_says_not_yet_then_offers_a_time(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, LONGER)
    await harness.move(minutes=20)
    assert message.text.startswith(opening("pause-ask"))
    assert message.labels == [READY, LONGER, "Not today"]
    for _ in range(2):
        await harness.move(minutes=10)
        first = content(message)
        await harness.move(minutes=20)
    assert first[0] == worded("pause-pick-a-time")
    await harness.taps(harness.sam, message, message.labels[0])
    assert message.text.startswith(opening("time-suggested", name="Sam"))
    await harness.taps(harness.alex, message, worded("button-works-for-me"))
    assert message.text.startswith(opening("time-agreed"))
    await harness.move(hours=1)
    assert message.text.startswith(opening("time-came"))


async def test_without_a_tap_nothing_is_stored_and_nothing_comes(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    before = content(message)
    await harness.move(hours=1)
    assert content(message) == before
    assert not await stored(harness, "pause", "person", "chat")


async def test_where_telegram_tells_of_the_choice_it_asks_though_nobody_taps(harness: Harness, own: Chat) -> None:
    harness.bot.inline_feedback = True
    message = await post(harness, own, "pause")
    await harness.move(minutes=20)
    assert message.text.startswith(opening("pause-ask"))


async def test_a_third_cannot_tap(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    eve = harness.telegram.add_person("Eve")
    data = next(button.value for row in message.buttons for button in row if button.text == READY)
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, LONGER)
    tap = eve.forge_tap(message, data)
    await harness.dealt_with()
    assert tap.got is not None
    assert tap.got.text == worded("inline-third")
    assert "Eve" not in str(await stored(harness, "person"))


async def test_a_forged_button_begins_nothing(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    data = next(button.value for row in message.buttons for button in row if button.text == READY)
    for forged in (
        data.replace(str(harness.alex.id), str(harness.sam.id)),
        data.replace(":1200:", ":60:"),
        data.replace("ready", "undo"),
    ):
        assert forged != data
        tap = harness.sam.forge_tap(message, forged)
        await harness.dealt_with()
        assert tap.got is not None
        assert tap.got.text == worded("old-button")
    assert not await stored(harness, "pause", "chat")


async def test_undo_is_for_the_caller_and_for_a_minute(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    answer = await harness.taps(harness.sam, message, UNDO)
    assert answer.text == worded("undo-other")
    await harness.taps(harness.alex, message, UNDO)
    assert content(message) == (worded("pause-undone"), [])
    other = await post(harness, own, "pause")
    await harness.move(seconds=61)
    answer = await harness.taps(harness.alex, other, UNDO)
    assert answer.text == worded("undo-late")


async def test_who_has_started_the_bot_is_told_quietly_in_private(harness: Harness, own: Chat) -> None:
    await harness.says(harness.sam, harness.bot, "/start")
    message = await post(harness, own, "pause")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, LONGER)
    await harness.move(minutes=20)
    start = len(harness.telegram.log)
    await harness.tick()
    newest = harness.sam.screen(harness.bot)[-1]
    assert newest.text == worded("pause-note-ask")
    assert [call.params.get("disable_notification") for call in harness.shown_since(start)] == [True]
    assert harness.alex.screen(harness.bot) == []


async def test_a_message_that_is_gone_ends_it_quietly(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, READY)
    harness.alex.delete(message)
    start = len(harness.telegram.log)
    await harness.move(hours=2)
    assert not [call for call in harness.telegram.log[start:] if call.ok and call.method.startswith("send")]


async def test_what_helps_opens_the_private_chat(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    answer = await harness.taps(harness.sam, message, HELPS)
    assert (answer.url or "").endswith("?start=helps")


async def test_called_by_name_as_a_guest_it_answers_with_the_same_pause(harness: Harness, own: Chat) -> None:
    query = harness.alex.guest(harness.bot, "@breather_bot", own)
    await harness.settled()
    message = await query.answer()
    assert message.labels == [LONGER, READY, HELPS, UNDO]
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, READY)
    assert message.text == worded("ready-both")


async def test_after_a_month_nothing_of_it_is_left(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, READY)
    assert await stored(harness, "pause", "chat", "membership")
    await harness.move(days=32)
    await harness.breather.sweep()
    assert not await stored(harness, "pause", "chat", "membership", "pauseanswer")


async def test_a_restart_between_tap_and_edit_loses_nothing(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "pause")
    await harness.taps(harness.sam, message, READY)
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=25))
    await harness.start()
    await harness.tick()
    assert message.text.startswith(opening("pause-ask"))
    assert fixed("late") in message.text
    await harness.taps(harness.alex, message, READY)
    assert message.text == worded("ready-both")
