"""Telegram's webhook: an update is handled or stored before it is acknowledged, so that a crash loses none.

Stored is one whose answer waits for its chat's pace: Telegram keeps a hundred requests open at most, and one person's
flood would hold them all. So is one that takes too long.

Telegram repeats whatever is not answered with 2xx, for a day and more rarely each time. So 503 is for what may work
later (too much at once, the database is away), and 200 also for what can never work: such an update is counted by its
kind, and nothing of it is stored.
"""

import asyncio
import hmac
import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from telegram import Update

from bot.core import Core
from bot.db.health import is_database_away
from bot.telegram_api.client import read_update
from bot.telegram_api.errors import report
from bot.updates.intake import MAX_IN_FLIGHT
from bot.updates.stored import StoredUpdates

PATH = "/telegram"
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name
LARGEST = 1_000_000
"""Bytes of a body. Telegram's own are a few thousand."""
ACK_TIMEOUT_S = 50.0
"""Real seconds after which a request is answered while its update is still being handled: Telegram gives up after
sixty."""
_BODY_WITHIN = 15.0
_LATER = {"Retry-After": "5"}


class _Refused(Exception):  # noqa: N818  # it is an answer, not an error
    """Ends a request with this status and closes the connection: the rest of the body is not read."""

    def __init__(self, status: int) -> None:
        super().__init__()
        self.status = status


class Webhook:
    """Takes updates over HTTP. `ack_timeout` (seconds) and `max_waiting` (updates) are its bounds, smaller in tests."""

    def __init__(
        self, core: Core, secret: str, ack_timeout: float = ACK_TIMEOUT_S, max_waiting: int = MAX_IN_FLIGHT
    ) -> None:
        self.answers: Counter[str] = Counter()
        """Requests by how they ended."""
        self.open = False
        """Whether updates are taken: not before the database and Telegram were reached, not during the shutdown."""
        self._core = core
        self._secret = secret.encode()
        self._ack_timeout = ack_timeout
        self._max_waiting = max_waiting
        self._tasks: set[asyncio.Task[bool]] = set()
        self._stored = StoredUpdates(core.db, core.database, core.bot)

    @property
    def handling(self) -> int:
        """Return how many updates are being handled."""
        return len(self._tasks)

    async def receive(self, request: Request) -> Response:
        """Answer one request. The secret is checked first: nobody else's body is read."""
        given = request.headers.get(SECRET, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return self._answer("wrong secret", 403)
        if not self.open or len(self._tasks) - self._core.intake.waiting >= self._max_waiting:
            return self._answer("later", 503)
        try:
            body = await _body(request)
        except _Refused as refused:
            return self._answer("bad body", refused.status)
        try:
            update = self._read(body)
        except ValueError:
            return self._answer("not JSON", 200)
        if update is None:
            return self._answer("not an update", 200)
        return await self._handle(update, body)

    async def resume(self) -> None:
        """Begin with what was acknowledged and not handled before the last stop, or is by another process right now."""
        for update in await self._stored.load():
            self._begin(update, None)

    async def finish(self) -> None:
        """Take nothing new, and return when every update that came is handled, but for what waits for its chat's pace.

        That is stored, or not acknowledged.
        """
        self.open = False
        self._core.limiter.cancel_replies()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _handle(self, update: Update, body: bytes) -> Response:
        waits: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        task = self._begin(update, lambda: waits.set_result(None))
        either: set[asyncio.Future[Any]] = {task, waits}
        began = time.monotonic()
        await asyncio.wait(either, timeout=self._ack_timeout, return_when=asyncio.FIRST_COMPLETED)
        if not task.done() and await self._stored.store({update.update_id: json.loads(body)}):
            return self._answer("handled later", 200)
        # What could not be stored is with Telegram as long as it waits for an answer.
        await asyncio.wait({task}, timeout=max(0.0, began + self._ack_timeout - time.monotonic()))
        if not task.done() or task.cancelled() or not task.result():
            return self._answer("later", 503)
        return self._answer("handled", 200)

    def _begin(self, update: Update, on_wait: Callable[[], None] | None) -> asyncio.Task[bool]:
        task = asyncio.create_task(self._handle_to_end(update, on_wait))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _handle_to_end(self, update: Update, on_wait: Callable[[], None] | None) -> bool:
        """Handle an update, and return whether it must not be repeated.

        People were told of the errors of features already.
        """
        try:
            await self._core.intake.handle(update, on_wait)
        except Exception as error:  # noqa: BLE001  # an update that breaks something must not come back for a day
            if is_database_away(error):
                self._core.database.failed(error)
                return False
            report("an update", error)
        await self._stored.remove(update.update_id)
        return True

    def _read(self, body: bytes) -> Update | None:
        """Return the update, None for JSON that is none. Raises ValueError for what is no JSON."""
        try:
            data = json.loads(body)
        except RecursionError:
            raise ValueError from None
        return read_update(data, self._core.bot)

    def _answer(self, how: str, status: int) -> Response:
        self.answers[how] += 1
        headers = _LATER if status == 503 else {} if status == 200 else {"Connection": "close"}
        return Response(status_code=status, headers=headers)


async def _body(request: Request) -> bytes:
    """Return the body. Raises _Refused if it is too large, too slow or cut short."""
    length = request.headers.get("Content-Length", "0")
    if length.isdecimal() and int(length) > LARGEST:
        raise _Refused(413)
    parts, size = [], 0
    try:
        async with asyncio.timeout(_BODY_WITHIN):
            async for part in request.stream():
                size += len(part)
                if size > LARGEST:
                    raise _Refused(413)
                parts.append(part)
    except TimeoutError:
        raise _Refused(408) from None
    except ClientDisconnect:
        raise _Refused(400) from None
    return b"".join(parts)
