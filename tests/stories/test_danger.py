"""Words of danger typed in private: a card with help. No word is kept, nobody is told, nothing is locked."""

import asyncio
import os
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.db import outbox
from bot.playground import Chat, Telegram
from content.library import boundaries, dangers, repairs, validations
from content.records import Searched
from handlers.common.danger import spoken_of
from tests.databases import DATABASES
from tests.kept import kept, on_sams_phone
from tests.stories.harmless import HARMLESS
from tests.world import World

HOUSE = Path(__file__).parents[2]
LIBRARY = dangers()
FILLED = {part.id: part.words[0] for part in LIBRARY.parts.values()}
PHRASES = [(one.card, phrase) for one in LIBRARY.kinds.values() for phrase in one.phrases]
IDIOMS = [phrase for one in LIBRARY.idioms.values() for phrase in one.phrases]
CARD = ["Solid ground", "Numbers and more", "That's not it"]


def filled(phrase: str, words: dict[str, str] = FILLED) -> str:
    """The phrase with a word in the place of each part."""
    for part, word in words.items():
        phrase = phrase.replace(f"{{{part}}}", word)
    return phrase


def test_there_are_enough_phrases_and_sentences() -> None:
    assert len(PHRASES) >= 120
    assert len({*HARMLESS}) >= 100


def typings(said: str) -> list[str]:
    """The same words as different people type them."""
    return [said, said.upper(), said.replace("'", "’"), said.replace("'", "")]


def test_every_phrase_is_found_in_a_sentence() -> None:
    missed = []
    for card, phrase in PHRASES:
        said = filled(phrase)
        sentences = [*typings(said), f"I don't know what to do: {said}, and now?", said.replace(" ", " \n ")]
        missed += [f"{card}: {typed}" for typed in sentences if card not in spoken_of(typed, "en")]
    assert missed == []


def test_every_word_of_a_part_stands_for_it() -> None:
    phrases = [*(phrase for _, phrase in PHRASES), *IDIOMS]
    differing = []
    for part in LIBRARY.parts.values():
        phrase = next(phrase for phrase in phrases if f"{{{part.id}}}" in phrase)
        cards = spoken_of(filled(phrase), "en")
        typed = [filled(phrase, {**FILLED, part.id: word}) for word in part.words]
        differing += [f"{part.id}: {one}" for one in typed if spoken_of(one, "en") != cards]
    assert differing == []


def test_a_word_may_stand_between() -> None:
    typed = [f"she {then} slapped me" for then in LIBRARY.parts["they"].then]
    assert typed
    assert [one for one in typed if spoken_of(one, "en") != {"partner"}] == []


def test_no_idiom_is_taken_for_danger() -> None:
    typed = [f"Oh, {filled(phrase)} something" for phrase in IDIOMS]
    assert typed
    assert [one for one in typed if spoken_of(one, "en")] == []


def test_harmless_words_are_harmless() -> None:
    assert [typed for sentence in HARMLESS for typed in typings(sentence) if spoken_of(typed, "en")] == []


def test_our_own_words_are_harmless() -> None:
    libraries = [give("en") for give in (boundaries, validations, repairs)]
    records = [one for library in libraries for table in library.tables().values() for one in table.values()]
    searched = [word for one in records if isinstance(one, Searched) for word in one.words]
    said = [line for one in records for line in one.said()]
    assert len(searched) > 200
    assert [text for text in (*searched, *said) if spoken_of(text, "en")] == []


def test_an_idiom_hides_no_danger_beside_it() -> None:
    assert spoken_of("he kicked me out and then he choked me", "en") == {"partner"}
    assert spoken_of("it's not like he drinks, but he hit me", "en") == {"partner"}
    assert spoken_of("he beat me at chess and then he beat me", "en") == {"partner"}


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("he hit me last night", "sounds as if someone may hurt you"),
        ("My husband just PUNCHED  me!!", "sounds as if someone may hurt you"),
        ("she said she’ll kill me if I go", "sounds as if someone may hurt you"),
        ("hes following me", "sounds as if someone may hurt you"),
        ("you choked me and i cant forget it", "sounds as if someone may hurt you"),
        ("he hits our son when I'm at work", "sounds as if a child may not be safe"),
        ("I want to die", "I'm glad you wrote it down"),
        ("im going to kill myself", "I'm glad you wrote it down"),
        ("he says he will kill himself if I leave", "speaks of ending their life"),
        ("he hit me and I want to die", "I'm glad you wrote it down"),
    ],
)
async def test_a_card_comes_before_anything_else(house: World, typed: str, says: str) -> None:
    card = await house.says(house.alex, house.bot, typed)
    assert says in card.text
    assert card.labels == CARD
    assert "local emergency number" in card.text
    assert "findahelpline.com" in card.text
    assert "Perhaps one of these fits" not in card.text


async def test_who_speaks_of_themselves_is_told_of_no_partner(house: World) -> None:
    await in_zone(house, "New York")
    card = await house.says(house.alex, house.bot, "I want to die")
    assert "988" in card.text
    assert "1-800-799-7233" not in card.text
    assert "partner" not in card.text
    card = await house.says(house.alex, house.bot, "he hit me and I want to die")
    assert card.text.index("text 988") < card.text.index("1-800-799-7233")


async def test_silent_ways_come_first(house: World) -> None:
    await in_zone(house, "New York")
    card = await house.says(house.alex, house.bot, "he hit me")
    assert card.text.index("text START to 88788") < card.text.index("1-800-799-7233")
    assert "988" not in card.text


