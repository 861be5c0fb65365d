"""/check: a message before it is sent, with the spots that could sting, in softer words; for its writer alone."""

import json

from bot.services import retention
from content.catalog.softening import softener
from handlers.check import LONGEST_SHOWN
from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.stored_rows import kept, on_sams_phone
from tests.support.words import opening, worded

BLAME = "You never help with the dishes. See you at eight?"
SOFTER = "I wish you'd help with the dishes more often. See you at eight?"


async def checked(harness: Harness, text: str = BLAME) -> Message:
    return await harness.says(harness.alex, harness.bot, f"/check {text}")


async def test_the_spot_and_the_whole_are_shown_with_softer_words(harness: Harness, us: Chat) -> None:
    seen_by_sam = len(harness.sam.screen(us))
    whole = await checked(harness)
    spots = harness.alex.screen(harness.bot)[-2]
    assert "You never help with the dishes" in spots.text
    assert SOFTER in whole.text
    assert worded("button-leave-an-hour") in whole.labels
    assert len(harness.sam.screen(us)) == seen_by_sam
    assert (await harness.breather.db.run(kept))["leftmessage"] == []


async def test_it_asks_for_the_message_and_takes_the_next_words(harness: Harness) -> None:
    asked = await harness.says(harness.alex, harness.bot, "/check")
    assert asked.text.startswith(opening("check-ask"))
    assert SOFTER in (await harness.says(harness.alex, harness.bot, BLAME)).text


async def test_nothing_found_is_said_without_a_verdict(harness: Harness) -> None:
    answer = await checked(harness, "I missed you today. Can we talk tonight?")
    assert answer.text.startswith(opening("check-nothing"))


async def test_words_of_danger_come_first(harness: Harness) -> None:
    answer = await checked(harness, "you never listen and last night you hit me again")
    assert worded("button-not-it") in answer.labels
    await harness.taps(harness.alex, answer, worded("button-not-it"))
    await harness.taps(harness.alex, answer, worded("button-go-on"))
    again = await harness.says(harness.alex, harness.bot, "you never listen and last night you hit me again")
    assert worded("button-leave-an-hour") in again.labels


async def test_copy_comes_after_a_breath(harness: Harness) -> None:
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-copy"))
    assert [one.value for row in whole.buttons for one in row if one.kind == "copy_text"] == [SOFTER]


async def test_it_comes_back_once_after_an_hour_and_is_deleted(harness: Harness) -> None:
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    assert SOFTER not in whole.text
    await harness.move(minutes=59)
    assert SOFTER not in harness.alex.screen(harness.bot)[-1].text
    await harness.move(minutes=2)
    back = harness.alex.screen(harness.bot)[-1]
    assert SOFTER in back.text
    assert back.text.partition("\n")[0] == worded("check-back", text=SOFTER).partition("\n")[0]
    (cover,) = [entity for entity in back.entities if entity["type"] == "spoiler"]
    assert cover["offset"] == back.text.index(SOFTER)
    assert (await harness.breather.db.run(kept))["leftmessage"] == []
    shown = len(harness.alex.screen(harness.bot))
    await harness.move(hours=3)
    assert len(harness.alex.screen(harness.bot)) == shown
    await harness.taps(harness.alex, back, worded("button-throw-away"))
    assert SOFTER not in back.text


async def test_what_is_thrown_away_does_not_come_back(harness: Harness) -> None:
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    await harness.taps(harness.alex, whole, worded("button-throw-away"))
    assert (await harness.breather.db.run(kept))["leftmessage"] == []
    shown = len(harness.alex.screen(harness.bot))
    await harness.move(hours=2)
    assert len(harness.alex.screen(harness.bot)) == shown


async def test_in_a_group_only_its_writer_sees_the_way_into_private(harness: Harness, us: Chat) -> None:
    before = on_sams_phone(harness, us)
    answer = await harness.says(harness.alex, us, f"/check {BLAME}")
    assert answer.ephemeral
    assert worded("check-group") in answer.text
    (way,) = [button for row in answer.buttons for button in row]
    assert (way.text, way.value) == (worded("button-continue"), "https://t.me/breather_bot?start=check")
    harness.alex.start(harness.bot, "check")
    await harness.dealt_with()
    assert SOFTER in (await harness.says(harness.alex, harness.bot, BLAME)).text
    assert on_sams_phone(harness, us) == before


