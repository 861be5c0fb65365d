"""Who sends very much at once is told so once, kindly and alone, and holds up nobody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.token_bucket import BURST
from playground import Chat
from tests.support.harness import Harness, world
from tests.support.stored_rows import kept
from tests.support.words import worded

TOLD = worded("too-much-at-once")


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[Harness]:
    """Start the bot with the limit of production."""
    async with world(tmp_path, burst=BURST) as made:
        yield made


async def flood(harness: Harness, place: object, text: str, times: int = 3 * BURST) -> None:
    for _ in range(times):
        harness.alex.send(place, text)  # type: ignore[arg-type]  # a chat or the bot


def told(harness: Harness) -> int:
    return sum(TOLD in message.text for message in harness.alex.screen(harness.bot))


async def test_it_is_told_once_and_the_rest_is_passed_over(harness: Harness) -> None:
    await flood(harness, harness.bot, "hello")
    await harness.dealt_with()
    answers = [one for one in harness.alex.screen(harness.bot) if one.from_["id"] == harness.bot.id]
    assert len(answers) == BURST + 1
    assert told(harness) == 1
    assert "/safety" in next(one.text for one in answers if TOLD in one.text)


async def test_nobody_else_waits_for_it(harness: Harness) -> None:
    await flood(harness, harness.bot, "hello", 600)
    asked = harness.clock.now()
    harness.sam.send(harness.bot, "/pause")
    await harness.settled()
    assert harness.clock.now() == asked
    assert "20 minutes" in harness.sam.screen(harness.bot)[-1].text
    await harness.dealt_with()


async def test_after_some_calm_everything_is_as_before(harness: Harness) -> None:
    await flood(harness, harness.bot, "hello")
    await harness.dealt_with()
    await harness.move(seconds=30)
    answer = await harness.says(harness.alex, harness.bot, "/help")
    assert answer.from_["id"] == harness.bot.id
    await flood(harness, harness.bot, "hello")
    await harness.dealt_with()
    assert told(harness) == 2


async def test_what_is_passed_over_changes_nothing(harness: Harness, us: Chat) -> None:
    message = await harness.says(harness.alex, us, "/temp")
    taps = [harness.alex.tap(message, "3") for _ in range(BURST - 1)]
    taps += [harness.alex.tap(message, "9") for _ in range(9)]
    await harness.dealt_with()
    ((_, _, value),) = (await harness.breather.db.run(kept))["temperaturetap"]
    assert value == 3
    answers = [tap.got.text for tap in taps if tap.got]
    assert TOLD in (answers[BURST - 1] or "")
    assert answers[BURST:] == [None] * 8


async def test_a_group_is_never_told(harness: Harness, us: Chat) -> None:
    harness.alex.start(harness.bot)
    await harness.dealt_with()
    await flood(harness, us, "/help")
    await harness.dealt_with()
    assert [one for one in harness.sam.screen(us) if TOLD in one.text] == []
    assert told(harness) == 1


async def test_a_group_is_not_told_in_place_of_someone_who_never_pressed_start(harness: Harness, us: Chat) -> None:
    await flood(harness, us, "/help")
    await harness.dealt_with()
    assert [one for place in (us, harness.bot) for one in harness.alex.screen(place) if TOLD in one.text] == []


async def test_a_command_only_they_see_is_answered_where_only_they_see_it(harness: Harness, us: Chat) -> None:
    await flood(harness, us, "/settings", BURST + 5)
    await harness.dealt_with()
    (shown,) = [one for one in harness.alex.screen(us) if TOLD in one.text]
    assert shown.ephemeral


async def test_safety_is_always_answered(harness: Harness, us: Chat) -> None:
    await flood(harness, harness.bot, "hello", BURST + 1)
    await harness.dealt_with()
    answer = await harness.says(harness.alex, harness.bot, "/safety")
    assert worded("button-another-country") in answer.labels
    await harness.taps(harness.alex, answer, worded("button-another-country"))
    assert worded("button-back") in " ".join(answer.labels)
    harness.alex.start(harness.bot, "safety")
    await harness.dealt_with()
    assert harness.alex.screen(harness.bot)[-1].from_["id"] == harness.bot.id
    shown = await harness.says(harness.alex, us, "/safety")
    assert worded("safety") in shown.text


async def test_a_groups_own_talk_is_nobodys_flood(harness: Harness, us: Chat) -> None:
    us.promote(harness.bot)
    await flood(harness, us, "they talk, and an admin bot is sent all of it")
    await flood(harness, us, "/roll@other_bot")
    await harness.dealt_with()
    answer = await harness.says(harness.alex, us, "/pause")
    assert "20 minutes" in answer.text


async def test_inline_queries_count_and_are_answered_with_nothing(harness: Harness) -> None:
    queries = [harness.alex.inline(harness.bot, f"boundary {number}") for number in range(BURST + 5)]
    await harness.dealt_with()
    assert all(query.answered for query in queries)
    assert [len(await query.results()) > 0 for query in queries] == [True] * BURST + [False] * 5
    harness.sam.start(harness.bot)
    await harness.dealt_with()
    assert "Breathe with me" in " ".join(harness.sam.screen(harness.bot)[-1].labels)


async def test_an_anonymous_admin_is_limited_by_the_group_and_not_told(harness: Harness, us: Chat) -> None:
    for _ in range(2 * BURST):
        harness.alex.send(us, "/pause", anonymous=True)
    asked = harness.clock.now()
    harness.sam.send(harness.bot, "/help")
    await harness.settled()
    assert harness.clock.now() == asked
    assert harness.sam.screen(harness.bot)[-1].from_["id"] == harness.bot.id
    await harness.dealt_with()
    said = [one.text for one in harness.sam.screen(us) if one.from_["id"] == harness.bot.id]
    assert len([text for text in said if worded("anonymous-admin") in text]) == BURST
    assert [text for text in said if TOLD in text] == []
