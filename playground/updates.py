"""A bot's queue of updates: serialized once, kept until confirmed, long polled."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .compact import encoded

LIFE = {"callback_query": 150.0, "inline_query": 30.0}  # seconds; everything else lives a day
DAY = 86400.0
FAR = 10  # how much further than the next update an offset may be
Entry = tuple[int, str, float, bytes]  # id, kind, when it dies, JSON
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset({
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query",
    "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member",
    "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "subscription",
    "stopped_message_generation",
})  # fmt: skip


@dataclass(slots=True)
class Webhook:
    url: str
    secret: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error: str | None = None


@dataclass(slots=True)
class Queue:
    now: Callable[[], float]
    next_id: int
    waiting: deque[Entry] = field(default_factory=deque)
    allowed: frozenset[str] | None = None  # None: everything but NOT_BY_DEFAULT
    webhook: Webhook | None = None
    poll: asyncio.Future[bool] | None = None  # the getUpdates now waiting; True when it lost to another
    woken: asyncio.Event = field(default_factory=asyncio.Event)  # for the webhook's courier
    first_death: float = float("inf")  # nothing queued dies before this

    def wants(self, kind: str) -> bool:
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def allow(self, kinds: list[Any]) -> None:
        """Remembers `allowed_updates`; an empty list means the default, unknown names are ignored."""
        known = KINDS.intersection(kind for kind in kinds if isinstance(kind, str))
        self.allowed = known or None

    def push(self, kind: str, content: dict[str, Any]) -> None:
        """Queues one update, unless the bot asked not to get that kind."""
        if not self.wants(kind):
            return
        self.put(kind, encoded({"update_id": self.next_id, kind: content}))

    def put(self, kind: str, raw: bytes) -> None:
        """Queues bytes as they are, also such as no Telegram would send; they should bear `next_id`."""
        dies = self.now() + LIFE.get(kind, DAY)
        self.first_death = min(self.first_death, dies)
        self.waiting.append((self.next_id, kind, dies, raw))
        self.next_id += 1
        self.wake()

    def put_back(self, *entries: Entry) -> None:
        """Offers updates once more, as after a crash that came before they were confirmed."""
        self.waiting.extendleft(reversed(entries))
        self.wake()

    def wake(self) -> None:
        self.woken.set()
        if self.poll and not self.poll.done():
            self.poll.set_result(False)

    def expire(self) -> None:
        now = self.now()
        if now > self.first_death:
            self.waiting = deque(entry for entry in self.waiting if entry[2] >= now)
            self.first_death = min((entry[2] for entry in self.waiting), default=float("inf"))

    def confirm(self, offset: int) -> bool:
        """Forgets what lies before `offset` (a negative one keeps that many from the end); True if anything.

        An offset far ahead, as of another server, forgets nothing.
        """
        before = len(self.waiting)
        if offset > self.next_id + FAR:
            return False
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        while self.waiting and self.waiting[0][0] < offset:
            self.waiting.popleft()
        return len(self.waiting) < before

    def remove(self, entry: Entry) -> None:
        """Forgets one update, which a webhook has taken."""
        self.waiting.remove(entry)

    def take(self, limit: int) -> list[bytes]:
        self.expire()
        return [raw for _, (_, _, _, raw) in zip(range(limit), self.waiting, strict=False)]

    def end_poll(self, *, conflict: bool) -> None:
        if self.poll and not self.poll.done():
            self.poll.set_result(conflict)

    async def wait(self, seconds: float) -> bool:
        """Waits for an update; True when another poller took over meanwhile."""
        self.poll = waiting = asyncio.get_running_loop().create_future()
        try:
            return await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            return False
        finally:
            if self.poll is waiting:
                self.poll = None
