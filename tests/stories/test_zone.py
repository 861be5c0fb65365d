"""A person's time zone: by a city, by a location shared in private, by an offset. Nobody else sees any of it."""

import struct
from collections.abc import AsyncIterator
from typing import Any

import pytest

from playground import Chat, Message
from tests.kept import on_disk
from tests.words import opening, worded
from tests.world import World

LISBON = (38.72231, -9.13931)
AT_SEA = (0.0, -30.0)


def told_to_sam(house: World, us: Chat) -> list[tuple[int, str, list[str]]]:
    """What Sam's phone shows of the bot."""
    screens = [*house.sam.screen(us), *house.sam.screen(house.bot)]
    return [(one.id, one.text, one.labels) for one in screens if one.from_["id"] == house.bot.id]


@pytest.fixture(autouse=True)
async def quiet_for_sam(house: World, us: Chat) -> AsyncIterator[None]:
    """Whatever Alex does here about a zone, Sam's phone shows nothing of it."""
    await house.says(house.sam, house.bot, "/help")
    before = told_to_sam(house, us)
    yield
    assert told_to_sam(house, us) == before


async def asked(house: World) -> Message:
    """Alex is asked for a place."""
    settings = await house.says(house.alex, house.bot, "/settings")
    await house.taps(house.alex, settings, "Time zone")
    return house.alex.screen(house.bot)[-1]


async def shares(house: World, latitude: float, longitude: float) -> Message:
    house.alex.share_location(house.bot, latitude, longitude)
    await house.dealt_with()
    return house.alex.screen(house.bot)[-1]


async def zone_of(house: World) -> str:
    settings = await house.says(house.alex, house.bot, "/settings")
    return settings.text.partition("Time zone: ")[2].partition("\n")[0]


async def test_a_city_is_typed(house: World) -> None:
    question = await asked(house)
    for way in ("Lisbon", "+2", "paper clip, Location", "/cancel"):
        assert way in question.text
    answer = await house.says(house.alex, house.bot, "München")
    assert opening("zone-set") + "Berlin (Europe)" in answer.text
    assert answer.labels == ["Another time zone"]
    assert await zone_of(house) == "Berlin (Europe)"


async def test_a_city_of_that_name_by_far_the_largest_is_taken(house: World) -> None:
    await asked(house)
    answer = await house.says(house.alex, house.bot, "London")
    assert opening("zone-set") + "London (Europe)" in answer.text
    await house.taps(house.alex, answer, "Another time zone")
    answer = await house.says(house.alex, house.bot, "London, Canada")
    assert opening("zone-set") + "Toronto (America)" in answer.text


async def test_one_of_several_is_asked_for_and_tapped(house: World) -> None:
    await asked(house)
    answer = await house.says(house.alex, house.bot, "Portland")
    assert "Which one is it?" in answer.text
    assert answer.labels == ["Portland, Oregon", "Portland, Maine", "Portland, Texas"]
    assert await zone_of(house) == "not set"
    await house.taps(house.alex, answer, "Portland, Maine")
    assert opening("zone-set") + "New York (America)" in house.alex.screen(house.bot)[-1].text
    assert await zone_of(house) == "New York (America)"


async def test_where_none_of_several_is_meant_one_types_on(house: World) -> None:
    await asked(house)
    await house.says(house.alex, house.bot, "Birmingham")
    answer = await house.says(house.alex, house.bot, "Portland, Maine")
    assert opening("zone-set") + "New York (America)" in answer.text


async def test_the_name_of_a_zone_or_a_part_of_it(house: World) -> None:
    await asked(house)
    answer = await house.says(house.alex, house.bot, "louis")
    assert answer.labels == ["Louisville (America/Kentucky)", "Louisville (America)"]
    await house.taps(house.alex, answer, "Louisville (America)")
    assert opening("zone-set") + "Louisville (America)" in house.alex.screen(house.bot)[-1].text


