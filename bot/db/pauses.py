"""Queries about pauses."""

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.db.models import Pause, PauseAnswer, PauseState
from bot.db.sql import insert


def running(session: Session, chat_id: int) -> Pause | None:
    """The chat's pause that has not ended, if any: there is never more than one."""
    return session.exec(select(Pause).where(Pause.chat_id == chat_id, Pause.state != PauseState.ENDED)).first()


def find(session: Session, pause_id: int, chat_id: int) -> Pause | None:
    """That pause, if it belongs to that chat."""
    return session.exec(select(Pause).where(Pause.id == pause_id, Pause.chat_id == chat_id)).first()


def answer(session: Session, pause_id: int, person_id: int, value: str) -> None:
    """Keep a person's latest answer."""
    statement = insert(session, PauseAnswer).values(pause_id=pause_id, person_id=person_id, answer=value)
    session.exec(statement.on_conflict_do_update(index_elements=["pause_id", "person_id"], set_={"answer": value}))


def answered(session: Session, pause_id: int, value: str) -> int:
    """How many people's latest answer is `value`."""
    statement = (
        select(func.count())
        .select_from(PauseAnswer)
        .where(PauseAnswer.pause_id == pause_id, col(PauseAnswer.answer) == value)
    )
    return session.exec(statement).one()
