"""DATA_KEY: what people wrote is nowhere in the database to be read, and is there for them all the same."""

import json
from pathlib import Path

from cryptography.fernet import Fernet
from sqlmodel import Session, select

from bot.core import KEY_MISSING
from bot.db import data_keys, people, stored_updates
from bot.db.models import Person
from bot.db.sealing import Sealer
from playground import Chat
from tests.stories.test_privacy import file_of
from tests.support.api_spy import EAR
from tests.support.everything import answers, everything, newest
from tests.support.harness import Harness
from tests.support.stored_rows import cells, on_disk
from tests.support.words import opening, worded
from tests.unit.processes.test_command_line import TOKEN, bot

KEY, NEWER, OTHER = (Fernet.generate_key().decode() for _ in range(3))
TRUSTED = "Ana, next door, 555 0101"
OWN = "I'm learning to speak slowly."
LEFT = "You never help with the dishes. See you at eight?"
KITCHEN = "Our kitchen table"


async def an_evening(harness: Harness) -> Chat:
    """Everything that a couple can have going on, with all the words that are kept."""
    for person, name in ((harness.alex, "Alexandrina"), (harness.sam, "Samuelino")):
        person.first_name = person.wire["first_name"] = name
    await writes_own_words(harness)
    kitchen = harness.telegram.add_group(KITCHEN, [harness.alex, harness.sam], bots=[harness.bot])
    await harness.says(harness.sam, kitchen, "/help")
    return await everything(harness)


async def writes_own_words(harness: Harness) -> None:
    """Alex tells whom they trust, writes an affirmation, and leaves a message for an hour."""
    shown = await harness.says(harness.alex, harness.bot, "/safety")
    await harness.taps(harness.alex, shown, "Someone I trust")
    await harness.says(harness.alex, harness.bot, TRUSTED)
    await harness.taps(harness.alex, await harness.says(harness.alex, harness.bot, "/affirm"), "Write mine")
    await harness.says(harness.alex, harness.bot, OWN)
    shown = await harness.says(harness.alex, harness.bot, f"/check {LEFT}")
    await harness.taps(harness.alex, shown, worded("button-leave-an-hour"))


def readable(harness: Harness) -> set[str]:
    """Return what somebody who takes the database can read of what people wrote or are called."""
    names = {person.first_name for person in harness.telegram.people.values()}
    typed = {words for words in harness.telegram.words() if words != "Lisbon"}  # it is the zone, which is no secret
    softened = {"help with the dishes more often", "insults"}
    disk = on_disk(harness)
    return {words for words in names | typed | softened | {KITCHEN} if words.encode() in disk}


async def seal(harness: Harness, folder: Path, data_key: str) -> tuple[int, str, str]:
    return await bot(folder, "seal", BOT_TOKEN=TOKEN, DATABASE_URL=harness.database, DATA_KEY=data_key)


async def saved(harness: Harness) -> str:
    """Return what the bot shows Alex of the words they saved."""
    safety = await harness.says(harness.alex, harness.bot, "/safety")
    shown = await harness.says(harness.alex, harness.bot, "/affirm")
    await harness.taps(harness.alex, shown, worded("button-kept"))
    return f"{safety.text}\n{shown.text}"


async def test_with_a_key_nothing_that_people_wrote_can_be_read(harness: Harness) -> None:
    await harness.restart(KEY)
    await an_evening(harness)
    assert readable(harness) == set()
    await harness.move(minutes=61)
    assert LEFT.split(".")[1].strip() in "\n".join(one.text for one in harness.alex.screen(harness.bot))
    assert readable(harness) == set()
    assert not any(KEY in record for record in EAR.heard)


async def test_without_a_key_all_stays_as_it_is(harness: Harness) -> None:
    await an_evening(harness)
    assert {TRUSTED, OWN, KITCHEN, "Alexandrina"} <= readable(harness)
    assert not any("sealed:" in str(value) for _, _, value in cells(harness))


async def test_what_was_written_is_there_for_its_writer(harness: Harness) -> None:
    await harness.restart(KEY)
    await an_evening(harness)
    shown = await saved(harness)
    assert TRUSTED in shown
    assert OWN in shown
    await harness.says(harness.alex, harness.bot, "/export")
    exported = file_of(harness)
    assert exported["trustedperson"][0]["text"] == TRUSTED
    assert exported["person"][0]["name"] == "Alexandrina"
    assert exported["draft"][0]["details"]
    await answers(harness, worded("button-forget-everything"))
    assert {"trustedperson", "ownaffirmation", "draft"} & {table for table, *_ in cells(harness)} == set()


