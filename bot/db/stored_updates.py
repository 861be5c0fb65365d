"""Queries of updates that were confirmed or acknowledged to Telegram and are not handled yet."""

from collections.abc import Iterable

from sqlalchemy import delete
from sqlmodel import Session, col, select

from bot.db.models import StoredUpdate
from bot.db.sealing import UnreadableText
from bot.db.sql import insert_if_absent


def store(session: Session, updates: Iterable[tuple[int, str]]) -> None:
    """Store updates, each with its id and what Telegram sent as JSON."""
    for update_id, payload in updates:
        insert_if_absent(session, StoredUpdate, update_id=update_id, payload=payload)


def load(session: Session) -> list[tuple[int, str]]:
    """Return what is stored and can be read, in the order in which it came."""
    rows = session.exec(select(StoredUpdate).order_by(col(StoredUpdate.update_id)))
    return [(row.update_id, row.payload) for row in rows if not isinstance(row.payload, UnreadableText)]


def remove(session: Session, update_id: int) -> None:
    """Remove an update that is handled."""
    session.exec(delete(StoredUpdate).where(col(StoredUpdate.update_id) == update_id))
