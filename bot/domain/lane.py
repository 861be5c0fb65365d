"""The three lanes in which messages go out, most urgent first."""

from enum import IntEnum


class Lane(IntEnum):
    """The order of messages that cannot all go out at once: the lowest number goes first."""

    ALREADY_ACQUIRED = -1
    """For a call that the rate limit has let pass already."""
    REPLY = 0
    TIMER = 1
    PUSH = 2

    def __bool__(self) -> bool:
        """Return True: python-telegram-bot passes no rate limit argument on that is false, as 0 would be."""
        return True