async def test_in_a_group_words_of_danger_are_answered_for_their_writer_alone(harness: Harness, us: Chat) -> None:
    before = on_sams_phone(harness, us)
    answer = await harness.says(harness.alex, us, "/check you hit me again last night")
    assert answer.ephemeral
    assert worded("button-not-it") in answer.labels
    await harness.taps(harness.alex, answer, worded("button-not-it"))
    tapped = await harness.taps(harness.alex, answer, worded("button-go-on"))
    assert tapped.url == "https://t.me/breather_bot?start=check-sure"
    assert on_sams_phone(harness, us) == before


async def test_nothing_of_it_reaches_the_partner(harness: Harness, us: Chat) -> None:
    before = on_sams_phone(harness, us)
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    await harness.move(minutes=61)
    await harness.taps(harness.alex, harness.alex.screen(harness.bot)[-1], worded("button-copy"))
    assert on_sams_phone(harness, us) == before


async def test_a_message_in_another_language_gets_an_honest_line(harness: Harness) -> None:
    answer = await checked(harness, "et koskaan kuuntele minua ja se tekee minut surulliseksi")
    assert answer.text.startswith(opening("check-unreadable"))


async def test_forget_deletes_what_was_left(harness: Harness) -> None:
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    asked = await harness.says(harness.alex, harness.bot, "/forget")
    await harness.taps(harness.alex, asked, asked.labels[0])
    assert (await harness.breather.db.run(kept))["leftmessage"] == []


async def test_what_cannot_come_back_is_deleted_a_day_later(harness: Harness) -> None:
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    harness.alex.block(harness.bot)
    await harness.move(hours=2)
    await harness.breather.sweep()
    assert (await harness.breather.db.run(kept))["leftmessage"] != []
    harness.clock.move_to(harness.clock.now() + retention.DRAFTS)
    await harness.breather.sweep()
    assert (await harness.breather.db.run(kept))["leftmessage"] == []


async def test_each_spot_has_two_wordings_where_there_are_two(harness: Harness) -> None:
    await checked(harness)
    first, second = softener("en").find(BLAME)[0].wordings
    spots = harness.alex.screen(harness.bot)[-2].text
    assert first in spots
    assert second in spots


async def test_a_message_as_long_as_telegram_takes_is_checked(harness: Harness) -> None:
    filling = "I love our evenings. " * 200
    for length in (LONGEST_SHOWN - 100, 4096):
        await harness.says(harness.alex, harness.bot, "/check")
        await harness.says(harness.alex, harness.bot, (f"{BLAME} {filling}")[:length].strip())
        spots, whole = harness.alex.screen(harness.bot)[-2:]
        assert "You never help with the dishes" in spots.text
        shown = length < LONGEST_SHOWN
        assert (SOFTER in whole.text, worded("button-copy") in whole.labels) == (shown, shown)
        assert worded("button-check-another") in whole.labels


async def test_a_long_message_can_be_copied_and_left(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/check")
    filling = "I love our evenings. " * 200
    whole = await harness.says(harness.alex, harness.bot, f"{BLAME} {filling}"[: LONGEST_SHOWN - 100].strip())
    await harness.taps(harness.alex, whole, worded("button-copy"))
    assert SOFTER in whole.text
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    await harness.move(minutes=61)
    assert SOFTER in harness.alex.screen(harness.bot)[-1].text


async def test_a_spot_with_an_endless_word_is_shown_shortened(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/check")
    endless = "a" * 2800
    whole = await harness.says(harness.alex, harness.bot, f"you never {endless}")
    assert endless in whole.text
    assert worded("button-copy") in whole.labels
    assert endless not in harness.alex.screen(harness.bot)[-2].text


async def test_export_holds_what_was_left(harness: Harness) -> None:
    whole = await checked(harness)
    await harness.taps(harness.alex, whole, worded("button-leave-an-hour"))
    file = (await harness.says(harness.alex, harness.bot, "/export")).media
    assert file is not None
    assert json.loads(harness.telegram.files[file.file_id].content)["leftmessage"][0]["text"] == SOFTER
