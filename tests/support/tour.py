"""Play every command and tap every button once, in one language, and tell what the bot said."""

import json
from collections.abc import Iterator
from typing import Any

from bot.processes.run import FEATURES
from content.catalog.messages import plain
from handlers.settings import SetGroupLanguage, SetLanguage
from playground import ApiCall, BotAccount, Chat, Message, Person
from tests.support.harness import Harness

MOST_TAPS = 400
"""Buttons that are tapped; each label once."""
CHOOSES_LANGUAGE = tuple(f"{button.prefix}:" for button in (SetLanguage, SetGroupLanguage))


async def play(harness: Harness, us: Chat) -> list[str]:
    """Play both places as Alex, let a week pass, and return all that any phone was shown."""
    start = len(harness.telegram.log)
    tapped: set[str] = set()
    for place, where in ((harness.bot, "private"), (us, "group")):
        for command in (one.name for feature in FEATURES for one in feature.commands if where in one.where):
            await harness.says(harness.alex, place, f"/{command}")
            await _tap_all(harness, harness.alex, place, tapped)
            await harness.move(seconds=5)
    await harness.move(days=8)
    await _tap_all(harness, harness.sam, us, tapped)
    return [*said(harness.telegram.log[start:])]


async def _tap_all(harness: Harness, person: Person, place: Chat | BotAccount, tapped: set[str]) -> None:
    """Tap what the newest messages of a chat offer, and what that brings, until nothing new comes."""
    while len(tapped) < MOST_TAPS:
        found = next(_untapped(person.screen(place)[-4:], tapped), None)
        if found is None:
            return
        message, label, data = found
        tapped.add(label)
        await harness.taps(person, message, data=data)


def _untapped(screen: list[Message], tapped: set[str]) -> Iterator[tuple[Message, str, str]]:
    for message in reversed(screen):
        for row in message.buttons:
            for button in row:
                chooses = button.value.startswith(CHOOSES_LANGUAGE)
                if button.kind == "callback" and button.text not in tapped and not chooses:
                    yield message, button.text, button.value


def said(calls: list[ApiCall]) -> Iterator[str]:
    """Yield every text, caption, alert, label and title that was sent."""
    for call in calls:
        if call.ok:
            yield from _texts(call.params)


def _texts(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, str) and value[:1] in "[{" and name in {"reply_markup", "results", "result", "commands"}:
        value = json.loads(value)
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one, name)
    elif isinstance(value, str) and name in {"text", "caption", "title", "description", "message_text"}:
        yield plain(value)
