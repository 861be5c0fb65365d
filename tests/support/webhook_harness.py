"""The bot under test as two processes: `web` and `worker`, each with its own parts, on one database."""

import asyncio
import random
import socket
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import aiohttp
from pydantic import SecretStr

from bot.base.clock import Clock
from bot.base.settings import Settings
from bot.processes.run import FEATURES, RunProcess, WorkerProcess
from bot.processes.setup import set_up
from bot.processes.web import WebProcess
from bot.web.webhook import PATH, SECRET
from tests.support.bot_api_spec import strangers
from tests.support.event_loop import idle
from tests.support.harness import Harness

HOOK_SECRET = "only-telegram-knows-this"
_BETWEEN = 0.02
"""Real seconds between two questions over HTTP: they leave the processor to the one who is asked."""
OPERATOR = "only-the-operator-knows-this"


class Pair:
    """`web` and `worker`, with what a test asks of `run`."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.web = WebProcess(settings, clock)
        self.doors = [self.web.webhook]
        self.delivering = WorkerProcess(settings, clock)
        self.db, self.app = self.web.core.db, self.web.core.app
        self.sender = self.delivering.sender
        self.deliver, self.sweep = self.delivering.worker.deliver, self.delivering.worker.sweep

    async def start(self) -> None:
        await self.web.start()
        await self.delivering.core.open(migrating=False)
        await self.delivering.worker.start(ticking=False)

    async def stop(self) -> None:
        await self.web.stop()
        await self.delivering.stop()

    @property
    def handling(self) -> int:
        return sum(door.handling for door in self.doors)

    @property
    def working(self) -> int:
        return sum(core.db.waiting + core.limiter.calling for core in (self.web.core, self.delivering.core))


class Hooked(Harness):
    """Alex, Sam and a bot whose updates come by webhook."""

    pair: Pair
    port: int
    operator: SecretStr | None = SecretStr(OPERATOR)

    @property
    def settings(self) -> Settings:
        changes = {
            "host": "127.0.0.1",
            "port": self.port,
            "webhook_url": f"http://127.0.0.1:{self.port}",
            "webhook_secret": SecretStr(HOOK_SECRET),
            "metrics_token": self.operator,
        }
        return super().settings.model_copy(update=changes)

    async def start(self) -> None:
        self.pair = Pair(self.settings, self.clock)
        self.breather = cast("RunProcess", self.pair)  # all that the harness asks of it, the pair has
        await self.pair.start()

    def busy(self) -> bool:
        return bool(self.telegram.pending(self.bot)) and not self.pair.handling

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        """Return what a visitor gets."""
        async with aiohttp.ClientSession() as visitor, visitor.get(f"{self.address}{path}", headers=headers) as answer:
            return answer.status, await answer.text()

    async def post(self, body: Any, secret: str | None = HOOK_SECRET, path: str = PATH) -> int:
        """Post to the webhook's address; return the status."""
        headers = {SECRET: secret} if secret is not None else {}
        async with (
            aiohttp.ClientSession() as courier,
            courier.post(f"{self.address}{path}", data=body, headers=headers) as answer,
        ):
            return answer.status

    async def delivered(self, raw: bytes) -> int:
        """Post an update, letting pass what time the pace of a chat asks for; the status."""
        post = asyncio.create_task(self.post(raw))
        while not post.done():
            await self.dealt_with()
        return await post

    def intercept(self) -> Callable[[], list[bytes]]:
        """Keep updates from being carried; what is returned takes those that came since, as they go over the wire."""
        queue = self.bot.queue
        queue.webhook = None
        queue.wake()

        def take() -> list[bytes]:
            raws = [raw for *_, raw in queue.waiting]
            queue.waiting.clear()
            return raws

        return take

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def free_port() -> int:
    """Return a free port below those of outgoing connections, so that none gets it before it is used."""
    while True:
        port = random.randrange(20_000, 30_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


@asynccontextmanager
async def hooked(folder: Path, operator: str | None = OPERATOR) -> AsyncIterator[Hooked]:
    """Yield the running bot under test."""
    made = Hooked(folder)
    made.port = free_port()
    made.operator = SecretStr(operator) if operator else None
    async with made.telegram.serve() as root:
        made.root = root
        await made.start()
        try:
            await set_up(made.pair.app.bot, FEATURES)
            yield made
            assert strangers(made.telegram.log) == []
        finally:
            await made.stop()


async def until(found: Callable[[], Awaitable[bool]]) -> None:
    """Ask over HTTP until it is so; the test's timeout ends it where it never is."""
    while not await found():  # noqa: ASYNC110  # another process is asked, and sets no event here
        await asyncio.sleep(_BETWEEN)


async def so(found: Callable[[], bool]) -> None:
    """Let everything go on until it is so."""
    await idle(found)


@contextmanager
def locked_away(harness: Harness) -> Iterator[None]:
    """Have another program lock the database while inside."""
    thief = sqlite3.connect(harness.database.removeprefix("sqlite:///"), isolation_level=None)
    thief.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        thief.execute("ROLLBACK")
        thief.close()
