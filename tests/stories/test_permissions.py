"""Every kind of button, forged, tapped by people it is not for: nothing of anybody else changes, and they are answered.

A button says what is meant; who may do it is decided by who taps, and where.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import timedelta
from itertools import product
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from bot.domain.inline_chats import is_inline_chat
from bot.toolkit.callbacks import Button
from playground import Chat, Message, Person
from playground.messages import Button as Shown
from playground.pressing import press
from tests.support.everything import everything
from tests.support.harness import Harness
from tests.support.own_chat import own_chat, post
from tests.support.stored_rows import kept
from tests.support.words import worded
from tests.unit.toolkit.test_callbacks import KINDS

WORDS = {
    "start": ["pause", "safety", "affirmations", "answer-1", "draft"],
    "zone": ["Europe/Lisbon"],
    "code": ["en"],
    "country": ["PT"],
    "sentence": ["own-1", "self-kindness-1"],
    "topic": ["all"],
}
SHARED = {
    *("kc2", "ka1"),  # the pact is everybody's
    *("ia1", "io1", "is1", "iu1"),  # an invite is for whoever did not send it
    *("lf1", "lp1", "lx1"),  # a talk in turns belongs to two
    *("cb1", "cc1", "cr1", "ct1", "cu1"),  # what comes to a group, any of it may change
    "tt1",  # the last number shows all of them
    "lg1",  # the language of a group is everybody's
    "bj1",  # how many breathe along stands on the message
}
"""Kinds by which one member changes what a group has in common, and may."""

PACE = timedelta(seconds=3.5)
"""From tap to tap, so that a group has room for what is said in it."""

Rows = dict[str, list[Any]]


def forged(rows: Rows, us: Chat, alex: Person) -> Iterator[tuple[str, str]]:
    """Yield data of every kind of button about what is Alex's and the couple's, with its prefix."""
    numbers: dict[str, list[int]] = {
        "pause": [row[0] for row in rows["pause"]],
        "session": [row[0] for row in rows["breathing"] if row[4] == alex.id],
        "talk": [row[0] for row in rows["listening"]],
        "invite": [row[0] for row in rows["invite"]],
        "number": [row[1] for row in rows["draft"]],
        "chat": [us.id, alex.id],
        "owner": [alex.id],
        "asked": [int(row[1].timestamp()) for row in rows["temperature"]],
        "version": [row[2] for row in rows["pact"]],
        "unix": [int(row[5].timestamp()) + 7200 for row in rows["pause"][:1]],
    }
    for kind in KINDS:
        hints = get_type_hints(kind)
        choices = [values(field.name, hints[field.name], numbers) for field in fields(kind)]
        for chosen in product(*choices):
            yield kind.prefix, kind(*chosen).pack()


def values(name: str, hint: Any, numbers: dict[str, list[int]]) -> list[Any]:
    if get_origin(hint) is not None:
        return [*get_args(hint)]
    return numbers.get(name, [3]) if hint is int else WORDS.get(name, ["insults"])


def of_others(rows: Rows, *own: int) -> set[tuple[str, str]]:
    """Return all rows but those that name one of these ids."""
    return {
        (table, str(row))
        for table, found in rows.items()
        for row in found
        if not any(str(id_) in str(row) for id_ in own)
    }


def on_alexs_phone(harness: Harness, us: Chat) -> list[dict[str, Any]]:
    return [message.data for place in (us, harness.bot) for message in harness.alex.screen(place)]


async def scene(harness: Harness) -> Chat:
    """Create a couple with everything open, scheduled sentences in both places, and words that are Alex's own."""
    us = await everything(harness)
    for place in (us, harness.bot):
        await harness.says(harness.alex, place, "/affirmations daily 8:00")
    harness.alex.start(harness.bot, "write")
    await harness.dealt_with()
    await harness.says(harness.alex, harness.bot, "I may be proud of today")
    await harness.says(harness.alex, harness.bot, "/boundary insults")
    return us