async def in_zone(house: World, city: str) -> None:
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(house.alex, house.bot, city)


async def test_every_way_of_the_card_leads_on(house: World) -> None:
    card = await house.says(house.alex, house.bot, "he hit me")
    await house.taps(house.alex, card, "Solid ground")
    assert "5-4-3-2-1" in house.alex.screen(house.bot)[-1].text
    await house.taps(house.alex, card, "Numbers and more")
    assert "exercises for couples are the wrong tool" in house.alex.screen(house.bot)[-1].text


async def test_thats_not_it_takes_the_card_away_and_nothing_remembers(house: World, us: Chat) -> None:
    await house.says(house.alex, house.bot, "hello")
    before, phone = await house.breather.db.run(kept), on_sams_phone(house, us)
    card = await house.says(house.alex, house.bot, "he hit me")
    await house.taps(house.alex, card, "That's not it")
    assert card.text == "All right, and thank you for telling me. I'm here when you want to go on."
    assert card.labels == []
    card = await house.says(house.alex, house.bot, "he hit me")
    assert card.labels == CARD
    assert await house.breather.db.run(kept) == before
    assert on_sams_phone(house, us) == phone


async def test_nothing_is_locked_told_pushed_kept_or_logged(
    house: World, us: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    await house.says(house.alex, house.bot, "hello")
    before, phone = await house.breather.db.run(kept), on_sams_phone(house, us)
    await house.says(house.alex, house.bot, "he strangled me with the zzyzx")
    assert await house.breather.db.run(kept) == before
    assert await house.breather.db.run(outbox.waiting) == 0
    assert "zzyzx" not in caplog.text
    assert on_sams_phone(house, us) == phone
    breathing = await house.says(house.alex, house.bot, "/breathe")
    assert breathing.media
    await house.taps(house.alex, breathing, "Stop")
    start = len(house.telegram.log)
    await house.move(days=8)
    assert house.shown_since(start) == []


async def test_an_open_question_goes_on_and_the_card_comes_beside_it(house: World) -> None:
    draft = await house.says(house.alex, house.bot, "/boundary insults")
    await house.taps(house.alex, draft, "Make it mine")
    await house.says(house.alex, house.bot, "You hit me. I will not stay for that.")
    draft, card = house.alex.screen(house.bot)[-2:]
    assert "You hit me. I will not stay for that." in draft.text
    assert "Send" in draft.labels
    assert card.labels == CARD


async def test_a_refused_answer_to_a_question_brings_the_card_too(house: World) -> None:
    house.alex.start(house.bot, "zone")
    await house.dealt_with()
    await house.says(house.alex, house.bot, "he hit me")
    refusal, card = house.alex.screen(house.bot)[-2:]
    assert "couldn't find that one" in refusal.text
    assert card.labels == CARD
    answer = await house.says(house.alex, house.bot, "Lisbon")
    assert "it is" in answer.text


async def test_harmless_words_bring_lines_and_the_group_is_not_read(house: World, us: Chat) -> None:
    answer = await house.says(house.alex, house.bot, "he keeps shouting and this job is killing me")
    assert "Perhaps one of these fits" in answer.text
    before = len(house.alex.screen(us))
    await house.says(house.alex, us, "he hit me")
    assert len(house.alex.screen(us)) == before + 1


@asynccontextmanager
async def with_broken(folder: Path, *files: str) -> AsyncIterator[tuple[Telegram, Any, Any]]:
    """The bot as a process of its own, in a copy of the house where these files of words cannot be read."""
    for room in ("bot", "content", "handlers"):
        shutil.copytree(HOUSE / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    for file in files:
        (folder / "content" / file).write_text("kind = [", encoding="utf-8")
    telegram = Telegram()
    bot, alex = telegram.add_bot("Breather", "breather_bot"), telegram.add_person("Alex")
    database = DATABASES.of(folder)
    async with telegram.serve() as root:
        settings = {"BOT_TOKEN": bot.token, "TELEGRAM_API_URL": root, "DATABASE_URL": database, "LOG_LEVEL": "ERROR"}
        run = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            cwd=folder,
            env={**os.environ, **settings},
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            yield telegram, alex, bot
        finally:
            run.terminate()
            _, logged = await run.communicate()
            assert b"zzyzx" not in logged


@pytest.mark.parametrize("files", [("en/danger.toml",), ("en/danger.toml", "helplines.toml")])
async def test_a_check_that_fails_shows_the_card(tmp_path: Path, files: tuple[str, ...]) -> None:
    async with with_broken(tmp_path, *files) as (telegram, alex, bot):
        alex.send(bot, "anything at all, zzyzx")
        await telegram.until(lambda: len(alex.screen(bot)) == 2, patience=30)
        card = alex.screen(bot)[-1]
        assert "I couldn't read that properly" in card.text
        assert "findahelpline.com" in card.text
        assert card.labels == CARD


async def test_a_list_that_cannot_be_read_leaves_nobody_without_a_way(tmp_path: Path) -> None:
    async with with_broken(tmp_path, "helplines.toml") as (telegram, alex, bot):
        alex.send(bot, "/safety")
        await telegram.until(lambda: len(alex.screen(bot)) == 2, patience=30)
        assert "your local emergency number" in alex.screen(bot)[-1].text
        assert "nomoredirectory.org" in alex.screen(bot)[-1].text
