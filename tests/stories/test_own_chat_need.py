"""The need in the chat of two that the bot is not in: one message in the person's own words, and nothing stored."""

import pytest

from playground import Chat
from tests.support.harness import Harness
from tests.support.own_chat import own_chat, post
from tests.support.stored_rows import kept
from tests.support.words import worded

NEEDS = ("hear", "think", "hold", "space")


@pytest.fixture
def own(harness: Harness) -> Chat:
    return own_chat(harness)


async def titles(harness: Harness, own: Chat, words: str) -> list[str]:
    query = harness.alex.inline(harness.bot, words, chat=own)
    await harness.settled()
    return [result.title for result in await query.results()]


async def test_the_keyword_brings_the_four(harness: Harness, own: Chat) -> None:
    assert await titles(harness, own, "need") == [worded(f"inline-need-{need}") for need in NEEDS]


@pytest.mark.parametrize("need", NEEDS)
@pytest.mark.parametrize("words", ["need {}", "NEED some {} please", "i really need {}"])
async def test_words_behind_it_choose(harness: Harness, own: Chat, words: str, need: str) -> None:
    found = await titles(harness, own, words.format(need))
    assert found[0] == worded(f"inline-need-{need}")
    assert [title for title in found if title in {worded(f"inline-need-{one}") for one in NEEDS}] == found[:1]


async def test_a_sentence_with_that_word_in_it_brings_lines_that_fit(harness: Harness, own: Chat) -> None:
    for words in ("I need you to stop shouting", "need him to stop shouting"):
        assert (await titles(harness, own, words))[0].startswith("Raised voice")


@pytest.mark.parametrize("number", range(4))
async def test_the_message_says_what_is_needed_and_has_no_buttons(harness: Harness, own: Chat, number: int) -> None:
    message = await post(harness, own, "need", number)
    assert message.text == worded("inline-need-text", line=worded(f"need-line-{NEEDS[number]}"))
    assert message.from_["id"] == harness.alex.id
    assert message.labels == []


@pytest.mark.parametrize("feedback", [True, False])
async def test_nothing_is_stored_and_nothing_comes(harness: Harness, own: Chat, feedback: bool) -> None:
    harness.bot.inline_feedback = feedback
    message = await post(harness, own, "need hold")
    start = len(harness.telegram.log)
    await harness.move(days=2)
    assert [call.method for call in harness.shown_since(start)] == []
    assert not any((await harness.breather.db.run(kept)).values())
    assert harness.sam.screen(own) == [message]
