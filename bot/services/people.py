"""Who somebody is, and what they chose for themselves."""

from bot.db import Session, people
from bot.db.people import Profile


def profile(session: Session, person_id: int) -> Profile | None:
    """Return the person as stored, or None if they are not (or no longer) known."""
    return people.profile(session, person_id)


def choose_language(session: Session, person_id: int, code: str) -> None:
    """Speak that language to the person from now on, whatever their Telegram says."""
    people.change_person(session, person_id, chosen_language=code)
