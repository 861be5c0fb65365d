"""The day after a talk: one message to whoever asked for it, at the same time of day. Answers are not stored."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.db import Session, outbox

TOO_LATE = timedelta(days=1)
"""A message this late is about another day: it is not sent any more."""


@dataclass(frozen=True)
class LookDue(outbox.Payload, kind="reflect.look"):
    """Somebody asked for it the day before."""


def ask(session: Session, person_id: int, zone: ZoneInfo | None, now: datetime) -> datetime:
    """Plan the message for tomorrow, unless one is planned already; return when it is due (UTC)."""
    coming = outbox.planned(session, LookDue, person_id, now)
    if coming is not None:
        return coming.due_at
    local = now.astimezone(zone or UTC) + timedelta(days=1)  # by the clock on the wall, whatever summer time does
    due = local.astimezone(UTC)
    # Who travels west may meet the same date twice: the minute tells them apart.
    minute = int(due.timestamp()) // 60
    outbox.plan(session, outbox.Plan(LookDue(), person_id, f"reflect:{person_id}:{local.date()}", due, minute))
    return due


def withdraw(session: Session, person_id: int, now: datetime) -> None:
    """Cancel the planned message."""
    coming = outbox.planned(session, LookDue, person_id, now)
    if coming is not None:
        outbox.cancel(session, coming.subject)
