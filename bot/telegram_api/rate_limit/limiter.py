"""The rate limiter: every call of the bot passes here."""

from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from itertools import count
from typing import Any

from telegram.error import BadRequest, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.base.availability import Availability
from bot.base.clock import Clock
from bot.domain.inline_chats import inline_chat_id
from bot.domain.lane import Lane
from bot.telegram_api.rate_limit.asker import ASKER, Asker
from bot.telegram_api.rate_limit.chat_queue import ChatQueue, Turn
from bot.telegram_api.rate_limit.overall_pace import OVERALL_PER_SECOND, OverallPace, Urgency
from bot.telegram_api.transport import is_telegram_away

TRIES = 5
PATIENCE = 20.0
"""A call is given up when it was refused so often, and for so many seconds: whichever is later."""
_MANY_CHATS = 10_000
_SHOWN = ("send", "edit", "copy", "forward")
_TOPIC_GONE = ("message thread not found", "topic_deleted", "topic_closed")
_NOT_COUNTED = {"sendChatAction"}
_PUSHES = {Lane.PUSH, Lane.ALREADY_ACQUIRED}

_Place = int | tuple[int, int]
"""A chat, or a chat and the one person in it who sees the message: those take no turn from what everybody sees."""


class RateLimiter(BaseRateLimiter[Lane]):
    """Makes each call when its turn has come. `rate_limit_args` is the call's lane; without one it is a reply.

    Replies wait for their own chat, and while pushes fill the overall rate for some hundredths of a second. Timers and
    pushes also wait for their turn overall. A push waits until its chat is at rest.
    """

    def __init__(self, clock: Clock, overall_per_second: float = OVERALL_PER_SECOND) -> None:
        self.calling = 0
        """Calls that are with Telegram at this moment."""
        self.per_second = overall_per_second
        self.calls: Counter[tuple[str, str]] = Counter()
        """How many calls came to which end, by method and by "ok" or the kind of the error."""
        self.reach = Availability("Telegram", clock)
        self._clock = clock
        self._overall = OverallPace(clock, overall_per_second)
        self._queues: dict[_Place, ChatQueue] = {}
        self._many = _MANY_CHATS
        self._last_flood: tuple[_Place, float] | None = None

    async def initialize(self) -> None:
        """Prepare nothing."""

    async def shutdown(self) -> None:
        """Let nothing wait any longer."""
        self.cancel_waiting()

    def cancel_waiting(self) -> None:
        """Cancel the timers and pushes that wait for room overall; calls that have begun go on."""
        self._overall.cancel_waiting()

    def cancel_replies(self) -> None:
        """Cancel the updates whose answers wait for their chat's pace."""
        for queue in self._queues.values():
            queue.cancel_waiting()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:
        """Make the call when its turn has come; obey `retry_after`. Raises RetryAfter when it is refused for too long.

        What was meant for a topic that is gone meanwhile goes to the general one: better there than lost. An edit that
        a later one of the same message overtakes while it waits is not made; the result is then True.
        """
        asker, place = ASKER.get(), _place(endpoint, data)
        if place is None:
            if asker is not None and endpoint == "answerCallbackQuery":
                asker.tap_answered = True
            return await self._call(endpoint, callback, args, kwargs)
        lane, turn = rate_limit_args or Lane.REPLY, Turn(asker, _edit(endpoint, data))
        begun = self._now()
        for tries in count(1):
            if not await self._acquire(place, lane, turn):
                return True
            try:
                return await self._leave(
                    Urgency.PUSH if lane in _PUSHES else turn.urgency,
                    asker,
                    partial(self._call, endpoint, callback, args, kwargs),
                )
            except (RetryAfter, BadRequest) as error:
                if not self._is_worth_another_try(error, place, data) or self._is_given_up(tries, begun):
                    raise
                turn.refused = True
            finally:
                if lane not in _PUSHES:
                    self._queue(place).finish()
            if lane is Lane.ALREADY_ACQUIRED:
                lane = Lane.PUSH
        return None  # unreachable: a try returns or raises

    async def _leave(self, urgency: Urgency, asker: Asker | None, call: Callable[[], Awaitable[Any]]) -> Any:
        await self._overall.leave(urgency, asker)
        try:
            return await call()
        finally:
            self._overall.arrive(urgency)

    def _is_worth_another_try(self, error: RetryAfter | BadRequest, place: _Place, data: dict[str, Any]) -> bool:
        if isinstance(error, RetryAfter):
            self._flooded(place, error)
            return True
        # The arguments of the call hold these same parameters: the next try goes without them.
        return _is_topic_gone(error) and data.pop("message_thread_id", None) is not None

    def _is_given_up(self, tries: int, begun: float) -> bool:
        return tries >= TRIES and self._now() - begun >= PATIENCE

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

    async def _acquire(self, place: _Place, lane: Lane, turn: Turn) -> bool:
        """Wait for a turn. False: a later edit goes in its place."""
        if lane is Lane.ALREADY_ACQUIRED:
            return True
        if lane is Lane.PUSH:
            await self.acquire_push(place)
            return True
        if lane is Lane.TIMER:
            await self._overall.acquire(lane)
        return await self._queue(place).acquire(turn)

    async def acquire_timer(self) -> None:
        """Wait for a timer's turn overall. It is sent as a reply then, whose turn is that of its chat alone."""
        await self._overall.acquire(Lane.TIMER)

    async def acquire_push(self, place: _Place) -> None:
        """Wait until the chat is at rest and there is room overall, both at once; count a push.

        It is sent as ALREADY_ACQUIRED then.
        """
        while True:
            while (wait := self._queue(place).seconds_until_idle()) > 0:
                await self._clock.sleep(wait)
            await self._overall.acquire(Lane.PUSH)
            queue = self._queue(place)
            if queue.seconds_until_idle() <= 0:
                queue.pace.push(self._now())
                return

    def _flooded(self, place: _Place, error: RetryAfter) -> None:
        now = self._now()
        retry_after = error.retry_after
        seconds = retry_after if isinstance(retry_after, int | float) else retry_after.total_seconds()
        queue = self._queue(place)
        is_chats_own = queue.pace.is_fast(now)
        queue.refuse(seconds)
        if is_chats_own:
            return
        if self._last_flood is not None and self._last_flood[0] != place and self._last_flood[1] > now:
            # A second chat is told to wait while the first still is: Telegram means the whole bot.
            self._overall.hold(now + seconds)
        self._last_flood = (place, now + seconds)

    def _queue(self, place: _Place) -> ChatQueue:
        queue = self._queues.get(place)
        if queue is None:
            if len(self._queues) >= self._many:
                now = self._now()
                self._queues = {key: each for key, each in self._queues.items() if not each.is_forgettable(now)}
                # Not at every new chat: if most of them are busy, the next look waits until there are twice as many.
                self._many = max(_MANY_CHATS, 2 * len(self._queues))
            group = isinstance(place, int) and place < 0
            queue = self._queues[place] = ChatQueue(self._clock, group)
        return queue

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _place(endpoint: str, data: dict[str, Any]) -> _Place | None:
    """Return whose pace a call takes; None for what has none."""
    chat_id = data.get("chat_id")
    if endpoint.startswith("editMessage") and isinstance(inline_message_id := data.get("inline_message_id"), str):
        return inline_chat_id(inline_message_id)
    if not isinstance(chat_id, int) or endpoint in _NOT_COUNTED or not endpoint.startswith(_SHOWN):
        return None
    receiver = data.get("ephemeral_message_parameters", data).get("receiver_user_id")
    return chat_id if receiver is None else (chat_id, receiver)


def _edit(endpoint: str, data: dict[str, Any]) -> tuple[str, int | str] | None:
    message_id = data.get("message_id") or data.get("inline_message_id")
    return (endpoint, message_id) if endpoint.startswith("editMessage") and message_id is not None else None


def _is_topic_gone(error: BadRequest) -> bool:
    """Return whether the topic was deleted, or closed, since."""
    return any(text in error.message.lower() for text in _TOPIC_GONE)
