"""Queries about breathing sessions and uploaded clips."""

from sqlalchemy import func
from sqlmodel import Session, select

from bot.db.models import Breathing, BreathingJoin, MediaFile
from bot.db.sql import insert_if_absent, touch


def find(session: Session, breathing_id: int, chat_id: int) -> Breathing | None:
    """Return the session if it belongs to that chat."""
    return session.exec(select(Breathing).where(Breathing.id == breathing_id, Breathing.chat_id == chat_id)).first()


def join(session: Session, breathing_id: int, person_id: int) -> bool:
    """Note that a person breathes along; return whether that is new."""
    touch(session, Breathing, id=breathing_id)
    return insert_if_absent(session, BreathingJoin, breathing_id=breathing_id, person_id=person_id)


def joined(session: Session, breathing_id: int) -> int:
    """Return how many people breathe along."""
    statement = select(func.count()).select_from(BreathingJoin).where(BreathingJoin.breathing_id == breathing_id)
    return session.exec(statement).one()


def file_id(session: Session, digest: str, bot_id: int) -> str | None:
    """Return Telegram's id for a clip that this bot has uploaded, or None."""
    row = session.get(MediaFile, (digest, bot_id))
    return row.file_id if row else None


def keep_file_id(session: Session, digest: str, bot_id: int, value: str) -> None:
    """Store Telegram's id for a clip."""
    session.merge(MediaFile(digest=digest, bot_id=bot_id, file_id=value))
