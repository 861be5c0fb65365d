"""Something that was meant for another moment says so."""

from datetime import datetime, timedelta

from bot.context import Voice
from bot.db.models import Outbox

_LATE = timedelta(minutes=2)


def late_line(voice: Voice, row: Outbox, now: datetime) -> str:
    """What a message that comes late says about it; empty if it does not."""
    return voice.text("late", when=row.due_at) if now - row.due_at > _LATE else ""
