"""One person's flood makes nobody else wait, and no tap of theirs waits for the words that were asked for before it."""

import pytest

from playground import ApiCall, Chat, Person
from tests.support.harness import Harness
from tests.support.words import worded

COMMANDS = 60


def answer_to(harness: Harness, person: Person) -> ApiCall:
    """Return the first answer in a person's private chat, with its moment."""
    return next(call for call in harness.telegram.log if call.ok and call.params.get("chat_id") == person.id)


async def test_ten_floods_make_no_stranger_wait(harness: Harness) -> None:
    for number in range(10):
        flooding = harness.telegram.add_person(f"P{number}")
        for _ in range(COMMANDS):
            flooding.send(harness.bot, "/help")
    for number in range(30):
        stranger = harness.telegram.add_person(f"S{number}")
        asked = harness.clock.now().timestamp()
        stranger.send(harness.bot, "/help")
        await harness.settled()
        await harness.move(seconds=1)
        assert answer_to(harness, stranger).at - asked <= 1
    await harness.dealt_with()


@pytest.mark.parametrize("flood", ["/help", "/breathe", "/pact"])
@pytest.mark.parametrize("later", [0, 5, 19, 45])
async def test_one_partners_flood_holds_no_pause_of_the_others_back(
    harness: Harness, us: Chat, flood: str, later: int
) -> None:
    for _ in range(COMMANDS):
        harness.alex.send(us, flood)
    await harness.settled()
    await harness.move(seconds=later)
    start, asked = len(harness.telegram.log), harness.clock.now().timestamp()
    harness.sam.send(us, "/pause")
    await harness.dealt_with()
    calls = [call for call in harness.telegram.log[start:] if call.ok and call.params.get("chat_id") == us.id]
    shown = next(call for call in calls if worded("button-ready") in str(call.params.get("reply_markup")))
    assert shown.at - asked <= 3


async def test_ones_own_pause_goes_before_all_that_one_asked_to_be_shown(harness: Harness, us: Chat) -> None:
    for _ in range(COMMANDS):
        harness.alex.send(us, "/help")
    harness.alex.send(us, "/pause")
    asked = harness.clock.now().timestamp()
    await harness.dealt_with()
    shown = next(call for call in harness.telegram.log if call.ok and "20 minutes" in str(call.params))
    assert shown.at - asked <= 3


@pytest.mark.parametrize("private", [True, False])
async def test_a_tap_is_answered_at_once_however_much_was_asked_before(
    harness: Harness, us: Chat, private: bool
) -> None:
    place = harness.bot if private else us
    card = await harness.says(harness.alex, place, "/breathe")
    for _ in range(24):
        harness.alex.send(place, "/help")
    await harness.settled()
    tap = harness.alex.tap(card, worded("button-stop"))
    asked = harness.clock.now()
    await harness.settled()
    assert tap.answered
    assert harness.clock.now() == asked
    await harness.dealt_with()
    assert [call.error for call in harness.telegram.log if "too old" in (call.error or "")] == []


async def test_a_tap_is_answered_within_a_second_while_ten_others_flood(harness: Harness) -> None:
    card = await harness.says(harness.alex, harness.bot, "/breathe")
    await harness.move(minutes=1)
    for number in range(10):
        flooding = harness.telegram.add_person(f"P{number}")
        for _ in range(COMMANDS):
            flooding.send(harness.bot, "/help")
    for _ in range(24):
        harness.alex.send(harness.bot, "/help")
    await harness.settled()
    tap = harness.alex.tap(card, worded("button-stop"))
    await harness.settled()
    await harness.move(seconds=1)
    assert tap.answered
    await harness.dealt_with()
