"""What every process of the bot has: the database, its Telegram, the features. Building starts nothing."""

from collections.abc import Sequence
from functools import partial

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.ext import Defaults

from bot.clock import Clock
from bot.context import Desk
from bot.db.engine import Database
from bot.db.health import is_away, ready
from bot.domain.allowance import Allowance
from bot.feature import Feature
from bot.flooding import FloodGate
from bot.gateway import transport
from bot.gateway.clips import Clips
from bot.gateway.ordering import IN_FLIGHT, PerChatOrder
from bot.gateway.pacing import PacedLimiter
from bot.gateway.receiving import Receiver
from bot.gateway.transport import AiohttpRequest
from bot.reach import Reach
from bot.router import Router
from bot.settings import Settings
from bot.updates import Updates
from content.catalog import catalog


class Core:
    """The parts that `run`, `web` and `worker` share."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        features: Sequence[Feature],
        allowance: Allowance | None = None,
        read_timeout: float = transport.READ_TIMEOUT,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.database = Reach("The database", clock)
        self.db = Database(settings.database_url)
        self.limiter = PacedLimiter(clock, settings.messages_per_second)
        self.bot = _bot(settings, self.limiter, read_timeout)
        self.desk = Desk(self.bot, self.db, clock, catalog(), Clips(self.bot, self.db))
        self.router = Router(self.desk, features)
        self.updates = Updates(self.desk, self.router)
        gate = FloodGate(self.desk, self.router, allowance if allowance is not None else Allowance())
        self.order = PerChatOrder(gate.instead)

    @property
    def telegram(self) -> Reach:
        """Whether Telegram answers, as told by every call."""
        return self.limiter.reach

    async def open(self, migrating: bool) -> None:
        """Reach the database and Telegram, however long that takes. Raises UnusableError, InvalidToken."""
        await self.database.until(partial(ready, self.settings.database_url, migrating), is_away)
        await self.telegram.until(self.bot.initialize, transport.is_away)

    async def close(self) -> None:
        """Let go of both."""
        await self.bot.shutdown()
        await self.db.close()


def _bot(settings: Settings, limiter: PacedLimiter, read_timeout: float) -> Receiver:
    return Receiver(
        settings.bot_token.get_secret_value(),
        f"{settings.telegram_api_url}/bot",
        f"{settings.telegram_api_url}/file/bot",
        request=AiohttpRequest(IN_FLIGHT, read_timeout),
        get_updates_request=AiohttpRequest(connections=1),
        rate_limiter=limiter,
        defaults=Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)),
    )
