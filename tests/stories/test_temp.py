"""The temperature: private taps, the numbers together or not at all."""

from datetime import timedelta
from pathlib import Path

import pytest

from playground import ApiCall, Chat, Message, Person
from tests.support.harness import Harness, world
from tests.support.words import fixed, worded

Shown = list[tuple[float, str, object]]

SAMS_TAPS: dict[str, list[str]] = {
    "calm": ["0"],
    "boiling": ["10"],
    "changes their mind": ["3", "9", "5"],
    "taps and taps": ["7"] * 5,
}


def phone(harness: Harness, person: Person, us: Chat) -> list[tuple[object, ...]]:
    """Return every byte of the chat on that phone."""
    return [(one.id, one.text, one.labels, one.edit_date) for one in person.screen(us)]


async def test_one_tap_alone_shows_nothing_and_changes_no_byte(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    assert message.labels == [str(number) for number in range(11)]
    assert worded("temp") in message.text
    before = phone(harness, harness.sam, us), phone(harness, harness.alex, us)
    answer = await harness.taps(harness.alex, message, data=number(message, "8"))
    assert answer.alert
    assert worded("temp-noted", value=8) in (answer.text or "")
    assert (phone(harness, harness.sam, us), phone(harness, harness.alex, us)) == before


async def test_the_numbers_appear_when_both_have_tapped(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, message, data=number(message, "9"))
    await harness.taps(harness.alex, message, data=number(message, "3"))
    answer = await harness.taps(harness.sam, message, data=number(message, "6"))
    assert answer.text is None
    assert harness.alex.screen(us)[-1] is message
    assert "Alex: 3\nSam: 6\n" in message.text
    assert message.labels == []
    assert "pause" not in message.text
    assert "9" not in message.text


@pytest.mark.parametrize(("alex", "sam"), [("7", "0"), ("1", "10")])
async def test_at_seven_or_more_a_pause_is_one_tap_away(harness: Harness, us: Chat, alex: str, sam: str) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, message, data=number(message, alex))
    await harness.taps(harness.sam, message, data=number(message, sam))
    assert message.labels == [worded("button-take-a-pause")]
    await harness.taps(harness.sam, message, worded("button-take-a-pause"))
    assert fixed("pause-started", name="Sam", length=timedelta(minutes=20)) in harness.alex.screen(us)[-1].text


async def test_it_rests_after_an_hour(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, message, data=number(message, "4"))
    before = phone(harness, harness.alex, us)
    await harness.move(minutes=60)
    answer = await harness.taps(harness.sam, message, data=number(message, "4"))
    assert worded("temp-over") in (answer.text or "")
    assert phone(harness, harness.alex, us) == before
    again = await harness.says(harness.sam, us, "/temp")
    await harness.taps(harness.sam, again, data=number(again, "2"))
    assert len(again.labels) == 11  # Alex's number of an hour ago counts no more
    answer = await harness.taps(harness.alex, message, data=number(message, "4"))
    assert worded("temp-over") in (answer.text or "")
    assert len(again.labels) == 11


async def test_asked_twice_it_is_one_question(harness: Harness, us: Chat) -> None:
    first = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, first, data=number(first, "2"))
    second = await harness.says(harness.sam, us, "/temp")
    assert (second.text, second.labels) == (first.text, first.labels)
    await harness.taps(harness.sam, second, data=number(second, "1"))
    assert "Alex: 2\nSam: 1" in second.text
    answer = await harness.taps(harness.alex, first, data=number(first, "9"))
    assert worded("temp-before") in (answer.text or "")
    assert first.text == second.text


async def test_a_double_tap_of_the_last_one_shows_it_once(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    await harness.taps(harness.alex, message, data=number(message, "2"))
    taps = [harness.sam.tap(message, data=number(message, "1")) for _ in range(3)]
    await harness.dealt_with()
    assert all(tap.answered for tap in taps)
    assert "Alex: 2\nSam: 1" in message.text
    assert not any(worded("something-broke") in (tap.got.text or "") for tap in taps if tap.got)


async def test_three_people_wait_for_the_third(harness: Harness) -> None:
    kim = harness.telegram.add_person("<i>Kim</i>")
    all_three = harness.telegram.add_group("Three", [harness.alex, harness.sam, kim], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(harness.alex, all_three, "/temp")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, data=number(message, "5"))
        assert len(message.labels) == 11
    await harness.taps(kim, message, data=number(message, "5"))
    assert "<i>Kim</i>: 5\nAlex: 5\nSam: 5" in message.text


async def test_dead_ends(harness: Harness, us: Chat) -> None:
    answer = await harness.says(harness.alex, harness.bot, "/temp")
    assert worded("only-in-a-group") in answer.text
    message = await harness.says(harness.alex, us, "/temp")
    asked = number(message, "5").split(":")[1]
    for data in (f"tt1:{asked}:11", f"tt1:{asked}:-1", "tt1:5"):
        told = await harness.taps(harness.sam, message, data=data)
        assert worded("old-button") in (told.text or ""), data
    told = await harness.taps(harness.sam, message, data="tt1:1:5")
    assert worded("temp-over") in (told.text or "")
    kim = harness.telegram.add_person("Kim")
    theirs = harness.telegram.add_group("Others", [kim, harness.sam], bots=[harness.bot])
    await harness.settled()
    other = await harness.says(kim, theirs, "/help")
    told = await harness.taps(kim, other, data=number(message, "5"))
    assert worded("temp-over") in (told.text or "")


async def test_a_new_id_of_the_group_loses_no_number(harness: Harness) -> None:
    group = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(harness.alex, group, "/temp")
    await harness.taps(harness.alex, message, data=number(message, "2"))
    moved = harness.telegram.migrate(group)
    await harness.settled()
    again = await harness.says(harness.sam, moved, "/temp")
    await harness.taps(harness.sam, again, data=number(again, "3"))
    assert "Alex: 2\nSam: 3" in again.text


async def evening(folder: Path, taps: list[str]) -> Shown:
    """Play two hours from Alex's /temp and Alex's own question about it, with Sam's taps in between."""
    async with world(folder) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
        await harness.settled()
        message = await harness.says(harness.alex, us, "/temp")
        for label in taps:
            await harness.taps(harness.sam, message, data=number(message, label))
        await harness.move(minutes=10)
        await harness.says(harness.alex, us, "/temp")
        await harness.move(minutes=110)
        return for_alex(harness, harness.shown_since(0))


def for_alex(harness: Harness, calls: list[ApiCall]) -> Shown:
    return [
        (call.at, call.method, call.params)
        for call in calls
        if call.method.startswith(("send", "edit", "deleteMessage"))
        and call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id", harness.alex.id)
        == harness.alex.id
    ]


@pytest.mark.parametrize("name", SAMS_TAPS)
async def test_alex_sees_the_same_evening_whatever_sam_tapped_alone(tmp_path: Path, name: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await evening(tmp_path / "quiet", [])
    told = await evening(tmp_path / "told", SAMS_TAPS[name])
    assert len(quiet) == 3  # the greeting and the question, twice
    assert told == quiet


def number(message: Message, label: str) -> str:
    """Return the data of the button with exactly that label: "1" is a part of "10"."""
    return next(button.value for row in message.buttons for button in row if button.text == label)
