"""Queries of messages that people left for an hour."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from bot.db.models import LeftMessage


def put(session: Session, person_id: int, text: str, due_at: datetime) -> None:
    """Store a message, instead of one that the person left before."""
    session.merge(LeftMessage(person_id=person_id, text=text, due_at=due_at))


def get(session: Session, person_id: int) -> LeftMessage | None:
    """Return the message that the person left, or None."""
    return session.get(LeftMessage, person_id)


def remove(session: Session, person_ids: Collection[int]) -> None:
    """Delete the messages of these people."""
    session.exec(delete(LeftMessage).where(col(LeftMessage.person_id).in_(person_ids)))
