"""Two languages in one couple: each in private in their own, the group in the one it shares, chose, or is called in."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.processes.run import FEATURES
from playground import Chat, Message, Person
from tests.support.harness import Harness, world
from tests.support.own_chat import own_chat, post
from tests.support.second_language import MARK, two_languages
from tests.support.words import fixed, opening, worded


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Harness]:
    """Start the bot with two languages: Alex's phone is English, Sam's German."""
    async with world(tmp_path, words=two_languages(tmp_path / "words")) as made:
        made.sam.speak("de-AT")
        yield made


@pytest.fixture
async def us(pair: Harness) -> Chat:
    """Create the group that both were seen in."""
    group = pair.telegram.add_group("Us", [pair.alex, pair.sam], bots=[pair.bot])
    await pair.settled()
    for person in (pair.alex, pair.sam):
        await pair.says(person, group, "/help")
    return group


def newest(harness: Harness, person: Person, place: Chat | None = None) -> Message:
    return person.screen(place or harness.bot)[-1]


def seen_alone(person: Person, group: Chat) -> Message:
    """Return the newest message of the bot's there that only this person sees."""
    return [one for one in person.screen(group) if one.ephemeral and one.sender != person.id][-1]


def for_all(group: Chat) -> list[Message]:
    """Return what stands in the group of the bot's since a language was chosen there."""
    theirs = [one for one in group.messages.values() if one.from_.get("is_bot") and not one.service]
    told = next(at for at, one in enumerate(theirs) if fixed("group-language-set") in one.text)
    return theirs[told:]


def is_german(message: Message) -> bool:
    """Return whether it is in German. Raises AssertionError where it is in both languages."""
    spoken = {MARK in text for text in (message.text, *message.labels)}
    assert len(spoken) == 1, (message.text, message.labels)
    return spoken.pop()


async def choose(harness: Harness, person: Person, group: Chat, label: str) -> None:
    """Choose the group's language, in /settings of the group."""
    shown = await harness.says(person, group, "/settings")
    await harness.taps(person, shown, next(one for one in shown.labels if label in one))


async def test_each_is_answered_in_private_in_the_language_of_their_phone(pair: Harness) -> None:
    assert not is_german(await pair.says(pair.alex, pair.bot, "/help"))
    assert is_german(await pair.says(pair.sam, pair.bot, "/help"))


async def test_a_language_is_chosen_in_settings_by_its_own_name(pair: Harness) -> None:
    await pair.says(pair.alex, pair.bot, "/settings")
    await pair.taps(pair.alex, newest(pair, pair.alex), worded("button-language-ask"))
    offered = newest(pair, pair.alex)
    assert offered.labels == ["English", "Deutsch"]
    await pair.taps(pair.alex, offered, "Deutsch")
    assert newest(pair, pair.alex).text == worded("language-set", language="Deutsch") + MARK
    assert is_german(await pair.says(pair.alex, pair.bot, "/help"))
    assert is_german(await pair.says(pair.sam, pair.bot, "/help"))


async def test_a_phone_whose_language_changes_is_followed_until_one_is_chosen(pair: Harness) -> None:
    await pair.says(pair.alex, pair.bot, "/help")
    pair.alex.speak("de")
    assert is_german(await pair.says(pair.alex, pair.bot, "/help"))
    await pair.taps(pair.alex, await pair.says(pair.alex, pair.bot, "/settings"), worded("button-language-ask") + MARK)
    await pair.taps(pair.alex, newest(pair, pair.alex), "English" + MARK)
    assert not is_german(await pair.says(pair.alex, pair.bot, "/help"))


async def test_a_group_of_two_languages_is_spoken_to_in_the_callers(pair: Harness, us: Chat) -> None:
    assert not is_german(await pair.says(pair.alex, us, "/pause 20"))
    assert is_german(await pair.says(pair.sam, us, "/temp"))
    running = await pair.says(pair.sam, us, "/pause")
    assert fixed("pause-running") in running.text
    assert is_german(running)
    await pair.move(minutes=20)
    asked = newest(pair, pair.sam, us)
    assert opening("pause-ask") in asked.text
    assert not is_german(asked), "the pause is Alex's"


