"""/validate and /curious: one line at a time, none twice before the deck is through, on one phone."""

from collections.abc import Sequence

import pytest

from content.library import questions, validations
from content.shelves import where
from playground import Chat, Message
from tests.words import worded
from tests.world import World

TOPICS = {"validate": validations().situations, "curious": questions().themes}
LINES: dict[str, Sequence[str]] = {
    "validate": [one.text for one in validations().validations.values()],
    "curious": [one.text for one in questions().questions.values()],
}
TIRED = [one.text for one in where(validations().validations, situation="tired")]
WISHES = [one.text for one in where(questions().questions, theme="wishes")]
BACK = {"validate": "Another situation", "curious": worded("button-other-theme")}
every_deck = pytest.mark.parametrize("deck", ["validate", "curious"])


def line_of(message: Message) -> str:
    """The line that the message shows, which is what "Copy" copies."""
    (copied,) = [button.value for row in message.buttons for button in row if button.text == "Copy"]
    assert copied in message.text.splitlines()
    return copied


async def dealt(house: World, chat: Chat | None, number: int) -> list[str]:
    """The lines of that many cards, from the one that lies open."""
    place = chat or house.bot
    lines = [line_of(house.alex.screen(place)[-1])]
    while len(lines) < number:
        await house.taps(house.alex, house.alex.screen(place)[-1], "Another")
        lines.append(line_of(house.alex.screen(place)[-1]))
    return lines


@every_deck
@pytest.mark.parametrize("private", [True, False])
async def test_a_line_comes_at_once_and_a_topic_narrows_it(house: World, us: Chat, deck: str, private: bool) -> None:
    place = house.bot if private else us
    before = [one.data for one in house.sam.screen(us)]
    shown = await house.says(house.alex, place, f"/{deck}")
    assert shown.ephemeral is not private
    assert line_of(shown) in LINES[deck]
    topics = [topic.label for topic in TOPICS[deck].values()]
    assert shown.labels == ["Another", "Copy", *topics]
    await house.taps(house.alex, shown, topics[0])
    shown = house.alex.screen(place)[-1]
    assert shown.ephemeral is not private
    assert shown.text.startswith(topics[0])
    assert shown.labels == ["Another", "Copy", BACK[deck]]
    await house.taps(house.alex, shown, BACK[deck])
    shown = house.alex.screen(place)[-1]
    assert shown.labels == ["Another", "Copy", *topics]
    answer = await house.taps(house.alex, shown, "Copy")
    assert answer.copied == line_of(shown)
    assert [one.data for one in house.sam.screen(us)] == before


@pytest.mark.parametrize(
    ("deck", "label", "lines"),
    [
        ("validate", None, LINES["validate"]),
        ("validate", "Tired", TIRED),
        ("curious", "Wishes", WISHES),
    ],
)
async def test_none_comes_twice_before_all_have_come(
    house: World, deck: str, label: str | None, lines: Sequence[str]
) -> None:
    shown = await house.says(house.alex, house.bot, f"/{deck}")
    if label:
        await house.taps(house.alex, shown, label)
    first = await dealt(house, None, len(lines))
    assert sorted(first) == sorted(lines)
    assert worded("deck-through") not in shown.text
    await house.taps(house.alex, shown, "Another")
    assert worded("deck-through") in shown.text
    second = await dealt(house, None, len(lines))
    assert sorted(second) == sorted(lines)
    assert second[0] != first[-1]
    assert worded("deck-through") not in shown.text


async def test_questions_for_the_middle_of_a_quarrel_come_first(house: World) -> None:
    urgent = [one.text for one in where(questions().questions, theme="middle")]
    assert next(iter(questions().themes)) == "middle"
    await house.says(house.alex, house.bot, "/curious")
    first = await dealt(house, None, len(urgent) + 1)
    assert sorted(first[:-1]) == sorted(urgent)
    assert first[-1] not in urgent


async def test_the_order_survives_a_restart(house: World, us: Chat) -> None:
    before = [one.data for one in house.sam.screen(us)]
    await house.says(house.alex, us, "/curious")
    await house.taps(house.alex, house.alex.screen(us)[-1], "Wishes")
    first = await dealt(house, us, 8)
    await house.stop()
    await house.start()
    rest = await dealt(house, us, len(WISHES) - 7)
    assert sorted(first[:-1] + rest) == sorted(WISHES)
    assert [one.data for one in house.sam.screen(us)] == before


async def test_each_person_and_each_evening_has_an_order_of_its_own(house: World) -> None:
    orders = []
    for person in (house.alex, house.sam, house.alex):
        shown = await house.says(person, house.bot, "/curious")
        lines = []
        for _ in range(10):
            lines.append(line_of(shown))
            await house.taps(person, shown, "Another")
        orders.append(lines)
        await house.move(hours=1 if person is house.sam else 0)
    assert orders[0] != orders[1]
    assert orders[0] != orders[2]


@every_deck
async def test_where_it_cannot_be_whispered_it_is_read_in_private(house: World, us: Chat, deck: str) -> None:
    house.telegram.refuse_ephemeral = True
    shown = await house.says(house.alex, us, f"/{deck}")
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == f"https://t.me/breather_bot?start={deck}"
    house.alex.start(house.bot, deck)
    await house.dealt_with()
    assert line_of(house.alex.screen(house.bot)[-1]) in LINES[deck]


@pytest.mark.parametrize("data", ["dt1:validate:no-such", "da1:curious:tired:1", "da1:other:all:1", "dt1:curious"])
async def test_what_is_not_there_any_more_is_told_kindly(house: World, data: str) -> None:
    shown = await house.says(house.alex, house.bot, "/validate")
    answer = await house.taps(house.alex, shown, data=data)
    assert worded("old-button") in (answer.text or "")


async def test_a_place_far_off_is_a_place_in_some_round(house: World) -> None:
    shown = await house.says(house.alex, house.bot, "/validate")
    for draw in (-1, 0, 10**13):
        await house.taps(house.alex, shown, data=f"da1:validate:tired:{draw}")
        assert line_of(shown) in TIRED
