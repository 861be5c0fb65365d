"""The temperature in the chat of two that the bot is not in: private taps, then one edit that shows both numbers."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from playground import Chat, Fault, Message, Person
from tests.support.harness import Harness, world
from tests.support.own_chat import own_chat, post
from tests.support.stored_rows import kept
from tests.support.words import opening, worded

NUMBERS = [str(number) for number in range(11)]
SAMS_TAPS: dict[str, list[str]] = {
    "calm": ["0"],
    "boiling": ["10"],
    "changes their mind": ["3", "9", "5"],
    "taps and taps": ["7"] * 5,
}
TABLES = ("temperature", "temperaturetap", "chat", "membership", "person", "outbox")


@pytest.fixture
def own(harness: Harness) -> Chat:
    return own_chat(harness)


def content(message: Message) -> tuple[str, list[str]]:
    """Return what a phone shows of a message."""
    return message.text, message.labels


def data(message: Message, label: str) -> str:
    """Return the data of the button with exactly that label: "1" is a part of "10"."""
    return next(button.value for row in message.buttons for button in row if button.text == label)


async def taps(harness: Harness, person: Person, message: Message, label: str) -> str:
    """Tap that number; return the words of the answer."""
    return (await harness.taps(person, message, data=data(message, label))).text or ""


async def forges(harness: Harness, person: Person, message: Message, forged: str) -> str:
    """Send that data as a tap; return the words of the answer."""
    tap = person.forge_tap(message, forged)
    await harness.dealt_with()
    assert tap.got is not None
    return tap.got.text or ""


async def stored(harness: Harness) -> dict[str, list[object]]:
    """Return the rows of what a question needs, by table, without empty tables."""
    rows = await harness.breather.db.run(kept)
    return {table: rows[table] for table in TABLES if rows[table]}


@pytest.mark.parametrize("words", ["temp", "TEMP", "temp of us", "let's take the temp"])
async def test_the_question_stands_there_with_its_numbers(harness: Harness, own: Chat, words: str) -> None:
    query = harness.alex.inline(harness.bot, words, chat=own)
    await harness.settled()
    assert (await query.results())[0].title == worded("inline-temp")
    message = harness.alex.choose(query, 0, own)
    await harness.settled()
    assert message.text == worded("inline-temp-text")
    assert message.labels == NUMBERS
    assert not [entity for entity in message.entities if entity["type"] == "bot_command"]


@pytest.mark.parametrize("feedback", [True, False])
async def test_one_tap_alone_shows_nothing_and_changes_no_byte(harness: Harness, own: Chat, feedback: bool) -> None:
    harness.bot.inline_feedback = feedback
    message = await post(harness, own, "temp")
    before, start = json.dumps(message.data), len(harness.telegram.log)
    assert await taps(harness, harness.sam, message, "8") == worded("temp-noted", value=8)
    await harness.move(minutes=50)
    assert json.dumps(message.data) == before
    assert [call.method for call in harness.shown_since(start)] == ["answerCallbackQuery"]


async def test_the_numbers_appear_when_both_have_tapped(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    for label in ("9", "3"):
        await taps(harness, harness.alex, message, label)
    assert await taps(harness, harness.sam, message, "6") == ""
    assert message.text.startswith(worded("temp-shown", lines="Alex: 3\nSam: 6"))
    assert message.labels == []
    assert harness.sam.screen(own) == harness.alex.screen(own) == [message]


@pytest.mark.parametrize(("alex", "sam"), [("7", "0"), ("1", "10")])
async def test_at_seven_or_more_a_pause_is_there_in_that_very_chat(
    harness: Harness, own: Chat, alex: str, sam: str
) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.sam, message, sam)
    await taps(harness, harness.alex, message, alex)
    assert worded("temp-hot") in message.text
    ((button,),) = message.buttons
    assert (button.text, button.kind) == (worded("button-take-a-pause"), "switch_inline_query_current_chat")
    pause = await post(harness, own, button.value)
    assert pause.text.startswith(opening("inline-pause-text"))


async def test_it_rests_an_hour_after_it_was_posted(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.alex, message, "4")
    before = content(message)
    await harness.move(minutes=60)
    assert await taps(harness, harness.sam, message, "4") == worded("temp-over-inline")
    await harness.move(days=40)
    await harness.breather.sweep()
    for person in (harness.alex, harness.sam):
        assert await taps(harness, person, message, "4") == worded("temp-over-inline")
    assert content(message) == before
    assert not (await stored(harness)).keys() & {"temperature", "temperaturetap"}


async def test_two_questions_do_not_mix(harness: Harness, own: Chat) -> None:
    first, second = [await post(harness, own, "temp") for _ in range(2)]
    await taps(harness, harness.alex, first, "2")
    await taps(harness, harness.sam, second, "3")
    assert first.labels == second.labels == NUMBERS
    await taps(harness, harness.alex, second, "4")
    assert "Alex: 4\nSam: 3" in second.text
    assert first.labels == NUMBERS


async def test_a_double_tap_of_the_last_one_shows_it_once(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.alex, message, "2")
    late = [harness.sam.tap(message, data=data(message, label)) for label in ("1", "5", "1")]
    await harness.dealt_with()
    assert "Alex: 2\nSam: 1" in message.text
    assert late[0].got is not None
    assert late[0].got.text is None
    assert {tap.got.text for tap in late if tap.got} <= {None, worded("temp-before-inline")}
    assert len([call for call in harness.telegram.log if call.method == "editMessageText"]) == 1


async def test_a_third_changes_nothing(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    eve = harness.telegram.add_person("Eve")
    numbers = {label: data(message, label) for label in NUMBERS}
    await taps(harness, harness.sam, message, "5")
    await taps(harness, harness.sam, message, "4")
    asked = numbers["5"].split(":")[2]
    for tapped in range(2):
        before, shown = await stored(harness), content(message)
        assert await forges(harness, eve, message, f"tt1:{asked}:5") == worded("old-button")
        for forged in numbers.values():
            # Before Alex taps, the message's caller is one of the two all the same.
            assert await forges(harness, eve, message, forged) == worded("inline-third")
        assert await stored(harness) == before
        assert content(message) == shown
        if not tapped:
            await taps(harness, harness.alex, message, "1")
    assert "Alex: 1\nSam: 4" in message.text


async def test_forged_data_begins_nothing(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    real = data(message, "5")
    prefix, caller, made, language, signature, value = real.split(":")
    for forged in (
        f"{prefix}:{harness.sam.id}:{made}:{language}:{signature}:{value}",
        f"{prefix}:{caller}:{int(made) + 600}:{language}:{signature}:{value}",
        f"{prefix}:{caller}:{made}:{language}:{signature}:6",
        f"{prefix}:{caller}:{made}:{language}:{signature}:11",
        f"{prefix}:{caller}:{made}:{language}:-:{value}",
        f"{prefix}:{caller}:{made}:{language}:{signature}",
        f"{prefix}:{caller}:{made}:de:{signature}:{value}",
    ):
        assert await forges(harness, harness.sam, message, forged) == worded("old-button"), forged
    assert await forges(harness, harness.sam, message, f"tt1:{made}:5") == worded("old-button")
    assert not await stored(harness)
    await taps(harness, harness.sam, message, "4")
    before = await stored(harness)
    assert await forges(harness, harness.sam, message, f"tt1:{made}:11") == worded("old-button")
    assert await stored(harness) == before


async def test_its_buttons_do_nothing_elsewhere(harness: Harness, own: Chat, us: Chat) -> None:
    message = await post(harness, own, "temp")
    for place in (us, harness.bot):
        shown = await harness.says(harness.alex, place, "/help")
        assert await forges(harness, harness.alex, shown, data(message, "5")) == worded("old-button")
    rows = await stored(harness)
    assert not rows.keys() & {"temperature", "temperaturetap"}


async def test_a_restart_between_the_taps_loses_nothing(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.sam, message, "7")
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=25))
    await harness.start()
    await taps(harness, harness.alex, message, "0")
    assert "Alex: 0\nSam: 7" in message.text


@pytest.mark.parametrize("fault", [Fault.http(500), Fault.drop()], ids=["500", "reset"])
async def test_a_restart_between_the_last_tap_and_the_edit_loses_nothing(
    harness: Harness, own: Chat, fault: Fault
) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.sam, message, "7")
    harness.telegram.fault = lambda call: fault if call.method == "editMessageText" else None
    await taps(harness, harness.alex, message, "0")
    assert content(message) == (worded("inline-temp-text"), NUMBERS)
    await harness.stop()
    harness.telegram.fault = None
    harness.clock.move_to(harness.clock.now() + timedelta(minutes=10))
    await harness.start()
    await harness.tick()
    assert "Alex: 0\nSam: 7" in message.text


async def test_a_message_that_is_gone_ends_it_quietly(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.sam, message, "7")
    late = data(message, "1")
    tap = harness.alex.tap(message, data=late)
    harness.alex.delete(message)
    await harness.dealt_with()
    assert tap.got is not None
    assert tap.got.text is None
    await harness.move(hours=2)
    assert not [call for call in harness.telegram.log if call.method.startswith("send")]
    assert not [row for row in (await stored(harness))["outbox"] if "WAITING" in str(row)]


async def evening(folder: Path, sams_taps: list[str], feedback: bool) -> list[object]:
    """Play two hours from Alex's question; return what Alex's phone showed, and when, with Sam's taps in between."""
    async with world(folder) as harness:
        harness.bot.inline_feedback = feedback
        for person in (harness.alex, harness.sam):
            await harness.says(person, harness.bot, "/start")
        own = own_chat(harness)
        message = await post(harness, own, "temp")
        shown: list[object] = []
        for minutes in (1, 20, 38, 2, 60):
            for label in sams_taps:
                await taps(harness, harness.sam, message, label)
            await harness.move(minutes=minutes)
            places = own, harness.bot
            shown.append([json.dumps(one.data) for place in places for one in harness.alex.screen(place)])
        shown += [(call.at, call.method) for call in harness.shown_since(0) if call.method.startswith(("send", "edit"))]
        return shown


