"""What Sam does in private changes no byte of what Alex's phone shows before the documented moment.

The documented moment is the last "I'm ready". The same evening is played with different private taps of Sam's, each in
a bot of its own, and everything that reached Alex's phone is compared: texts, buttons, edits, and when.
"""

from pathlib import Path

import pytest

from playground import ApiCall, Message
from tests.support.harness import Harness, world
from tests.support.words import fixed, worded

Shown = list[tuple[float, str, object]]

EVENINGS: dict[str, list[tuple[int, str]]] = {
    "nothing": [],
    "ready": [(3, "I'm ready")],
    "longer": [(3, "I need longer"), (24, "I need longer")],
    "not today": [(22, "Not today"), (50, "Not today")],
    "what helps": [(1, "What helps"), (8, "What helps")],
    "changes their mind": [(2, "I'm ready"), (4, "I need longer"), (23, "Not today"), (24, "I'm ready")],
    "taps and taps": [(5, "I need longer")] * 6,
}


def for_alex(harness: Harness, calls: list[ApiCall]) -> Shown:
    """Return the calls that change what Alex's phone shows: no answers to Sam's taps, nothing that only Sam sees."""
    seen: Shown = []
    for call in calls:
        only_for = call.params.get("ephemeral_message_parameters", {}).get("receiver_user_id", harness.alex.id)
        if call.method.startswith(("send", "edit", "delete")) and only_for == harness.alex.id:
            seen.append((call.at, call.method, call.params))
    return seen


async def evening(folder: Path, taps: list[tuple[int, str]]) -> tuple[Shown, list[tuple[int, str, list[str]]]]:
    """Play an hour and a half from Alex's /pause, with Sam's taps at their minutes."""
    async with world(folder) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
        await harness.settled()
        await harness.says(harness.alex, us, "/pause")
        called = harness.clock.now()
        for minute, label in taps:
            await harness.move(minutes=minute - (harness.clock.now() - called).total_seconds() / 60)
            await harness.taps(harness.sam, with_button(harness, label), label)
        await harness.move(minutes=90 - (harness.clock.now() - called).total_seconds() / 60)
        screen = [(message.id, message.text, message.labels) for message in harness.alex.screen(us)]
        return for_alex(harness, harness.shown_since(0)), screen


def with_button(harness: Harness, label: str) -> Message:
    """Return the newest message on Sam's phone with that button."""
    (us,) = [chat for chat in harness.telegram.chats.values() if chat.title == "Us"]
    return next(message for message in reversed(harness.sam.screen(us)) if label in message.labels)


@pytest.mark.parametrize("name", [name for name in EVENINGS if name != "nothing"])
async def test_alex_sees_the_same_evening(tmp_path: Path, name: str) -> None:
    for folder in ("quiet", "told"):
        (tmp_path / folder).mkdir()
    quiet = await evening(tmp_path / "quiet", [])
    told = await evening(tmp_path / "told", EVENINGS[name])
    assert len(quiet[0]) >= 6  # greeting, pause, question, neutral line, question, offer
    assert told == quiet


async def test_a_refused_ephemeral_message_never_becomes_public(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(harness.alex, us, "/pause")
    harness.telegram.refuse_ephemeral = True
    before = [one.data for one in harness.alex.screen(us)]
    answer = await harness.taps(harness.sam, message, "What helps")
    assert answer.url == "https://t.me/breather_bot?start=helps"
    assert [one.data for one in harness.alex.screen(us)] == before
    harness.sam.start(harness.bot, "helps")
    await harness.settled()
    assert worded("what-helps") in harness.sam.screen(harness.bot)[-1].text


async def test_what_helps_is_on_one_phone_only(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.sam, message, "What helps")
    assert harness.sam.screen(us)[-1].ephemeral
    assert worded("what-helps") in harness.sam.screen(us)[-1].text
    assert harness.alex.screen(us)[-1] is message


async def test_settings_and_ground_in_the_group_are_seen_by_one(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    before = len(harness.alex.screen(us))
    for command, text in (
        ("/ground", worded("button-ground-senses")),
        ("/settings", fixed("settings")),
        ("/safety", worded("safety")),
    ):
        shown = await harness.says(harness.sam, us, command)
        assert shown.ephemeral
        assert text in shown.text
    assert len(harness.alex.screen(us)) == before


async def test_an_old_phone_without_ephemeral_commands_gets_a_private_way(harness: Harness) -> None:
    us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    shown = await harness.says(harness.sam, us, "/safety", ephemeral=False)
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == "https://t.me/breather_bot?start=safety"
