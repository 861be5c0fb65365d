"""/safety, the parts that are one's own: someone I trust, three questions, "Clear my trail"."""

import tomllib
from typing import Any

import pytest

from bot.db import outbox
from content.catalog import ROOT
from playground import ApiCall, Chat, Fault
from tests.kept import kept, on_sams_phone
from tests.stories.safe import KEYS, SISTER, newest, safety, trusted
from tests.words import fixed, worded
from tests.world import World


async def test_someone_i_trust_is_kept_shown_changed_and_removed(house: World, us: Chat) -> None:
    before = on_sams_phone(house, us)
    shown = await safety(house)
    await house.taps(house.alex, shown, "Someone I trust")
    assert fixed("trusted-ask") in newest(house).text
    shown = await house.says(house.alex, house.bot, SISTER)
    assert SISTER in shown.text
    assert shown.labels == ["Solid ground", "Change", "Remove", *KEYS[2:]]
    assert SISTER in (await safety(house)).text
    await house.taps(house.alex, shown, "Change")
    shown = await house.says(house.alex, house.bot, "My brother")
    assert "My brother" in shown.text
    assert "Ana" not in shown.text
    assert await house.breather.db.run(trusted) == 1
    await house.taps(house.alex, shown, "Remove")
    assert "My brother" not in shown.text
    assert shown.labels == KEYS
    assert await house.breather.db.run(trusted) == 0
    assert on_sams_phone(house, us) == before


async def test_whom_one_trusts_stands_on_that_screen_and_nowhere_else(house: World, us: Chat) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    await house.says(house.alex, house.bot, "Zzyzx")
    start = len(house.telegram.log)
    for words in ("/start", "/help", "/settings", "/alone", "he hit me", "/cancel", "hello"):
        await house.says(house.alex, house.bot, words)
    for command in ("/safety", "/alone", "/help"):
        await house.says(house.alex, us, command)
        await house.says(house.sam, us, command)
    await house.says(house.sam, house.bot, "/safety")
    await house.move(days=8)
    assert [call for call in house.shown_since(start) if "Zzyzx" in str(call.params)] == []


@pytest.mark.parametrize(("words", "fits"), [("🌬" * 150, True), ("🌬" * 150 + "x", False), ("\u200b \u202e", False)])
async def test_at_most_three_hundred_characters_of_ones_own(house: World, words: str, fits: bool) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    answer = await house.says(house.alex, house.bot, words)
    assert (words in answer.text) == fits
    assert await house.breather.db.run(trusted) == fits
    answer = await house.says(house.alex, house.bot, "My brother")
    assert ("My brother" in answer.text) != fits  # after a refusal the question is still open


@pytest.mark.parametrize(
    ("taps", "line"),
    [
        (["Yes", "Yes", "Yes"], worded("safety-heard-yes")),
        (["No", "Skip", "Yes"], worded("safety-heard-yes")),
        (["Yes", "No", "No"], worded("safety-heard-yes")),
        (["No", "No", "No"], worded("safety-heard-no")),
        (["Skip", "Skip", "Skip"], worded("safety-heard-no")),
    ],
)
async def test_three_questions_end_in_the_same_help(house: World, us: Chat, taps: list[str], line: str) -> None:
    await safety(house)  # the first one tells what the bot is, below
    shown = await safety(house)
    help_, before, phone = shown.text, await house.breather.db.run(kept), on_sams_phone(house, us)
    await house.taps(house.alex, shown, "Three questions")
    for number, label in enumerate(taps, 1):
        assert f"{number} of 3" in shown.text
        assert shown.labels == ["Yes", "No", "Skip", "Back"]
        await house.taps(house.alex, shown, label)
    assert line in shown.text
    first, _, rest = help_.partition("Wherever you are")
    assert shown.text.startswith(first)
    assert shown.text.endswith(rest)
    assert shown.labels == KEYS
    assert await house.breather.db.run(kept) == before
    assert on_sams_phone(house, us) == phone


async def test_no_button_tells_how_a_question_was_answered(house: World) -> None:
    shown = await safety(house)
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, shown, "Yes")
    after_one = shown.data["reply_markup"]
    await house.taps(house.alex, shown, "No")
    after_two = shown.data["reply_markup"]
    await house.taps(house.alex, shown, "Back")
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, shown, "No")
    assert shown.data["reply_markup"] != after_one
    await house.taps(house.alex, shown, "Yes")
    assert shown.data["reply_markup"] == after_two  # that there was a yes is all that they know
    await house.taps(house.alex, shown, "Skip")
    assert "yes" not in str(shown.data["reply_markup"]).lower()


