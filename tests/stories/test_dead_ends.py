"""Every dead end answers kindly, and loses nothing."""

import pytest

from bot.app import FEATURES
from playground import Chat
from tests.words import worded
from tests.world import World

LONG = "a" * 4000


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("99h", "a day at most"),
        ("0", worded("pause-too-short")),
        ("-5", worded("pause-past")),
        ("yesterday", worded("pause-past")),
        ("soon", worded("pause-unclear")),
        ("<b>20</b>", worded("pause-unclear")),
        ("٢٠", worded("pause-unclear")),
        ("🌬🌬", worded("pause-unclear")),
        ("שלום", worded("pause-unclear")),
        (LONG, worded("pause-unclear")),
        ("21:30", "don't know your time zone"),
    ],
)
async def test_a_length_that_cannot_be_used(house: World, us: Chat, text: str, says: str) -> None:
    answer = await house.says(house.alex, us, f"/pause {text}")
    assert says in answer.text
    await house.taps(house.alex, answer, "Pause now")
    assert "Alex is taking 20 minutes" in house.sam.screen(us)[-1].text


async def test_old_and_forged_buttons(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    for data in ("x", "pt1:1", "pt1:1:ready:1", "pt1:+1:ready", "pt1:1:never", "pt0:1:ready", "", "go1:nowhere", "🌬"):
        answer = await house.taps(house.sam, message, data=data)
        assert worded("old-button") in (answer.text or ""), data
    answer = await house.taps(house.sam, message, data="pt1:999999999999:ready")
    assert worded("pause-over") in (answer.text or "")


async def test_a_pause_of_another_chat_cannot_be_tapped_from_here(house: World, us: Chat) -> None:
    await house.says(house.alex, us, "/pause")
    kim = house.telegram.add_person("Kim")
    theirs = house.telegram.add_group("Others", [kim, house.sam], bots=[house.bot])
    await house.settled()
    message = await house.says(kim, theirs, "/pause")
    for data in ("pu1:1", "pt1:1:ready", "ps1:1:3", "pg1:1:1772474400"):
        answer = await house.taps(kim, message, data=data)
        assert "over" in (answer.text or ""), data
    before = len(house.alex.screen(us))
    await house.move(minutes=20)
    assert len(house.alex.screen(us)) == before + 1


async def test_a_button_of_a_pause_that_is_over(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    await house.taps(house.alex, message, "I'm ready")
    await house.taps(house.sam, message, "I'm ready")
    before = len(house.alex.screen(us))
    answer = await house.taps(house.sam, message, "I'm ready")
    assert answer.text == worded("pause-over")
    assert len(house.alex.screen(us)) == before


async def test_a_double_tap_counts_once(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    taps = [house.sam.tap(message, "I'm ready") for _ in range(3)]
    await house.settled()
    assert all(tap.answered for tap in taps)
    assert house.alex.screen(us)[-1] is message


async def test_a_double_tap_of_the_last_one_tells_it_once(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/pause")
    for person in (house.alex, house.sam, house.alex, house.sam):
        person.tap(message, "I'm ready")
    await house.settled()
    assert sum("You're both ready" in one.text for one in house.alex.screen(us)) == 1


async def test_another_bots_command_is_left_to_it(house: World, us: Chat) -> None:
    before = len(house.alex.screen(us))
    await house.says(house.alex, us, "/pause@otherbot")
    assert len(house.alex.screen(us)) == before + 1
    answer = await house.says(house.alex, house.bot, "/pause@otherbot")
    assert worded("unknown-command") in answer.text
    answer = await house.says(house.alex, us, "/PAUSE@Breather_Bot 30")
    assert "30 minutes" in answer.text


async def test_an_edited_command_is_not_obeyed_but_answered(house: World, us: Chat) -> None:
    typed = house.alex.send(us, "/paus")
    await house.settled()
    house.alex.edit(typed, "/pause")
    await house.settled()
    assert worded("edited-command") in house.alex.screen(us)[-1].text
    await house.move(hours=1)
    assert worded("edited-command") in house.alex.screen(us)[-1].text


async def test_plain_words_in_the_group_are_not_read(house: World, us: Chat) -> None:
    before = len(house.alex.screen(us))
    await house.says(house.alex, us, "he keeps shouting")
    await house.says(house.alex, us, "/unknown")
    assert len(house.alex.screen(us)) == before + 2


async def test_an_anonymous_admin_is_shown_the_private_way(house: World, us: Chat) -> None:
    answer = await house.says(house.alex, us, "/pause", anonymous=True)
    assert worded("anonymous-admin") in answer.text
    assert answer.buttons[0][0].value == "https://t.me/breather_bot?start=pause"


async def test_a_channels_post_in_its_linked_group_is_no_command(house: World, us: Chat) -> None:
    channel = house.telegram.add_channel("News", [house.alex], linked=us)
    before = len(house.sam.screen(us))
    house.alex.send(channel, "/pause")
    await house.dealt_with()
    assert len(house.sam.screen(us)) == before + 1


async def test_in_private_everything_is_answered(house: World) -> None:
    house.alex.start(house.bot)
    await house.settled()
    for text in ("he keeps shouting", "/unknown", LONG, "<b>x", "🌬", "שלום", "/"):
        answer = await house.says(house.alex, house.bot, text)
        assert answer.from_["id"] == house.bot.id, text
        assert "🌬 Breathe with me" in answer.labels, text
    house.alex.send_document(house.bot, "a.pdf", b"%PDF", "application/pdf")
    await house.dealt_with()
    assert house.alex.screen(house.bot)[-1].from_["id"] == house.bot.id


@pytest.mark.parametrize("command", [command.name for feature in FEATURES for command in feature.commands])
@pytest.mark.parametrize("args", ["", LONG, "<b>&", "שלום \u202e", "🌬"])
async def test_every_command_takes_anything_anywhere(house: World, us: Chat, command: str, args: str) -> None:
    for place in (us, house.bot):
        answer = await house.says(house.alex, place, f"/{command} {args}")
        assert answer.from_["id"] == house.bot.id
        assert worded("something-broke") not in answer.text


async def test_a_wrong_place_says_which_is_right(house: World) -> None:
    answer = await house.says(house.alex, house.bot, "/pact")
    assert worded("only-in-a-group") in answer.text
    assert answer.buttons[0][0].value == "https://t.me/breather_bot?startgroup=hello"


async def test_names_are_text_and_nothing_else(house: World) -> None:
    mallory = house.telegram.add_person("<b>Mal</b>&amp;\u202e\u200b" + "x" * 60)
    group = house.telegram.add_group("Us", [mallory, house.sam], bots=[house.bot])
    await house.settled()
    message = await house.says(mallory, group, "/pause")
    assert "<b>Mal</b>&amp;xxx" in message.text
    assert "\u202e" not in message.text
    assert {entity["type"] for entity in message.entities} == {"bold", "date_time"}
    assert len([entity for entity in message.entities if entity["type"] == "bold"]) == 1


async def test_a_blocked_bot_stays_quiet_and_keeps_the_settings(house: World) -> None:
    house.alex.start(house.bot, "zone")
    await house.says(house.alex, house.bot, "Lisbon")
    await house.says(house.alex, house.bot, "/pause")
    house.alex.block(house.bot)
    await house.settled()
    start = len(house.telegram.log)
    await house.move(hours=2)
    assert house.shown_since(start) == []
    house.alex.unblock(house.bot)
    await house.settled()
    answer = await house.says(house.alex, house.bot, "/settings")
    assert "Lisbon" in answer.text
