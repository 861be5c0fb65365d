"""Queries about drafts."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from bot.db.models import Draft, Person
from bot.db.sealing import UnreadableText


def find(session: Session, person_id: int, since: datetime) -> Draft | None:
    """Return the person's draft, unless it was begun before that moment or its key is missing."""
    draft = session.get(Draft, person_id)
    if draft is None or draft.created_at < since or isinstance(draft.text, UnreadableText):
        return None
    return draft


def delete_of(session: Session, person_id: int) -> bool:
    """Delete the person's draft; return whether there was one."""
    return bool(session.exec(delete(Draft).where(col(Draft.person_id) == person_id)).rowcount)


def sweep(session: Session, before: datetime, limit: int) -> int:
    """Delete drafts begun before that moment and close their questions; return how many, at most `limit`."""
    owners = list(session.exec(select(Draft.person_id).where(col(Draft.created_at) < before).limit(limit)))
    session.exec(update(Person).where(col(Person.id).in_(owners)).values(dialog=None))
    return session.exec(delete(Draft).where(col(Draft.person_id).in_(owners))).rowcount
