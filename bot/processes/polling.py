"""Take updates by long polling, and confirm each only when it and all before it are handled."""

import asyncio
import logging
from collections.abc import Collection
from typing import Any, NamedTuple

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.core import Core
from bot.telegram_api.errors import report
from bot.telegram_api.transport import UnreadableError, is_telegram_away
from bot.updates.parsing import ALLOWED_UPDATES
from bot.updates.stored import StoredUpdates

log = logging.getLogger(__name__)

LONG_POLL_S = 10
"""How long Telegram holds a request open while no update comes."""
FIRST_PAUSE_S, MAX_PAUSE_S = 0.03, 0.25
"""Between requests while updates are being handled: Telegram answers those at once, with what is not confirmed."""
MAX_UNCONFIRMED = 100
"""Telegram gives so many updates, and none beyond them until the first of them is confirmed."""


class _Taken(NamedTuple):
    """What Telegram sent, and the task that handles it."""

    raw: Any
    task: asyncio.Task[None]


class Polling:
    """The loop over getUpdates, for the one process that polls with a token.

    Telegram forgets an update once a later offset is asked for. Asking for the first unconfirmed one keeps all from
    there on with Telegram: a process that is killed gets them again, and `bot.db.deduplication` keeps each from taking
    effect twice. Where a hundred wait, those that are not handled are stored in the database and confirmed, so that one
    chat whose messages wait for their rate holds up no other.
    """

    def __init__(self, core: Core) -> None:
        self.ended: asyncio.Future[int] | None = None
        """Done with an exit code when another poller took its place; None before the start."""
        self._core = core
        self._offset = 0
        self._unconfirmed: dict[int, _Taken] = {}
        """By id, in the order of ids: what Telegram still holds."""
        self._stored = StoredUpdates(core.db, core.database, core.bot)
        self._tasks: set[asyncio.Task[None]] = set()
        self._idle = asyncio.Event()
        """Set while nothing is being handled."""
        self._loop: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Remove a webhook that is set, since Telegram refuses to be polled beside one; then poll."""
        self.ended = asyncio.get_running_loop().create_future()
        bot, telegram = self._core.bot, self._core.telegram
        if (await telegram.until(bot.get_webhook_info, is_telegram_away)).url:
            log.warning("A webhook is set for this BOT_TOKEN: it is removed, `run` polls.")
            await telegram.until(bot.delete_webhook, is_telegram_away)
        for update in await self._stored.load():
            self._begin(update)
        self._loop = asyncio.create_task(self._poll())

    @property
    def handling(self) -> int:
        """Return how many updates have arrived and are not handled yet."""
        return len(self._tasks)

    @property
    def unconfirmed(self) -> Collection[int]:
        """Return the ids of the updates that this process has taken and not confirmed."""
        return self._unconfirmed.keys()

    async def stop(self) -> None:
        """Ask for no more; return when all that came is handled, and confirmed."""
        if self._loop is None:
            return
        self._loop.cancel()
        await asyncio.gather(self._loop, return_exceptions=True)
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._advance()
        if self._offset and self.ended is not None and not self.ended.done():
            try:
                await self._core.bot.fetch_updates(self._offset, (), 0, ALLOWED_UPDATES)
            except TelegramError as error:
                report("the last confirmation", error)  # they come again and take no effect

    async def _poll(self) -> None:
        pause = FIRST_PAUSE_S
        while True:
            offset = self._offset
            try:
                new = await self._core.telegram.until(self._fetch, is_telegram_away)
            except (Conflict, InvalidToken) as error:
                self._end(error)
                return
            except Exception as error:  # noqa: BLE001  # whatever it was, the next request may work
                report("polling", error)
                new = []
                await asyncio.sleep(1)
            for update, raw in new:
                self._unconfirmed[update.update_id] = _Taken(raw, self._begin(update))
            if len(self._unconfirmed) >= MAX_UNCONFIRMED:
                await self._store_unfinished()
            pause = FIRST_PAUSE_S if new or self._offset != offset else min(pause * 2, MAX_PAUSE_S)
            await self._until_idle(pause)

    async def _fetch(self) -> list[tuple[Update, Any]]:
        self._advance()
        timeout_s = 0 if self._unconfirmed else LONG_POLL_S
        try:
            return await self._core.bot.fetch_updates(self._offset, self._unconfirmed, timeout_s, ALLOWED_UPDATES)
        except UnreadableError:
            if not self._unconfirmed:
                raise
            await self._store_unfinished()  # then the next answer begins with the one that cannot be read
            return []

    def _begin(self, update: Update) -> asyncio.Task[None]:
        task = asyncio.create_task(self._handle(update))
        self._tasks.add(task)
        self._idle.clear()
        task.add_done_callback(self._finished)
        return task

    async def _handle(self, update: Update) -> None:
        try:
            await self._core.intake.handle(update)
        except Exception as error:  # noqa: BLE001  # it must not come again for ever
            report("an update", error)
        await self._stored.remove(update.update_id)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not self._tasks:
            self._idle.set()

    def _advance(self) -> None:
        """Move the offset beyond the updates at the beginning that are handled or stored."""
        for update_id, taken in [*self._unconfirmed.items()]:
            if not taken.task.done() and update_id not in self._stored:
                return
            del self._unconfirmed[update_id]
            self._offset = max(self._offset, update_id + 1)

    async def _store_unfinished(self) -> None:
        unfinished = {
            update_id: taken.raw
            for update_id, taken in self._unconfirmed.items()
            if not taken.task.done() and update_id not in self._stored
        }
        await self._stored.store(unfinished)

    async def _until_idle(self, pause: float) -> None:
        """Return when every update is handled, or after the pause in seconds."""
        if not self._tasks:
            return
        try:
            async with asyncio.timeout(pause):
                await self._idle.wait()
        except TimeoutError:
            return

    def _end(self, error: Conflict | InvalidToken) -> None:
        if self.ended is None or self.ended.done():
            return
        if isinstance(error, InvalidToken):
            log.error("Telegram does not know this BOT_TOKEN any more.")
        else:
            what = "served by a webhook" if "webhook" in error.message.lower() else "polling"
            log.error("Another program is %s with this BOT_TOKEN: stop that one first.", what)
        self.ended.set_result(1)
