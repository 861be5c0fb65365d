"""/safety, the parts that are one's own: someone I trust, three questions, "Clear my trail"."""

import tomllib
from typing import Any

import pytest

from bot.db import outbox
from content.catalog.messages import ROOT
from playground import ApiCall, Chat, Fault
from tests.support.benign_sentences import KEYS, SISTER, newest, safety, trusted
from tests.support.harness import Harness
from tests.support.stored_rows import kept, on_sams_phone
from tests.support.words import fixed, worded


async def test_someone_i_trust_is_kept_shown_changed_and_removed(harness: Harness, us: Chat) -> None:
    before = on_sams_phone(harness, us)
    shown = await safety(harness)
    await harness.taps(harness.alex, shown, "Someone I trust")
    assert fixed("trusted-ask") in newest(harness).text
    shown = await harness.says(harness.alex, harness.bot, SISTER)
    assert SISTER in shown.text
    assert shown.labels == [
        worded("button-solid-ground"),
        worded("button-trusted-change"),
        worded("button-trusted-remove"),
        *KEYS[2:],
    ]
    assert SISTER in (await safety(harness)).text
    await harness.taps(harness.alex, shown, worded("button-trusted-change"))
    shown = await harness.says(harness.alex, harness.bot, "My brother")
    assert "My brother" in shown.text
    assert "Ana" not in shown.text
    assert await harness.breather.db.run(trusted) == 1
    await harness.taps(harness.alex, shown, worded("button-trusted-remove"))
    assert "My brother" not in shown.text
    assert shown.labels == KEYS
    assert await harness.breather.db.run(trusted) == 0
    assert on_sams_phone(harness, us) == before


async def test_whom_one_trusts_stands_on_that_screen_and_nowhere_else(harness: Harness, us: Chat) -> None:
    await harness.taps(harness.alex, await safety(harness), "Someone I trust")
    await harness.says(harness.alex, harness.bot, "Zzyzx")
    start = len(harness.telegram.log)
    for words in ("/start", "/help", "/settings", "/alone", "he hit me", "/cancel", "hello"):
        await harness.says(harness.alex, harness.bot, words)
    for command in ("/safety", "/alone", "/help"):
        await harness.says(harness.alex, us, command)
        await harness.says(harness.sam, us, command)
    await harness.says(harness.sam, harness.bot, "/safety")
    await harness.move(days=8)
    assert [call for call in harness.shown_since(start) if "Zzyzx" in str(call.params)] == []


@pytest.mark.parametrize(("words", "fits"), [("🌬" * 150, True), ("🌬" * 150 + "x", False), ("\u200b \u202e", False)])
async def test_at_most_three_hundred_characters_of_ones_own(harness: Harness, words: str, fits: bool) -> None:
    await harness.taps(harness.alex, await safety(harness), "Someone I trust")
    answer = await harness.says(harness.alex, harness.bot, words)
    assert (words in answer.text) == fits
    assert await harness.breather.db.run(trusted) == fits
    answer = await harness.says(harness.alex, harness.bot, "My brother")
    assert ("My brother" in answer.text) != fits  # after a refusal the question is still open


@pytest.mark.parametrize(
    ("taps", "line"),
    [
        (["Yes", "Yes", "Yes"], worded("safety-heard-yes")),
        (["No", worded("button-skip"), "Yes"], worded("safety-heard-yes")),
        (["Yes", "No", "No"], worded("safety-heard-yes")),
        (["No", "No", "No"], worded("safety-heard-no")),
        ([worded("button-skip"), worded("button-skip"), worded("button-skip")], worded("safety-heard-no")),
    ],
)
async def test_three_questions_end_in_the_same_help(harness: Harness, us: Chat, taps: list[str], line: str) -> None:
    await safety(harness)  # the first one tells what the bot is, below
    shown = await safety(harness)
    help_, before, phone = shown.text, await harness.breather.db.run(kept), on_sams_phone(harness, us)
    await harness.taps(harness.alex, shown, worded("button-three-questions"))
    for number, label in enumerate(taps, 1):
        assert f"{number} of 3" in shown.text
        assert shown.labels == ["Yes", "No", worded("button-skip"), worded("button-back")]
        await harness.taps(harness.alex, shown, label)
    assert line in shown.text
    first, _, rest = help_.partition(worded("safety-anywhere", emergency="").partition("\n")[0])
    assert shown.text.startswith(first)
    assert shown.text.endswith(rest)
    assert shown.labels == KEYS
    assert await harness.breather.db.run(kept) == before
    assert on_sams_phone(harness, us) == phone


async def test_no_button_tells_how_a_question_was_answered(harness: Harness) -> None:
    shown = await safety(harness)
    await harness.taps(harness.alex, shown, worded("button-three-questions"))
    await harness.taps(harness.alex, shown, "Yes")
    after_one = shown.data["reply_markup"]
    await harness.taps(harness.alex, shown, "No")
    after_two = shown.data["reply_markup"]
    await harness.taps(harness.alex, shown, worded("button-back"))
    await harness.taps(harness.alex, shown, worded("button-three-questions"))
    await harness.taps(harness.alex, shown, "No")
    assert shown.data["reply_markup"] != after_one
    await harness.taps(harness.alex, shown, "Yes")
    assert shown.data["reply_markup"] == after_two  # that there was a yes is all that they know
    await harness.taps(harness.alex, shown, worded("button-skip"))
    assert "yes" not in str(shown.data["reply_markup"]).lower()


