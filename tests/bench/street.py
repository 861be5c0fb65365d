"""Many couples on one local Telegram, and a log reader that tells when each was answered first."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from playground import Chat, Floods, Person, Telegram
from tests.bench.process import Process, python
from tests.bench.stores import store
from tests.support.databases import SQLITE

PATIENCE = 120.0
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Contestant:
    """A bot to measure: how Python starts it."""

    name: str
    arguments: tuple[str, ...]
    interpreter: str = sys.executable
    ready_at: str = "getUpdates"
    """The method whose first call shows that it is ready."""


BREATHER = Contestant("Breather", ("-m", "bot", "run"))
PLAIN = Contestant("python-telegram-bot, defaults", (str(Path(__file__).with_name("plain_bot.py")),))


class Street:
    """A Telegram, as a rule without flood limits. Every question comes from a couple that has not asked before."""

    def __init__(self, now: Callable[[], float] = time.time, floods: Floods | None = None) -> None:
        self.telegram = Telegram(now=now, floods=floods)
        self.bot = self.telegram.add_bot("Breather", "breather_bot")
        self.answered: dict[int, float] = {}
        """When the first answer to a chat arrived, in Unix seconds."""
        self._read = 0

    def couples(self, number: int) -> list[tuple[Person, Chat]]:
        """Create groups of two with the bot in them, without updates: joining is not measured."""
        return [self._couple() for _ in range(number)]

    def _couple(self) -> tuple[Person, Chat]:
        alex, sam = self.telegram.add_person("Alex"), self.telegram.add_person("Sam")
        group = self.telegram.add_group("Us", [alex, sam])
        group.members[self.bot.id] = "member"
        return alex, group

    async def all_answered(self, chats: list[Chat], patience: float = PATIENCE) -> None:
        """Return when each chat has its first answer. Raises TimeoutError, RuntimeError if a call was refused."""
        missing = {chat.id for chat in chats}

        def done() -> bool:
            missing.difference_update(self._newly_answered())
            return not missing

        await self.telegram.until(done, patience)

    async def ready(self, method: str, since: int = 0) -> float:
        """Return the moment a bot first called it, in Unix seconds, in the log from `since` on."""

        def found() -> float | None:
            return next((call.at for call in self.telegram.log[since:] if call.method == method), None)

        await self.telegram.until(found, PATIENCE)
        return found() or 0.0

    def _newly_answered(self) -> Iterator[int]:
        log = self.telegram.log
        while self._read < len(log):
            call = log[self._read]
            if call.error is not None:
                raise RuntimeError(f"{call.method}: {call.error}")
            if not call.ok and call.method != "getUpdates":
                return  # still on its way in
            self._read += 1
            if call.method.startswith("send"):
                self.answered.setdefault(call.params["chat_id"], call.at)
                yield call.params["chat_id"]


@asynccontextmanager
async def running(
    who: Contestant,
    street: Street,
    folder: Path,
    more: Mapping[str, str] = NOTHING,
    prepare: Callable[[str], None] = lambda _database: None,
    kind: str = SQLITE,
) -> AsyncIterator[tuple[Process, float]]:
    """Run that bot on that street until it is ready; yield it and the seconds that took.

    `prepare` fills the database before.
    """
    with store(kind, folder) as database:
        await asyncio.to_thread(prepare, database)
        async with street.telegram.serve() as root, started(who, street, root, database, folder, more) as ready:
            yield ready


@asynccontextmanager
async def started(
    who: Contestant, street: Street, root: str, database: str, folder: Path, more: Mapping[str, str] = NOTHING
) -> AsyncIterator[tuple[Process, float]]:
    """Run that bot where Telegram is served at `root` and the database exists; yield it and the seconds it took."""
    settings = {
        "BOT_TOKEN": street.bot.token,
        "TELEGRAM_API_URL": root,
        "DATABASE_URL": database,
        "LOG_LEVEL": "WARNING",
        **more,
    }
    began, since = time.time(), len(street.telegram.log)
    async with python(who.arguments, settings, folder, who.interpreter) as process:
        yield process, await street.ready(who.ready_at, since) - began
