"""/affirm: one sentence at a time, none twice before all were seen; what somebody saves, nobody else sees."""

from datetime import timedelta

import pytest

from content.catalog.libraries import week_of
from content.catalog.loaders import affirmations
from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import fixed, opening, worded

LIBRARY = affirmations()
TEXTS = {one.text: one for one in LIBRARY.affirmations.values()}
IN_PORTUGUESE = {one.text: LIBRARY.affirmations[one.id].text for one in affirmations("pt").affirmations.values()}
"""The sentence of the same id, by the Portuguese one."""


def sentence(shown: Message) -> str:
    """Return the library's sentence on the screen, in English."""
    lines = [IN_PORTUGUESE.get(line, line) for line in shown.text.split("\n")]
    (found,) = [text for text in TEXTS if text in lines]
    return found


def of_sam(harness: Harness, us: Chat) -> list[object]:
    return [one.data for place in (us, harness.bot) for one in harness.sam.screen(place)]


async def test_this_weeks_five_come_first_and_then_all_others_once(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    week = week_of(harness.clock.now().date())
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
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
        await harness.taps(harness.alex, shown, "Another")
        seen.append(sentence(shown))
        assert shown.text.startswith(LIBRARY.themes[TEXTS[seen[-1]].theme].label)
    assert set(seen) == set(TEXTS)
    assert {TEXTS[one].id for one in seen[:5]} == {one.id for one in LIBRARY.of_week(week)}
    await harness.taps(harness.alex, shown, "Another")
    assert shown.text.startswith(opening("affirm-new-round"))
    assert sentence(shown) != seen[-1]
    assert of_sam(harness, us) == before


async def test_a_restart_and_another_language_repeat_nothing(harness: Harness) -> None:
    seen = []
    for number in range(12):
        shown = await harness.says(harness.alex, harness.bot, "/affirm")
        seen.append(sentence(shown))
        if number == 3:
            await harness.stop()
            await harness.start()
        if number == 7:
            harness.alex.language = "pt"
            harness.alex.renew()
    assert len(set(seen)) == len(seen)


async def test_each_person_goes_their_own_way(harness: Harness) -> None:
    rows = {}
    for person in (harness.alex, harness.sam):
        shown = await harness.says(person, harness.bot, "/affirm")
        rows[person.id] = [sentence(shown)]
        for _ in range(4):
            await harness.taps(person, shown, "Another")
            rows[person.id].append(sentence(shown))
    one, other = rows.values()
    assert set(one) == set(other)
    assert one != other


async def test_in_a_group_only_the_asker_sees_it(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    shown = await harness.says(harness.alex, us, "/affirm")
    assert shown.ephemeral
    first = sentence(shown)
    await harness.taps(harness.alex, shown, "Another")
    assert sentence(harness.alex.screen(us)[-1]) != first
    assert worded("affirm-saved") in ((await harness.taps(harness.alex, shown, "Save")).text or "")
    assert "start=write" in ((await harness.taps(harness.alex, shown, "Write mine")).url or "")
    assert of_sam(harness, us) == before


async def test_what_is_not_for_me_never_comes_again(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    unwanted = sentence(shown)
    await harness.taps(harness.alex, shown, "Not for me")
    seen = [sentence(shown)]
    for _ in range(2 * len(TEXTS)):
        await harness.taps(harness.alex, shown, "Another")
        seen.append(sentence(shown))
    assert unwanted not in seen
    assert set(seen) == set(TEXTS) - {unwanted}


async def test_saved_ones_can_be_found_and_removed(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    saved = []
    for _ in range(10):
        saved.append(sentence(shown))
        await harness.taps(harness.alex, shown, "Save")
        harness.clock.move_to(harness.clock.now() + timedelta(seconds=1))
        await harness.taps(harness.alex, shown, "Another")
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, worded("button-kept"))
    assert [line.partition(". ")[2] for line in shown.text.split("\n")[1:]] == saved[::-1][:8]
    await harness.taps(harness.alex, shown, "Next")
    assert [line.partition(". ")[2] for line in shown.text.split("\n")[1:]] == saved[::-1][8:]
    await harness.taps(harness.alex, shown, "Remove 9")
    assert saved[1] not in shown.text
    await harness.taps(harness.alex, shown, "Remove 9")
    assert [line.partition(". ")[2] for line in shown.text.split("\n")[1:]] == saved[::-1][:8]


async def test_a_sentence_of_ones_own_comes_along_and_is_nobody_elses(harness: Harness, us: Chat) -> None:
    before = of_sam(harness, us)
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, "Write mine")
    written = await harness.says(harness.alex, harness.bot, "I can \n make   <the> tea.")
    assert "I can make <the> tea." in written.text
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    screens = [shown.text]
    for _ in range(5):
        await harness.taps(harness.alex, shown, "Another")
        screens.append(shown.text)
    (own,) = [text for text in screens if "tea" in text]
    assert own.startswith(worded("affirm-own", text="I can make <the> tea."))
    await harness.taps(harness.alex, shown, "Another")
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, worded("button-kept"))
    await harness.taps(harness.alex, shown, worded("button-remove-number", number=1))
    assert worded("affirm-kept-none") in shown.text
    assert of_sam(harness, us) == before


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("x" * 111, worded("draft-too-long", count=110)),
        ("\u200b", worded("draft-empty")),
        ("💛" * 55, opening("affirm-written")),
    ],
)
async def test_what_fits_and_what_does_not(harness: Harness, text: str, answer: str) -> None:
    harness.alex.start(harness.bot, "write")
    await harness.dealt_with()
    assert answer in (await harness.says(harness.alex, harness.bot, text)).text


async def test_twenty_of_ones_own_are_enough(harness: Harness) -> None:
    for number in range(21):
        harness.alex.start(harness.bot, "write")
        await harness.dealt_with()
        shown = await harness.says(harness.alex, harness.bot, f"I may rest, number {number}.")
        await harness.move(seconds=2)
    assert fixed("affirm-write-enough") in shown.text
    assert shown.labels == [worded("button-kept")]


@pytest.mark.parametrize(
    "data", ["ms1:nothing-like-it", "mn1:nothing-like-it", "mn1:own-77", "mr1:own-77:0", "mk1:-5", "mk1:999"]
)
async def test_forged_buttons_do_nothing(harness: Harness, us: Chat, data: str) -> None:
    harness.sam.start(harness.bot, "write")
    await harness.dealt_with()
    await harness.says(harness.sam, harness.bot, "I may be Sam.")
    before = of_sam(harness, us)
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, data=data)
    await harness.taps(harness.alex, shown, data=data.replace("77", "1"))
    assert of_sam(harness, us) == before
    shown = await harness.says(harness.sam, harness.bot, "/affirm")
    await harness.taps(harness.sam, shown, worded("button-kept"))
    assert "I may be Sam." in shown.text
