"""Buttons tapped several times within a moment: each tap acts on what its phone showed, and once."""

from datetime import timedelta

import pytest

from playground import ApiCall, Chat, Message, Person
from tests.support.harness import Harness
from tests.support.words import worded


async def quickly(harness: Harness, person: Person, message: Message, label: str, times: int) -> None:
    """Tap that often before the bot can have answered; every tap is answered."""
    taps = [person.tap(message, label) for _ in range(times)]
    await harness.dealt_with()
    assert all(tap.answered for tap in taps)


def done(harness: Harness, start: int) -> list[ApiCall]:
    return [call for call in harness.shown_since(start) if not call.method.startswith("answer")]


@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize("command", ["/curious", "/validate", "/affirm"])
async def test_another_burns_one_line_however_often_it_is_tapped(
    harness: Harness, us: Chat, command: str, private: bool
) -> None:
    place = harness.bot if private else us
    shown = await harness.says(harness.alex, place, command)
    start, before = len(harness.telegram.log), shown.text
    await quickly(harness, harness.alex, shown, worded("button-another"), 5)
    assert len(done(harness, start)) == 1
    assert harness.alex.screen(place)[-1].text != before


async def test_a_term_of_the_pact_moves_one_step(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pact")
    await quickly(harness, harness.alex, message, worded("button-pact-minutes"), 2)
    assert worded("pact-minutes", length=timedelta(minutes=30)) in message.text


async def test_a_term_of_the_pact_moves_one_step_where_both_tap_at_once(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pact")
    taps = [person.tap(message, worded("button-pact-minutes")) for person in (harness.alex, harness.sam)]
    await harness.dealt_with()
    assert all(tap.answered for tap in taps)
    assert worded("pact-minutes", length=timedelta(minutes=30)) in message.text
    await harness.taps(harness.sam, message, worded("button-pact-minutes"))
    assert worded("pact-minutes", length=timedelta(minutes=60)) in message.text


async def test_a_question_is_asked_once(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/settings")
    start = len(harness.telegram.log)
    await quickly(harness, harness.alex, shown, worded("button-zone-ask"), 3)
    assert [call.method for call in done(harness, start)] == ["sendMessage"]


async def test_the_same_tap_acts_again_once_the_first_is_through(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/settings")
    start = len(harness.telegram.log)
    for _ in range(2):
        await harness.taps(harness.alex, shown, worded("button-zone-ask"))
    assert [call.method for call in done(harness, start)] == ["sendMessage"] * 2
