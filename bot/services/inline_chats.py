"""The two people of a chat that the bot is not in: the one who posted its message, and the first other one to tap."""

from bot.db import Session, people
from bot.db.people import Visit

COUPLE = 2


def enter(session: Session, visit: Visit, inline_message_id: str, caller_id: int | None) -> bool:
    """Count a person among the two of that message, and return whether they are one of them.

    `caller_id` is who posted it, as the tapped button says; None where it does not say so. The chat is stored when
    somebody who may be one of the two taps for the first time.
    """
    if caller_id is not None:
        people.record_inline_chat(session, visit.chat_id, inline_message_id, caller_id)
    members = people.members(session, visit.chat_id)
    if visit.person_id not in members and (len(members) >= COUPLE or people.chat(session, visit.chat_id) is None):
        return False
    people.record_person(session, visit)
    people.add_membership(session, visit.chat_id, visit.person_id)
    return True


def members(session: Session, chat_id: int) -> list[int]:
    """Return the ids of those who are known of the two."""
    return people.members(session, chat_id)