async def test_clear_my_trail_leaves_nothing(house: World, us: Chat) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    await house.says(house.alex, house.bot, SISTER)
    await house.says(house.sam, house.bot, "/safety")
    shown = await safety(house)
    await house.says(house.alex, house.bot, "he hit me")
    phone, group = on_sams_phone(house, us), [one.data for one in house.alex.screen(us)]
    await house.taps(house.alex, shown, "Clear my trail")
    assert worded("safety-trail-ask") in shown.text
    assert shown.labels == ["Clear it", "Back"]
    answer = await house.taps(house.alex, shown, "Clear it")
    assert (answer.text or "").startswith("Cleared.")
    assert house.alex.screen(house.bot) == []
    assert await house.breather.db.run(trusted) == 0
    assert [one.data for one in house.alex.screen(us)] == group
    assert on_sams_phone(house, us) == phone


async def test_clear_my_trail_can_be_left(house: World) -> None:
    await safety(house)  # the first one tells what the bot is, below
    shown = await safety(house)
    before = shown.text
    await house.taps(house.alex, shown, "Clear my trail")
    await house.taps(house.alex, shown, "Back")
    assert shown.text == before
    assert len(house.alex.screen(house.bot)) == 4


def refusing_below(number: int) -> Any:
    """Telegram refuses a whole batch for one message in it that is too old."""

    def fault(call: ApiCall) -> Fault | None:
        old = call.method == "deleteMessages" and min(call.params["message_ids"]) < number
        return Fault.http(400, "Bad Request: message can't be deleted for everyone") if old else None

    return fault


async def test_what_is_too_old_stays_and_keeps_nothing_younger(house: World) -> None:
    old = await safety(house)
    await house.move(hours=49)
    shown = await safety(house)
    await house.says(house.alex, house.bot, "hello")
    house.telegram.fault = refusing_below(old.id + 1)
    await house.taps(house.alex, shown, "Clear my trail")
    answer = await house.taps(house.alex, shown, "Clear it")
    assert worded("safety-trail-done") in (answer.text or "")
    assert house.alex.screen(house.bot)[-1] is old


async def test_a_telegram_that_is_not_there_is_told_and_the_data_goes(house: World) -> None:
    await house.taps(house.alex, await safety(house), "Someone I trust")
    shown = await house.says(house.alex, house.bot, SISTER)
    await house.taps(house.alex, shown, "Clear my trail")
    house.telegram.fault = lambda call: Fault.http(500) if call.method == "deleteMessages" else None
    answer = await house.taps(house.alex, shown, "Clear it")
    assert worded("safety-trail-partly") in (answer.text or "")
    assert newest(house).text == worded("safety-trail-now")
    assert newest(house).labels == []
    assert await house.breather.db.run(trusted) == 0


async def test_none_of_this_is_ever_pushed(house: World, us: Chat) -> None:
    await house.lives_in(house.alex, "Lisbon")
    shown = await safety(house)
    await house.taps(house.alex, shown, "Someone I trust")
    shown = await house.says(house.alex, house.bot, SISTER)
    await house.taps(house.alex, shown, "Three questions")
    await house.taps(house.alex, shown, "Yes")
    await house.says(house.alex, us, "/safety")
    await house.says(house.alex, house.bot, "he hit me")
    assert await house.breather.db.run(outbox.waiting) == 0
    start = len(house.telegram.log)
    await house.move(days=8)
    assert house.shown_since(start) == []


async def test_the_list_of_chats_tells_nothing(house: World) -> None:
    """Its preview, and a locked screen, show how the newest message begins."""
    loud = tomllib.loads((ROOT / "en" / "delicate.toml").read_text(encoding="utf-8"))["words"]
    shown = await safety(house)
    screens = [shown.text]
    for label in ("Three questions", "Yes", "Yes", "No", "Another country", "Back", "Clear my trail", "Back"):
        await house.taps(house.alex, shown, label)
        screens.append(shown.text)
    await house.taps(house.alex, shown, "Someone I trust")
    screens.append(newest(house).text)
    screens.append((await house.says(house.alex, house.bot, SISTER)).text)
    typed = ("he hit me", "he hit our son", "I want to die", "he threatens suicide")
    screens.extend([(await house.says(house.alex, house.bot, words)).text for words in typed])
    await house.taps(house.alex, newest(house), "That's not it")
    screens.append(newest(house).text)
    assert len({*screens}) > 10
    firsts = [screen.partition("\n")[0].lower() for screen in screens]
    assert [first for first in firsts if any(word in first for word in [*loud, "hurt", "die", "child"])] == []
