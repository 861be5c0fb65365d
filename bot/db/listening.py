"""Queries about talks in turns."""

from sqlmodel import Session, col, select

from bot.db.models import Listening


def running(session: Session, chat_id: int) -> Listening | None:
    """Return the chat's talk that has not ended, if any: there is never more than one."""
    return session.exec(select(Listening).where(Listening.chat_id == chat_id, col(Listening.ended).is_(False))).first()


def find(session: Session, listening_id: int, chat_id: int) -> Listening | None:
    """Return the talk if it belongs to that chat."""
    return session.exec(select(Listening).where(Listening.id == listening_id, Listening.chat_id == chat_id)).first()
