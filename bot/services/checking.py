"""A message that somebody was about to send, left for an hour: stored until then, shown once, and deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.db import Session, left_messages, outbox

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class HourOver(outbox.Payload, kind="check.back"):
    """A message was left an hour ago."""


def leave(session: Session, person_id: int, text: str, now: datetime) -> datetime:
    """Store the message and plan its return; return when it is due (UTC). It replaces one that was left before."""
    throw_away(session, person_id, now)
    due = now + HOUR
    left_messages.put(session, person_id, text, due)
    outbox.plan(session, outbox.Plan(HourOver(), person_id, f"check:{person_id}:{int(due.timestamp())}", due))
    return due


def left(session: Session, person_id: int, due: datetime) -> str | None:
    """Return the message that is due at that moment; None if it was thrown away or replaced."""
    row = left_messages.get(session, person_id)
    return row.text if row is not None and row.due_at == due else None


def returned(session: Session, person_ids: Sequence[int], _now: datetime) -> None:
    """Delete the messages that have just been shown to their people again."""
    left_messages.remove(session, person_ids)


def throw_away(session: Session, person_id: int, now: datetime) -> None:
    """Delete the message and cancel its return."""
    left_messages.remove(session, [person_id])
    planned = outbox.planned(session, HourOver, person_id, now)
    if planned is not None:
        outbox.cancel(session, planned.subject)
