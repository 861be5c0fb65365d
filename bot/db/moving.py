"""A group that became a supergroup: everything moves to the new id in one transaction."""

from sqlalchemy import delete, update
from sqlmodel import Session, SQLModel, col

from bot.db import people
from bot.db.models import (
    Breathing,
    Chat,
    Invite,
    Listening,
    Membership,
    Outbox,
    Pact,
    PactAgreement,
    Pause,
    Subscription,
    Temperature,
    TemperatureTap,
)

_ONE_PER_CHAT: tuple[type[SQLModel], ...] = (
    Listening,
    Membership,
    Pact,
    PactAgreement,
    Pause,
    Subscription,
    Temperature,
    TemperatureTap,
)
_MANY_PER_CHAT: tuple[type[SQLModel], ...] = (Breathing, Invite, Outbox)


def move_chat(session: Session, old: int, new: int) -> None:
    """Give a chat its new id. Telegram tells of it twice, in either order: the second time changes nothing.

    If the new chat was already met (a command came first), what was there gives way to what moves in.
    """
    if session.get(Chat, old) is None:
        return
    if session.get(Chat, new) is None:
        session.exec(update(Chat).where(col(Chat.id) == old).values(id=new, kind="supergroup"))
        return
    met = people.members(session, new)
    for model in _ONE_PER_CHAT:
        session.exec(delete(model).where(col(model.chat_id) == new))  # type: ignore[attr-defined]
    for model in (*_ONE_PER_CHAT, *_MANY_PER_CHAT):
        session.exec(update(model).where(col(model.chat_id) == old).values(chat_id=new))  # type: ignore[attr-defined]
    session.exec(delete(Chat).where(col(Chat.id) == old))
    for person_id in met:
        people.join(session, new, person_id)
