"""Retention periods, as /privacy shows them."""

from datetime import datetime, timedelta

from bot.db import Session
from bot.db import retention as rows
from bot.services import drafts

DRAFTS = drafts.KEPT
"""Also a message that was left for an hour, from the moment it should have come back."""
NUMBERS = timedelta(days=1)
"""What was tapped for /temp, shown or not."""
DELIVERED = timedelta(days=7)
"""That a message was sent, and when; not what it said."""
ENDED = timedelta(days=30)
"""Pauses, invites, talks in turns and breathing sessions, from the last moment they speak of."""
GONE = timedelta(days=30)
"""Chats that cannot be reached: the bot was blocked or taken out."""
HANDLED = timedelta(days=2)
"""That an update was dealt with. Telegram keeps one for a day, and sends it no more after that."""
BATCH = 500


def sweep(session: Session, now: datetime) -> int:
    """Delete one batch of what has been stored long enough; return how many rows, 0 when nothing is left to delete."""
    before = rows.Before(now - DRAFTS, now - DELIVERED, now - ENDED, now - NUMBERS, now - GONE, now - HANDLED)
    return rows.sweep(session, before, now, BATCH)
