"""The three lanes in which messages go out, most urgent first."""

from enum import IntEnum


class Lane(IntEnum):
    """Order messages that cannot all go out at once: the lower number goes first."""

    ALREADY_ACQUIRED = -1
    """The rate limit has let this call pass already."""
    REPLY = 0
    TIMER = 1
    PUSH = 2
