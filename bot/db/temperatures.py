"""Queries about temperatures."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from bot.db.models import Person, Temperature, TemperatureTap
from bot.db.sql import touch, upsert


def find(session: Session, chat_id: int) -> Temperature | None:
    """Return the chat's latest question."""
    return session.get(Temperature, chat_id)


def ask_anew(session: Session, chat_id: int, now: datetime) -> Temperature:
    """Ask a new question; delete the numbers of the one before."""
    session.exec(delete(TemperatureTap).where(col(TemperatureTap.chat_id) == chat_id))
    return session.merge(Temperature(chat_id=chat_id, asked_at=now, shown=False))


def tap(session: Session, chat_id: int, person_id: int, value: int) -> None:
    """Store a person's latest number."""
    touch(session, Temperature, chat_id=chat_id)
    upsert(session, TemperatureTap, chat_id=chat_id, person_id=person_id, value=value)


def tapped(session: Session, chat_id: int) -> list[int]:
    """Return the ids of the people who told a number."""
    return list(session.exec(select(TemperatureTap.person_id).where(TemperatureTap.chat_id == chat_id)))


def keep_only(session: Session, chat_id: int, people: Collection[int]) -> None:
    """Delete the numbers of everybody else."""
    others = delete(TemperatureTap).where(col(TemperatureTap.chat_id) == chat_id)
    session.exec(others.where(col(TemperatureTap.person_id).not_in(people)))


def numbers(session: Session, chat_id: int) -> list[tuple[str, int]]:
    """Return everybody's number with their name, by name: the order tells nothing about the numbers."""
    statement = (
        select(Person.name, Person.id, TemperatureTap.value)
        .join(TemperatureTap, col(TemperatureTap.person_id) == col(Person.id))
        .where(TemperatureTap.chat_id == chat_id)
    )
    return [(name, value) for name, _, value in sorted(session.exec(statement))]
