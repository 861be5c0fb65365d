"""/affirm: one sentence at a time, none twice before all were seen; what one keeps, nobody else sees."""

from datetime import timedelta

import pytest

from content.library import affirmations
from content.shelves import week_of
from playground import Chat, Message
from tests.words import fixed, opening, worded
from tests.world import World

LIBRARY = affirmations()
TEXTS = {one.text: one for one in LIBRARY.affirmations.values()}


def sentence(shown: Message) -> str:
    """The library's sentence on the screen."""
    (found,) = [text for text in TEXTS if text in shown.text.split("\n")]
    return found


def of_sam(house: World, us: Chat) -> list[object]:
    return [one.data for place in (us, house.bot) for one in house.sam.screen(place)]


async def test_this_weeks_five_come_first_and_then_all_others_once(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    week = week_of(house.clock.now().date())
    shown = await house.says(house.alex, house.bot, "/affirm")
    assert LIBRARY.theme_of_week(week).question in shown.text
    assert shown.labels == [
        "Another",
        "Save",
        "Not for me",
        "Write mine",
        worded("button-kept"),
        worded("button-by-itself"),
    ]
    seen = [sentence(shown)]
    for _ in range(len(TEXTS) - 1):
        await house.taps(house.alex, shown, "Another")
        seen.append(sentence(shown))
        assert shown.text.startswith(LIBRARY.themes[TEXTS[seen[-1]].theme].label)
    assert set(seen) == set(TEXTS)
    assert {TEXTS[one].id for one in seen[:5]} == {one.id for one in LIBRARY.of_week(week)}
    await house.taps(house.alex, shown, "Another")
    assert shown.text.startswith(opening("affirm-new-round"))
    assert sentence(shown) != seen[-1]
    assert of_sam(house, us) == before


async def test_a_restart_and_another_language_repeat_nothing(house: World) -> None:
    seen = []
    for number in range(12):
        shown = await house.says(house.alex, house.bot, "/affirm")
        seen.append(sentence(shown))
        if number == 3:
            await house.stop()
            await house.start()
        if number == 7:
            house.alex.language = "pt"
            house.alex.renew()
    assert len(set(seen)) == len(seen)


async def test_each_person_goes_their_own_way(house: World) -> None:
    rows = {}
    for person in (house.alex, house.sam):
        shown = await house.says(person, house.bot, "/affirm")
        rows[person.id] = [sentence(shown)]
        for _ in range(4):
            await house.taps(person, shown, "Another")
            rows[person.id].append(sentence(shown))
    one, other = rows.values()
    assert set(one) == set(other)
    assert one != other


async def test_in_a_group_only_the_asker_sees_it(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    shown = await house.says(house.alex, us, "/affirm")
    assert shown.ephemeral
    first = sentence(shown)
    await house.taps(house.alex, shown, "Another")
    assert sentence(house.alex.screen(us)[-1]) != first
    assert worded("affirm-saved") in ((await house.taps(house.alex, shown, "Save")).text or "")
    assert "start=write" in ((await house.taps(house.alex, shown, "Write mine")).url or "")
    assert of_sam(house, us) == before


async def test_what_is_not_for_me_never_comes_again(house: World) -> None:
    shown = await house.says(house.alex, house.bot, "/affirm")
    unwanted = sentence(shown)
    await house.taps(house.alex, shown, "Not for me")
    seen = [sentence(shown)]
    for _ in range(2 * len(TEXTS)):
        await house.taps(house.alex, shown, "Another")
        seen.append(sentence(shown))
    assert unwanted not in seen
    assert set(seen) == set(TEXTS) - {unwanted}


async def test_saved_ones_can_be_found_and_removed(house: World) -> None:
    shown = await house.says(house.alex, house.bot, "/affirm")
    saved = []
    for _ in range(10):
        saved.append(sentence(shown))
        await house.taps(house.alex, shown, "Save")
        house.clock.move_to(house.clock.now() + timedelta(seconds=1))
        await house.taps(house.alex, shown, "Another")
    shown = await house.says(house.alex, house.bot, "/affirm")
    await house.taps(house.alex, shown, worded("button-kept"))
    assert [line.partition(". ")[2] for line in shown.text.split("\n")[1:]] == saved[::-1][:8]
    await house.taps(house.alex, shown, "Next")
    assert [line.partition(". ")[2] for line in shown.text.split("\n")[1:]] == saved[::-1][8:]
    await house.taps(house.alex, shown, "Remove 9")
    assert saved[1] not in shown.text
    await house.taps(house.alex, shown, "Remove 9")
    assert [line.partition(". ")[2] for line in shown.text.split("\n")[1:]] == saved[::-1][:8]


async def test_a_sentence_of_ones_own_comes_along_and_is_nobody_elses(house: World, us: Chat) -> None:
    before = of_sam(house, us)
    shown = await house.says(house.alex, house.bot, "/affirm")
    await house.taps(house.alex, shown, "Write mine")
    written = await house.says(house.alex, house.bot, "I can \n make   <the> tea.")
    assert "I can make <the> tea." in written.text
    shown = await house.says(house.alex, house.bot, "/affirm")
    screens = [shown.text]
    for _ in range(5):
        await house.taps(house.alex, shown, "Another")
        screens.append(shown.text)
    (own,) = [text for text in screens if "tea" in text]
    assert own.startswith("In your own words\nI can make <the> tea.")
    await house.taps(house.alex, shown, "Another")
    shown = await house.says(house.alex, house.bot, "/affirm")
    await house.taps(house.alex, shown, worded("button-kept"))
    await house.taps(house.alex, shown, "Remove 1")
    assert worded("affirm-kept-none") in shown.text
    assert of_sam(house, us) == before


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("x" * 111, worded("draft-too-long", count=110)),
        ("\u200b", worded("draft-empty")),
        ("💛" * 55, opening("affirm-written")),
    ],
)
async def test_what_fits_and_what_does_not(house: World, text: str, answer: str) -> None:
    house.alex.start(house.bot, "write")
    await house.dealt_with()
    assert answer in (await house.says(house.alex, house.bot, text)).text


async def test_twenty_of_ones_own_are_enough(house: World) -> None:
    for number in range(21):
        house.alex.start(house.bot, "write")
        await house.dealt_with()
        shown = await house.says(house.alex, house.bot, f"I may rest, number {number}.")
        await house.move(seconds=2)
    assert fixed("affirm-write-enough") in shown.text
    assert shown.labels == [worded("button-kept")]


@pytest.mark.parametrize(
    "data", ["ms1:nothing-like-it", "mn1:nothing-like-it", "mn1:own-77", "mr1:own-77:0", "mk1:-5", "mk1:999"]
)
async def test_forged_buttons_do_nothing(house: World, us: Chat, data: str) -> None:
    house.sam.start(house.bot, "write")
    await house.dealt_with()
    await house.says(house.sam, house.bot, "I may be Sam.")
    before = of_sam(house, us)
    shown = await house.says(house.alex, house.bot, "/affirm")
    await house.taps(house.alex, shown, data=data)
    await house.taps(house.alex, shown, data=data.replace("77", "1"))
    assert of_sam(house, us) == before
    shown = await house.says(house.sam, house.bot, "/affirm")
    await house.taps(house.sam, shown, worded("button-kept"))
    assert "I may be Sam." in shown.text
