"""Sending at Telegram's pace, in lanes: a reply to a person never waits behind a push.

Telegram allows about 30 messages a second overall for pushes, 1 a second in one chat with short bursts, and 20 a minute
in one group, edits counted (TELEGRAM.md, Limits). All waits are in the clock's seconds.
"""

import asyncio
import heapq
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from itertools import count
from typing import Any

from telegram.error import BadRequest, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.base.availability import Availability
from bot.base.clock import Clock
from bot.domain.lane import Lane
from bot.telegram_api.transport import is_telegram_away

OVERALL_PER_SECOND = 30.0
CHAT_PER_SECOND = 1.0
CHAT_BURST = 3
GROUP_PER_MINUTE = 20
PUSH_LEAVES = 5
"""Messages of a group's minute that no push takes: they are there for replies."""
TRIES = 5
_USED = 0.985
"""Of the overall rate. Who uses all of it never gets back what a delay on the way has cost, until Telegram refuses."""
_CATCH_UP = 0.5
"""Seconds of delay that are made up for: half of what Telegram takes at once."""
_MANY_CHATS = 10_000
_SHOWN = ("send", "edit", "copy", "forward")
_TOPIC_GONE = ("message thread not found", "topic_deleted", "topic_closed")
_NOT_COUNTED = {"sendChatAction", "editEphemeralMessageReplyMarkup"}


class _ChatPace:
    """When the next message may go to one chat. Slots are given in the order they are asked for."""

    __slots__ = ("_next_push", "_recent", "blocked_until", "free_at")

    def __init__(self, group: bool) -> None:
        self.free_at = 0.0
        self.blocked_until = 0.0
        self._next_push = 0.0
        self._recent: deque[float] | None = deque(maxlen=GROUP_PER_MINUTE) if group else None

    def take(self, now: float) -> float:
        """Take the next slot; the moment it begins."""
        slot = max(now, self.free_at - (CHAT_BURST - 1) / CHAT_PER_SECOND, self.blocked_until)
        if self._recent is not None:
            if len(self._recent) == GROUP_PER_MINUTE:
                slot = max(slot, self._recent[0] + 60.0)
            self._recent.append(slot)
        self.free_at = max(slot, self.free_at) + 1.0 / CHAT_PER_SECOND
        return slot

    def seconds_until_idle(self, now: float) -> float:
        """Seconds until nobody is being answered here, so that a push takes nothing from a reply."""
        at = max(self.free_at, self.blocked_until, self._next_push)
        most = GROUP_PER_MINUTE - PUSH_LEAVES
        if self._recent is not None and len(self._recent) >= most:
            at = max(at, self._recent[-most] + 60.0)
        return at - now

    def push(self, now: float) -> None:
        """A push goes into a chat at rest. It is one more than the burst, which stays whole: Telegram's is longer."""
        self._next_push = now + 1.0 / CHAT_PER_SECOND
        if self._recent is not None:
            self._recent.append(now)

    def idle(self, now: float) -> bool:
        return max(self.free_at, self.blocked_until) < now - 60.0


