"""Messages that are edited: nothing happens twice, nobody is told of a link preview, an answer can be put right."""

from datetime import timedelta

import pytest

from bot.db import people
from playground import Chat, Message, Person
from tests.support.harness import Harness
from tests.support.inviting import newest, send
from tests.support.words import opening, worded

DANGER = "he hits me and I am scared"
CARD = [worded(label) for label in ("button-solid-ground", "button-numbers", "button-not-it")]


async def edits(harness: Harness, person: Person, message: Message, text: str) -> None:
    person.edit(message, text)
    await harness.dealt_with()


async def asked_when(harness: Harness, us: Chat) -> None:
    """Have Sam asked for a time."""
    await harness.lives_in(harness.sam, "Lisbon")
    posted = await send(harness, us)
    await harness.taps(harness.sam, posted, worded("button-pick-a-time"))
    harness.sam.start(harness.bot, "answer-1")
    await harness.dealt_with()


@pytest.mark.parametrize("text", ["/pause 5", "/temp", "/help@breather_bot"])
@pytest.mark.parametrize("later", [timedelta(seconds=1), timedelta(hours=1), timedelta(days=30)])
async def test_an_edit_that_changes_nothing_draws_no_line(
    harness: Harness, us: Chat, text: str, later: timedelta
) -> None:
    typed = harness.alex.send(us, text)
    await harness.dealt_with()
    await harness.move(seconds=later.total_seconds())
    before = len(harness.sam.screen(us))
    await edits(harness, harness.alex, typed, text)
    await edits(harness, harness.alex, typed, text)
    assert len(harness.sam.screen(us)) == before


async def test_an_edit_of_long_ago_draws_no_line_whatever_it_says(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/pause 5")
    await harness.dealt_with()
    await harness.move(hours=1)
    before = len(harness.sam.screen(us))
    await edits(harness, harness.alex, typed, "/pause 20")
    assert len(harness.sam.screen(us)) == before


async def test_nor_does_one_of_before_a_restart(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/pause 5")
    await harness.dealt_with()
    await harness.move(hours=1)
    await harness.stop()
    await harness.start()
    before = len(harness.sam.screen(us))
    await edits(harness, harness.alex, typed, "/pause 5")
    assert len(harness.sam.screen(us)) == before


async def test_each_other_command_at_once_draws_its_line(harness: Harness, us: Chat) -> None:
    typed = harness.alex.send(us, "/pause 5")
    await harness.dealt_with()
    await edits(harness, harness.alex, typed, "/pause 20")
    assert worded("edited-command") in harness.sam.screen(us)[-1].text
    before = len(harness.sam.screen(us))
    await edits(harness, harness.alex, typed, "/pause 20")
    assert len(harness.sam.screen(us)) == before


async def test_an_answer_edited_while_the_question_is_open_is_read_as_the_answer(harness: Harness, us: Chat) -> None:
    await asked_when(harness, us)
    typed = harness.sam.send(harness.bot, "saturday")
    await harness.dealt_with()
    assert worded("when-no-clock") in newest(harness, harness.sam).text
    await edits(harness, harness.sam, typed, "sunday 7pm")
    assert newest(harness, harness.sam).text.startswith(opening("invite-understood"))


async def test_an_answer_of_before_a_restart_is_asked_for_once_more(harness: Harness, us: Chat) -> None:
    await asked_when(harness, us)
    typed = harness.sam.send(harness.bot, "saturday")
    await harness.dealt_with()
    await harness.stop()
    await harness.start()
    await edits(harness, harness.sam, typed, "sunday 7pm")
    assert worded("edited-command") in newest(harness, harness.sam).text


async def test_an_answer_to_a_question_that_is_closed_is_passed_over(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    typed = harness.alex.send(harness.bot, "Lisbon")
    await harness.dealt_with()
    before = len(harness.alex.screen(harness.bot))
    await edits(harness, harness.alex, typed, "Tokyo")
    assert len(harness.alex.screen(harness.bot)) == before


@pytest.mark.parametrize("first", ["hello", "/help"])
@pytest.mark.parametrize("later", [timedelta(seconds=1), timedelta(hours=1)])
async def test_words_edited_into_words_of_danger_get_the_card(
    harness: Harness, us: Chat, first: str, later: timedelta
) -> None:
    before = [one.data for one in harness.sam.screen(us)]
    typed = harness.alex.send(harness.bot, first)
    await harness.dealt_with()
    await harness.move(seconds=later.total_seconds())
    await edits(harness, harness.alex, typed, DANGER)
    shown = newest(harness, harness.alex)
    assert shown.labels == CARD
    await edits(harness, harness.alex, typed, DANGER)
    assert newest(harness, harness.alex) is shown
    assert [one.data for one in harness.sam.screen(us)] == before


async def test_an_answer_edited_into_words_of_danger_gets_the_card_too(harness: Harness) -> None:
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    typed = harness.alex.send(harness.bot, "Mordor")
    await harness.dealt_with()
    await edits(harness, harness.alex, typed, DANGER)
    assert newest(harness, harness.alex).labels == CARD


async def test_an_edit_brings_nobody_back_who_is_forgotten(harness: Harness) -> None:
    stranger = harness.telegram.add_person("Kim")
    typed = stranger.send(harness.bot, "hello")
    await harness.dealt_with()
    shown = await harness.says(stranger, harness.bot, "/forget")
    await harness.taps(stranger, shown, worded("button-forget-everything"))
    known = await harness.breather.db.run(people.profile, stranger.id)
    assert known is None or known.forgotten
    before = len(stranger.screen(harness.bot))
    await edits(harness, stranger, typed, "good evening")
    assert len(stranger.screen(harness.bot)) == before
    assert await harness.breather.db.run(people.profile, stranger.id) == known