@pytest.mark.parametrize(("text", "zone"), [("+5:30", "Kolkata (Asia)"), ("-3", "UTC-3"), ("UTC", "UTC")])
async def test_an_offset(house: World, text: str, zone: str) -> None:
    await asked(house)
    answer = await house.says(house.alex, house.bot, text)
    assert opening("zone-set") + zone in answer.text
    assert await zone_of(house) == zone


@pytest.mark.parametrize("text", ["Mordor", "+99", "Lisbon, Germany", "🌬", "<b>x", "\u202e", "x" * 4000])
async def test_what_is_no_place_is_refused_and_asked_on(house: World, text: str) -> None:
    await asked(house)
    answer = await house.says(house.alex, house.bot, text)
    assert "couldn't find that one" in answer.text
    answer = await house.says(house.alex, house.bot, "Lisbon")
    assert opening("zone-set") + "Lisbon (Europe)" in answer.text


async def test_a_location_is_shared(house: World) -> None:
    await asked(house)
    answer = await shares(house, *LISBON)
    assert opening("zone-set") + "Lisbon (Europe)" in answer.text
    assert await zone_of(house) == "Lisbon (Europe)"
    answer = await house.says(house.alex, house.bot, "Tokyo")
    assert opening("zone-set") not in answer.text, "the question is closed"


async def test_a_location_without_a_question(house: World) -> None:
    assert opening("zone-set") + "Lisbon (Europe)" in (await shares(house, *LISBON)).text


@pytest.mark.parametrize(
    "content",
    [
        {"location": {"latitude": 48.14, "longitude": 11.58, "live_period": 900}},
        {"venue": {"location": {"latitude": 48.14, "longitude": 11.58}, "title": "A café", "address": "A street"}},
    ],
)
async def test_a_live_location_and_a_venue_count_too(house: World, content: dict[str, Any]) -> None:
    house.alex.say(house.alex.chat_with(house.bot), content)
    await house.dealt_with()
    assert opening("zone-set") + "Berlin (Europe)" in house.alex.screen(house.bot)[-1].text


async def test_a_location_at_sea(house: World) -> None:
    await asked(house)
    assert worded("zone-at-sea") in (await shares(house, *AT_SEA)).text
    assert opening("zone-set") + "Lisbon (Europe)" in (await house.says(house.alex, house.bot, "Lisbon")).text


async def test_a_location_leaves_another_question_open(house: World) -> None:
    before = await house.says(house.alex, house.bot, "/say")
    assert opening("zone-set") in (await shares(house, *LISBON)).text
    answer = await house.says(house.alex, house.bot, "You came home late")
    assert answer.text != before.text
    assert "came home late" in answer.text


async def test_a_location_is_kept_nowhere(house: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="bot")
    start = len(house.telegram.log)
    await shares(house, *LISBON)
    kept = on_disk(house)
    assert b"Europe/Lisbon" in kept
    sent = str([call.params for call in house.shown_since(start)])
    for number in LISBON:
        assert struct.pack(">d", number) not in kept
        assert str(number).encode() not in kept
        assert str(number) not in caplog.text + sent


async def test_a_location_in_the_group_is_nobodys_business(house: World, us: Chat) -> None:
    ours = house.alex.screen(us)[-1]
    assert ours.from_["id"] == house.bot.id
    start = len(house.telegram.log)
    latitude, longitude = LISBON
    house.alex.say(us, {"location": {"latitude": latitude, "longitude": longitude}}, reply=ours)
    await house.dealt_with()
    assert house.shown_since(start) == []
    assert await zone_of(house) == "not set"


@pytest.mark.parametrize("zone", ["../etc/passwd", "Mars/Olympus", "lisbon", "Etc/GMT+99", "x" * 48])
async def test_a_forged_button(house: World, zone: str) -> None:
    await asked(house)
    question = await house.says(house.alex, house.bot, "Portland")
    answer = await house.taps(house.alex, question, data=f"zs1:{zone}")
    assert "earlier message" in (answer.text or "")
    assert await zone_of(house) == "not set"
