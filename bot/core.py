"""The parts that every process shares: the database, Telegram, the features. Creating them starts nothing."""

import logging
from collections.abc import Sequence
from functools import partial

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.ext import Defaults

from bot.base.availability import Availability
from bot.base.clock import Clock
from bot.base.settings import Settings
from bot.db import data_keys
from bot.db.database import Database
from bot.db.health import is_database_away, ready
from bot.db.sealing import Sealer
from bot.delivery.delivery import Delivery
from bot.domain.token_bucket import TokenBuckets
from bot.telegram_api import transport
from bot.telegram_api.client import BreatherBot
from bot.telegram_api.media import Clips
from bot.telegram_api.rate_limit import RateLimiter
from bot.telegram_api.retries import Retries
from bot.telegram_api.transport import AiohttpRequest
from bot.toolkit.feature import Feature, draft_kinds
from bot.toolkit.inline_buttons import ButtonSigner
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import renderers_by_kind
from bot.updates.dispatcher import Dispatcher
from bot.updates.flood_limit import FloodLimit
from bot.updates.intake import MAX_IN_FLIGHT, Intake
from bot.updates.router import Router
from content.catalog.messages import Catalog, catalog

log = logging.getLogger(__name__)

KEY_MISSING = (
    "DATA_KEY lacks a key that stored words are sealed with: add it behind a comma and start again; "
    "until then those words cannot be read, and all else goes on."
)


class Core:
    """The parts that `run`, `web` and `worker` share."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        features: Sequence[Feature],
        buckets: TokenBuckets | None = None,
        read_timeout: float = transport.READ_TIMEOUT,
        words: Catalog | None = None,
    ) -> None:
        """Wire them. `words` are those of this installation, unless others are given."""
        self.settings = settings
        self.clock = clock
        self.database = Availability("The database", clock)
        self.sealer = Sealer(settings.data_keys)
        self.db = Database(settings.database_url, self.sealer)
        self.words_readable = True
        """Whether DATA_KEY has every key that words are sealed with, as found at the start."""
        self.limiter = RateLimiter(clock, settings.messages_per_second)
        self.bot = _bot(settings, Retries(self.limiter, clock), read_timeout)
        clips, signer = Clips(self.bot, self.db), ButtonSigner(settings.bot_token.get_secret_value())
        self.app = AppContext(self.bot, self.db, clock, words or catalog(), clips, draft_kinds(features), signer)
        self.renderers = renderers_by_kind(feature.renderers for feature in features)
        self.delivery = Delivery(self.app, self.renderers, self.limiter, self.database)
        self.router = Router(self.app, features, self.delivery.send_now)
        self.dispatcher = Dispatcher(self.app, self.router)
        flood_limit = FloodLimit(self.app, self.router, buckets if buckets is not None else TokenBuckets())
        self.intake = Intake(self.bot, flood_limit, self.dispatcher)

    @property
    def telegram(self) -> Availability:
        """Return the availability of Telegram, as every call reports it."""
        return self.limiter.reach

    async def open(self, migrating: bool) -> None:
        """Reach the database and Telegram, however long that takes. Raises UnusableError, InvalidToken."""
        await self.database.until(partial(ready, self.settings.database_url, migrating), is_database_away)
        self.words_readable = await self.database.until(
            partial(self.db.run, data_keys.note, self.sealer.fingerprints), is_database_away
        )
        if not self.words_readable:
            log.error(KEY_MISSING)
        await self.telegram.until(self.bot.initialize, transport.is_telegram_away)

    async def close(self) -> None:
        """Close both."""
        await self.bot.shutdown()
        await self.db.close()


def _bot(settings: Settings, limiter: Retries, read_timeout: float) -> BreatherBot:
    return BreatherBot(
        settings.bot_token.get_secret_value(),
        f"{settings.telegram_api_url}/bot",
        f"{settings.telegram_api_url}/file/bot",
        request=AiohttpRequest(MAX_IN_FLIGHT, read_timeout),
        get_updates_request=AiohttpRequest(connections=1),
        rate_limiter=limiter,
        defaults=Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)),
    )
