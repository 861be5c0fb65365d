"""Somebody a person trusts: all that /safety stores, and only where they wrote it."""

from bot.db import Session, trusted
from bot.services import dialogs


def trusted_person(session: Session, person_id: int) -> str | None:
    """Return what they wrote, or None."""
    return trusted.text_of(session, person_id)


def keep_trusted(session: Session, person_id: int, text: str) -> None:
    """Store it instead of what was there, and close the question."""
    trusted.put(session, person_id, text)
    dialogs.close(session, person_id)


def remove_trusted(session: Session, person_id: int) -> None:
    """Delete it."""
    trusted.delete_of(session, person_id)
