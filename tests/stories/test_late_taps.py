"""A tap that comes too late to be answered: its effect is kept, and what it had to say is said in a message."""

from datetime import timedelta

import pytest

from playground import Chat, Fault, Message, Person
from tests.support.harness import Harness
from tests.support.inviting import newest, send
from tests.support.words import opening, worded

TOO_LATE = timedelta(seconds=20)


async def late(harness: Harness, person: Person, message: Message, label: str) -> None:
    """Tap while the bot is stopped; it starts when Telegram no longer takes an answer to the tap."""
    await harness.stop()
    tap = person.tap(message, label)
    harness.clock.move_to(harness.clock.now() + TOO_LATE)
    await harness.start()
    await harness.dealt_with()
    assert not tap.answered


def told(harness: Harness, person: Person, us: Chat, words: str) -> int:
    return sum(words in message.text for message in person.screen(us))


async def test_both_are_ready(harness: Harness, us: Chat) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    await harness.stop()
    for person in (harness.alex, harness.sam):
        person.tap(pause, worded("button-ready"))
    harness.clock.move_to(harness.clock.now() + TOO_LATE)
    await harness.start()
    await harness.dealt_with()
    await harness.tick()
    assert told(harness, harness.sam, us, worded("ready-both")) == 1
    await harness.move(minutes=40)
    assert told(harness, harness.sam, us, worded("ready-both")) == 1
    assert told(harness, harness.sam, us, worded("pause-ask")) == 0


async def test_one_who_is_ready_hears_it_alone(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, harness.bot, "/start")
    pause = await harness.says(harness.alex, us, "/pause 20")
    before = len(harness.sam.screen(us))
    await late(harness, harness.alex, pause, worded("button-ready"))
    assert newest(harness, harness.alex).text == worded("noted-ready")
    assert len(harness.sam.screen(us)) == before


async def test_who_never_opened_the_private_chat_is_not_spoken_to_in_public(harness: Harness, us: Chat) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    before = len(harness.sam.screen(us)), len(harness.alex.screen(us))
    await late(harness, harness.alex, pause, worded("button-ready"))
    assert (len(harness.sam.screen(us)), len(harness.alex.screen(us))) == before
    await harness.taps(harness.sam, pause, worded("button-ready"))
    assert told(harness, harness.sam, us, worded("ready-both")) == 1


async def test_an_administrator_says_it_where_it_was_tapped(harness: Harness, us: Chat) -> None:
    us.promote(harness.bot)
    pause = await harness.says(harness.alex, us, "/pause 20")
    before = len(harness.sam.screen(us))
    await late(harness, harness.alex, pause, worded("button-ready"))
    assert newest(harness, harness.alex, us).text == worded("noted-ready")
    assert len(harness.sam.screen(us)) == before


async def test_both_numbers_are_shown(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, message, "7")
    await late(harness, harness.sam, message, "8")
    assert "Alex: 7" in message.text
    assert "Sam: 8" in message.text


async def test_the_zone_is_set_and_said(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    asked = await harness.says(harness.alex, harness.bot, "Georgia")
    assert asked.text == worded("zone-which")
    await late(harness, harness.alex, asked, asked.labels[0])
    assert newest(harness, harness.alex).text.startswith(opening("zone-set"))


async def test_everything_is_forgotten_and_it_is_said(harness: Harness) -> None:
    asked = await harness.says(harness.alex, harness.bot, "/forget")
    await late(harness, harness.alex, asked, worded("button-forget-everything"))
    assert asked.text == worded("forget-done")


async def test_the_question_for_ones_own_sentence_appears(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, worded("button-kept"))
    await late(harness, harness.alex, shown, worded("button-write-mine"))
    assert newest(harness, harness.alex).text.startswith(opening("affirm-write"))
    kept = await harness.says(harness.alex, harness.bot, "I may take my time.")
    assert kept.text.startswith(opening("affirm-written"))


async def test_the_countries_are_listed(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/safety")
    await late(harness, harness.alex, shown, worded("button-another-country"))
    assert shown.text == worded("country-ask")


async def test_a_refusal_is_said_in_a_message(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/pause 20")
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=2))
    await late(harness, harness.alex, shown, worded("button-undo"))
    assert newest(harness, harness.alex).text == worded("undo-late")


async def test_the_way_into_the_private_chat_is_a_button_there(harness: Harness, us: Chat) -> None:
    await harness.says(harness.sam, harness.bot, "/start")
    invite = await send(harness, us)
    before = len(harness.alex.screen(us))
    await late(harness, harness.sam, invite, worded("button-pick-a-time"))
    way = newest(harness, harness.sam)
    assert (way.text, way.labels) == (worded("tap-late"), [worded("button-continue")])
    tapped = harness.sam.tap(way, worded("button-continue")).got
    assert tapped is not None
    harness.sam.start(harness.bot, (tapped.url or "").partition("start=")[2])
    await harness.dealt_with()
    assert newest(harness, harness.sam).text == worded("invite-no-zone")
    assert len(harness.alex.screen(us)) == before


async def test_a_trail_that_was_cleared_stays_clear(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/safety")
    await harness.taps(harness.alex, shown, worded("button-clear-trail"))
    await late(harness, harness.alex, shown, worded("button-clear-it"))
    assert harness.alex.screen(harness.bot) == []


@pytest.mark.parametrize("refusal", [Fault.http(400, "Bad Request: QUERY_ID_INVALID"), Fault.http(403, "Forbidden")])
async def test_an_answer_refused_for_any_reason_ends_nothing(harness: Harness, us: Chat, refusal: Fault) -> None:
    await harness.says(harness.sam, us, "/temp")
    message = newest(harness, harness.sam, us)
    harness.telegram.fault = lambda call: refusal if call.method == "answerCallbackQuery" else None
    for person, label in ((harness.alex, "7"), (harness.sam, "8")):
        person.tap(message, label)
        await harness.dealt_with()
    assert "Alex: 7" in message.text
