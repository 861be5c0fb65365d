"""Queries about pacts."""

from dataclasses import dataclass

from sqlalchemy import bindparam, delete
from sqlalchemy import select as plain_select
from sqlmodel import Session, select

from bot.db.models import Pact, PactAgreement
from bot.db.sql import fetch_first, table, touch, upsert


@dataclass(frozen=True)
class Terms:
    """Terms that are agreed on or proposed."""

    minutes: int
    opener: str
    meanwhile: str
    version: int


_PACTS = table(Pact).c
_AGREED = plain_select(_PACTS.minutes, _PACTS.opener, _PACTS.meanwhile, _PACTS.version).where(
    _PACTS.chat_id == bindparam("chat_id"), _PACTS.agreed
)


def agreed(session: Session, chat_id: int) -> Terms | None:
    """Return the terms the chat agreed on."""
    row = fetch_first(session, _AGREED, chat_id=chat_id)
    return Terms(*row) if row is not None else None


def proposed(session: Session, chat_id: int) -> Pact | None:
    """Return the proposal that is open in the chat."""
    return session.get(Pact, (chat_id, False))


def agree(session: Session, chat_id: int, person_id: int, version: int) -> None:
    """Note one person's "Agree" to that version."""
    touch(session, Pact, chat_id=chat_id, agreed=False)
    upsert(session, PactAgreement, chat_id=chat_id, person_id=person_id, version=version)


def agreeing(session: Session, chat_id: int, version: int) -> list[int]:
    """Return the ids of all who have agreed to that version."""
    agreed = select(PactAgreement.person_id)
    return list(session.exec(agreed.where(PactAgreement.chat_id == chat_id, PactAgreement.version == version)))


def close(session: Session, chat_id: int) -> None:
    """Delete the open proposal and who agreed to it."""
    session.exec(delete(PactAgreement).where(PactAgreement.chat_id == chat_id))  # type: ignore[arg-type]  # SQLModel
    session.exec(delete(Pact).where(Pact.chat_id == chat_id, Pact.agreed == False))  # type: ignore[arg-type]  # noqa: E712
