"""Who sends very much at once is told so once, kindly and alone, and holds up nobody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.allowance import BURST
from playground import Chat
from tests.kept import kept
from tests.words import worded
from tests.world import World, world

TOLD = worded("too-much-at-once")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[World]:
    """With the limit as it is."""
    async with world(tmp_path, burst=BURST) as made:
        yield made


async def flood(house: World, place: object, text: str, times: int = 3 * BURST) -> None:
    for _ in range(times):
        house.alex.send(place, text)  # type: ignore[arg-type]  # a chat or the bot


def told(house: World) -> int:
    return sum(TOLD in message.text for message in house.alex.screen(house.bot))


async def test_it_is_told_once_and_the_rest_is_passed_over(house: World) -> None:
    await flood(house, house.bot, "hello")
    await house.dealt_with()
    answers = [one for one in house.alex.screen(house.bot) if one.from_["id"] == house.bot.id]
    assert len(answers) == BURST + 1
    assert told(house) == 1
    assert "/safety" in next(one.text for one in answers if TOLD in one.text)


async def test_nobody_else_waits_for_it(house: World) -> None:
    await flood(house, house.bot, "hello", 600)
    asked = house.clock.now()
    house.sam.send(house.bot, "/pause")
    await house.settled()
    assert house.clock.now() == asked
    assert "20 minutes" in house.sam.screen(house.bot)[-1].text
    await house.dealt_with()


async def test_after_some_calm_everything_is_as_before(house: World) -> None:
    await flood(house, house.bot, "hello")
    await house.dealt_with()
    await house.move(seconds=30)
    answer = await house.says(house.alex, house.bot, "/help")
    assert answer.from_["id"] == house.bot.id
    await flood(house, house.bot, "hello")
    await house.dealt_with()
    assert told(house) == 2


async def test_what_is_passed_over_changes_nothing(house: World, us: Chat) -> None:
    message = await house.says(house.alex, us, "/temp")
    taps = [house.alex.tap(message, "3") for _ in range(BURST - 1)]
    taps += [house.alex.tap(message, "9") for _ in range(9)]
    await house.dealt_with()
    ((_, _, value),) = (await house.breather.db.run(kept))["temperaturetap"]
    assert value == 3
    answers = [tap.got.text for tap in taps if tap.got]
    assert TOLD in (answers[BURST - 1] or "")
    assert answers[BURST:] == [None] * 8


async def test_a_group_is_never_told(house: World, us: Chat) -> None:
    house.alex.start(house.bot)
    await house.dealt_with()
    await flood(house, us, "/help")
    await house.dealt_with()
    assert [one for one in house.sam.screen(us) if TOLD in one.text] == []
    assert told(house) == 1


async def test_a_group_is_not_told_in_place_of_someone_who_never_pressed_start(house: World, us: Chat) -> None:
    await flood(house, us, "/help")
    await house.dealt_with()
    assert [one for place in (us, house.bot) for one in house.alex.screen(place) if TOLD in one.text] == []


async def test_a_command_only_they_see_is_answered_where_only_they_see_it(house: World, us: Chat) -> None:
    await flood(house, us, "/settings", BURST + 5)
    await house.dealt_with()
    (shown,) = [one for one in house.alex.screen(us) if TOLD in one.text]
    assert shown.ephemeral


async def test_safety_is_always_answered(house: World, us: Chat) -> None:
    await flood(house, house.bot, "hello", BURST + 1)
    await house.dealt_with()
    answer = await house.says(house.alex, house.bot, "/safety")
    assert "Another country" in answer.labels
    await house.taps(house.alex, answer, "Another country")
    assert "Back" in " ".join(answer.labels)
    house.alex.start(house.bot, "safety")
    await house.dealt_with()
    assert house.alex.screen(house.bot)[-1].from_["id"] == house.bot.id
    shown = await house.says(house.alex, us, "/safety")
    assert worded("safety") in shown.text


async def test_a_groups_own_talk_is_nobodys_flood(house: World, us: Chat) -> None:
    us.promote(house.bot)
    await flood(house, us, "they talk, and an admin bot is sent all of it")
    await flood(house, us, "/roll@other_bot")
    await house.dealt_with()
    answer = await house.says(house.alex, us, "/pause")
    assert "20 minutes" in answer.text


async def test_inline_queries_count_and_are_answered_with_nothing(house: World) -> None:
    queries = [house.alex.inline(house.bot, f"boundary {number}") for number in range(BURST + 5)]
    await house.dealt_with()
    assert all(query.answered for query in queries)
    assert [len(await query.results()) > 0 for query in queries] == [True] * BURST + [False] * 5
    house.sam.start(house.bot)
    await house.dealt_with()
    assert "Breathe with me" in " ".join(house.sam.screen(house.bot)[-1].labels)


async def test_an_anonymous_admin_is_limited_by_the_group_and_not_told(house: World, us: Chat) -> None:
    for _ in range(2 * BURST):
        house.alex.send(us, "/pause", anonymous=True)
    asked = house.clock.now()
    house.sam.send(house.bot, "/help")
    await house.settled()
    assert house.clock.now() == asked
    assert house.sam.screen(house.bot)[-1].from_["id"] == house.bot.id
    await house.dealt_with()
    said = [one.text for one in house.sam.screen(us) if one.from_["id"] == house.bot.id]
    assert len([text for text in said if worded("anonymous-admin") in text]) == BURST
    assert [text for text in said if TOLD in text] == []
