"""Trying a reply once more where the network or Telegram failed it for a moment, or its group has a new id."""

import random
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import BadRequest, ChatMigrated, NetworkError, TimedOut
from telegram.ext import BaseRateLimiter

from bot.base.clock import Clock
from bot.domain.lane import Lane
from bot.telegram_api.transport import UnreadableError

FIRST_PAUSE_S = 0.5
"""Longest pause before the second try; doubled each time."""
MAX_TOTAL_S = 8.0
"""No try begins later than this after the first one: Telegram waits 15 s for the answer to a tap."""
_SHOWN = ("send", "edit")
_REPLIES = (*_SHOWN, "answer", "deleteMessage", "getChat")
"""How the methods begin that answer a person, or that an answer depends on."""


class Retries(BaseRateLimiter[Lane]):
    """Repeats calls without a lane around the rate limit: bare replies. The outbox sends in lanes, on its own schedule.

    Repeated: no connection, for then nothing arrived; a status of 5xx, by which Telegram says that it failed; and a
    connection that broke, which most often was closed while it lay idle. In that last case Telegram may have taken the
    message, and it comes twice. That is harmless, as a button acts once however often it is shown, while a reply that
    never comes is not. Not repeated: a call without an answer within the transport's timeout. Telegram has most likely
    taken it, and its chat has waited long enough.

    What is for a group that has become a supergroup goes there. The rows move as soon as the group itself tells of it.

    Waiting takes no slot of the rate limit and no connection: it holds up the updates of the same chat alone.
    """

    def __init__(self, limiter: BaseRateLimiter[Lane], clock: Clock) -> None:
        self._limiter = limiter
        self._clock = clock

    async def initialize(self) -> None:
        await self._limiter.initialize()

    async def shutdown(self) -> None:
        await self._limiter.shutdown()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:
        """Make the call in its turn, again where that may help. Raises what the last try raised."""
        patient = rate_limit_args is None and endpoint.startswith(_REPLIES)
        began, longest = self._now(), FIRST_PAUSE_S
        while True:
            try:
                return await self._limiter.process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
            except ChatMigrated as moved:
                if not (patient and endpoint.startswith(_SHOWN)):
                    raise
                data["chat_id"] = moved.new_chat_id  # `args` hold these same parameters
            except NetworkError as error:
                # Those who failed in the same moment shall not come back in the same moment.
                pause = random.uniform(longest / 2, longest)  # noqa: S311  # nosec B311  # no secret hangs on it
                late = self._now() + pause > began + MAX_TOTAL_S
                if late or not patient or isinstance(error, BadRequest | TimedOut | UnreadableError):
                    raise
                await self._clock.sleep(pause)
                longest *= 2

    def _now(self) -> float:
        return self._clock.now().timestamp()
