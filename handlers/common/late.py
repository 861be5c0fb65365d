"""Something that was meant for another moment says so."""

from datetime import datetime, timedelta
from typing import Any

from bot.toolkit.localizer import Localizer
from bot.toolkit.outgoing import Due

_LATE = timedelta(minutes=2)


def late_line(localizer: Localizer, due: Due[Any], now: datetime) -> str:
    """Return what a late message says about being late; empty if it does not."""
    return localizer.text("late", when=due.due_at) if now - due.due_at > _LATE else ""
