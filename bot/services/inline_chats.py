"""The two people of a chat that the bot is not in: the one who posted its message, and the first other one to tap."""

from dataclasses import dataclass

from bot.db import Session, people
from bot.db.people import Visit

COUPLE = 2


@dataclass(frozen=True)
class Poster:
    """Who posted a message by way of inline mode, and the language they did it in, as its buttons say."""

    id: int
    language: str


def enter(session: Session, visit: Visit, inline_message_id: str, poster: Poster | None) -> bool:
    """Count a person among the two of that message, and return whether they are one of them.

    `poster` is None where the tapped button does not say who it was. The chat is stored when somebody who may be one
    of the two taps for the first time.
    """
    if not may_enter(session, visit, poster):
        return False
    if poster is not None:
        people.record_inline_chat(session, visit.chat_id, inline_message_id, poster.id, poster.language)
    people.record_person(session, visit)
    people.add_membership(session, visit.chat_id, visit.person_id)
    return True


def may_enter(session: Session, visit: Visit, poster: Poster | None) -> bool:
    """Return whether a person is one of the two of that message, or would be by a tap, and store nothing of it."""
    known = members(session, visit.chat_id)
    begun = poster is not None or people.chat(session, visit.chat_id) is not None
    return visit.person_id in known or (begun and len(known) < COUPLE)


def members(session: Session, chat_id: int) -> list[int]:
    """Return the ids of those who are known of the two."""
    return people.members(session, chat_id)
