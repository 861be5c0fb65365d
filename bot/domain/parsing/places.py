"""The places in which a time is typed, and what each expects."""

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True)
class Place:
    """What one place expects of a time."""

    prefers_lengths: bool
    """Whether a bare number is minutes and the nearest clock is meant, as for a pause; else it is an hour."""
    longest: timedelta
    shortest: timedelta
    evening: time
    """What "tonight" is."""
    soon: timedelta
    """How far from now a part of the day is that has begun already."""


PAUSE = Place(True, timedelta(hours=24), timedelta(minutes=1), time(21), timedelta(minutes=30))
TALK = Place(False, timedelta(days=30), timedelta(0), time(20), timedelta(hours=1))
