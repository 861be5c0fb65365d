"""Whose update is being handled: what is sent meanwhile takes that person's share of the chat."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass

SHORT_S = 0.5
"""So many seconds the answer to a tap may wait for something that is sent before it."""


@dataclass(slots=True)
class Asker:
    """The sender of one update, while it is handled."""

    person_id: int
    shows: bool
    """Whether the update only asks to be shown something. Answers to what acts go first."""
    on_wait: Callable[[bool], Awaitable[None]]
    """Called each time something that is sent for the update has to wait; with whether it is for SHORT_S at most."""
    tap_answered: bool = False
    """Whether an answer to the update's tap was sent: Telegram takes one."""


ASKER: ContextVar[Asker | None] = ContextVar("asker", default=None)
"""Set by the intake; None for what the bot sends by itself."""
