"""Limit how much one person sends: a burst, then a steady rate; after too much, nothing until they have been quiet."""

from collections import OrderedDict
from dataclasses import dataclass

BURST = 60
"""Updates at once. Turning pages as fast as a thumb can is three taps a second: this lasts for twenty seconds."""
PER_SECOND = 1.0
"""Updates a second in the long run: as fast as Telegram lets us answer in one chat."""
REOPEN_AT = 10
"""Tokens a closed bucket needs to open again: about ten seconds without an update."""
MAX_KEYS = 10_000
"""People remembered, some 2 MB of them; those who have been quiet the longest are forgotten first."""


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    closed: bool = False
    told: bool = False


class TokenBuckets:
    """One bucket for each key.

    What is turned away counts too: only quiet opens a bucket again. Moments are in seconds.
    """

    def __init__(self, burst: int = BURST, max_keys: int = MAX_KEYS) -> None:
        self._burst = burst
        self._most = max_keys
        self._known: OrderedDict[int, _Bucket] = OrderedDict()

    def take(self, key: int, now: float) -> bool:
        """Take one token, and return whether there was one."""
        one = self._known.setdefault(key, _Bucket(self._burst, now))
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
        """Return whether to tell the person now that nothing is taken: true once until the bucket opens again."""
        one = self._known.get(key)
        if one is None or one.told:
            return False
        one.told = True
        return True

    def __len__(self) -> int:
        """Return how many people are remembered."""
        return len(self._known)

    def _forget(self, now: float) -> None:
        """Forget people whose bucket is full again, and the oldest above `max_keys`."""
        while self._known:
            oldest = next(iter(self._known.values()))
            if len(self._known) <= self._most and now - oldest.at < self._burst / PER_SECOND:
                return
            self._known.popitem(last=False)
