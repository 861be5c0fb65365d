"""A couple, a group and a bot of their own, on a clock the test holds."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from playground import BotAccount, Chat, Floods, Person, Telegram


@dataclass
class Clock:
    """Unix seconds, moved by hand."""

    at: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Scene:
    telegram: Telegram
    clock: Clock
    bot: BotAccount
    alex: Person
    sam: Person
    us: Chat
    root: str
    http: aiohttp.ClientSession

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Return the whole answer of the Bot API to a call with a JSON body."""
        url = f"{self.root}/bot{self.bot.token}/{method}"
        async with self.http.post(url, json=params) as response:
            answer: dict[str, Any] = await response.json()
            assert answer["ok"] == (response.status == 200)
            return answer

    async def do(self, method: str, **params: Any) -> Any:
        """Return the result of a call that must succeed."""
        answer = await self.call(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: Any) -> str:
        """Return the description of a call that must fail."""
        answer = await self.call(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """Return the queued updates and confirm them."""
        got: list[dict[str, Any]] = await self.do("getUpdates", **params)
        if got:
            await self.do("getUpdates", offset=got[-1]["update_id"] + 1)
        return got

    async def say(self, text: str, **params: Any) -> Any:
        return await self.do("sendMessage", **{"chat_id": self.us.id, "text": text} | params)


@pytest.fixture
def floods() -> Floods | None:
    """Turn limits off; modules that test limits override it."""
    return None


@pytest.fixture
async def scene(floods: Floods | None) -> AsyncIterator[Scene]:
    clock = Clock()
    telegram = Telegram(now=clock, floods=floods)
    bot = telegram.add_bot("Breather", "breather_bot")
    alex = telegram.add_person("Alex", zone="Europe/Lisbon")
    sam = telegram.add_person("Sam", zone="Asia/Kolkata", language="de")
    us = telegram.add_group("Us", [alex, sam], bots=[bot])
    async with telegram.serve() as root, aiohttp.ClientSession() as http:
        yield Scene(telegram, clock, bot, alex, sam, us, root, http)


def data_button(text: str, data: str, **more: str) -> dict[str, Any]:
    return {"text": text, "callback_data": data} | more


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    """Return a keyboard with one button in each row."""
    return {"inline_keyboard": [[button] for button in buttons]}
