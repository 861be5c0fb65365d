"""Words of danger typed to the bot: a card with help. No word is kept, nobody is told, nothing is locked."""

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
from handlers.common.danger import CARDS, SERVICES
from playground import Chat, Message, Telegram
from tests.support.databases import DATABASES
from tests.support.harness import Harness
from tests.support.stored_rows import kept, on_sams_phone
from tests.support.words import opening, worded

REPOSITORY = Path(__file__).parents[2]
TOLD = {
    "violence": "he hit me in the face last night",
    "threat": "he says he will kill me if i leave",
    "weapon": "he pointed his gun at me",
    "choking": "he strangled me till i blacked out",
    "locked-in": "he locked me in the bedroom and took my keys",
    "coercion": "my husband raped me last night",
    "stalking": "my ex put a tracker under my car and follows me to work",
    "control": "he takes my wages and wont let me see my friends or family",
    "child": "he beats our son when im at work",
    "self": "i want to end my life",
    "their-life": "she says shell kill herself if i leave her",
    "hurts": "i hit my wife and i dont know how to stop",
    "family": "my in laws beat me and my brothers say they will kill me for the family honour",
    "other": "my sisters boyfriend beats her up",
}
"""Something of every kind that nobody can take for anything else."""


CARD = [worded(label) for label in ("button-solid-ground", "button-numbers", "button-not-it")]
HINT = [worded("button-breathe-with-me")]
HINTED = "he reads all my messages"


def is_card(message: Message, kind: str) -> bool:
    """Return whether a phone shows that card, with the way to each kind of help."""
    return worded(f"danger-{kind}") in message.text and message.labels == CARD


def copies(message: Message) -> list[str]:
    """Return what its buttons copy: lines to say to somebody."""
    return [button.value for row in message.buttons for button in row if button.kind == "copy_text"]


def test_every_kind_has_its_sentence_here() -> None:
    assert TOLD.keys() == SERVICES.keys()


async def test_every_kind_brings_its_card_and_nothing_to_say(harness: Harness) -> None:
    for kind, typed in TOLD.items():
        card = await harness.says(harness.alex, harness.bot, typed)
        assert is_card(card, kind), (kind, card.text)
        assert worded("safety-emergency-local") in card.text, kind
        assert not copies(card), kind


def test_every_card_begins_alike_and_names_no_kind() -> None:
    """What comes first may be read on a locked screen and in the list of chats, by the partner as well."""
    assert len({worded(f"danger-{kind}").partition("\n")[0] for kind in CARDS}) == 1


async def test_a_hint_brings_a_breath_and_the_way_to_safety_and_nothing_to_say(harness: Harness) -> None:
    answer = await harness.says(harness.alex, harness.bot, HINTED)
    assert answer.text.startswith(worded("danger-hint"))
    assert answer.labels == HINT


async def test_who_speaks_of_themselves_is_told_of_no_partner(harness: Harness) -> None:
    await harness.lives_in(harness.alex, "New York")
    card = await harness.says(harness.alex, harness.bot, "i want to end my life")
    assert "988" in card.text
    assert "1-800-799-7233" not in card.text
    card = await harness.says(harness.alex, harness.bot, TOLD["violence"])
    assert "988" not in card.text
    assert card.text.index("text START to 88788") < card.text.index("1-800-799-7233")


async def test_a_life_held_up_as_a_threat_brings_both_kinds_of_help(harness: Harness) -> None:
    await harness.lives_in(harness.alex, "New York")
    card = await harness.says(harness.alex, harness.bot, TOLD["their-life"])
    assert "988" in card.text
    assert "1-800-799-7233" in card.text


async def test_every_way_of_the_card_leads_on(harness: Harness) -> None:
    card = await harness.says(harness.alex, harness.bot, TOLD["violence"])
    await harness.taps(harness.alex, card, CARD[0])
    assert worded("button-ground-senses") in harness.alex.screen(harness.bot)[-1].text
    await harness.taps(harness.alex, card, CARD[1])
    assert worded("safety").partition("\n")[0] in harness.alex.screen(harness.bot)[-1].text


