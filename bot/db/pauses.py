"""Queries about pauses."""

from sqlalchemy import bindparam
from sqlalchemy import insert as plain_insert
from sqlalchemy import select as plain_select
from sqlmodel import Session, col, select

from bot.db.models import Pause, PauseAnswer, PauseState
from bot.db.sql import fetch_first, table, touch, upsert

_PAUSES = table(Pause)
_RUNNING = plain_select(_PAUSES.c.id).where(
    _PAUSES.c.chat_id == bindparam("chat_id"), _PAUSES.c.state != PauseState.ENDED
)
_START = plain_insert(_PAUSES)


def start(session: Session, pause: Pause) -> None:
    """Insert a new pause and set its id. The object stays outside the session: later changes to it are not stored."""
    result = session.connection().execute(_START, pause.model_dump(exclude={"id"}))
    (pause.id,) = result.inserted_primary_key or (None,)


def running(session: Session, chat_id: int) -> Pause | None:
    """Return the chat's pause that has not ended, if any: there is never more than one."""
    session.flush()
    found = fetch_first(session, _RUNNING, chat_id=chat_id)
    return session.get(Pause, found.id) if found is not None else None


def latest(session: Session, chat_id: int) -> Pause | None:
    """Return the pause that was called last in the chat, ended or not."""
    return session.exec(select(Pause).where(Pause.chat_id == chat_id).order_by(col(Pause.id).desc())).first()


def find(session: Session, pause_id: int, chat_id: int) -> Pause | None:
    """Return the pause if it belongs to that chat."""
    return session.exec(select(Pause).where(Pause.id == pause_id, Pause.chat_id == chat_id)).first()


def answer(session: Session, pause_id: int, person_id: int, value: str) -> None:
    """Store a person's latest answer."""
    touch(session, Pause, id=pause_id)
    upsert(session, PauseAnswer, pause_id=pause_id, person_id=person_id, answer=value)


def answered(session: Session, pause_id: int, value: str) -> list[int]:
    """Return the ids of the people whose latest answer is `value`."""
    statement = select(PauseAnswer.person_id).where(PauseAnswer.pause_id == pause_id, PauseAnswer.answer == value)
    return list(session.exec(statement))
