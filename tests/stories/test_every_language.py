"""Every flow in every language: nothing of another language, nothing cut, no alert too long."""

from collections.abc import Iterator
from functools import cache

import pytest

from bot.toolkit.keyboard import width
from content.catalog.fluent import read_language
from content.catalog.messages import DEFAULT, ROOT, Html, catalog, plain
from content.catalog.units import units
from playground import Chat
from tests.support.harness import Harness
from tests.support.tour import Tour

LANGUAGES = catalog().languages
SHORTEST = 16
"""Pieces of messages that are shorter may be alike in two languages."""
ROW = 249.0
"""Pixels of a button that has a row of 320 px for itself."""
ALERT = 200


@cache
def pieces(language: str) -> frozenset[str]:
    """Return what stands between the slots and line breaks of a language's messages."""
    return frozenset(piece for piece in _pieces(language) if len(piece) >= SHORTEST)


def _pieces(language: str) -> Iterator[str]:
    for message in read_language(ROOT / language).messages.values():
        slots: dict[str, str | int] = {name: Html("\x00") for name in message.slots}
        counts = dict.fromkeys(message.numbers, 5)
        text = plain(catalog().text(language, message.id, **slots | counts))
        yield from (piece.strip() for line in text.splitlines() for piece in line.split("\x00"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_flow_speaks_one_language(harness: Harness, us: Chat, language: str) -> None:
    for person in (harness.alex, harness.sam):
        person.speak(language)
    shown = await Tour(harness, us, language).play()
    others = frozenset().union(*(pieces(other) for other in LANGUAGES if other != language)) - pieces(language)
    foreign = {(piece, text[:80]) for text in shown for piece in others if piece in text}
    assert foreign == set()
    calls = harness.telegram.log
    alerts = [str(call.params.get("text", "")) for call in calls if call.method == "answerCallbackQuery"]
    assert [text for text in alerts if units(text) > ALERT] == []
    labels = {label for message in (*us.messages.values(), *us.ephemerals.values()) for label in message.labels}
    labels |= {label for message in harness.alex.screen(harness.bot) for label in message.labels}
    assert [label for label in labels if width(label) > 2 * ROW] == []


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != DEFAULT])
def test_no_line_of_a_message_is_left_in_english(language: str) -> None:
    assert pieces(language) & pieces(DEFAULT) == frozenset()