async def test_thats_not_it_takes_the_card_away_and_nothing_remembers(harness: Harness, us: Chat) -> None:
    await harness.says(harness.alex, harness.bot, "hello")
    before, phone = await harness.breather.db.run(kept), on_sams_phone(harness, us)
    card = await harness.says(harness.alex, harness.bot, TOLD["violence"])
    await harness.taps(harness.alex, card, CARD[2])
    assert card.text == worded("danger-not-it")
    assert card.labels == []
    assert is_card(await harness.says(harness.alex, harness.bot, TOLD["violence"]), "violence")
    assert await harness.breather.db.run(kept) == before
    assert on_sams_phone(harness, us) == phone


async def test_nothing_is_locked_told_pushed_kept_or_logged(
    harness: Harness, us: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    await harness.says(harness.alex, harness.bot, "hello")
    before, phone = await harness.breather.db.run(kept), on_sams_phone(harness, us)
    await harness.says(harness.alex, harness.bot, "he strangled me with the zzyzx")
    assert await harness.breather.db.run(kept) == before
    assert await harness.breather.db.run(outbox.waiting) == 0
    assert "zzyzx" not in caplog.text
    assert on_sams_phone(harness, us) == phone
    breathing = await harness.says(harness.alex, harness.bot, "/breathe")
    assert breathing.media
    await harness.taps(harness.alex, breathing, "Stop")
    start = len(harness.telegram.log)
    await harness.move(days=8)
    assert harness.shown_since(start) == []


async def test_ones_own_words_for_a_limit_bring_the_card_first(harness: Harness) -> None:
    draft = await harness.says(harness.alex, harness.bot, "/boundary insults")
    await harness.taps(harness.alex, draft, "Make it mine")
    card = await harness.says(harness.alex, harness.bot, "You hit me in the face again.")
    assert is_card(card, "violence")
    await harness.taps(harness.alex, card, CARD[2])
    await harness.taps(harness.alex, card, worded("button-go-on"))
    draft = harness.alex.screen(harness.bot)[-1]
    assert "You hit me in the face again." in draft.text
    assert "Send" in draft.labels


async def test_a_blank_of_a_limit_and_a_part_of_say_bring_the_card_first(harness: Harness) -> None:
    for begin, words in (("/boundary interrupting", "when you choked me"), ("/say", "you put a knife to my throat")):
        asked = await harness.says(harness.alex, harness.bot, begin)
        if begin.startswith("/boundary"):
            await harness.taps(harness.alex, asked, "Make it mine")
        card = await harness.says(harness.alex, harness.bot, words)
        assert card.labels == CARD, begin
        await harness.taps(harness.alex, card, CARD[2])
        await harness.taps(harness.alex, card, worded("button-go-on"))
        assert words in harness.alex.screen(harness.bot)[-1].text, begin


async def test_a_topic_and_a_situation_bring_the_card_in_private_and_to_one_person_in_the_group(
    harness: Harness, us: Chat
) -> None:
    for command in ("/invite", "/boundary", "/say"):
        card = await harness.says(harness.alex, harness.bot, f"{command} {TOLD['violence']}")
        assert is_card(card, "violence"), command
        seen = on_sams_phone(harness, us)
        card = await harness.says(harness.alex, us, f"{command} {TOLD['violence']}")
        assert card.ephemeral, command
        assert is_card(card, "violence"), command
        assert on_sams_phone(harness, us) == seen, command
    await harness.taps(harness.alex, card, CARD[2])


async def test_a_refused_card_leaves_the_group_the_same_link_as_other_words(harness: Harness, us: Chat) -> None:
    harness.telegram.refuse_ephemeral = True
    for command, harmless in (("/invite", "the dishes"), ("/boundary", "xyzzy"), ("/say", "you left")):
        seen = []
        for words in (harmless, TOLD["violence"]):
            await harness.says(harness.alex, us, f"{command} {words}")
            shown_to_sam = harness.sam.screen(us)[-1]
            seen.append((shown_to_sam.text, [button.value for row in shown_to_sam.buttons for button in row]))
        assert seen[0] == seen[1], command


async def test_a_question_about_something_else_goes_on_and_the_card_comes_after(harness: Harness) -> None:
    await harness.says(harness.alex, harness.bot, "/affirm")
    affirmation = harness.alex.screen(harness.bot)[-1]
    await harness.taps(harness.alex, affirmation, "Write mine")
    await harness.says(harness.alex, harness.bot, "I won't stay when he hits me in the face")
    written, card = harness.alex.screen(harness.bot)[-2:]
    assert "I won't stay" in written.text
    assert card.labels == CARD
    harness.alex.start(harness.bot, "zone")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, TOLD["violence"])
    _, card = harness.alex.screen(harness.bot)[-2:]
    assert card.labels == CARD
    assert opening("zone-set") in (await harness.says(harness.alex, harness.bot, "Lisbon")).text


