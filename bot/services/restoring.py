"""After a restore every chat that was in use is told once what may be missing: the same to all, whatever they did."""

from dataclasses import dataclass
from datetime import datetime

from bot.db import Session, outbox, restoring
from bot.domain.lane import Lane


@dataclass(frozen=True)
class Note(outbox.Payload, kind="restored"):
    """The database is a copy of that moment, in seconds since 1970."""

    copied_at: int


def make_ready(session: Session, copied_at: datetime, now: datetime) -> int:
    """Make a database that was copied at that moment ready to go on; return how many chats will be told."""
    restoring.skip_numbers(session)
    chats = restoring.chats_in_use(session)
    note = Note(int(copied_at.timestamp()))
    for chat_id in chats:
        occasion = int(now.timestamp())
        outbox.plan(session, outbox.Plan(note, chat_id, f"restored:{chat_id}", now, occasion, lane=Lane.REPLY))
    return len(chats)
