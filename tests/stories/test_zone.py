"""A person's time zone: by a city, by a location shared in private, by an offset. Nobody else sees any of it."""

import struct
from collections.abc import AsyncIterator
from typing import Any

import pytest

from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.stored_rows import on_disk
from tests.support.words import opening, worded

LISBON = (38.72231, -9.13931)
AT_SEA = (0.0, -30.0)


def told_to_sam(harness: Harness, us: Chat) -> list[tuple[int, str, list[str]]]:
    """Return what Sam's phone shows of the bot."""
    screens = [*harness.sam.screen(us), *harness.sam.screen(harness.bot)]
    return [(one.id, one.text, one.labels) for one in screens if one.from_["id"] == harness.bot.id]


@pytest.fixture(autouse=True)
async def quiet_for_sam(harness: Harness, us: Chat) -> AsyncIterator[None]:
    """Check that nothing that Alex does about a zone shows on Sam's phone."""
    await harness.says(harness.sam, harness.bot, "/help")
    before = told_to_sam(harness, us)
    yield
    assert told_to_sam(harness, us) == before


async def asked(harness: Harness) -> Message:
    """Have Alex asked for a place."""
    settings = await harness.says(harness.alex, harness.bot, "/settings")
    await harness.taps(harness.alex, settings, worded("button-zone-ask"))
    return harness.alex.screen(harness.bot)[-1]


async def shares(harness: Harness, latitude: float, longitude: float) -> Message:
    harness.alex.share_location(harness.bot, latitude, longitude)
    await harness.dealt_with()
    return harness.alex.screen(harness.bot)[-1]


async def zone_of(harness: Harness) -> str:
    settings = await harness.says(harness.alex, harness.bot, "/settings")
    return settings.text.removeprefix(worded("settings", language="English", zone="")).partition("\n")[0]


async def test_a_city_is_typed(harness: Harness) -> None:
    question = await asked(harness)
    for way in ("Lisbon", "+2", "/cancel"):
        assert way in question.text
    answer = await harness.says(harness.alex, harness.bot, "München")
    assert opening("zone-set") + "Berlin (Germany)" in answer.text
    assert answer.labels == [worded("button-zone-other")]
    assert await zone_of(harness) == "Berlin (Germany)"


async def test_a_city_of_that_name_by_far_the_largest_is_taken(harness: Harness) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, "London")
    assert opening("zone-set") + "London (United Kingdom)" in answer.text
    await harness.taps(harness.alex, answer, worded("button-zone-other"))
    answer = await harness.says(harness.alex, harness.bot, "London, Canada")
    assert opening("zone-set") + "Toronto (Canada)" in answer.text


async def test_one_of_several_is_asked_for_and_tapped(harness: Harness) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, "Portland")
    assert worded("zone-which") in answer.text
    assert answer.labels == ["Portland, Oregon", "Portland, Maine", "Portland, Texas"]
    assert await zone_of(harness) == worded("zone-none")
    await harness.taps(harness.alex, answer, "Portland, Maine")
    assert opening("zone-set") + "New York (United States)" in harness.alex.screen(harness.bot)[-1].text
    assert await zone_of(harness) == "New York (United States)"


async def test_where_none_of_several_is_meant_one_types_on(harness: Harness) -> None:
    await asked(harness)
    await harness.says(harness.alex, harness.bot, "Birmingham")
    answer = await harness.says(harness.alex, harness.bot, "Portland, Maine")
    assert opening("zone-set") + "New York (United States)" in answer.text


async def test_the_name_of_a_zone_or_a_part_of_it(harness: Harness) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, "louis")
    assert answer.labels == ["Louisville (United States)"]
    await harness.taps(harness.alex, answer, "Louisville (United States)")
    assert opening("zone-set") + "Louisville (United States)" in harness.alex.screen(harness.bot)[-1].text


@pytest.mark.parametrize(("text", "zone"), [("+5:30", "Kolkata (India)"), ("-3", "UTC-3"), ("UTC", "UTC")])
async def test_an_offset(harness: Harness, text: str, zone: str) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, text)
    assert opening("zone-set") + zone in answer.text
    assert await zone_of(harness) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Kiev", "Kyiv (Ukraine)"),
        ("US/Pacific", "Los Angeles (United States)"),
        ("EST", "New York (United States)"),
        ("india", "Kolkata (India)"),
        ("Berlin!", "Berlin (Germany)"),
        ("UTC−5", "UTC-5"),
    ],
)
async def test_what_people_call_a_zone_is_shown_by_its_name_of_today(harness: Harness, text: str, zone: str) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, text)
    assert opening("zone-set") + zone in answer.text
    assert await zone_of(harness) == zone


async def test_a_country_and_a_state_of_one_name_are_asked_for(harness: Harness) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, "Georgia")
    assert {"Atlanta, Georgia", "Tbilisi, Georgia"} <= set(answer.labels)
    await harness.taps(harness.alex, answer, "Tbilisi, Georgia")
    assert await zone_of(harness) == "Tbilisi (Georgia)"


