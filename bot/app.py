"""The composition root: wires everything together. Building starts nothing; `start` does."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from telegram import LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, Defaults, ExtBot, TypeHandler

from bot import chat_life
from bot.clock import Clock
from bot.context import Desk
from bot.db.engine import Database
from bot.db.outbox import Lane
from bot.delivery.scheduler import EVERY_HOUR, EVERY_SECOND, Ticks
from bot.delivery.sender import Sender
from bot.domain.allowance import Allowance
from bot.flooding import FloodGate
from bot.gateway.clips import Clips
from bot.gateway.ordering import IN_FLIGHT, Instead, PerChatOrder
from bot.gateway.pacing import PacedLimiter
from bot.gateway.transport import AiohttpRequest
from bot.on_error import report
from bot.router import Router
from bot.services import retention, subscriptions
from bot.settings import Settings
from content.catalog import catalog
from handlers import FEATURES

__all__ = ["FEATURES", "Breather"]

log = logging.getLogger(__name__)

ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.GUEST_MESSAGE,
    Update.MY_CHAT_MEMBER,
]
_GRACE = 10.0
_LONGEST_WAIT = 60.0

_Application = Application[ExtBot[Lane], Any, Any, Any, Any, Any]


class Breather:
    """One running bot: its database, its Telegram, its features, its ticks."""

    def __init__(self, settings: Settings, clock: Clock, allowance: Allowance | None = None) -> None:
        """`allowance` is what one person may send; None is the usual."""
        self._stopped: asyncio.Future[int] | None = None
        self._clock = clock
        self.db = Database(settings.database_url)
        self._limiter = PacedLimiter(clock, settings.messages_per_second)
        self._application = _build(settings, self._limiter, lambda update: self._gate.instead(update))
        bot = self._application.bot
        self.desk = Desk(bot, self.db, clock, catalog(), Clips(bot, self.db))
        self.router = Router(self.desk, FEATURES)
        self._gate = FloodGate(self.desk, self.router, allowance if allowance is not None else Allowance())
        self.sender = Sender(self.desk, self.router.notices, self._limiter)
        self._ticks = Ticks(settings.clock_speed)
        self._application.add_handler(TypeHandler(Update, self._on_update))
        self._application.add_error_handler(_on_error)

    async def start(self, ticking: bool = True) -> None:
        """Reach Telegram, however long that takes; then take updates and deliver. Raises InvalidToken."""
        self._stopped = asyncio.get_running_loop().create_future()
        await self._reach(self._application.initialize)
        await self.sender.start()
        await self._application.start()
        if ticking:
            self._ticks.add("deliver", self.deliver, EVERY_SECOND)
            self._ticks.add("sweep", self.sweep, EVERY_HOUR)
            self._ticks.start()
        if self._application.updater is not None:
            await self._application.updater.start_polling(
                allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, error_callback=self._polling_failed
            )
        log.info("ready as @%s", self.desk.bot.username)

    async def until_stopped(self) -> int:
        """Return only if the bot cannot go on (another poller took its place): the exit code. Call after `start`."""
        if self._stopped is None:
            raise RuntimeError("not started")
        return await self._stopped

    def set_speed(self, speed: float) -> None:
        """Its clock runs at another speed from now on: the ticks keep up."""
        self._ticks.set_speed(speed)

    @property
    def handling(self) -> int:
        """Updates that have arrived and are not dealt with yet."""
        return self._application.update_queue.qsize() + self._application.update_processor.current_concurrent_updates

    @property
    def working(self) -> int:
        """Database units and calls to Telegram that are under way right now."""
        return self.db.waiting + self._limiter.calling

    async def stop(self) -> None:
        """Take no new work, finish what is on its way for up to ten seconds, leave the rest to the next start."""
        self._ticks.stop()
        if self._application.updater is not None and self._application.updater.running:
            await self._application.updater.stop()
        if self._application.running:
            await _within_grace(self._application.stop())
            await _within_grace(self.sender.finish())
        await self._application.shutdown()
        await self.db.close()

    async def deliver(self) -> None:
        """Plan what comes to chats by itself, as far as it is due, and send whatever is."""
        while await self.db.run(subscriptions.plan, self._clock.now()) == subscriptions.BATCH:
            await self.sender.tick()
        await self.sender.tick()

    async def sweep(self) -> None:
        """Delete what was kept for long enough, in units that keep nobody waiting."""
        while await self.db.run(retention.sweep, self._clock.now()):
            continue

    async def _on_update(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message is not None:
            if not await chat_life.service(self.desk, update.update_id, update.message):
                await self.router.message(update.update_id, update.message)
        elif update.callback_query is not None:
            await self.router.tap(update.update_id, update.callback_query)
        elif update.inline_query is not None:
            await self.router.inline(update.inline_query)
        elif update.guest_message is not None:
            await self.router.guest(update.guest_message)
        elif update.edited_message is not None:
            await self.router.edited(update.edited_message)
        elif update.my_chat_member is not None:
            await chat_life.my_chat_member(self.desk, self.router, update.update_id, update.my_chat_member)

    def _polling_failed(self, error: TelegramError) -> None:
        if isinstance(error, Conflict) and self._stopped is not None and not self._stopped.done():
            log.error("Another program is polling with this BOT_TOKEN: stop that one first.")
            self._stopped.set_result(1)
        elif not isinstance(error, NetworkError):
            report("polling", error)

    async def _reach(self, first_call: Any) -> None:
        wait = 1.0
        while True:
            try:
                await first_call()
            except InvalidToken:
                raise
            except NetworkError as error:
                log.warning("Telegram cannot be reached (%s), trying again in %.0f s", type(error).__name__, wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, _LONGEST_WAIT)
            else:
                return


def _build(settings: Settings, limiter: PacedLimiter, instead: Instead) -> _Application:
    return (
        ApplicationBuilder()
        .token(settings.bot_token.get_secret_value())
        .base_url(f"{settings.telegram_api_url}/bot")
        .base_file_url(f"{settings.telegram_api_url}/file/bot")
        .request(AiohttpRequest(connections=IN_FLIGHT))
        .get_updates_request(AiohttpRequest(connections=1))
        .rate_limiter(limiter)
        .concurrent_updates(PerChatOrder(instead))
        .defaults(Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .job_queue(None)
        .build()
    )


async def _on_error(_update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    if isinstance(context.error, Exception):
        report("an update", context.error)


async def _within_grace(work: Coroutine[Any, Any, None]) -> None:
    try:
        await asyncio.wait_for(work, _GRACE)
    except TimeoutError:
        log.warning("stopping with work left; the next start takes it up")
