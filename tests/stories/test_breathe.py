"""Breathing: few calls, quiet edits, a quiet end."""

from datetime import timedelta
from itertools import pairwise

import pytest

from playground import ApiCall, Chat
from tests.support.harness import Harness
from tests.support.words import opening, worded

MOST_CALLS = 8
EDIT_GAP = 15


def minutes(count: int) -> str:
    return worded("button-minutes", count=count)


FOR_MINUTES = {count: worded("breathing-length", length=timedelta(minutes=count)) for count in (1, 5)}


def about(harness: Harness, message_id: int) -> list[ApiCall]:
    """Return the calls that made or changed this message."""
    return [
        call
        for call in harness.shown_since(0)
        if (call.method == "sendAnimation" and call.result["message_id"] == message_id)
        or (call.method.startswith("edit") and call.params.get("message_id") == message_id)
    ]


async def test_from_opening_the_chat_it_is_one_tap(harness: Harness) -> None:
    harness.alex.start(harness.bot)
    await harness.settled()
    first = harness.alex.screen(harness.bot)[-1]
    assert first.labels == [worded("button-breathe-with-me"), "I want to talk", "I need a limit", "More help"]
    await harness.taps(harness.alex, first, "Breathe with me")
    message = harness.alex.screen(harness.bot)[-1]
    assert message.media is not None
    assert message.media.name == "sigh-100.mp4"
    assert message.labels == [*map(minutes, (1, 3, 5, 10, 20)), "Box", "Even", "4-7-8", "Slower", "Stop"]


@pytest.mark.parametrize(
    ("args", "clip", "length"),
    [("", "sigh-100.mp4", ""), ("box", "box-100.mp4", ""), ("SQUARE", "box-100.mp4", ""), ("4-7-8", "478-100.mp4", ""),
     ("5 even", "even-100.mp4", FOR_MINUTES[5]),
     ("478 1", "478-100.mp4", FOR_MINUTES[1]), ("<b> 999 שלום", "sigh-100.mp4", "")],
)  # fmt: skip
async def test_patterns_and_lengths(harness: Harness, args: str, clip: str, length: str) -> None:
    message = await harness.says(harness.alex, harness.bot, f"/breathe {args}")
    assert message.media is not None
    assert message.media.name == clip
    assert length in message.text
    italics = [entity for entity in message.entities if entity["type"] == "italic"]
    warned = len(italics) == 2  # the other one says what Breather is not
    assert warned == clip.startswith(("box", "478"))


async def test_a_length_ends_quietly_by_itself(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/breathe 3")
    await harness.move(minutes=3)
    assert message.text.startswith(opening("breathing-closing"))
    assert message.labels == []
    assert len(about(harness, message.id)) == 2


async def test_no_length_costs_more_than_eight_calls_or_edits_too_often(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/breathe")
    for minute in range(12):
        for label in (minutes(5), "Box", "Slower", minutes(20)):
            if label in message.labels:
                await harness.taps(harness.alex, message, label)
            await harness.move(seconds=4)
        await harness.move(minutes=minute % 3)
    await harness.move(minutes=30)
    calls = about(harness, message.id)
    assert 4 < len(calls) <= MOST_CALLS
    edits = [call.at for call in calls if call.method.startswith("edit")]
    assert all(later - earlier >= EDIT_GAP for earlier, later in pairwise(edits))
    assert message.text.startswith(opening("breathing-closing"))


async def test_slower_shows_the_slower_clip(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/breathe box")
    await harness.taps(harness.alex, message, "Slower")
    assert message.media is not None
    assert message.media.name == "box-125.mp4"
    answer = await harness.taps(harness.alex, message, "Slower")
    assert worded("breathing-soon") in (answer.text or "")
    await harness.move(seconds=15)
    assert message.media.name == "box-150.mp4"
    assert "Slower" not in message.labels


async def test_stop_ends_it(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/breathe 5")
    await harness.taps(harness.alex, message, "Stop")
    assert message.text.startswith(opening("breathing-closing"))
    calls = len(about(harness, message.id))
    await harness.move(minutes=10)
    assert len(about(harness, message.id)) == calls


async def test_together_it_shows_how_many_and_never_who(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/breathe 5")
    assert message.labels[-1] == worded("button-breathe-along", count=1)
    await harness.taps(harness.sam, message, "Breathe with me")
    assert message.labels[-1] == worded("button-breathe-along", count=2)
    await harness.taps(harness.sam, message, "Breathe with me")
    assert message.labels[-1] == worded("button-breathe-along", count=2)
    answer = await harness.taps(harness.sam, message, "Stop")
    assert worded("breathing-other") in (answer.text or "")
    assert "Sam" not in message.text


async def test_an_uploaded_clip_is_sent_by_its_name_from_then_on(harness: Harness) -> None:
    for _ in range(3):
        await harness.says(harness.alex, harness.bot, "/breathe")
    await harness.stop()
    await harness.start()
    await harness.says(harness.sam, harness.bot, "/breathe")
    sent = [call.params["animation"] for call in harness.shown_since(0) if call.method == "sendAnimation"]
    assert sent[0].startswith("attach://")
    assert len(set(sent[1:])) == 1
    assert not sent[1].startswith("attach://")


async def test_a_name_that_telegram_has_forgotten_is_renewed(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/breathe")
    harness.telegram.files.clear()
    message = await harness.says(harness.alex, harness.bot, "/breathe")
    assert message.media is not None
    assert message.media.name == "sigh-100.mp4"


async def test_old_breathing_buttons(harness: Harness) -> None:
    message = await harness.says(harness.alex, harness.bot, "/breathe")
    for data in ("bl1:1:7", "bs1:1:9", "bs1:1:-1", "bo1:1:other", "bx1:99"):
        answer = await harness.taps(harness.alex, message, data=data)
        assert answer.text, data
