"""python-telegram-bot over aiohttp: four times the updates of its default client (docs/decisions/0002)."""

import json
import re
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

_JSON = {"Content-Type": "application/json"}
_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,15})\b')
_Timeout = DefaultValue[float] | float | DefaultValue[None] | None


class NotConnectedError(NetworkError):
    """The request never reached Telegram, so that asking again cannot do anything twice."""


def is_telegram_away(error: BaseException) -> bool:
    """Return whether a call got no answer, or only "later": asking again may help.

    BadRequest is a NetworkError by inheritance, but asking again would get the same answer.
    """
    return isinstance(error, NetworkError | RetryAfter) and not isinstance(error, BadRequest)


class UnreadableError(NetworkError):
    """An answer is no JSON that can be read. `update_id` is that of the first update in it, if it shows one."""

    def __init__(self, update_id: int | None) -> None:
        super().__init__("an answer of Telegram's could not be read")
        self.update_id = update_id


READ_TIMEOUT = 20.0
"""Seconds until an answer of Telegram's is waited for no longer."""


class AiohttpRequest(BaseRequest):
    """One keep-alive connection pool. Timeouts are seconds of real time, whatever the bot's clock does."""

    def __init__(
        self,
        connections: int = 256,
        read_timeout: float = READ_TIMEOUT,
        media_write_timeout: float = 60.0,
        connect_timeout: float | None = None,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        """For the name, for all addresses it stands for, and for a free connection; None: each address has ten."""
        self._media_write_timeout = media_write_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=75)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. The library's own way would write what it cannot read into the log."""
        try:
            answer: dict[str, Any] = json.loads(payload.decode(errors="replace"))
        except (ValueError, RecursionError):  # broken, or nested beyond reason
            found = _UPDATE_ID.search(payload)
            raise UnreadableError(int(found[1]) if found else None) from None
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: _Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: _Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: _Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: _Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request; the status and the body. Raises NotConnectedError, TimedOut or NetworkError."""
        if self._session is None:
            raise RuntimeError("the transport was not initialized")
        total = DefaultValue.get_value(read_timeout)
        if total is None:
            total = self._read_timeout
        if request_data is not None and request_data.contains_files:
            total += self._media_write_timeout
        timeout = aiohttp.ClientTimeout(total=total, connect=self._connect_timeout, sock_connect=10)
        try:
            async with self._session.request(method, url, timeout=timeout, **_body(request_data)) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotConnectedError(f"no connection to Telegram: {type(error).__name__}") from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            # The error's own text may hold the address and with it the token.
            raise NetworkError(f"the connection to Telegram broke: {type(error).__name__}") from None


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": data.json_payload, "headers": _JSON}  # a form would be quoted sign by sign
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return {"data": form}
