"""Something that was meant for another moment says so."""

from datetime import datetime, timedelta

from bot.db.models import Outbox
from bot.toolkit.localizer import Localizer

_LATE = timedelta(minutes=2)


def late_line(localizer: Localizer, row: Outbox, now: datetime) -> str:
    """What a message that comes late says about it; empty if it does not."""
    return localizer.text("late", when=row.due_at) if now - row.due_at > _LATE else ""
