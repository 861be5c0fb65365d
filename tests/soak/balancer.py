"""Telegram's side of a webhook that several processes serve."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp

from bot.web.webhook import PATH, SECRET
from playground import BotAccount, Telegram
from tests.support.webhook_harness import HOOK_SECRET

_AT_ONCE = 100
_PAUSE = 0.25


class Balancer:
    """Carries updates, many at once, each to the next process in turn until one says that it has it."""

    def __init__(self, bot: BotAccount, ports: Sequence[int]) -> None:
        self.repeated = 0
        """How often an update had to be brought once more."""
        self._bot = bot
        self._addresses = [f"http://127.0.0.1:{port}{PATH}" for port in ports]
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._turn = 0

    @asynccontextmanager
    async def carrying(self, telegram: Telegram) -> AsyncIterator[None]:
        """Bring updates while inside, instead of the local Telegram's own webhook client, which knows one address."""
        telegram.on_webhook = lambda _bot: None
        headers = {SECRET: HOOK_SECRET, "Content-Type": "application/json"}
        async with aiohttp.ClientSession(headers=headers) as session, asyncio.TaskGroup() as group:
            carrying = group.create_task(self._carry(session, group))
            yield
            carrying.cancel()

    async def _carry(self, session: aiohttp.ClientSession, group: asyncio.TaskGroup) -> None:
        queue = self._bot.queue
        while True:
            await queue.woken.wait()
            queue.woken.clear()
            while queue.waiting:
                await self._room.acquire()
                *_, raw = queue.waiting.popleft()
                group.create_task(self._bring(session, raw))

    async def _bring(self, session: aiohttp.ClientSession, raw: bytes) -> None:
        try:
            while not await self._taken(session, raw):
                self.repeated += 1
                await asyncio.sleep(_PAUSE)
        finally:
            self._room.release()

    async def _taken(self, session: aiohttp.ClientSession, raw: bytes) -> bool:
        self._turn += 1
        try:
            async with session.post(self._addresses[self._turn % len(self._addresses)], data=raw) as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False
