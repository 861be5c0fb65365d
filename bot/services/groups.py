"""The groups in which a person was seen. Telegram knows whether they still are there."""

from dataclasses import dataclass

from bot.db import Session, people
from bot.db.chat_migration import move_chat


@dataclass(frozen=True)
class Group:
    """A group that messages can reach."""

    id: int
    title: str


def of_person(session: Session, person_id: int) -> list[Group]:
    """Return the groups in which the person was seen, by title."""
    return [Group(chat.id, chat.title or "") for chat in people.groups_of(session, person_id)]


def follow(session: Session, chat_id: int, new_id: int) -> None:
    """Keep everything of a group under the new id that Telegram has given it."""
    move_chat(session, chat_id, new_id)
