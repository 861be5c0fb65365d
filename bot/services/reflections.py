"""The day after a talk: one message to whoever asked for it, at the same time of day. What they think is not kept."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.db import Session, outbox

TOO_LATE = timedelta(days=1)
"""A message this late is about another day: it is not sent any more."""


def ask(session: Session, person_id: int, zone: ZoneInfo | None, now: datetime) -> datetime:
    """Plan the message for tomorrow, unless one is on its way already; when it comes."""
    coming = outbox.planned(session, "reflect.look", person_id, now)
    if coming is not None:
        return coming.due_at
    local = now.astimezone(zone or UTC) + timedelta(days=1)  # by the clock on the wall, whatever summer time does
    due = local.astimezone(UTC)
    # Who travels west may meet the same date twice: the minute tells them apart.
    step = int(due.timestamp()) // 60
    subject = f"reflect:{person_id}:{local.date()}"
    outbox.plan(session, kind="reflect.look", chat_id=person_id, subject=subject, step=step, due_at=due)
    return due


def withdraw(session: Session, person_id: int, now: datetime) -> None:
    """Take back what was planned."""
    coming = outbox.planned(session, "reflect.look", person_id, now)
    if coming is not None:
        outbox.cancel(session, coming.subject)