async def test_clear_my_trail_leaves_nothing(harness: Harness, us: Chat) -> None:
    await harness.taps(harness.alex, await safety(harness), "Someone I trust")
    await harness.says(harness.alex, harness.bot, SISTER)
    await harness.says(harness.sam, harness.bot, "/safety")
    shown = await safety(harness)
    await harness.says(harness.alex, harness.bot, "he hit me")
    phone, group = on_sams_phone(harness, us), [one.data for one in harness.alex.screen(us)]
    await harness.taps(harness.alex, shown, "Clear my trail")
    assert worded("safety-trail-ask") in shown.text
    assert shown.labels == [worded("button-clear-it"), worded("button-back")]
    await harness.move(seconds=5)  # so many messages in one moment would wait for the chat's pace
    answer = await harness.taps(harness.alex, shown, worded("button-clear-it"))
    assert (answer.text or "").startswith(worded("safety-trail-done"))
    assert harness.alex.screen(harness.bot) == []
    assert await harness.breather.db.run(trusted) == 0
    assert [one.data for one in harness.alex.screen(us)] == group
    assert on_sams_phone(harness, us) == phone


async def test_clear_my_trail_can_be_left(harness: Harness) -> None:
    await safety(harness)  # the first one tells what the bot is, below
    shown = await safety(harness)
    before = shown.text
    await harness.taps(harness.alex, shown, "Clear my trail")
    await harness.taps(harness.alex, shown, worded("button-back"))
    assert shown.text == before
    assert len(harness.alex.screen(harness.bot)) == 4


def refusing_below(number: int) -> Any:
    """Have Telegram refuse a whole batch for one message in it that is too old."""

    def fault(call: ApiCall) -> Fault | None:
        old = call.method == "deleteMessages" and min(call.params["message_ids"]) < number
        return Fault.http(400, "Bad Request: message can't be deleted for everyone") if old else None

    return fault


async def test_what_is_too_old_stays_and_keeps_nothing_younger(harness: Harness) -> None:
    old = await safety(harness)
    await harness.move(hours=49)
    shown = await safety(harness)
    await harness.says(harness.alex, harness.bot, "hello")
    harness.telegram.fault = refusing_below(old.id + 1)
    await harness.taps(harness.alex, shown, "Clear my trail")
    answer = await harness.taps(harness.alex, shown, worded("button-clear-it"))
    assert worded("safety-trail-done") in (answer.text or "")
    assert harness.alex.screen(harness.bot)[-1] is old


async def test_a_telegram_that_is_not_there_is_told_and_the_data_goes(harness: Harness) -> None:
    await harness.taps(harness.alex, await safety(harness), "Someone I trust")
    shown = await harness.says(harness.alex, harness.bot, SISTER)
    await harness.taps(harness.alex, shown, "Clear my trail")
    harness.telegram.fault = lambda call: Fault.http(500) if call.method == "deleteMessages" else None
    answer = await harness.taps(harness.alex, shown, worded("button-clear-it"))
    assert worded("safety-trail-partly") in (answer.text or "")
    assert newest(harness).text == worded("safety-trail-now")
    assert newest(harness).labels == []
    assert await harness.breather.db.run(trusted) == 0


async def test_none_of_this_is_ever_pushed(harness: Harness, us: Chat) -> None:
    await harness.lives_in(harness.alex, "Lisbon")
    shown = await safety(harness)
    await harness.taps(harness.alex, shown, "Someone I trust")
    shown = await harness.says(harness.alex, harness.bot, SISTER)
    await harness.taps(harness.alex, shown, worded("button-three-questions"))
    await harness.taps(harness.alex, shown, "Yes")
    await harness.says(harness.alex, us, "/safety")
    await harness.says(harness.alex, harness.bot, "he hit me")
    assert await harness.breather.db.run(outbox.waiting) == 0
    start = len(harness.telegram.log)
    await harness.move(days=8)
    assert harness.shown_since(start) == []


async def test_the_list_of_chats_tells_nothing(harness: Harness) -> None:
    """Its preview, and a locked screen, show how the newest message begins."""
    loud = tomllib.loads((ROOT / "en" / "delicate.toml").read_text(encoding="utf-8"))["words"]
    shown = await safety(harness)
    screens = [shown.text]
    for label in (
        worded("button-three-questions"),
        "Yes",
        "Yes",
        "No",
        worded("button-another-country"),
        worded("button-back"),
        "Clear my trail",
        worded("button-back"),
    ):
        await harness.taps(harness.alex, shown, label)
        screens.append(shown.text)
    await harness.taps(harness.alex, shown, "Someone I trust")
    screens.append(newest(harness).text)
    screens.append((await harness.says(harness.alex, harness.bot, SISTER)).text)
    typed = ("he hit me", "he hit our son", "I want to die", "he threatens suicide")
    screens.extend([(await harness.says(harness.alex, harness.bot, words)).text for words in typed])
    await harness.taps(harness.alex, newest(harness), "That's not it")
    screens.append(newest(harness).text)
    assert len({*screens}) > 10
    firsts = [screen.partition("\n")[0].lower() for screen in screens]
    assert [first for first in firsts if any(word in first for word in [*loud, "hurt", "die", "child"])] == []
