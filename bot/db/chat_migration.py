"""Migration of a group to a supergroup: every row gets the new chat id in one transaction."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, exists, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, SQLModel, col

from bot.db import people
from bot.db.models import (
    OUT_OF_REACH,
    Breathing,
    Chat,
    Invite,
    Listening,
    Membership,
    Outbox,
    OutgoingDraft,
    Pact,
    PactAgreement,
    Pause,
    PauseState,
    Subscription,
    Temperature,
    TemperatureTap,
)
from bot.db.sql import table

_ONE_PER_CHAT: Sequence[tuple[type[SQLModel], ...]] = (
    (Temperature, TemperatureTap),
    (Pact, PactAgreement),
    (Subscription,),
)
"""A chat has one of each, with what belongs to it."""
_RUNNING: Sequence[tuple[type[SQLModel], Any]] = (
    (Pause, table(Pause).c.state != PauseState.ENDED),
    (Listening, ~table(Listening).c.ended),
)
"""A chat has one of each that runs, and any number that ended."""
_MANY_PER_CHAT: Sequence[type[SQLModel]] = (Breathing, Invite, Outbox, OutgoingDraft)


def move_chat(session: Session, old: int, new: int) -> None:
    """Give a chat its new id. Telegram tells of it twice, in either order: the second time changes nothing.

    If the new chat is known already (a command came first), its rows are replaced by those of the old one.
    """
    leaving = session.get(Chat, old)
    if leaving is None:
        return
    _forget_messages(session, old)
    arrived = session.get(Chat, new)
    if arrived is None:
        session.exec(update(Chat).where(col(Chat.id) == old).values(id=new, kind="supergroup"))
        return
    arrived.others += leaving.others
    arrived.language = leaving.language or arrived.language
    session.flush()
    _make_room(session, old, new)
    for person_id in people.members(session, old):
        people.add_membership(session, new, person_id)
    one = [model for group in _ONE_PER_CHAT for model in group]
    for model in (*one, *(model for model, _ in _RUNNING), *_MANY_PER_CHAT):
        _run(session, update(table(model)).where(table(model).c.chat_id == old).values(chat_id=new))
    session.exec(delete(Membership).where(col(Membership.chat_id) == old))
    session.exec(delete(Chat).where(col(Chat.id) == old))


def _forget_messages(session: Session, chat_id: int) -> None:
    """Drop ids of messages: in the new chat the same ids belong to other messages."""
    shown, invites = table(Breathing), table(Invite)
    mine = update(shown).where(shown.c.chat_id == chat_id, shown.c.message_id.is_not(None))
    _run(session, mine.values(message_id=OUT_OF_REACH))
    _run(session, update(invites).where(invites.c.chat_id == chat_id).values(message_id=None))


def _make_room(session: Session, old: int, new: int) -> None:
    for head, *rest in _ONE_PER_CHAT:
        if _has(session, head, old):
            for model in (head, *rest):
                _run(session, delete(table(model)).where(table(model).c.chat_id == new))
    for model, running in _RUNNING:
        if _has(session, model, old, running):
            _run(session, delete(table(model)).where(table(model).c.chat_id == new, running))


def _has(session: Session, model: type[SQLModel], chat_id: int, *conditions: Any) -> bool:
    found = exists().where(table(model).c.chat_id == chat_id, *conditions)
    return bool(session.connection().execute(plain_select(found)).scalar())


def _run(session: Session, statement: Any) -> None:
    session.connection().execute(statement)