async def test_a_group_whose_people_share_a_language_is_spoken_to_in_it(pair: Harness, us: Chat) -> None:
    ben = pair.telegram.add_person("Ben", language="de")
    two = pair.telegram.add_group("Two", [pair.sam, ben], bots=[pair.bot])
    await pair.settled()
    await pair.says(ben, two, "/help")
    assert is_german(await pair.says(pair.sam, two, "/pact"))


async def test_the_language_that_was_chosen_in_a_group_holds_whoever_calls(pair: Harness, us: Chat) -> None:
    await choose(pair, pair.alex, us, "Deutsch")
    told = newest(pair, pair.sam, us)
    assert told.text == worded("group-language-set", language="Deutsch") + MARK
    alone = seen_alone(pair.alex, us)
    assert worded("settings-group", language="Deutsch") in alone.text
    assert "✓ Deutsch" in alone.labels
    assert MARK not in alone.text, "what Alex alone sees stays in Alex's language"
    pause = await pair.says(pair.alex, us, "/pause 20")
    assert is_german(pause)
    answer = await pair.taps(pair.alex, pause, worded("button-ready") + MARK)
    assert answer.text == worded("noted-ready")
    answer = await pair.taps(pair.sam, pause, worded("button-longer") + MARK)
    assert answer.text == worded("noted-longer") + MARK
    await pair.move(minutes=20)
    assert opening("pause-ask") in newest(pair, pair.alex, us).text
    assert is_german(newest(pair, pair.alex, us))
    await pair.move(minutes=10)
    assert is_german(newest(pair, pair.alex, us))


async def test_choosing_the_same_language_again_tells_nobody(pair: Harness, us: Chat) -> None:
    await choose(pair, pair.alex, us, "Deutsch")
    await choose(pair, pair.sam, us, "Deutsch")
    told = [message for message in pair.alex.screen(us) if fixed("group-language-set") in message.text]
    assert len(told) == 1


async def test_a_groups_language_is_no_business_of_who_is_not_in_it(pair: Harness, us: Chat) -> None:
    eve = pair.telegram.add_person("Eve")
    shown = await pair.says(eve, pair.bot, "/settings")
    await pair.taps(eve, shown, data=f"lg1:{us.id}:de")
    assert not is_german(await pair.says(pair.alex, us, "/pact"))
    eve.start(pair.bot, f"settings-{-us.id}")
    await pair.dealt_with()
    assert newest(pair, eve).text == worded("old-button")


async def test_a_refusal_that_all_see_is_in_the_groups_language(pair: Harness, us: Chat) -> None:
    await choose(pair, pair.sam, us, "Deutsch")
    refused = await pair.says(pair.alex, us, "/pause forever and a day")
    assert fixed("pause-unclear") in refused.text
    assert is_german(refused)


async def test_a_draft_stays_as_its_owner_wrote_it_under_a_line_in_the_groups_language(pair: Harness, us: Chat) -> None:
    await choose(pair, pair.sam, us, "Deutsch")
    await pair.says(pair.alex, us, "/invite")
    for label in ("A check-in", worded("button-now"), worded("button-send"), worded("button-send-now")):
        await pair.taps(pair.alex, newest(pair, pair.alex, us), label)
    posted = newest(pair, pair.sam, us)
    assert posted.text.endswith(worded("invite-when-now") + MARK), "the mark is that of the line around it"
    assert all(label.endswith(MARK) for label in posted.labels)
    alone = seen_alone(pair.alex, us)
    assert not is_german(alone)


