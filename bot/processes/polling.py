"""Taking updates by long polling."""

import asyncio
import logging
from typing import Any

from telegram import Update
from telegram.error import Conflict, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

from bot.core import Core
from bot.telegram_api.client import BreatherBot
from bot.telegram_api.errors import report
from bot.telegram_api.transport import is_telegram_away
from bot.updates.dispatcher import ALLOWED_UPDATES

log = logging.getLogger(__name__)

_Application = Application[BreatherBot, Any, Any, Any, Any, Any]


class Polling:
    """python-telegram-bot's updater and queue, for the one process that polls with a token."""

    def __init__(self, core: Core) -> None:
        self.ended: asyncio.Future[int] | None = None
        """Done with an exit code when another poller took its place; None before the start."""
        self._core = core
        self._application: _Application = (
            ApplicationBuilder().bot(core.bot).concurrent_updates(core.order).job_queue(None).build()
        )
        self._application.add_handler(TypeHandler(Update, self._on_update))
        self._application.add_error_handler(_on_error)

    async def start(self) -> None:
        """Take away a webhook that is set, since Telegram refuses to be polled beside one; then poll."""
        self.ended = asyncio.get_running_loop().create_future()
        await self._application.initialize()
        await self._application.start()
        if (await self._core.telegram.until(self._core.bot.get_webhook_info, is_telegram_away)).url:
            log.warning("A webhook is set for this BOT_TOKEN: it is removed, `run` polls.")
        if self._application.updater is not None:
            await self._application.updater.start_polling(
                allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, error_callback=self._failed
            )

    @property
    def handling(self) -> int:
        """Updates that have arrived and are not dealt with yet."""
        return self._application.update_queue.qsize() + self._core.order.current_concurrent_updates

    async def stop(self) -> None:
        """Ask for no more, and return when all that came is handled."""
        if self._application.updater is not None and self._application.updater.running:
            await self._application.updater.stop()
        if self._application.running:
            await self._application.stop()

    async def _on_update(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        await self._core.updates.handle(update)

    def _failed(self, error: TelegramError) -> None:
        if isinstance(error, Conflict):
            if self.ended is not None and not self.ended.done():
                log.error("Another program is %s with this BOT_TOKEN: stop that one first.", _what(error))
                self.ended.set_result(1)
        elif is_telegram_away(error):
            self._core.telegram.failed(error)
        else:
            report("polling", error)


def _what(error: Conflict) -> str:
    return "served by a webhook" if "webhook" in error.message.lower() else "polling"


async def _on_error(_update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    if isinstance(context.error, Exception):
        report("an update", context.error)
