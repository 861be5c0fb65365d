"""Play every command and tap what comes, in one language, and tell what the bot said."""

import json
from collections.abc import Iterator
from typing import Any

from bot.processes.run import FEATURES
from content.catalog.keywords import Keywords
from content.catalog.messages import ROOT, plain
from handlers.settings import SetGroupLanguage, SetLanguage
from playground import ApiCall, BotAccount, Chat, Message, Person
from tests.support.harness import Harness
from tests.support.own_chat import own_chat

MOST_TAPS = 450
"""Buttons that are tapped: each label once a screen and person."""
NEWEST = 3
"""Messages of a chat whose buttons are tapped."""
CHOOSES_LANGUAGE = tuple(f"{button.prefix}:" for button in (SetLanguage, SetGroupLanguage))
TYPED = (
    "/pause", "/pause 1", "/pause 0", "/pause 9999", "/pause ???", "/pause 9", "/pause 30.02.", "/invite", "/check",
    "/say", "/xyz", "/affirmations daily 7", "/affirmations 25", "/settings Nowhere", "/settings Springfield",
    "/settings Recife", "/settings +2", "/breathe 5", "/breathe box", "/listen 2", "/boundary", "/validate", "/export",
    "/forget", "/cancel", "…", "?", "qwrtz", "/start",
)  # fmt: skip
"""What is typed in private, one after the other: whatever it answers is looked at."""


class Tour:
    """A couple that tries everything. Each screen is known by the first line of its message."""

    def __init__(self, harness: Harness, us: Chat, language: str) -> None:
        self._harness = harness
        self._us = us
        self._language = language
        self._tapped: set[tuple[int, str, str]] = set()
        self._start = len(harness.telegram.log)

    async def play(self) -> set[str]:
        """Play in private, in the group and in their own chat, let a week pass; return all that was shown."""
        harness, alex, us = self._harness, self._harness.alex, self._us
        for place, where in ((us, "group"), (harness.bot, "private")):
            for command in (one.name for feature in FEATURES for one in feature.commands if where in one.where):
                await self._say(alex, place, f"/{command}")
        for text in TYPED:
            await self._say(alex, harness.bot, text)
            await self._say(harness.sam, us, text)
        await self._type_inline()
        await self._both_return()
        await harness.move(days=8)
        await self._tap_all(us)
        return {*said(harness.telegram.log[self._start :])}

    async def _say(self, person: Person, place: Chat | BotAccount, text: str) -> None:
        await self._harness.says(person, place, text)
        await self._tap_all(place)
        await self._harness.move(seconds=30)

    async def _both_return(self) -> None:
        """Both say at the end of a pause that they are ready, whatever the button is called."""
        pause = await self._harness.says(self._harness.alex, self._us, "/pause 20")
        await self._harness.move(minutes=21)
        asked = self._us.messages[max(self._us.messages)]
        assert asked is not pause
        ready = asked.buttons[0][0].value
        for person in (self._harness.alex, self._harness.sam):
            await self._harness.taps(person, asked, data=ready)
        await self._tap_all(self._us)

    async def _type_inline(self) -> None:
        words = Keywords.load(ROOT / self._language).inline
        theirs = own_chat(self._harness)
        for text in ("", *(name for names in words.values() for name in names[:1])):
            query = self._harness.alex.inline(self._harness.bot, text, chat=theirs)
            await self._harness.settled()
            if await query.results():
                self._harness.alex.choose(query, 0, theirs)
                await self._harness.settled()
                await self._tap_all(theirs)

    async def _tap_all(self, place: Chat | BotAccount) -> None:
        """Tap what the newest messages of a chat offer, and what that brings, until nothing new comes."""
        people = (self._harness.alex,) if isinstance(place, BotAccount) else (self._harness.alex, self._harness.sam)
        while len(self._tapped) < MOST_TAPS:
            found = next((one for person in people for one in self._untapped(person, place)), None)
            if found is None:
                return
            person, message, screen, label, data = found
            self._tapped.add((person.id, screen, label))
            await self._harness.taps(person, message, data=data)

    def _untapped(self, person: Person, place: Chat | BotAccount) -> Iterator[tuple[Person, Message, str, str, str]]:
        for message in reversed(person.screen(place)[-NEWEST:]):
            screen = message.text.partition("\n")[0]
            for button in (one for row in message.buttons for one in row if one.kind == "callback"):
                known = (person.id, screen, button.text) in self._tapped
                if not known and not button.value.startswith(CHOOSES_LANGUAGE):
                    yield person, message, screen, button.text, button.value


def said(calls: list[ApiCall]) -> Iterator[str]:
    """Yield every text, caption, alert, label and title that was sent."""
    for call in calls:
        if call.ok:
            yield from _texts(call.params)


def _texts(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, str) and value[:1] in "[{" and name in {"reply_markup", "results", "result"}:
        value = json.loads(value)
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one, name)
    elif isinstance(value, str) and name in {"text", "caption", "title", "description", "message_text"}:
        yield plain(value)
