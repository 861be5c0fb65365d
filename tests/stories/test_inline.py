"""Lines for any chat: typed behind the bot's name, or where it is called as a guest; and plain words in private."""

import pytest

from playground import Chat, InlineQuery, Person
from tests.kept import on_disk
from tests.words import worded
from tests.world import World


async def asked(house: World, person: Person, words: str) -> InlineQuery:
    query = person.inline(house.bot, words)
    await house.settled()
    return query


async def titles(house: World, person: Person, words: str) -> list[str]:
    return [result.title for result in await (await asked(house, person, words)).results()]


async def test_the_name_alone_lists_what_it_can_do(house: World) -> None:
    found = await titles(house, house.alex, "")
    assert found == [
        worded("inline-pause"),
        "Breathe with me",
        worded("inline-boundary"),
        worded("inline-invite"),
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
        ("repair", "I feel", 40),
        ("repair i'm sorry", "I'm sorry", 6),
        ("validate tired", "Tired", 4),
        ("curious", "", 50),
        ("invite", "", 24),
        ("affirm", "", 5),
    ],
)
async def test_keywords_and_free_words(house: World, words: str, first: str, number: int) -> None:
    found = await titles(house, house.alex, words)
    assert found[0].startswith(first)
    assert len(found) >= number


@pytest.mark.parametrize("words", ["xyzzy", "🌬", "<b>", "שלום", "a" * 256, "?", "' or 1=1"])
async def test_words_that_fit_nothing_show_what_there_is(house: World, words: str) -> None:
    assert (await titles(house, house.alex, words))[0] == worded("inline-pause")


async def test_a_chosen_line_is_the_persons_own_message_anywhere(house: World) -> None:
    elsewhere = house.telegram.add_group("Elsewhere", [house.alex, house.sam])
    query = await asked(house, house.alex, "boundary insults")
    message = house.alex.choose(query, 0, elsewhere)
    assert message.from_["id"] == house.alex.id
    assert message.via == "breather_bot"
    assert message.text == house.sam.screen(elsewhere)[-1].text
    await house.settled()


async def test_a_topic_is_text_and_nothing_else(house: World) -> None:
    query = await asked(house, house.alex, "invite <b>us</b> & you")
    message = house.alex.choose(query, 0, house.telegram.add_group("Elsewhere", [house.alex]))
    assert "<b>us</b> & you" in message.text
    assert message.entities == []


async def test_who_only_asks_inline_is_not_noted(house: World) -> None:
    await asked(house, house.sam, "boundary")
    await house.says(house.sam, house.bot, "/start")  # the first time they come, it is still said what this is
    assert worded("what-this-is") in house.sam.screen(house.bot)[-1].text


async def test_results_are_for_this_person_alone(house: World) -> None:
    await asked(house, house.alex, "boundary")
    (call,) = [call for call in house.telegram.log if call.method == "answerInlineQuery"]
    assert call.params["is_personal"] is True


async def test_the_breathing_is_sent_as_the_clip_once_telegram_holds_it(house: World) -> None:
    await house.says(house.alex, house.bot, "/breathe")
    query = await asked(house, house.alex, "breathe")
    message = house.alex.choose(query, 0, house.bot)
    assert message.media is not None
    await house.settled()


@pytest.mark.parametrize(
    ("words", "says"),
    [("", "A pause until"), ("pause", "A pause until"), ("breathe", "Breathe with me"), ("insults", "That word hurt")],
)
async def test_as_a_guest_it_answers_once_with_what_fits(house: World, words: str, says: str) -> None:
    between = house.telegram.add_private(house.alex, house.sam)
    guest = house.alex.guest(house.bot, f"@breather_bot {words}", between)
    await house.settled()
    assert says in (await guest.answer()).text
    assert says in house.sam.screen(between)[-1].text


async def test_plain_words_in_private_bring_lines_that_fit(house: World) -> None:
    answer = await house.says(house.alex, house.bot, "he keeps shouting")
    assert worded("fitting") in answer.text
    assert "voice" in answer.text
    assert answer.labels[:4] == ["Copy 1", "Copy 2", "Copy 3", "🌬 Breathe with me"]


async def test_plain_words_are_stored_nowhere(house: World, us: Chat) -> None:
    await house.says(house.alex, house.bot, "he keeps shouting zanzibar")
    await house.says(house.alex, us, "zanzibar")
    await house.stop()
    assert b"zanzibar" not in on_disk(house)
    await house.start()


async def test_an_affirmation_stays_for_its_week(house: World) -> None:
    monday = [result.text for result in await (await asked(house, house.alex, "affirm")).results()]
    await house.move(days=6, hours=5, minutes=50)
    sunday = [result.text for result in await (await asked(house, house.sam, "affirm")).results()]
    await house.move(hours=1)
    next_week = [result.text for result in await (await asked(house, house.sam, "affirm")).results()]
    assert sunday == monday
    assert not set(next_week) & set(monday)
