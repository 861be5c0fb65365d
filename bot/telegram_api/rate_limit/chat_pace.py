"""When the next message may go to one chat, and how much of a group's minute each person may take."""

from collections import deque
from typing import NamedTuple

from bot.telegram_api.rate_limit.overall_pace import Urgency

GROUP_PER_MINUTE = 20
PUSH_LEAVES = 5
"""Messages of a group's minute that no push takes: they are there for replies."""
REST_S = 1.0
"""Seconds that each message keeps pushes away from its chat: what Telegram documents for one chat."""
RECOVERY = 0.01
"""Messages a second that a chat's rate gains each second after a refusal: to the fastest in five minutes at most."""
ACTING_SHARE, SHOWING_SHARE = 2, 1
"""How many messages of a group's minute one person may take for each that is free."""
_FORGOTTEN_S = 300.0
"""After so long a calm a chat is like a new one: its rate has recovered."""


class _Rates(NamedTuple):
    """Messages a second: the rate of a chat that Telegram never refused, and the one it is slowed to at most."""

    fastest: float
    slowest: float
    burst: int
    """Messages at once, where the rate is the fastest."""


_GROUP = _Rates(fastest=1.0, slowest=GROUP_PER_MINUTE / 60, burst=3)
_PRIVATE = _Rates(fastest=4.0, slowest=1.0, burst=10)
"""Faster than a thumb taps, and faster than Telegram documents: how much it takes is found out by its refusals."""


class ChatPace:
    """The pace of one chat, which a refusal of Telegram's halves. All moments are in Unix seconds."""

    def __init__(self, group: bool) -> None:
        self.blocked_until = 0.0
        self._rates = _GROUP if group else _PRIVATE
        self._group = group
        self._slowed = self._rates.fastest
        """The rate right after the last refusal."""
        self._refused_at = 0.0
        self._next_at = 0.0
        """When the next message would go without a burst."""
        self._rest_at = 0.0
        self._next_push = 0.0
        self._minute: deque[tuple[float, int | None]] = deque()
        """A group's messages of the last minute: when, and for whom (None for what the bot sends by itself)."""

    def seconds_until_free(self, now: float) -> float:
        """Return the seconds until one more message may go to the chat, whoever it is for."""
        rate = self._rate(now)
        ahead = (self._rates.burst - 1) / rate if rate == self._rates.fastest else 0.0
        at = max(self._next_at - ahead, self.blocked_until)
        self._forget(now)
        if len(self._minute) >= GROUP_PER_MINUTE:
            at = max(at, self._minute[0][0] + 60.0)
        return max(0.0, at - now)

    def take(self, now: float, person_id: int | None) -> Urgency:
        """Count a message that goes now; return how urgent it is among those to all chats."""
        if self._group:
            again = any(taker == person_id and at + REST_S > now for at, taker in self._minute)
        else:
            again = self._rest_at > now
        self._next_at = max(self._next_at, now) + 1.0 / self._rate(now)
        self._rest_at = max(self._rest_at, now) + REST_S
        if self._group:
            self._minute.append((now, person_id))
        return Urgency.AGAIN if again else Urgency.FIRST

    def taken_by(self, person_id: int | None) -> int:
        """Return how many of a group's last minute were for this person; 0 in a private chat."""
        return sum(person_id == taker for _, taker in self._minute)

    def has_share(self, person_id: int, shows: bool) -> bool:
        """Return whether a person may take one more of a group's minute: the fewer are free, the fewer one may have."""
        free = GROUP_PER_MINUTE - len(self._minute)
        return self.taken_by(person_id) < free * (SHOWING_SHARE if shows else ACTING_SHARE)

    def seconds_until_shares_grow(self, now: float) -> float:
        """Return the seconds until the oldest message of a group's minute counts no more."""
        return max(0.0, self._minute[0][0] + 60.0 - now)

    def is_fast(self, now: float) -> bool:
        """Return whether the chat gets more than Telegram documents: then a refusal means it alone."""
        return self._rest_at > now + (_GROUP.burst - 1) * REST_S

    def refuse(self, now: float, retry_after: float) -> None:
        """Obey a refusal: nothing goes for `retry_after` seconds, and from then on at half the rate."""
        self._slowed = max(self._rates.slowest, self._rate(now) / 2)
        self._refused_at = self.blocked_until = self._next_at = now + retry_after

    def seconds_until_idle(self, now: float) -> float:
        """Return the seconds until nobody is being answered here, so that a push takes nothing from a reply."""
        at = max(self._rest_at, self.blocked_until, self._next_push)
        most = GROUP_PER_MINUTE - PUSH_LEAVES
        self._forget(now)
        if len(self._minute) >= most:
            at = max(at, self._minute[-most][0] + 60.0)
        return at - now

    def push(self, now: float) -> None:
        """Count a push that goes now into a chat at rest. It takes nothing from the burst that replies have there."""
        self._next_push = now + REST_S
        if self._group:
            self._minute.append((now, None))

    def is_forgettable(self, now: float) -> bool:
        """Return whether the chat has been calm for so long that it is like a new one."""
        return max(self._rest_at, self._next_at, self._next_push, self.blocked_until) < now - _FORGOTTEN_S

    def _rate(self, now: float) -> float:
        return min(self._rates.fastest, self._slowed + RECOVERY * max(0.0, now - self._refused_at))

    def _forget(self, now: float) -> None:
        while self._minute and self._minute[0][0] + 60.0 <= now:
            self._minute.popleft()