async def test_an_old_database_is_brought_over(harness: Harness, tmp_path: Path) -> None:
    us = await an_evening(harness)
    await harness.stop()
    assert readable(harness)
    code, output, errors = await seal(harness, tmp_path, KEY)
    assert (code, errors) == (0, "")
    assert int(output.split()[0]) > 5
    assert readable(harness) == set()
    assert (await seal(harness, tmp_path, KEY))[1].startswith("0 ")
    harness.data_key = KEY
    await harness.start()
    assert TRUSTED in await saved(harness)
    await harness.says(harness.alex, us, "/need")
    await harness.taps(harness.alex, newest(harness, us), "Hold me")
    assert "Alexandrina" in harness.sam.screen(us)[-1].text


async def test_a_new_key_takes_the_place_of_the_old_one(harness: Harness, tmp_path: Path) -> None:
    await harness.restart(KEY)
    await writes_own_words(harness)
    await harness.restart(f"{NEWER}, {KEY}")
    assert TRUSTED in await saved(harness)
    assert (await seal(harness, tmp_path, f"{NEWER},{KEY}"))[0] == 0
    await harness.restart(NEWER)
    assert harness.breather.core.words_readable
    assert OWN in await saved(harness)


async def test_what_was_interrupted_goes_on(harness: Harness, tmp_path: Path) -> None:
    await writes_own_words(harness)
    await harness.breather.db.run(a_crowd, 700)
    await harness.restart(KEY)
    fingerprint = Sealer([KEY]).fingerprints[0]
    names = next(column for column in data_keys.columns() if str(column) == "person.name")
    batch = await harness.breather.db.run(data_keys.seal_batch, names, fingerprint, None)
    assert batch is not None
    assert batch.sealed == data_keys.BATCH
    read = await harness.breather.db.run(lambda session: session.exec(select(Person.name)).all())
    assert {f"Person {number}" for number in range(700)} <= {*read}
    code, output, _ = await seal(harness, tmp_path, KEY)
    assert code == 0
    assert 200 < int(output.split()[0]) < 300
    assert not any("Person " in str(value) for _, _, value in cells(harness))


def a_crowd(session: Session, count: int) -> None:
    session.add_all(Person(id=10_000 + number, name=f"Person {number}") for number in range(count))


async def test_with_a_wrong_key_all_that_is_not_words_goes_on(harness: Harness, tmp_path: Path) -> None:
    await harness.restart(KEY)
    us = await an_evening(harness)
    await harness.breather.db.run(stored_updates.store, [(5, json.dumps({"update_id": 5, "message": "x"}))])
    EAR.heard.clear()
    await harness.restart(OTHER)
    assert sum(KEY_MISSING in record for record in EAR.heard) == 1
    told = await harness.breather.db.run(people.profile, harness.alex.id)
    assert told is not None
    assert told.name == "…"
    in_the_group = len(harness.sam.screen(us))
    await harness.taps(harness.alex, newest(harness, harness.bot), worded("button-send"))
    assert len(harness.sam.screen(us)) == in_the_group  # the draft is gone: nothing is posted in its place
    await harness.move(minutes=31)
    assert any(one.text.startswith(opening("pause-ask")) for one in harness.sam.screen(us))
    assert (await saved(harness)).count(worded("words-unreadable")) == 2
    await harness.move(minutes=31)
    assert worded("words-unreadable") in [one.text for one in harness.alex.screen(harness.bot)]
    assert (await seal(harness, tmp_path, OTHER))[0] == 2
    told = await harness.breather.db.run(people.profile, harness.alex.id)
    assert told is not None
    assert told.name == "Alexandrina"  # Telegram has told it anew
    await harness.restart(f"{OTHER},{KEY}")
    assert TRUSTED in await saved(harness)


async def test_the_command_line_says_what_is_missing(harness: Harness, tmp_path: Path) -> None:
    await harness.restart(KEY)
    await writes_own_words(harness)
    about = {"BOT_TOKEN": harness.bot.token, "TELEGRAM_API_URL": harness.root, "DATABASE_URL": harness.database}
    for data_key, said in (
        (KEY, "ok  What people wrote is sealed"),
        (f"{NEWER},{KEY}", "texts are not sealed with the first key of DATA_KEY yet"),
        (OTHER, f"!!  {KEY_MISSING}"),
        ("", f"!!  {KEY_MISSING}"),
    ):
        assert said in (await bot(tmp_path, "doctor", DATA_KEY=data_key, **about))[1]
    code, _, errors = await bot(tmp_path, "seal", **about)
    assert (code, errors.count("\n"), "DATA_KEY is not set" in errors) == (2, 1, True)
    code, _, errors = await bot(tmp_path, "run", DATA_KEY=f"{KEY},tooshort", **about)
    assert (code, errors.count("\n"), "DATA_KEY" in errors, "tooshort" in errors) == (2, 1, True, False)
