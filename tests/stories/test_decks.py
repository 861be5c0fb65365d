"""/validate and /curious: one line at a time, none twice before the deck is through, on one phone."""

from collections.abc import Sequence

import pytest

from content.catalog.libraries import where
from content.catalog.loaders import questions, validations
from playground import Chat, Message
from tests.support.harness import Harness
from tests.support.words import worded

TOPICS = {"validate": validations().situations, "curious": questions().themes}
LINES: dict[str, Sequence[str]] = {
    "validate": [one.text for one in validations().validations.values()],
    "curious": [one.text for one in questions().questions.values()],
}
TIRED = [one.text for one in where(validations().validations, situation="tired")]
WISHES = [one.text for one in where(questions().questions, theme="wishes")]
BACK = {"validate": worded("button-other-situation"), "curious": worded("button-other-theme")}
every_deck = pytest.mark.parametrize("deck", ["validate", "curious"])


def line_of(message: Message) -> str:
    """Return the line that the message shows, which is what "Copy" copies."""
    (copied,) = [button.value for row in message.buttons for button in row if button.text == "Copy"]
    assert copied in message.text.splitlines()
    return copied


async def dealt(harness: Harness, chat: Chat | None, number: int) -> list[str]:
    """Return the lines of that many cards, beginning with the one that is shown."""
    place = chat or harness.bot
    lines = [line_of(harness.alex.screen(place)[-1])]
    while len(lines) < number:
        await harness.taps(harness.alex, harness.alex.screen(place)[-1], "Another")
        lines.append(line_of(harness.alex.screen(place)[-1]))
    return lines


@every_deck
@pytest.mark.parametrize("private", [True, False])
async def test_a_line_comes_at_once_and_a_topic_narrows_it(
    harness: Harness, us: Chat, deck: str, private: bool
) -> None:
    place = harness.bot if private else us
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, place, f"/{deck}")
    assert shown.ephemeral is not private
    assert line_of(shown) in LINES[deck]
    topics = [topic.label for topic in TOPICS[deck].values()]
    assert shown.labels == ["Another", "Copy", *topics]
    await harness.taps(harness.alex, shown, topics[0])
    shown = harness.alex.screen(place)[-1]
    assert shown.ephemeral is not private
    assert shown.text.startswith(topics[0])
    assert shown.labels == ["Another", "Copy", BACK[deck]]
    await harness.taps(harness.alex, shown, BACK[deck])
    shown = harness.alex.screen(place)[-1]
    assert shown.labels == ["Another", "Copy", *topics]
    answer = await harness.taps(harness.alex, shown, "Copy")
    assert answer.copied == line_of(shown)
    assert [one.data for one in harness.sam.screen(us)] == before


@pytest.mark.parametrize(
    ("deck", "label", "lines"),
    [
        ("validate", None, LINES["validate"]),
        ("validate", "Tired", TIRED),
        ("curious", "Wishes", WISHES),
    ],
)
async def test_none_comes_twice_before_all_have_come(
    harness: Harness, deck: str, label: str | None, lines: Sequence[str]
) -> None:
    shown = await harness.says(harness.alex, harness.bot, f"/{deck}")
    if label:
        await harness.taps(harness.alex, shown, label)
    first = await dealt(harness, None, len(lines))
    assert sorted(first) == sorted(lines)
    assert worded("deck-through") not in shown.text
    await harness.taps(harness.alex, shown, "Another")
    assert worded("deck-through") in shown.text
    second = await dealt(harness, None, len(lines))
    assert sorted(second) == sorted(lines)
    assert second[0] != first[-1]
    assert worded("deck-through") not in shown.text


async def test_questions_for_the_middle_of_a_quarrel_come_first(harness: Harness) -> None:
    urgent = [one.text for one in where(questions().questions, theme="middle")]
    assert next(iter(questions().themes)) == "middle"
    await harness.says(harness.alex, harness.bot, "/curious")
    first = await dealt(harness, None, len(urgent) + 1)
    assert sorted(first[:-1]) == sorted(urgent)
    assert first[-1] not in urgent


async def test_the_order_survives_a_restart(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    await harness.says(harness.alex, us, "/curious")
    await harness.taps(harness.alex, harness.alex.screen(us)[-1], "Wishes")
    first = await dealt(harness, us, 8)
    await harness.stop()
    await harness.start()
    rest = await dealt(harness, us, len(WISHES) - 7)
    assert sorted(first[:-1] + rest) == sorted(WISHES)
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_each_person_and_each_evening_has_an_order_of_its_own(harness: Harness) -> None:
    orders = []
    for person in (harness.alex, harness.sam, harness.alex):
        shown = await harness.says(person, harness.bot, "/curious")
        lines = []
        for _ in range(10):
            lines.append(line_of(shown))
            await harness.taps(person, shown, "Another")
        orders.append(lines)
        await harness.move(hours=1 if person is harness.sam else 0)
    assert orders[0] != orders[1]
    assert orders[0] != orders[2]


@every_deck
async def test_where_it_cannot_be_whispered_it_is_read_in_private(harness: Harness, us: Chat, deck: str) -> None:
    harness.telegram.refuse_ephemeral = True
    shown = await harness.says(harness.alex, us, f"/{deck}")
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == f"https://t.me/breather_bot?start={deck}"
    harness.alex.start(harness.bot, deck)
    await harness.dealt_with()
    assert line_of(harness.alex.screen(harness.bot)[-1]) in LINES[deck]


@pytest.mark.parametrize("data", ["dt1:validate:no-such", "da1:curious:tired:1", "da1:other:all:1", "dt1:curious"])
async def test_what_is_not_there_any_more_is_told_kindly(harness: Harness, data: str) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/validate")
    answer = await harness.taps(harness.alex, shown, data=data)
    assert worded("old-button") in (answer.text or "")


async def test_a_place_far_off_is_a_place_in_some_round(harness: Harness) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/validate")
    for draw in (-1, 0, 10**13):
        await harness.taps(harness.alex, shown, data=f"da1:validate:tired:{draw}")
        assert line_of(shown) in TIRED