@pytest.mark.parametrize("feedback", [True, False])
@pytest.mark.parametrize("name", SAMS_TAPS)
async def test_alex_sees_the_same_evening_whatever_sam_tapped_alone(tmp_path: Path, name: str, feedback: bool) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await evening(tmp_path / "quiet", [], feedback)
    assert len(quiet) == 7  # five looks at both chats, and two greetings
    assert await evening(tmp_path / "told", SAMS_TAPS[name], feedback) == quiet


async def test_a_copy_of_ones_data_has_ones_own_number_only(harness: Harness, own: Chat) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.alex, message, "8")
    for person, numbers in ((harness.alex, [8]), (harness.sam, [])):
        await harness.says(person, harness.bot, "/export")
        media = person.screen(harness.bot)[-1].media
        assert media is not None
        copy = json.loads(harness.telegram.files[media.file_id].content)
        assert [row["value"] for row in copy.get("temperaturetap", [])] == numbers
    await taps(harness, harness.sam, message, "2")
    assert "Alex: 8\nSam: 2" in message.text


@pytest.mark.parametrize("told", ["Alex", "Sam"])
async def test_who_was_forgotten_is_as_if_they_had_not_tapped(harness: Harness, own: Chat, told: str) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, {"Alex": harness.alex, "Sam": harness.sam}[told], message, "8")
    before = json.dumps(message.data)
    shown = await harness.says(harness.alex, harness.bot, "/forget")
    await harness.taps(harness.alex, shown, worded("button-forget-everything"))
    assert not [row for row in (await stored(harness)).get("membership", []) if str(harness.alex.id) in str(row)]
    assert await taps(harness, harness.sam, message, "5") == worded("temp-noted", value=5)
    assert json.dumps(message.data) == before
    await taps(harness, harness.alex, message, "1")  # they are one of the two again
    assert "Alex: 1\nSam: 5" in message.text


@pytest.mark.parametrize("both", [True, False])
async def test_after_its_time_nothing_of_it_is_left(harness: Harness, own: Chat, both: bool) -> None:
    message = await post(harness, own, "temp")
    await taps(harness, harness.sam, message, "7")
    if both:
        await taps(harness, harness.alex, message, "1")
    assert (await stored(harness)).keys() >= {"temperature", "temperaturetap", "chat", "membership", "person"}
    before = content(message)
    await harness.move(days=1, hours=1)
    await harness.breather.sweep()
    assert not (await stored(harness)).keys() & {"temperature", "temperaturetap"}
    await harness.move(days=7)
    await harness.breather.sweep()
    assert not await stored(harness)
    assert content(message) == before
