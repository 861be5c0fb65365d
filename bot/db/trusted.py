"""Queries about whom people trust."""

from sqlalchemy import delete
from sqlmodel import Session, col

from bot.db.models import TrustedPerson


def text_of(session: Session, person_id: int) -> str | None:
    """Return what the person wrote, if anything."""
    row = session.get(TrustedPerson, person_id)
    return row.text if row is not None else None


def put(session: Session, person_id: int, text: str) -> None:
    """Store it instead of what was there."""
    session.merge(TrustedPerson(person_id=person_id, text=text))


def delete_of(session: Session, person_id: int) -> None:
    """Delete it."""
    session.exec(delete(TrustedPerson).where(col(TrustedPerson.person_id) == person_id))