class RateLimiter(BaseRateLimiter[Lane]):
    """Every call of the bot passes here. `rate_limit_args` is the call's lane; without one it is a reply.

    Replies wait only for their own chat. Timers and pushes also share what is left of the overall rate: the earlier
    lane first, and within a lane in the order they were asked for. A push waits until its chat is at rest.
    """

    def __init__(self, clock: Clock, overall_per_second: float = OVERALL_PER_SECOND) -> None:
        self.calling = 0
        """Calls that are with Telegram at this moment."""
        self.per_second = overall_per_second
        self.calls: Counter[tuple[str, str]] = Counter()
        """How many calls came to which end, by method and by "ok" or the kind of the error."""
        self.reach = Availability("Telegram", clock)
        self._clock = clock
        self._gap = 1.0 / (overall_per_second * _USED)
        self._overall_at = 0.0
        self._chats: dict[int, _ChatPace] = {}
        self._many = _MANY_CHATS
        self._queue: list[tuple[Lane, int, asyncio.Future[None]]] = []
        self._order = count()
        self._pump: asyncio.Task[None] | None = None
        self._last_flood: tuple[int, float] | None = None

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Let nothing wait any longer."""
        self.cancel_waiting()

    def cancel_waiting(self) -> None:
        """Cancel the timers and pushes that wait for room overall; calls that have begun go on."""
        if self._pump is not None:
            self._pump.cancel()
        for _, _, turn in self._queue:
            turn.cancel()
        self._queue.clear()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:
        """Make the call when its turn has come; obey `retry_after`. Raises RetryAfter after five refusals.

        What was meant for a topic that is gone meanwhile goes to the general one: better there than lost.
        """
        chat_id = data.get("chat_id")
        if not isinstance(chat_id, int) or endpoint in _NOT_COUNTED or not endpoint.startswith(_SHOWN):
            return await self._call(endpoint, callback, args, kwargs)
        lane = rate_limit_args or Lane.REPLY
        for left in reversed(range(TRIES)):
            await self.acquire(chat_id, lane)
            try:
                return await self._call(endpoint, callback, args, kwargs)
            except RetryAfter as error:
                self._flooded(chat_id, error)
                if not left:
                    raise
            except BadRequest as error:
                # `args` hold these same parameters: the next try goes without them.
                if not (left and _is_topic_gone(error) and data.pop("message_thread_id", None)):
                    raise
            if lane is Lane.ALREADY_ACQUIRED:
                lane = Lane.PUSH
        return None  # unreachable: the last try returns or raises

    async def _call(
        self, endpoint: str, callback: Callable[..., Coroutine[Any, Any, Any]], args: Any, kwargs: dict[str, Any]
    ) -> Any:
        self.calling += 1
        try:
            result = await callback(*args, **kwargs)
        except TelegramError as error:
            self.calls[endpoint, type(error).__name__] += 1
            if is_telegram_away(error) and not isinstance(error, RetryAfter):
                self.reach.failed(error)
            else:
                self.reach.answered()
            raise
        finally:
            self.calling -= 1
        self.calls[endpoint, "ok"] += 1
        self.reach.answered()
        return result

    async def acquire(self, chat_id: int, lane: Lane) -> None:
        """Wait until something may be sent there in that lane, and count it. What is sent then is GRANTED."""
        if lane is Lane.ALREADY_ACQUIRED:
            return
        if lane is Lane.PUSH:
            await self._acquire_push(chat_id)
            return
        if lane is Lane.REPLY:
            now = self._now()
            # However many replies there are, pushes are held back by a second at most, then again and again.
            self._overall_at = min(max(self._overall_at, now) + self._gap, now + 1.0)
        else:
            await self._overall(lane)
        wait = self._pace(chat_id).take(self._now()) - self._now()
        if wait > 0:
            await self._clock.sleep(wait)

    async def _acquire_push(self, chat_id: int) -> None:
        """Wait until the chat is at rest and there is room overall, both at once."""
        while True:
            while (wait := self._pace(chat_id).seconds_until_idle(self._now())) > 0:
                await self._clock.sleep(wait)
            await self._overall(Lane.PUSH)
            if self._pace(chat_id).seconds_until_idle(self._now()) <= 0:
                self._pace(chat_id).push(self._now())
                return

    async def _overall(self, lane: Lane) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._queue, (lane, next(self._order), turn))
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._serve())
        await turn

    async def _serve(self) -> None:
        self._overall_at = max(self._overall_at, self._now() - self._gap)
        while self._queue:
            wait = self._overall_at - self._now()
            if wait > 0:
                await self._clock.sleep(wait)
                continue  # a reply may have taken this turn meanwhile
            _, _, turn = heapq.heappop(self._queue)
            if not turn.done():
                # Who woke up late makes up for it, while there is always someone waiting.
                self._overall_at = max(self._overall_at, self._now() - _CATCH_UP) + self._gap
                turn.set_result(None)

    def _flooded(self, chat_id: int, error: RetryAfter) -> None:
        now = self._now()
        retry_after = error.retry_after
        seconds = retry_after if isinstance(retry_after, int | float) else retry_after.total_seconds()
        self._pace(chat_id).blocked_until = now + seconds
        if self._last_flood is not None and self._last_flood[0] != chat_id and self._last_flood[1] > now:
            # A second chat is told to wait while the first still is: Telegram means the whole bot.
            self._overall_at = max(self._overall_at, now + seconds)
        self._last_flood = (chat_id, now + seconds)

    def _pace(self, chat_id: int) -> _ChatPace:
        pace = self._chats.get(chat_id)
        if pace is None:
            if len(self._chats) >= self._many:
                now = self._now()
                self._chats = {key: value for key, value in self._chats.items() if not value.idle(now)}
                # Not at every new chat: if most of them are busy, the next look waits until there are twice as many.
                self._many = max(_MANY_CHATS, 2 * len(self._chats))
            pace = self._chats[chat_id] = _ChatPace(group=chat_id < 0)
        return pace

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _is_topic_gone(error: BadRequest) -> bool:
    """Whether the topic was deleted, or closed, since."""
    return any(text in error.message.lower() for text in _TOPIC_GONE)
