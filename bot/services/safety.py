"""Someone a person trusts: all that /safety keeps, and only where they wrote it."""

from bot.db import Session, people, trusted


def trusted_person(session: Session, person_id: int) -> str | None:
    """What they wrote; they are back at it, so what was asked about it is asked no longer."""
    people.change_person(session, person_id, dialog=None)
    return trusted.text_of(session, person_id)


def keep_trusted(session: Session, person_id: int, text: str) -> None:
    """Keep it in the place of what was there; the question is answered."""
    trusted.put(session, person_id, text)
    people.change_person(session, person_id, dialog=None)


def forget(session: Session, person_id: int) -> None:
    """Delete what is kept, and close the question that is open."""
    trusted.delete_of(session, person_id)
    people.change_person(session, person_id, dialog=None)
