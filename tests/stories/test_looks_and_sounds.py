"""How messages come: what can be passed on to nobody, which buttons stand out, and what comes without a sound."""

from datetime import timedelta
from typing import Any

import pytest

from playground import ApiCall, Chat, Fault, Message
from playground.errors import PhoneError
from tests.support.benign_sentences import SISTER, newest, safety
from tests.support.harness import Harness
from tests.support.words import opening, worded


def can_be_passed_on(harness: Harness, message: Message) -> bool:
    """Try to forward it to the person one lives with."""
    try:
        harness.alex.forward(message, harness.telegram.add_group("Elsewhere", [harness.alex, harness.sam]))
    except PhoneError:
        return False
    return True


async def test_nothing_of_safety_can_be_passed_on(harness: Harness) -> None:
    await safety(harness)
    await harness.taps(harness.alex, newest(harness), worded("button-trusted"))
    await harness.says(harness.alex, harness.bot, SISTER)
    await harness.taps(harness.alex, newest(harness), worded("button-another-country"))
    for typed, beginning in (("Zzyzx", "country-unknown"), ("congo", "country-several"), ("Austria", "safety")):
        assert (await harness.says(harness.alex, harness.bot, typed)).text.startswith(opening(beginning))
    harness.alex.start(harness.bot, "safety")
    await harness.dealt_with()
    of_bot = [one for one in harness.alex.screen(harness.bot) if one.sender == harness.bot.id]
    assert len(of_bot) == 7
    assert [can_be_passed_on(harness, one) for one in of_bot] == [False] * 7
    ground = await harness.says(harness.alex, harness.bot, "/ground")
    assert can_be_passed_on(harness, ground)


async def test_what_comes_in_place_of_an_edit_of_safety_cannot_be_passed_on(harness: Harness) -> None:
    await harness.taps(harness.alex, await safety(harness), worded("button-trusted"))
    shown = await harness.says(harness.alex, harness.bot, SISTER)
    harness.telegram.fault = lambda call: (
        Fault.http(400, "Bad Request: message can't be edited") if call.method.startswith("edit") else None
    )
    await harness.taps(harness.alex, shown, worded("button-another-country"))
    again = newest(harness)
    assert again is not shown
    await harness.taps(harness.alex, again, worded("button-back"))
    assert SISTER in newest(harness).text
    assert not can_be_passed_on(harness, again)
    assert not can_be_passed_on(harness, newest(harness))


async def test_safety_in_a_group_goes_out_as_telegram_surely_takes_it(harness: Harness, us: Chat) -> None:
    start = len(harness.telegram.log)
    shown = await harness.says(harness.alex, us, "/safety")
    assert shown.ephemeral
    assert ["protect_content" in call.params for call in harness.shown_since(start)] == [False]


async def test_ones_copy_cannot_be_passed_on(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/export")
    assert newest(harness).media is not None
    assert not can_be_passed_on(harness, newest(harness))


def styles(message: Message) -> dict[str, str]:
    return {button.text: button.style for row in message.buttons for button in row if button.style}


async def test_what_cannot_be_undone_is_red(harness: Harness) -> None:
    trail = worded("button-clear-trail")
    shown = await safety(harness)
    assert styles(shown) == {trail: "danger"}
    await harness.taps(harness.alex, shown, worded("button-trusted"))
    shown = await harness.says(harness.alex, harness.bot, SISTER)
    assert styles(shown) == {worded("button-trusted-remove"): "danger", trail: "danger"}
    await harness.taps(harness.alex, shown, trail)
    assert styles(shown) == {worded("button-clear-it"): "danger"}
    shown = await harness.says(harness.alex, harness.bot, "/forget")
    assert styles(shown) == {worded("button-forget-everything"): "danger"}
    await harness.says(harness.alex, harness.bot, "/check You never help.")
    await harness.taps(harness.alex, newest(harness), worded("button-leave-an-hour"))
    await harness.move(hours=1, minutes=1)
    assert styles(newest(harness)) == {worded("button-throw-away"): "danger"}
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    assert styles(shown) == {}
    await harness.taps(harness.alex, shown, worded("button-save"))
    await harness.taps(harness.alex, shown, worded("button-kept"))
    assert styles(newest(harness)) == {worded("button-remove-number", number=1): "danger"}


async def test_what_sends_a_persons_words_is_blue(harness: Harness, us: Chat) -> None:
    draft = await harness.says(harness.alex, harness.bot, "/boundary insults")
    assert styles(draft) == {worded("button-send"): "primary"}
    await harness.taps(harness.alex, draft, worded("button-send"))
    assert styles(draft) == {worded("button-send-now"): "primary"}
    assert styles(await harness.says(harness.alex, us, "/pause 20")) == {}


def sounds(harness: Harness, beginning: str) -> list[bool]:
    """Of each new message that begins so, whether it came with a sound."""
    found: list[ApiCall] = [
        call
        for call in harness.telegram.log
        if call.ok and call.method.startswith("send") and _words(call.result).startswith(beginning)
    ]
    return [not call.params.get("disable_notification") for call in found]


def _words(message: Any) -> str:
    return str(message.get("text") or message.get("caption") or "") if isinstance(message, dict) else ""


async def test_a_talk_that_was_lost_and_news_of_settings_make_no_sound(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/listen 3")
    assert sounds(harness, opening("listen-step-1", name="Alex")) == [True]
    await harness.stop()
    harness.clock.move_to(harness.clock.now() + timedelta(hours=1))
    await harness.start()
    await harness.tick()
    assert sounds(harness, opening("listen-lost")) == [False]
    await harness.lives_in(harness.alex, "Lisbon")
    await harness.says(harness.alex, us, "/affirmations daily 9")
    assert sounds(harness, opening("coming-group-told")) == [False]


@pytest.mark.parametrize("reason", ["message can't be edited", "message to edit not found"])
async def test_what_comes_in_place_of_an_edit_makes_no_sound_either(harness: Harness, us: Chat, reason: str) -> None:
    pause = await harness.says(harness.alex, us, "/pause 20")
    harness.telegram.fault = lambda call: (
        Fault.http(400, f"Bad Request: {reason}") if call.method.startswith("edit") else None
    )
    await harness.taps(harness.alex, pause, worded("button-undo"))
    assert sounds(harness, worded("pause-undone")) == [False]


async def test_a_time_that_has_come_is_heard(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause 20")
    await harness.move(minutes=21)
    assert sounds(harness, opening("pause-ask")) == [True]
    await harness.move(minutes=11)
    assert sounds(harness, opening("pause-not-yet")) == [True]
