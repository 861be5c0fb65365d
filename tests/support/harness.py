"""The bot under test: a local Telegram with people, the bot on it over HTTP, a database file, a hand clock."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlmodel import Session, col, func, select

from bot.base.settings import Settings
from bot.db.models import Outbox, RowState, Subscription
from bot.domain.token_bucket import TokenBuckets
from bot.processes.run import FEATURES, RunProcess
from bot.processes.setup import set_up
from bot.telegram_api.transport import READ_TIMEOUT
from content.catalog.messages import Catalog
from playground import Answer, ApiCall, BotAccount, Chat, Floods, Message, Person
from tests.support.api_spy import ApiSpy
from tests.support.bot_api_spec import strangers
from tests.support.clock import HandClock
from tests.support.databases import DATABASES
from tests.support.event_loop import idle, running_loop
from tests.support.narrow_phones import cut_labels

FLOODS = Floods()
UNLIMITED_BURST = 10_000
"""What a person may send at once in a story, where a whole evening may pass in a moment of the clock."""


class Harness:
    """Alex and Sam, the group they share, and the bot."""

    def __init__(
        self,
        folder: Path,
        floods: Floods | None = FLOODS,
        burst: int = UNLIMITED_BURST,
        read_timeout: float = READ_TIMEOUT,
        words: Catalog | None = None,
    ) -> None:
        self.words = words
        self.clock = HandClock()
        self._read_timeout = read_timeout
        self._burst = burst
        self.telegram = ApiSpy(now=lambda: self.clock.now().timestamp(), floods=floods)
        self.bot = self.telegram.add_bot("Breather", "breather_bot")
        self.alex = self.telegram.add_person("Alex", zone="Europe/Lisbon")
        self.sam = self.telegram.add_person("Sam", zone="Asia/Kolkata")
        self.database = DATABASES.of(folder)
        self.data_key: str | None = None
        """DATA_KEY from the next start on."""
        self.root = ""
        self.breather: RunProcess

    @property
    def settings(self) -> Settings:
        return Settings(
            _env_file=None,
            bot_token=SecretStr(self.bot.token),
            telegram_api_url=self.root,
            database_url=self.database,
            data_key=SecretStr(self.data_key) if self.data_key is not None else None,
        )

    async def start(self) -> None:
        """Start (or restart) the bot on the same database and the same Telegram."""
        self.breather = RunProcess(self.settings, self.clock, TokenBuckets(self._burst), self._read_timeout, self.words)
        await self.breather.start(ticking=False)

    async def stop(self) -> None:
        await self.breather.stop()

    async def restart(self, data_key: str | None) -> None:
        """Start anew with that DATA_KEY."""
        await self.stop()
        self.data_key = data_key
        await self.start()

    async def settled(self) -> None:
        """Return when nothing more happens unless a person acts or time passes."""
        await idle(self.is_settled)

    def is_settled(self) -> bool:
        """Return whether all that is under way, if anything is, waits for the clock."""
        if self.busy() or self.breather.working or running_loop().in_threads:
            return False
        waits = self.breather.handling or self.breather.sender.in_flight
        return not waits or self.clock.next_wake() is not None

    def busy(self) -> bool:
        """Return whether updates are on their way to the bot."""
        return any(update_id not in self.breather.unconfirmed for update_id, *_ in self.bot.queue.waiting)

    async def dealt_with(self) -> None:
        """Return when all updates are handled, letting pass what time the pace of a chat asks for."""
        await self.settled()
        while self.breather.handling and (wake := self.clock.next_wake()) is not None:
            self.clock.move_to(wake)
            await self.settled()

    async def says(self, person: Person, place: Chat | BotAccount, text: str, **how: Any) -> Message:
        """Write as a person; return the newest message on their phone once the bot has handled it."""
        person.send(place, text, **how)
        await self.dealt_with()
        return person.screen(place)[-1]

    async def lives_in(self, person: Person, place: str) -> Message:
        """Tell where a person lives, by a city's current name; return what the bot answers."""
        person.start(self.bot, "zone")
        await self.dealt_with()
        answer = await self.says(person, self.bot, place)
        if "Which one" in answer.text:
            await self.taps(person, answer, answer.labels[0])
        return person.screen(self.bot)[-1]

    async def taps(
        self, person: Person, message: Message, label: str | None = None, *, data: str | None = None
    ) -> Answer:
        """Tap a button as a person; return what their phone shows for it. Every tap has to be answered."""
        tap = person.tap(message, label, data=data)
        await self.dealt_with()
        assert tap.got is not None, f"the tap on {label or data} was not answered"
        return tap.got

    def shown_since(self, start: int) -> list[ApiCall]:
        """Return the calls since the log had `start` entries that changed what some phone shows."""
        return [
            call
            for call in self.telegram.log[start:]
            if call.ok and call.method.startswith(("send", "edit", "delete", "copy", "answer"))
        ]

    async def tick(self) -> None:
        """Do what the scheduler does every second."""
        await self.breather.deliver()
        await self.settled()

    async def move(self, **length: float) -> None:
        """Let time pass, waking in order whoever waits for it, with the ticks of the way at each stop."""
        await self.move_to(self.clock.now() + timedelta(**length))

    async def move_to(self, end: datetime) -> None:
        await self.tick()  # what is due already would go out within a second
        while (now := self.clock.now()) < end:
            wake = self.clock.next_wake()
            due = await self.breather.db.run(next_due, now)
            stops = [moment for moment in (wake, due) if moment is not None and moment > now]
            self.clock.move_to(min([end, *stops]))
            await self.tick()


@asynccontextmanager
async def world(
    folder: Path,
    floods: Floods | None = FLOODS,
    burst: int = UNLIMITED_BURST,
    read_timeout: float = READ_TIMEOUT,
    words: Catalog | None = None,
) -> AsyncIterator[Harness]:
    """Yield the running bot under test."""
    made = Harness(folder, floods, burst, read_timeout, words)
    async with made.telegram.serve() as root:
        made.root = root
        try:
            await made.start()
            await set_up(made.breather.app.bot, FEATURES, words)
            yield made
            assert strangers(made.telegram.log) == []
            assert cut_labels(made.telegram.log) == []
        finally:
            await made.stop()


def next_due(session: Session, now: datetime) -> datetime | None:
    """Return when something is to be sent or planned next, after `now`."""
    waiting = select(func.min(col(Outbox.try_at))).where(Outbox.state == RowState.WAITING, Outbox.try_at > now)
    row = session.exec(waiting).first()
    planned = session.exec(select(func.min(col(Subscription.next_at))).where(col(Subscription.next_at) > now)).first()
    return min((moment for moment in (row, planned) if moment is not None), default=None)
