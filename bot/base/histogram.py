"""Durations counted into buckets; single durations are not stored."""

import time
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Upper bounds of the buckets, in seconds; one more takes the rest."""


class Histogram:
    """Counts by bucket, and the sum."""

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.sum = 0.0

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Count the real time spent inside, however it ends."""
        began = time.monotonic()
        try:
            yield
        finally:
            took = time.monotonic() - began
            self.counts[bisect_left(BOUNDS, took)] += 1
            self.sum += took