async def test_behind_the_bots_name_danger_brings_a_private_way_and_nothing_to_post(harness: Harness) -> None:
    for kind, typed in TOLD.items():
        query = harness.alex.inline(harness.bot, typed)
        await harness.settled()
        assert await query.results() == [], kind
        assert query.button == {"text": worded("inline-safety"), "start_parameter": "safety"}, kind


async def test_called_as_a_guest_danger_brings_a_breath_in_front_of_both(harness: Harness) -> None:
    between = harness.telegram.add_private(harness.alex, harness.sam)
    for kind, typed in {**TOLD, "not understood": "xyzzy"}.items():
        guest = harness.alex.guest(harness.bot, f"@breather_bot {typed}", between)
        await harness.settled()
        assert (await guest.answer()).text == worded("inline-breathe-text"), kind


async def test_harmless_words_bring_lines_and_the_group_is_not_read(harness: Harness, us: Chat) -> None:
    answer = await harness.says(harness.alex, harness.bot, "he keeps shouting at me")
    assert copies(answer)
    before = len(harness.alex.screen(us))
    await harness.says(harness.alex, us, TOLD["violence"])
    assert len(harness.alex.screen(us)) == before + 1


@asynccontextmanager
async def with_broken(folder: Path, *files: str) -> AsyncIterator[tuple[Telegram, Any, Any]]:
    """Run the bot as a process of its own, in a copy of the project where these files of words cannot be read."""
    for package in ("bot", "content", "handlers"):
        shutil.copytree(REPOSITORY / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
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


@pytest.mark.parametrize("files", [("en/danger.toml",), ("en/danger.weights", "helplines.toml")])
async def test_a_check_that_fails_shows_the_card(tmp_path: Path, files: tuple[str, ...]) -> None:
    async with with_broken(tmp_path, *files) as (telegram, alex, bot):
        alex.send(bot, "anything at all, zzyzx")
        await telegram.until(lambda: len(alex.screen(bot)) == 2, patience=30)
        card = alex.screen(bot)[-1]
        assert worded("danger-unsure") in card.text
        assert "findahelpline.com" in card.text
        assert card.labels == CARD


async def test_a_list_that_cannot_be_read_leaves_nobody_without_a_way(tmp_path: Path) -> None:
    async with with_broken(tmp_path, "helplines.toml") as (telegram, alex, bot):
        alex.send(bot, "/safety")
        await telegram.until(lambda: len(alex.screen(bot)) == 2, patience=30)
        assert worded("safety-emergency-local") in alex.screen(bot)[-1].text
        assert "nomoredirectory.org" in alex.screen(bot)[-1].text
