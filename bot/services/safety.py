"""Someone a person trusts: all that /safety keeps, and only where they wrote it."""

from bot.db import Session, people, trusted

QUESTIONS = {"country", "trusted"}
"""The questions that /safety asks, by the names of their dialogs."""


def trusted_person(session: Session, person_id: int) -> str | None:
    """What they wrote, if anything; they are back at the screen, so its questions are asked no longer."""
    known = people.profile(session, person_id)
    if known is not None and known.dialog in QUESTIONS:
        people.change_person(session, person_id, dialog=None)
    return trusted.text_of(session, person_id)


def keep_trusted(session: Session, person_id: int, text: str) -> None:
    """Keep it in the place of what was there; the question is answered."""
    trusted.put(session, person_id, text)
    people.change_person(session, person_id, dialog=None)


def remove_trusted(session: Session, person_id: int) -> None:
    """Delete it."""
    trusted.delete_of(session, person_id)
