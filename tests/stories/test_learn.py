"""Reading alone: /learn, /therapy, /books and /alone are on one phone, whatever the group is doing."""

import pytest

from content.catalog.loaders import alone, learning
from playground import Chat, Message, Person
from tests.support.harness import Harness
from tests.support.words import fixed, worded

CARDS = learning().cards
PIECES = alone().pieces


def newest(harness: Harness, person: Person, chat: Chat | None = None) -> Message:
    return person.screen(chat or harness.bot)[-1]


async def tap(harness: Harness, chat: Chat | None, label: str) -> Message:
    """Tap as Alex on the newest message; return what stands there then."""
    await harness.taps(harness.alex, newest(harness, harness.alex, chat), label)
    return newest(harness, harness.alex, chat)


@pytest.mark.parametrize("private", [True, False])
async def test_the_cards_come_one_by_one_and_all_of_them(harness: Harness, us: Chat, private: bool) -> None:
    chat = None if private else us
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, chat or harness.bot, "/learn")
    assert shown.ephemeral is not private
    assert shown.labels == [card.label for card in CARDS.values()]
    assert worded("learn") in shown.text
    first, *others = CARDS.values()
    shown = await tap(harness, chat, first.label)
    for card, following in zip(CARDS.values(), (*others, first), strict=True):
        assert shown.text.startswith(card.title)
        assert all(paragraph in shown.text for paragraph in card.paragraphs)
        assert fixed("learn-card") + card.tonight in shown.text
        assert "/safety" in shown.text
        shown = await tap(harness, chat, "Another")
        assert shown.text.startswith(following.title)
    shown = await tap(harness, chat, worded("button-back"))
    assert shown.labels == [card.label for card in CARDS.values()]
    assert [one.data for one in harness.sam.screen(us)] == before


@pytest.mark.parametrize("private", [True, False])
async def test_the_signs_are_counted_by_nobody(harness: Harness, us: Chat, private: bool) -> None:
    chat = None if private else us
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, chat or harness.bot, "/therapy")
    assert shown.ephemeral is not private
    assert all(f"• {sign.text}" in shown.text for sign in learning().signs.values())
    assert fixed("therapy") in shown.text
    assert shown.labels == [worded("button-how-to-find")]
    shown = await tap(harness, chat, worded("button-how-to-find"))
    assert all(f"• {finding.text}" in shown.text for finding in learning().findings.values())
    shown = await tap(harness, chat, worded("button-back"))
    assert shown.labels == [worded("button-how-to-find")]
    assert [one.data for one in harness.sam.screen(us)] == before


@pytest.mark.parametrize("private", [True, False])
async def test_three_books_plainly(harness: Harness, us: Chat, private: bool) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, harness.bot if private else us, "/books")
    assert shown.ephemeral is not private
    for book in learning().books.values():
        assert f"{book.title}, {book.author}\n{book.text}" in shown.text
    assert [one.data for one in harness.sam.screen(us)] == before


@pytest.mark.parametrize("private", [True, False])
async def test_alone_goes_step_by_step(harness: Harness, us: Chat, private: bool) -> None:
    chat = None if private else us
    before = [one.data for one in harness.sam.screen(us)]
    shown = await harness.says(harness.alex, chat or harness.bot, "/alone")
    assert shown.ephemeral is not private
    assert worded("alone") in shown.text
    for number, piece in enumerate(PIECES.values(), 1):
        assert f"{piece.title} · {number} of {len(PIECES)}" in shown.text
        assert all(paragraph in shown.text for paragraph in piece.paragraphs)
        if number < len(PIECES):
            shown = await tap(harness, chat, "Next")
    assert shown.labels == [worded("button-who-helps"), worded("button-all-pieces")]
    shown = await tap(harness, chat, worded("button-all-pieces"))
    assert shown.labels == [piece.label for piece in PIECES.values()]
    shown = await tap(harness, chat, PIECES["people"].label)
    assert PIECES["people"].title in shown.text
    assert [one.data for one in harness.sam.screen(us)] == before


async def ways(harness: Harness, chat: Chat | None, piece: str) -> list[str]:
    """Return the labels under a piece, without those that lead on."""
    await tap(harness, chat, worded("button-all-pieces"))
    shown = await tap(harness, chat, PIECES[piece].label)
    return [label for label in shown.labels if label not in {"Next", worded("button-all-pieces")}]


async def test_every_piece_has_the_ways_it_speaks_of(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/alone")
    found = {piece: await ways(harness, None, piece) for piece in PIECES}
    assert found == {
        "lonely": [worded("button-breathe-with-me"), "When it isn't safe"],
        "steady-first": [worded("button-breathe-with-me")],
        "a-limit": ["I need a limit", "When it isn't safe"],
        "invite": ["I want to talk"],
        "yours-and-not": [],
        "people": [],
        "how-long": [worded("button-signs")],
        "not-safe": [worded("button-who-helps")],
    }


@pytest.mark.parametrize(
    ("piece", "label", "brings"),
    [
        ("a-limit", "I need a limit", worded("boundary")),
        ("a-limit", "When it isn't safe", PIECES["not-safe"].paragraphs[0]),
        ("how-long", worded("button-signs"), fixed("therapy")),
        ("not-safe", worded("button-who-helps"), "findahelpline.com"),
    ],
)
@pytest.mark.parametrize("private", [True, False])
async def test_a_way_is_gone_by_one_alone(
    harness: Harness, us: Chat, piece: str, label: str, brings: str, private: bool
) -> None:
    chat = None if private else us
    before = [one.data for one in harness.sam.screen(us)]
    await harness.says(harness.alex, chat or harness.bot, "/alone")
    await ways(harness, chat, piece)
    shown = await tap(harness, chat, label)
    assert brings in shown.text
    assert shown.ephemeral is not private
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_breathing_from_alone_is_never_seen_in_the_group(harness: Harness, us: Chat) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    await harness.says(harness.alex, us, "/alone")
    answer = await harness.taps(harness.alex, newest(harness, harness.alex, us), "Breathe with me")
    assert answer.url == "https://t.me/breather_bot?start=breathe"
    assert [one.data for one in harness.sam.screen(us)] == before
    await harness.says(harness.alex, harness.bot, "/alone")
    await harness.taps(harness.alex, newest(harness, harness.alex), "Breathe with me")
    assert newest(harness, harness.alex).media is not None


@pytest.mark.parametrize("command", ["learn", "therapy", "books", "alone"])
async def test_where_it_cannot_be_whispered_it_is_read_in_private(harness: Harness, us: Chat, command: str) -> None:
    harness.telegram.refuse_ephemeral = True
    shown = await harness.says(harness.alex, us, f"/{command}")
    assert shown.text == worded("private-continue")
    assert shown.buttons[0][0].value == f"https://t.me/breather_bot?start={command}"
    harness.alex.start(harness.bot, command)
    await harness.dealt_with()
    assert fixed(command) in newest(harness, harness.alex).text


@pytest.mark.parametrize("data", ["lo1:no-such-card", "ar1:no-such-piece", "lt1:no-such-page"])
async def test_what_is_not_there_any_more_is_told_kindly(harness: Harness, data: str) -> None:
    shown = await harness.says(harness.alex, harness.bot, "/learn")
    answer = await harness.taps(harness.alex, shown, data=data)
    assert worded("old-button") in (answer.text or "")
