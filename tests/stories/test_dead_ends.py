"""Every dead end answers kindly, and loses nothing."""

from datetime import timedelta

import pytest

from bot.processes.run import FEATURES
from content.catalog.formats import duration
from playground import Chat
from tests.support.harness import Harness
from tests.support.words import fixed, worded

LONG = "a" * 4000


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("99h", worded("pause-too-long")),
        ("0", worded("pause-too-short")),
        ("-5", worded("pause-past")),
        ("yesterday", worded("pause-past")),
        ("soon", worded("pause-unclear")),
        ("<b>20</b>", worded("pause-unclear")),
        ("tomorrow", worded("pause-no-clock")),
        ("🌬🌬", worded("pause-unclear")),
        ("שלום", worded("pause-unclear")),
        (LONG, worded("pause-unclear")),
    ],
)
async def test_a_length_that_cannot_be_used(harness: Harness, us: Chat, text: str, says: str) -> None:
    answer = await harness.says(harness.alex, us, f"/pause {text}")
    assert says in answer.text
    await harness.taps(harness.alex, answer, worded("button-pause-minutes"))
    assert fixed("pause-started", name="Alex", length=timedelta(minutes=20)) in harness.sam.screen(us)[-1].text


async def test_old_and_forged_buttons(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    for data in ("x", "pt1:1", "pt1:1:ready:1", "pt1:+1:ready", "pt1:1:never", "pt0:1:ready", "", "go1:nowhere", "🌬"):
        answer = await harness.taps(harness.sam, message, data=data)
        assert worded("old-button") in (answer.text or ""), data
    answer = await harness.taps(harness.sam, message, data="pt1:999999999999:ready")
    assert worded("pause-over") in (answer.text or "")


async def test_a_pause_of_another_chat_cannot_be_tapped_from_here(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, us, "/pause")
    kim = harness.telegram.add_person("Kim")
    theirs = harness.telegram.add_group("Others", [kim, harness.sam], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(kim, theirs, "/pause")
    for data in ("pu1:1", "pt1:1:ready", "ps1:1:3", "pg1:1:1772474400"):
        answer = await harness.taps(kim, message, data=data)
        assert "over" in (answer.text or ""), data
    before = len(harness.alex.screen(us))
    await harness.move(minutes=20)
    assert len(harness.alex.screen(us)) == before + 1


async def test_a_button_of_a_pause_that_is_over(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    await harness.taps(harness.alex, message, "I'm ready")
    await harness.taps(harness.sam, message, "I'm ready")
    before = len(harness.alex.screen(us))
    answer = await harness.taps(harness.sam, message, "I'm ready")
    assert answer.text == worded("pause-over")
    assert len(harness.alex.screen(us)) == before


async def test_a_double_tap_counts_once(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    taps = [harness.sam.tap(message, "I'm ready") for _ in range(3)]
    await harness.settled()
    assert all(tap.answered for tap in taps)
    assert harness.alex.screen(us)[-1] is message


async def test_a_double_tap_of_the_last_one_tells_it_once(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/pause")
    for person in (harness.alex, harness.sam, harness.alex, harness.sam):
        person.tap(message, "I'm ready")
    await harness.settled()
    assert sum("You're both ready" in one.text for one in harness.alex.screen(us)) == 1


async def test_another_bots_command_is_left_to_it(harness: Harness, us: Chat) -> None:
    before = len(harness.alex.screen(us))
    await harness.says(harness.alex, us, "/pause@otherbot")
    assert len(harness.alex.screen(us)) == before + 1
    answer = await harness.says(harness.alex, harness.bot, "/pause@otherbot")
    assert worded("unknown-command") in answer.text
    answer = await harness.says(harness.alex, us, "/PAUSE@Breather_Bot 30")
    assert duration(timedelta(minutes=30), "en") in answer.text


async def test_an_edited_command_is_not_obeyed_but_answered(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/paus")
    await harness.settled()
    harness.alex.edit(typed, "/pause")
    await harness.settled()
    assert worded("edited-command") in harness.alex.screen(us)[-1].text
    await harness.move(hours=1)
    assert worded("edited-command") in harness.alex.screen(us)[-1].text


async def test_plain_words_in_the_group_are_not_read(harness: Harness, us: Chat) -> None:
    before = len(harness.alex.screen(us))
    await harness.says(harness.alex, us, "he keeps shouting")
    await harness.says(harness.alex, us, "/unknown")
    assert len(harness.alex.screen(us)) == before + 2


async def test_an_anonymous_admin_is_shown_the_private_way(harness: Harness, us: Chat) -> None:
    answer = await harness.says(harness.alex, us, "/pause", anonymous=True)
    assert worded("anonymous-admin") in answer.text
    assert answer.buttons[0][0].value == "https://t.me/breather_bot?start=pause"


async def test_a_channels_post_in_its_linked_group_is_no_command(harness: Harness, us: Chat) -> None:
    channel = harness.telegram.add_channel("News", [harness.alex], linked=us)
    before = len(harness.sam.screen(us))
    harness.alex.send(channel, "/pause")
    await harness.dealt_with()
    assert len(harness.sam.screen(us)) == before + 1


async def test_in_private_everything_is_answered(harness: Harness) -> None:
    harness.alex.start(harness.bot)
    await harness.settled()
    for text in ("he keeps shouting", "/unknown", LONG, "<b>x", "🌬", "שלום", "/"):
        answer = await harness.says(harness.alex, harness.bot, text)
        assert answer.from_["id"] == harness.bot.id, text
        assert worded("button-breathe-with-me") in answer.labels, text
    harness.alex.send_document(harness.bot, "a.pdf", b"%PDF", "application/pdf")
    await harness.dealt_with()
    assert harness.alex.screen(harness.bot)[-1].from_["id"] == harness.bot.id


@pytest.mark.parametrize("command", [command.name for feature in FEATURES for command in feature.commands])
@pytest.mark.parametrize("args", ["", LONG, "<b>&", "שלום \u202e", "🌬"])
async def test_every_command_takes_anything_anywhere(harness: Harness, us: Chat, command: str, args: str) -> None:
    for place in (us, harness.bot):
        answer = await harness.says(harness.alex, place, f"/{command} {args}")
        assert answer.from_["id"] == harness.bot.id
        assert worded("something-broke") not in answer.text


async def test_a_wrong_place_says_which_is_right(harness: Harness) -> None:
    answer = await harness.says(harness.alex, harness.bot, "/pact")
    assert worded("only-in-a-group") in answer.text
    assert answer.buttons[0][0].value == "https://t.me/breather_bot?startgroup=hello"


async def test_names_are_text_and_nothing_else(harness: Harness) -> None:
    mallory = harness.telegram.add_person("<b>Mal</b>&amp;\u202e\u200b" + "x" * 60)
    group = harness.telegram.add_group("Us", [mallory, harness.sam], bots=[harness.bot])
    await harness.settled()
    message = await harness.says(mallory, group, "/pause")
    assert "<b>Mal</b>&amp;xxx" in message.text
    assert "\u202e" not in message.text
    assert {entity["type"] for entity in message.entities} == {"bold", "date_time"}
    assert len([entity for entity in message.entities if entity["type"] == "bold"]) == 1


async def test_a_blocked_bot_stays_quiet_and_keeps_the_settings(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.says(harness.alex, harness.bot, "Lisbon")
    await harness.says(harness.alex, harness.bot, "/pause")
    harness.alex.block(harness.bot)
    await harness.settled()
    start = len(harness.telegram.log)
    await harness.move(hours=2)
    assert harness.shown_since(start) == []
    harness.alex.unblock(harness.bot)
    await harness.settled()
    answer = await harness.says(harness.alex, harness.bot, "/settings")
    assert "Lisbon" in answer.text
