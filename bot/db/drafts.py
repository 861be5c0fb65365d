"""Queries about drafts."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from bot.db.models import Draft


def find(session: Session, person_id: int, since: datetime) -> Draft | None:
    """The person's draft, unless it was begun before that moment."""
    draft = session.get(Draft, person_id)
    return draft if draft is not None and draft.created_at >= since else None


def delete_of(session: Session, person_id: int) -> bool:
    """Delete the person's draft; whether there was one."""
    return bool(session.exec(delete(Draft).where(col(Draft.person_id) == person_id)).rowcount)


def sweep(session: Session, before: datetime) -> int:
    """Delete what was begun before that moment; how many there were."""
    return session.exec(delete(Draft).where(col(Draft.created_at) < before)).rowcount
