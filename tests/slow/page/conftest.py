"""Both phones in a real browser, on the real server; the test plays the bot over HTTP."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from playwright.async_api import Locator, Page, expect

from playground import BotAccount, Chat, Person, Telegram

from .browser import CHROMIUM, Trouble, opened

# Tuesday, 22:13 in Lisbon, which is Wednesday, 03:43 in Kolkata.
EVENING = 1_700_000_000.0


@dataclass
class Clock:
    """Unix seconds, moved by hand."""

    at: float = EVENING

    def __call__(self) -> float:
        return self.at


@dataclass
class Scene:
    """A couple and their bot. `stop` and `serve` take the server away and bring it back at the same address."""

    telegram: Telegram
    clock: Clock
    bot: BotAccount
    alex: Person
    sam: Person
    us: Chat
    http: aiohttp.ClientSession
    root: str = ""
    serving: AbstractAsyncContextManager[str] | None = None
    offset: int = 0
    queued: list[dict[str, Any]] = field(default_factory=list)

    async def serve(self) -> None:
        self.serving = self.telegram.serve(port=int(self.root.rpartition(":")[2]) if self.root else 0)
        self.root = await self.serving.__aenter__()

    async def stop(self) -> None:
        if self.serving:
            await self.serving.__aexit__(None, None, None)
        self.serving = None

    async def do(self, method: str, **params: Any) -> Any:
        """Return the result of a Bot API call that must succeed."""
        async with self.http.post(f"{self.root}/bot{self.bot.token}/{method}", json=params) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def say(self, text: str, chat: int | None = None, **params: Any) -> Any:
        return await self.do("sendMessage", chat_id=chat or self.us.id, text=text, **params)

    async def upload(self, method: str, chat: int, kind: str, name: str, content: bytes, mime: str) -> Any:
        form = aiohttp.FormData({"chat_id": str(chat)})
        form.add_field(kind, content, filename=name, content_type=mime)
        async with self.http.post(f"{self.root}/bot{self.bot.token}/{method}", data=form) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def next(self, kind: str) -> dict[str, Any]:
        """Return the next update of that kind; others before it are dropped."""
        while True:
            while self.queued:
                update = self.queued.pop(0)
                self.offset = update["update_id"] + 1
                if kind in update:
                    found: dict[str, Any] = update[kind]
                    return found
            self.queued = await self.do("getUpdates", offset=self.offset, timeout=10)


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    clock = Clock()
    telegram = Telegram(now=clock, floods=None)
    bot = telegram.add_bot("Breather", "breather_bot")
    alex = telegram.add_person("Alex", zone="Europe/Lisbon", username="alex")
    sam = telegram.add_person("Sam", zone="Asia/Kolkata", language="de")
    us = telegram.add_group("Us", [alex, sam], bots=[bot])
    async with aiohttp.ClientSession() as http:
        scene = Scene(telegram, clock, bot, alex, sam, us, http)
        await scene.serve()
        yield scene
        await scene.stop()


@pytest.fixture
def trouble() -> Trouble:
    return Trouble()


@pytest.fixture
async def browser_page(trouble: Trouble) -> AsyncIterator[Page]:
    """Open an empty page in a real browser; afterwards fail on any console error and any request to another host."""
    if not CHROMIUM:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    async with opened(trouble) as page:
        yield page
    assert trouble.unforgiven() == []
    assert len(trouble.hosts()) <= 1, trouble.hosts()


@dataclass
class Phones:
    """The page with both phones on it."""

    page: Page
    alex: Locator
    sam: Locator


def phone(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=f"{name}'s phone")


@pytest.fixture
async def phones(scene: Scene, browser_page: Page) -> Phones:
    await browser_page.goto(scene.root)
    both = Phones(browser_page, phone(browser_page, "Alex"), phone(browser_page, "Sam"))
    await expect(both.sam.get_by_text("added Breather")).to_be_visible()
    return both


def field_of(one: Locator) -> Locator:
    """Return the message field of the chat that is open."""
    return one.get_by_role("textbox", name="Message in")


def bubble(one: Locator, text: str) -> Locator:
    return one.get_by_role("article").filter(has_text=text)
