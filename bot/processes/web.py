"""What serves HTTP: `web`, and health and metrics of the other two. Imported only where that is asked for."""

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
    """`web`: one process that takes updates by webhook and delivers nothing that comes by itself."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        """Raises OSError where the port cannot be had, ValueError without a webhook."""
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
            await self.core.telegram.until(self._set_webhook, _comes_back)
        except BadRequest as error:
            raise SettingsError(f"Telegram refuses WEBHOOK_URL ({error.message}): correct it.") from None
        log.info("ready as @%s, by webhook", self.core.bot.username)

    async def until_stopped(self) -> int:
        """Never return: nothing but a signal ends it."""
        never: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        return await never

    async def stop(self) -> None:
        """Accept nobody new, finish what was accepted; what is not acknowledged Telegram brings again."""
        await within_grace(self.webhook.finish, self.server.stop)
        await self.core.close()

    async def _set_webhook(self) -> None:
        await self.core.bot.set_webhook(
            self._url,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=MAX_CONNECTIONS,
            secret_token=self._secret,
        )


def status(build_core: Core, worker: Worker, port: int) -> Server:
    """/healthz and /metrics of a process that has ticks, on this machine only unless HOST says otherwise."""
    health = Health(build_core, lambda: worker.ticked)
    return Server(pages(build_core, health, None), build_core.settings.host or _HERE, port, grace=1.0)


def _comes_back(error: BaseException) -> bool:
    """Telegram resolves the address while it is told: a name that is not known yet may be in a minute."""
    return is_telegram_away(error) or (isinstance(error, BadRequest) and "resolve host" in error.message.lower())