async def taps_all(
    harness: Harness,
    us: Chat,
    person: Person,
    message: Callable[[], Message],
    *own: int,
    but: set[str] | frozenset[str] = frozenset(),
) -> int:
    """Tap every one of them; how many there were."""
    count = 0
    for prefix, data in [*forged(await harness.breather.db.run(kept), us, harness.alex)]:
        if prefix in but:
            continue
        count += 1
        before, shown = of_others(await harness.breather.db.run(kept), person.id, *own), on_alexs_phone(harness, us)
        harness.clock.move_to(harness.clock.now() + PACE)
        start = len(harness.telegram.log)
        tap = press(person, message(), Shown("", "callback", data))
        await harness.dealt_with()
        assert tap.got is not None, data
        assert worded("something-broke") not in (tap.got.text or ""), data
        tried = [call.method for call in harness.telegram.log[start:] if call.method.startswith(("send", "edit"))]
        assert tap.got.text or tap.got.url or tried, data
        after, now = of_others(await harness.breather.db.run(kept), person.id, *own), on_alexs_phone(harness, us)
        assert before ^ after == set(), data
        assert [one for one in shown if one not in now] == [], data
    return count


@pytest.fixture
def kim(harness: Harness) -> Person:
    return harness.telegram.add_person("Kim")


def test_every_kind_of_button_is_forged() -> None:
    rows: Rows = {name: [(1, 1, 1)] for name in ("listening", "invite", "draft", "pact")} | {
        "pause": [],
        "breathing": [(1, 0, 0, 0, 1)],
        "temperature": [],
    }
    nobody: Any = type("Nobody", (), {"id": 1})
    made = {prefix for prefix, _ in forged(rows, nobody, nobody)}
    assert {kind.prefix for kind in KINDS} - made == {"pt1", "pu1", "ps1", "pg1", "pm1", "tt1", "is1", "im1"}
    assert {kind.prefix for kind in KINDS} >= SHARED
    assert all(issubclass(kind, Button) for kind in KINDS)


async def test_a_stranger_from_another_group(harness: Harness, kim: Person) -> None:
    us = await scene(harness)
    theirs = harness.telegram.add_group("Others", [kim], bots=[harness.bot])
    await harness.dealt_with()
    message = await harness.says(kim, theirs, "/help")
    assert await taps_all(harness, us, kim, lambda: message, theirs.id) > 150


async def test_a_stranger_in_private(harness: Harness, kim: Person) -> None:
    us = await scene(harness)
    await harness.says(kim, harness.bot, "/help")
    assert await taps_all(harness, us, kim, lambda: private(harness, kim)) > 150


async def test_a_member_whose_it_is_not(harness: Harness) -> None:
    us = await scene(harness)
    message = next(one for one in harness.sam.screen(us) if "I'm ready" in one.labels)
    assert await taps_all(harness, us, harness.sam, lambda: message, but=SHARED) > 100


async def test_a_member_in_private(harness: Harness) -> None:
    us = await scene(harness)
    assert await taps_all(harness, us, harness.sam, lambda: private(harness, harness.sam), but=SHARED) > 100


async def test_who_left_taps_in_the_group_they_left(harness: Harness, kim: Person) -> None:
    us = await scene(harness)
    kim.join(us)
    await harness.says(kim, us, "/help")
    message = next(one for one in kim.screen(us) if "I'm ready" in one.labels)
    kim.leave(us)
    await harness.dealt_with()
    assert await taps_all(harness, us, kim, lambda: message) > 150


async def test_who_left_taps_in_private(harness: Harness, kim: Person) -> None:
    us = await scene(harness)
    kim.join(us)
    await harness.says(kim, us, "/help")
    await harness.says(kim, harness.bot, "/help")
    kim.leave(us)
    await harness.dealt_with()
    assert await taps_all(harness, us, kim, lambda: private(harness, kim)) > 150


async def test_one_of_the_two_in_a_chat_that_the_bot_is_not_in(harness: Harness) -> None:
    us = await scene(harness)
    message = await post(harness, own_chat(harness), "pause 45")
    await harness.taps(harness.sam, message, "I need longer")
    chats = [row[0] for row in (await harness.breather.db.run(kept))["chat"] if is_inline_chat(row[0])]
    assert await taps_all(harness, us, harness.sam, lambda: message, *chats) > 100


async def test_a_third_in_a_chat_that_the_bot_is_not_in(harness: Harness, kim: Person) -> None:
    us = await scene(harness)
    message = await post(harness, harness.telegram.add_group("Theirs", [harness.alex, harness.sam, kim]), "pause 45")
    for person in (harness.alex, harness.sam):
        await harness.taps(person, message, "I need longer")
    assert await taps_all(harness, us, kim, lambda: message) > 100


def private(harness: Harness, person: Person) -> Message:
    """Return the newest message that the bot has there; there always is one."""
    shown = [one for one in person.screen(harness.bot) if one.from_.get("id") == harness.bot.id]
    return shown[-1] if shown else person.start(harness.bot)