async def test_a_guess_is_a_button_and_not_taken(harness: Harness) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, "I live in Berlin")
    assert answer.labels == ["Berlin, Germany"]
    assert await zone_of(harness) == worded("zone-none")
    await harness.taps(harness.alex, answer, "Berlin, Germany")
    assert await zone_of(harness) == "Berlin (Germany)"


@pytest.mark.parametrize("text", ["Mordor", "+99", "Lisbon, Germany", "🌬", "<b>x", "\u202e", "x" * 4000])
async def test_what_is_no_place_is_refused_and_asked_on(harness: Harness, text: str) -> None:
    await asked(harness)
    answer = await harness.says(harness.alex, harness.bot, text)
    assert worded("zone-unknown") in answer.text
    answer = await harness.says(harness.alex, harness.bot, "Lisbon")
    assert opening("zone-set") + "Lisbon (Portugal)" in answer.text


async def test_a_location_is_shared(harness: Harness) -> None:
    await asked(harness)
    answer = await shares(harness, *LISBON)
    assert opening("zone-set") + "Lisbon (Portugal)" in answer.text
    assert await zone_of(harness) == "Lisbon (Portugal)"
    answer = await harness.says(harness.alex, harness.bot, "Tokyo")
    assert opening("zone-set") not in answer.text, "the question is closed"


async def test_a_location_without_a_question(harness: Harness) -> None:
    assert opening("zone-set") + "Lisbon (Portugal)" in (await shares(harness, *LISBON)).text


@pytest.mark.parametrize(
    "content",
    [
        {"location": {"latitude": 48.14, "longitude": 11.58, "live_period": 900}},
        {"venue": {"location": {"latitude": 48.14, "longitude": 11.58}, "title": "A café", "address": "A street"}},
    ],
)
async def test_a_live_location_and_a_venue_count_too(harness: Harness, content: dict[str, Any]) -> None:
    harness.alex.say(harness.alex.chat_with(harness.bot), content)
    await harness.dealt_with()
    assert opening("zone-set") + "Berlin (Germany)" in harness.alex.screen(harness.bot)[-1].text


async def test_a_location_at_sea(harness: Harness) -> None:
    await asked(harness)
    assert worded("zone-at-sea") in (await shares(harness, *AT_SEA)).text
    assert opening("zone-set") + "Lisbon (Portugal)" in (await harness.says(harness.alex, harness.bot, "Lisbon")).text


async def test_a_location_leaves_another_question_open(harness: Harness) -> None:
    before = await harness.says(harness.alex, harness.bot, "/say")
    assert opening("zone-set") in (await shares(harness, *LISBON)).text
    answer = await harness.says(harness.alex, harness.bot, "You came home late")
    assert answer.text != before.text
    assert "came home late" in answer.text


async def test_a_location_is_kept_nowhere(harness: Harness, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="bot")
    start = len(harness.telegram.log)
    await shares(harness, *LISBON)
    kept = on_disk(harness)
    assert b"Europe/Lisbon" in kept
    sent = str([call.params for call in harness.shown_since(start)])
    for number in LISBON:
        assert struct.pack(">d", number) not in kept
        assert str(number).encode() not in kept
        assert str(number) not in caplog.text + sent


async def test_a_location_in_the_group_is_nobodys_business(harness: Harness, us: Chat) -> None:
    ours = harness.alex.screen(us)[-1]
    assert ours.from_["id"] == harness.bot.id
    start = len(harness.telegram.log)
    latitude, longitude = LISBON
    harness.alex.say(us, {"location": {"latitude": latitude, "longitude": longitude}}, reply=ours)
    await harness.dealt_with()
    assert harness.shown_since(start) == []
    assert await zone_of(harness) == worded("zone-none")


@pytest.mark.parametrize("zone", ["../etc/passwd", "Mars/Olympus", "lisbon", "Etc/GMT+99", "x" * 48])
async def test_a_forged_button(harness: Harness, zone: str) -> None:
    await asked(harness)
    question = await harness.says(harness.alex, harness.bot, "Portland")
    answer = await harness.taps(harness.alex, question, data=f"zs1:{zone}")
    assert worded("old-button") in (answer.text or "")
    assert await zone_of(harness) == worded("zone-none")


@pytest.mark.parametrize(
    ("place", "morning", "evening"),
    [("New York", "7:30\N{NO-BREAK SPACE}AM", "9:30\N{NO-BREAK SPACE}PM"), ("London", "07:30", "21:30")],
)
async def test_clocks_are_those_of_the_country_one_lives_in(
    harness: Harness, place: str, morning: str, evening: str
) -> None:
    await harness.lives_in(harness.alex, place)
    shown = await harness.says(harness.alex, harness.bot, "/affirmations daily 7:30")
    assert worded("coming-daily", at=morning) in shown.text
    await harness.taps(harness.alex, shown, worded("button-other-hour"))
    assert {morning, evening} <= {*harness.alex.screen(harness.bot)[-1].labels}
