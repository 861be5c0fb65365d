"""Lines for any chat: typed behind the bot's name, or where it is called as a guest; and plain words in private."""

from datetime import timedelta

import pytest

from playground import Chat, InlineQuery, Person
from tests.support.harness import Harness
from tests.support.stored_rows import on_disk
from tests.support.words import opening, worded

USUAL = timedelta(minutes=20)


async def asked(harness: Harness, person: Person, words: str) -> InlineQuery:
    query = person.inline(harness.bot, words)
    await harness.settled()
    return query


async def titles(harness: Harness, person: Person, words: str) -> list[str]:
    return [result.title for result in await (await asked(harness, person, words)).results()]


async def test_the_name_alone_lists_what_it_can_do(harness: Harness) -> None:
    found = await titles(harness, harness.alex, "")
    assert found == [
        worded("inline-pause", length=USUAL),
        worded("inline-temp"),
        worded("inline-need-hear"),
        worded("inline-invite", purpose="What happened"),
        worded("inline-breathe"),
        worded("inline-boundary"),
        worded("inline-repair"),
        worded("inline-validate"),
        worded("inline-curious"),
        worded("inline-affirm"),
    ]


@pytest.mark.parametrize(
    ("words", "first", "number"),
    [
        ("boundary insults", "Insults", 3),
        ("boundary raised voice", "Raised voice", 3),
        ("boundary", "Raised voice", 39),
        ("he keeps interrupting", "Interrupting", 3),
        ("BOUNDARY she calls me names", "Insults", 3),
        ("Límits", "Raised voice", 39),
        ("questions", "", 50),
        ("repair", "I feel", 40),
        ("repair i'm sorry", "I'm sorry", 6),
        ("validate tired", "Tired", 4),
        ("curious", "", 50),
        ("invite", "", 24),
        ("affirm", "", 5),
    ],
)
async def test_keywords_and_free_words(harness: Harness, words: str, first: str, number: int) -> None:
    found = await titles(harness, harness.alex, words)
    assert found[0].startswith(first)
    assert len(found) >= number


@pytest.mark.parametrize("words", ["xyzzy", "🌬", "<b>", "שלום", "a" * 256, "?", "' or 1=1"])
async def test_words_that_fit_nothing_show_what_there_is(harness: Harness, words: str) -> None:
    assert (await titles(harness, harness.alex, words))[0] == worded("inline-pause", length=USUAL)


async def test_a_chosen_line_is_the_persons_own_message_anywhere(harness: Harness) -> None:
    elsewhere = harness.telegram.add_group("Elsewhere", [harness.alex, harness.sam])
    query = await asked(harness, harness.alex, "boundary insults")
    message = harness.alex.choose(query, 0, elsewhere)
    assert message.from_["id"] == harness.alex.id
    assert message.via == "breather_bot"
    assert message.text == harness.sam.screen(elsewhere)[-1].text
    await harness.settled()


async def test_a_topic_is_text_and_nothing_else(harness: Harness) -> None:
    query = await asked(harness, harness.alex, "invite <b>us</b> & you")
    message = harness.alex.choose(query, 0, harness.telegram.add_group("Elsewhere", [harness.alex]))
    assert "<b>us</b> & you" in message.text
    assert message.entities == []


async def test_who_only_asks_inline_is_not_noted(harness: Harness) -> None:
    await asked(harness, harness.sam, "boundary")
    await harness.says(harness.sam, harness.bot, "/start")  # the first time they come, it is still said what this is
    assert worded("what-this-is") in harness.sam.screen(harness.bot)[-1].text


async def test_results_are_for_this_person_alone(harness: Harness) -> None:
    await asked(harness, harness.alex, "boundary")
    (call,) = [call for call in harness.telegram.log if call.method == "answerInlineQuery"]
    assert call.params["is_personal"] is True


async def test_the_breathing_is_sent_as_the_clip_once_telegram_holds_it(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/breathe")
    query = await asked(harness, harness.alex, "breathe")
    message = harness.alex.choose(query, 0, harness.bot)
    assert message.media is not None
    await harness.settled()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("", opening("inline-pause-text")),
        ("pause", opening("inline-pause-text")),
        ("breathe", "Breathe with me"),
        ("insults", "That word hurt"),
    ],
)
async def test_as_a_guest_it_answers_once_with_what_fits(harness: Harness, words: str, says: str) -> None:
    between = harness.telegram.add_private(harness.alex, harness.sam)
    guest = harness.alex.guest(harness.bot, f"@breather_bot {words}", between)
    await harness.settled()
    assert says in (await guest.answer()).text
    assert says in harness.sam.screen(between)[-1].text


async def test_plain_words_in_private_bring_lines_that_fit(harness: Harness) -> None:
    answer = await harness.says(harness.alex, harness.bot, "he keeps shouting")
    assert worded("fitting") in answer.text
    assert "voice" in answer.text
    assert answer.labels[:4] == [
        *(worded("button-copy-number", number=one) for one in (1, 2, 3)),
        worded("button-breathe-with-me"),
    ]


async def test_who_writes_about_themselves_is_offered_something_for_themselves(harness: Harness) -> None:
    answer = await harness.says(harness.alex, harness.bot, "my heart is racing and I can't calm down")
    assert worded("for-yourself") in answer.text
    assert answer.labels[:2] == [worded("button-breathe-with-me"), worded("button-solid-ground")]


async def test_plain_words_are_stored_nowhere(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, harness.bot, "he keeps shouting zanzibar")
    await harness.says(harness.alex, us, "zanzibar")
    await harness.stop()
    assert b"zanzibar" not in on_disk(harness)
    await harness.start()


async def test_an_affirmation_stays_for_its_week(harness: Harness) -> None:
    monday = [result.text for result in await (await asked(harness, harness.alex, "affirm")).results()]
    await harness.move(days=6, hours=5, minutes=50)
    sunday = [result.text for result in await (await asked(harness, harness.sam, "affirm")).results()]
    await harness.move(hours=1)
    next_week = [result.text for result in await (await asked(harness, harness.sam, "affirm")).results()]
    assert sunday == monday
    assert not set(next_week) & set(monday)


async def test_above_limits_is_the_way_to_help(harness: Harness) -> None:
    for words, start in (("boundary insults", "safety"), ("he keeps interrupting", "safety"), ("repair", "help")):
        query = await asked(harness, harness.alex, words)
        assert query.button is not None
        assert query.button["start_parameter"] == start


async def test_no_line_for_a_limit_carries_the_way_to_help(harness: Harness) -> None:
    lines = await (await asked(harness, harness.alex, "boundary insults")).results()
    assert lines
    assert [line.text for line in lines if "safety" in line.text.lower()] == []
