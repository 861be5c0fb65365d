"""Flood limits: overall, per chat and per group, measured on the playground's own clock."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Floods:
    """Messages and edits a bot may send; a chat may burst before it is held to its own pace."""

    overall_per_second: float = 30
    chat_per_second: float = 1
    chat_burst: int = 5
    group_per_minute: int = 20
    strict: bool = False
    """Whether no more than a second's messages fit in any one second, however few there were before."""


@dataclass(slots=True)
class Bucket:
    capacity: float
    rate: float
    left: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until one more fits; 0 when it fits now."""
        self.left = min(self.capacity, self.left + max(0.0, now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.left >= 1 else (1 - self.left) / self.rate

    def take(self, _now: float) -> None:
        """Counts one more, for which there was no wait."""
        self.left -= 1


class Window:
    """At most `most` in any one second."""

    def __init__(self, most: int) -> None:
        self.recent: deque[float] = deque(maxlen=most)

    def wait(self, now: float) -> float:
        """Seconds until one more fits; 0 when it fits now."""
        full = len(self.recent) == self.recent.maxlen
        return max(0.0, self.recent[0] + 1 - now) if full else 0.0

    def take(self, now: float) -> None:
        """Counts one more, for which there was no wait."""
        self.recent.append(now)


@dataclass(slots=True)
class Limiter:
    """One bot's account with the flood control."""

    floods: Floods
    now: Callable[[], float]
    overall: "Bucket | Window" = field(init=False)
    chats: dict[int, Bucket] = field(default_factory=dict)
    groups: dict[int, deque[float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rate = self.floods.overall_per_second
        self.overall = Window(int(rate)) if self.floods.strict else Bucket(rate, rate, rate, self.now())

    def spend(self, chat: int, *, group: bool) -> int:
        """0 when the message may go (and is counted), else the whole seconds to wait (and it is not)."""
        now, floods = self.now(), self.floods
        bucket = self.chats.get(chat)
        if not bucket:
            burst = float(floods.chat_burst)
            bucket = self.chats[chat] = Bucket(burst, floods.chat_per_second, burst, now)
        wait = max(self.overall.wait(now), bucket.wait(now))
        recent = self.groups.setdefault(chat, deque()) if group else None
        if recent is not None:
            while recent and recent[0] <= now - 60:
                recent.popleft()
            if len(recent) >= floods.group_per_minute:
                wait = max(wait, recent[0] + 60 - now)
        if wait > 0:
            return max(1, math.ceil(wait))
        self.overall.take(now)
        bucket.take(now)
        if recent is not None:
            recent.append(now)
        return 0

    def spend_overall(self) -> int:
        """The same for an edit whose chat the bot does not know, and for what one person sees in a group."""
        now = self.now()
        wait = self.overall.wait(now)
        if wait > 0:
            return max(1, math.ceil(wait))
        self.overall.take(now)
        return 0
