"""The groups in which a person was seen, and the language of each. Telegram knows whether they still are there."""

from dataclasses import dataclass
from datetime import datetime

from bot.db import Session, outbox, people
from bot.db.chat_migration import move_chat
from bot.domain.lane import Lane


@dataclass(frozen=True)
class Group:
    """A group that messages can reach."""

    id: int
    title: str


@dataclass(frozen=True)
class LanguageChosen(outbox.Payload, kind="language.chosen"):
    """Somebody chose the language of a group, in this topic."""

    thread_id: int | None


def of_person(session: Session, person_id: int) -> list[Group]:
    """Return the groups in which the person was seen, by title."""
    return [Group(chat.id, chat.title or "") for chat in people.groups_of(session, person_id)]


def follow(session: Session, chat_id: int, new_id: int) -> None:
    """Keep everything of a group under the new id that Telegram has given it."""
    move_chat(session, chat_id, new_id)


def choose_language(session: Session, chat_id: int, code: str, thread_id: int | None, now: datetime) -> bool:
    """Speak that language in a group from now on, and tell it so; return False where it was chosen before."""
    chat = people.chat(session, chat_id)
    if chat is None or chat.language == code:
        return False
    people.set_chat_language(session, chat_id, code)
    subject, occasion = f"language:{chat_id}", int(now.timestamp())
    outbox.announce(session, outbox.Plan(LanguageChosen(thread_id), chat_id, subject, now, occasion, lane=Lane.REPLY))
    return True
