"""An evening of two people as a list of acts, and all that reaches one of their phones while it is played."""

import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from bot.toolkit.callbacks import unpack
from playground import ApiCall, Chat, Message, Person
from tests.support.harness import Harness, world
from tests.support.own_chat import own_chat

Act = tuple[str, ...]
"""("says", "us" or "alone", text) · ("taps", label) on the newest message that has it · ("own", number): that button of
the newest message that only this person sees · ("posts", words): the first result for them, in the chat that the bot is
not in · ("waits",)."""

_TAG = re.compile(r"<[^>]*>")
_FALLBACK = re.compile(r"(<tg-time [^>]*>)[^<]*")
_DATA = re.compile(r'("callback_data": ")([^"]*)')
_ANSWER = re.compile(r"(start=answer-)(\d+)")
_MESSAGE = re.compile(r'"message_id": \d+')
_CLIP = re.compile(r'"animation": "[^"]*"')
_TAP = re.compile(r'"callback_query_id": "\d+"')
_EPHEMERAL = re.compile(r'"ephemeral_message_id": \d+')
_INLINE = re.compile(r'("inline_message_id": ")([^"]*)')
_DRAFT = 4
ROWS = {"pause", "session", "talk", "invite", "number"}
"""Fields of buttons that name a row of the database or a draft. Rows are counted through for all couples: a phone does
not show that, but a changed one might (docs/threat-model.md)."""
_TOUCHES = ("send", "edit", "delete", "copy")


@dataclass
class Step:
    """What one act brought to Alex's phone, as far as anybody could tell it there."""

    calls: list[tuple[float, str, str]] = field(default_factory=list)
    """When, what and with which contents, in the order in which they came."""
    told: list[object] = field(default_factory=list)
    """What Alex's own tap answered."""
    screens: list[str] = field(default_factory=list)

    @property
    def texts(self) -> str:
        """Return what could be read in it."""
        return _TAG.sub("", "\n".join(content for _, _, content in self.calls))


@dataclass
class Evening:
    """Alex and Sam, what they tapped, and the numbers that buttons bore, as they came."""

    harness: Harness
    us: Chat
    own: Chat
    """Their one-to-one chat. Telegram tells the bot what is posted there (docs/threat-model.md says why)."""
    tapped: set[tuple[str, str]] = field(default_factory=set)
    _numbers: dict[str, str] = field(default_factory=dict)

    async def step(self, who: str, act: Act, seconds: int) -> Step:
        """Let time pass, then one act of one person."""
        start = len(self.harness.telegram.log)
        if seconds:
            await self.harness.move(seconds=seconds)
        person = self.harness.alex if who == "alex" else self.harness.sam
        told = await self._do(who, person, act)
        await self.harness.tick()
        made = Step(told=told if who == "alex" else [])
        made.calls = [self._seen(call) for call in self.harness.telegram.log[start:] if self._is_for_alex(call)]
        places = (self.us, self.harness.bot, self.own)
        made.screens = [self._plainly(one.data) for place in places for one in self.harness.alex.screen(place)]
        return made

    async def _do(self, who: str, person: Person, act: Act) -> list[object]:
        match act:
            case ("says", place, text):
                await self.harness.says(person, self.us if place == "us" else self.harness.bot, text)
            case ("taps", label):
                found = [one for one in self._shown(person) if label in one.labels]
                return await self._tap(who, person, found[0], label) if found else []
            case ("posts", words):
                query = person.inline(self.harness.bot, words, chat=self.own)
                await self.harness.settled()
                person.choose(query, 0, self.own)
                await self.harness.dealt_with()
            case ("own", number):
                return await self._tap_own(who, person, int(number))
        return []

    async def _tap_own(self, who: str, person: Person, number: int) -> list[object]:
        shown = [one for one in self._shown(person) if one.chat is not self.own]
        own = [one for one in shown if (one.ephemeral or one.chat.private) and one.buttons]
        keys = [key for row in own[0].buttons for key in row] if own else []
        labels = [key.text for key in keys if key.kind == "callback" and key.text not in SET_UP]
        unlike = [label for label in labels if labels.count(label) == 1]
        return await self._tap(who, person, own[0], unlike[number % len(unlike)]) if unlike else []

    async def _tap(self, who: str, person: Person, message: Message, label: str) -> list[object]:
        self.tapped.add((who, label))
        answer = await self.harness.taps(person, message, label)
        return [answer.text, answer.alert, answer.url, answer.copied]

    def _shown(self, person: Person) -> Iterator[Message]:
        """Return what is on a phone, newest first: the private chat before the group where both came at once."""
        screens = [one for place in (self.us, self.harness.bot, self.own) for one in person.screen(place)]
        yield from sorted(screens, key=lambda one: (one.at, one.order), reverse=True)

    def _is_for_alex(self, call: ApiCall) -> bool:
        receiver = call.params.get("ephemeral_message_parameters", call.params).get("receiver_user_id")
        chat = call.params.get("chat_id")
        return call.ok and call.method.startswith(_TOUCHES) and chat != self.harness.sam.id != receiver

    def _seen(self, call: ApiCall) -> tuple[float, str, str]:
        # The first clip ever is uploaded, later ones are named; which clip it was, the screen tells.
        return call.at, call.method, _CLIP.sub("", self._plainly(call.params))

    def _plainly(self, content: Any) -> str:
        """Remove what is on no phone: Telegram's own counts, and which row of the database a button means."""
        return _FALLBACK.sub(r"\1", self._renumbered(json.dumps(content, ensure_ascii=False, sort_keys=True)))

    def _renumbered(self, text: str) -> str:
        """Give rows and drafts numbers in the order in which Alex's phone met them."""
        text = _DATA.sub(lambda found: found[1] + self._button(found[2]), text)
        text = _ANSWER.sub(lambda found: found[1] + self._known("invite", found[2]), text)
        text = _INLINE.sub(lambda found: found[1] + self._known("inline", found[2]), text)
        text = _EPHEMERAL.sub('"ephemeral_message_id": 0', _TAP.sub('"callback_query_id": 0', text))
        if '"type": "private"' in text or f'"chat_id": {self.harness.alex.id}' in text:
            text = _MESSAGE.sub('"message_id": 0', text)
        return text

    def _button(self, data: str) -> str:
        button = unpack(data)
        values = {one.name: str(getattr(button, one.name)) for one in fields(button)}
        rows = {name: self._known(name, value) for name, value in values.items() if name in ROWS}
        return ":".join([button.prefix, *(values | rows).values()])

    def _known(self, kind: str, number: str) -> str:
        if kind == "number" and len(number) < _DRAFT:  # one of a list, not a draft
            return number
        return self._numbers.setdefault(f"{kind} {number}", f"{kind} {len(self._numbers)}")


SET_UP = {"In our chat", "Us"}
"""Buttons whose effect in the group comes later and by itself; that they are meant to be seen is said on them."""


@asynccontextmanager
async def evening(folder: Path) -> AsyncIterator[Evening]:
    """Yield a bot of its own. Its group is a supergroup, which counts its own messages, as every phone sees it."""
    async with world(folder) as harness:
        us = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot], supergroup=True)
        harness.bot.inline_feedback = True
        await harness.settled()
        yield Evening(harness, us, own_chat(harness))