async def test_what_stands_in_their_own_chat_is_in_the_language_of_who_posted_it(pair: Harness) -> None:
    """Nobody has ever talked to the bot before; the first tap is the other one's."""
    there = own_chat(pair)
    pair.alex.speak("de")
    pair.sam.speak("en")
    message = await post(pair, there, "temp")
    assert MARK in message.text
    assert (await pair.taps(pair.sam, message, "3" + MARK)).text == worded("temp-noted", value=3)
    await pair.taps(pair.alex, message, "4" + MARK)
    assert fixed("temp-shown") in message.text
    assert MARK in message.text
    pause = await post(pair, there, "pause 20")
    assert (await pair.taps(pair.sam, pause, worded("button-ready") + MARK)).text == worded("noted-ready-inline")
    await pair.move(minutes=20)
    assert opening("pause-ask") in pause.text
    assert is_german(pause)


async def test_the_own_chat_follows_a_phone_whose_language_changes(pair: Harness) -> None:
    for person in (pair.alex, pair.sam):
        await pair.says(person, pair.bot, "/help")
    pair.alex.speak("de")
    pair.sam.speak("en")
    message = await post(pair, own_chat(pair), "temp")
    assert MARK in message.text
    assert (await pair.taps(pair.sam, message, "3" + MARK)).text == worded("temp-noted", value=3)


async def test_nothing_in_private_is_in_the_partners_language(pair: Harness, us: Chat) -> None:
    for person in (pair.alex, pair.sam):
        await pair.says(person, pair.bot, "/start")
    await pair.says(pair.sam, us, "/pause 20")
    await pair.move(minutes=45)
    for command in ("/invite", "/say", "/need", "/ground", "/safety", "/learn", "/check", "/reflect", "/affirm"):
        for person in (pair.alex, pair.sam):
            await pair.says(person, pair.bot, command)
    assert not [one.text for one in pair.alex.screen(pair.bot) if one.sender != pair.alex.id and MARK in one.text]
    assert not [one.text for one in pair.sam.screen(pair.bot) if one.sender != pair.sam.id and MARK not in one.text]


async def test_a_group_is_not_told_in_which_country_who_acts_lives(pair: Harness, us: Chat) -> None:
    await pair.lives_in(pair.alex, "New York")
    alone = await pair.says(pair.alex, pair.bot, "/pause 20")
    together = await pair.says(pair.alex, us, "/pause 20")
    assert [any(half in one.text for half in ("AM", "PM")) for one in (alone, together)] == [True, False]


async def test_all_that_all_see_is_in_the_groups_language_and_all_that_one_sees_in_theirs(
    pair: Harness, us: Chat
) -> None:
    """Every command of a group, and every button under what it brings for all to see."""
    await choose(pair, pair.sam, us, "Deutsch")
    commands = [command.name for feature in FEATURES for command in feature.commands if "group" in command.where]
    for command in commands:
        await pair.says(pair.alex, us, f"/{command}")
        await pair.move(seconds=5)
    asked = len(pair.telegram.log)
    for message in [one for one in for_all(us) if one.buttons]:
        for button in [one for row in message.buttons for one in row if one.kind == "callback"]:
            answer = await pair.taps(pair.alex, message, data=button.value)
            assert MARK not in (answer.text or ""), (button.text, answer)
            await pair.move(seconds=5)
    assert len(pair.telegram.log) > asked
    await pair.move(hours=1)
    assert [one.text for one in for_all(us) if MARK not in one.text] == []
    assert [one.labels for one in for_all(us) if not all(MARK in label for label in one.labels)] == []
    alone = [one for one in us.ephemerals.values() if one.receiver == pair.alex.id and one.sender != pair.alex.id]
    assert len(alone) > len(commands) // 3
    assert [one.text for one in alone if any(MARK in text for text in (one.text, *one.labels))] == []


async def test_who_breathes_along_is_not_told_by_the_language(pair: Harness, us: Chat) -> None:
    message = await pair.says(pair.alex, us, "/breathe")
    await pair.taps(pair.sam, message, message.labels[-1])
    await pair.move(minutes=1)
    assert message.labels[-1] == worded("button-breathe-along", count=2)
    assert not is_german(message)
