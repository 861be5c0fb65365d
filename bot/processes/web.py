"""The processes that serve HTTP: `web`, and health and metrics of the others. Imported only where that is asked for."""

import asyncio
import logging

from telegram.error import BadRequest

from bot.base.clock import Clock
from bot.base.settings import Settings, SettingsError
from bot.core import Core
from bot.db.health import is_database_away
from bot.delivery.worker import Worker
from bot.processes.run import GRACE, build_core, within_grace
from bot.telegram_api.transport import is_telegram_away
from bot.updates.parsing import ALLOWED_UPDATES
from bot.web.health import Health
from bot.web.pages import pages
from bot.web.server import Server
from bot.web.webhook import PATH, Webhook

log = logging.getLogger(__name__)

MAX_CONNECTIONS = 100
"""Requests of Telegram's at once, the most it offers."""
_EVERYWHERE, _HERE = "0.0.0.0", "127.0.0.1"  # noqa: S104  # nosec B104  # `web` is there to be reached


class WebProcess:
    """`web`: one process that takes updates by webhook and delivers no timers and no pushes."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        """Bind the port. Raises OSError where it is taken, ValueError without a webhook."""
        if settings.webhook_url is None or settings.webhook_secret is None:
            raise ValueError("no webhook is set")
        self.core = build_core(settings, clock)
        self._url = f"{settings.webhook_url}{PATH}"
        self._secret = settings.webhook_secret.get_secret_value()
        self.webhook = Webhook(self.core, self._secret)
        app = pages(self.core, Health(self.core, None), self.webhook)
        self.server = Server(app, settings.host or _EVERYWHERE, settings.port, GRACE)

    async def start(self) -> None:
        """Answer /healthz at once; reach database and Telegram, however long that takes; then take updates.

        Raises InvalidToken, UnusableError, SettingsError.
        """
        self.server.start()
        await self.core.open(migrating=False)
        await self.core.database.until(self.webhook.resume, is_database_away)
        self.webhook.open = True
        try:
            await self.core.telegram.until(self._set_webhook, _may_work_later)
        except BadRequest as error:
            raise SettingsError(f"Telegram refuses WEBHOOK_URL ({error.message}): correct it.") from None
        log.info("ready as @%s, by webhook", self.core.bot.username)

    async def until_stopped(self) -> int:
        """Wait forever: only a signal ends it."""
        never: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        return await never

    async def stop(self) -> None:
        """Accept no new requests and finish those accepted. Telegram repeats updates that are not acknowledged."""
        await within_grace(self.webhook.finish, self.server.stop)
        await self.core.close()

    async def _set_webhook(self) -> None:
        await self.core.bot.set_webhook(
            self._url,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=MAX_CONNECTIONS,
            secret_token=self._secret,
        )


def status_server(core: Core, worker: Worker, port: int) -> Server:
    """Create the server of /healthz and /metrics for a process with ticks; local only unless HOST says otherwise."""
    health = Health(core, lambda: worker.ticked)
    return Server(pages(core, health, None), core.settings.host or _HERE, port, grace=1.0)


def _may_work_later(error: BaseException) -> bool:
    """Return whether to try again.

    Telegram resolves the address at once, and a new name may be unknown for a minute.
    """
    return is_telegram_away(error) or (isinstance(error, BadRequest) and "resolve host" in error.message.lower())
