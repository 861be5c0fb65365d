"""How much one may ask for: a burst, then a steady rate, and after too much of it silence until it is calm."""

from collections import OrderedDict
from dataclasses import dataclass

BURST = 60
"""At once. Turning the pages of a card as fast as a thumb can is three taps a second, for twenty seconds."""
PER_SECOND = 1.0
"""In the long run: as fast as Telegram lets us answer in one chat."""
REOPEN_AT = 10
"""This much must have come together again before anything is taken: some ten seconds of calm."""
MAX_KEYS = 10_000
"""People remembered, some 2 MB of them; those who were calm for longest are forgotten first."""


@dataclass(slots=True)
class _One:
    left: float
    at: float
    closed: bool = False
    told: bool = False


class TokenBuckets:
    """One bucket a key. What is turned away counts as well: only calm opens it again. Moments are in seconds."""

    def __init__(self, burst: int = BURST, max_keys: int = MAX_KEYS) -> None:
        self._burst = burst
        self._most = max_keys
        self._known: OrderedDict[int, _One] = OrderedDict()

    def take(self, key: int, now: float) -> bool:
        """Whether one more may be taken now."""
        one = self._known.setdefault(key, _One(self._burst, now))
        self._known.move_to_end(key)
        self._forget(now)
        one.left = min(self._burst, one.left + max(0.0, now - one.at) * PER_SECOND)
        one.at = now
        if one.closed and one.left >= REOPEN_AT:
            one.closed = one.told = False
        one.closed = one.closed or one.left < 1
        one.left = max(0.0, one.left - 1)
        return not one.closed

    def tell(self, key: int) -> bool:
        """Whether it is to be told now that nothing is taken: once in each such time."""
        one = self._known.get(key)
        if one is None or one.told:
            return False
        one.told = True
        return True

    def __len__(self) -> int:
        """How many are remembered."""
        return len(self._known)

    def _forget(self, now: float) -> None:
        """Whoever has been calm for so long that the bucket is full again, and whoever is too many."""
        while self._known:
            oldest = next(iter(self._known.values()))
            if len(self._known) <= self._most and now - oldest.at < self._burst / PER_SECOND:
                return
            self._known.popitem(last=False)
