"""Models of what the bot itself needs: the outbox, updates that were handled, clips that Telegram holds, keys."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, text
from sqlmodel import Field, SQLModel

from bot.db.models.columns import NEVER_TWICE, RowNumber, SealedLongText, chat_key, moment, person_key


class RowState(StrEnum):
    """Where an outbox row is: WAITING rows are the schedule."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    DONE = "done"


class Outbox(SQLModel, table=True):
    """One thing to be sent at its time. The row is the schedule: nothing else remembers it."""

    __table_args__ = (
        Index("ix_outbox_due", "state", "lane", "try_at"),
        Index("ix_outbox_subject", "subject"),
        Index(
            "ix_outbox_person_id",
            "person_id",
            sqlite_where=text("person_id IS NOT NULL"),
            postgresql_where=text("person_id IS NOT NULL"),
        ),
        NEVER_TWICE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    kind: str
    lane: int
    chat_id: int = chat_key(index=True)
    person_id: int | None = person_key(default=None)
    """In whose name it is said, where a person is named."""
    subject: str
    """What cancels rows together. Nothing reads it."""
    payload: dict[str, Any] = Field(sa_type=JSON)
    """What its renderer needs, as `bot.db.payload` reads it: ids and choices, no words of anybody's."""
    due_at: datetime = moment()
    try_at: datetime = moment()
    """When it is to be sent: at first when it is due, later where a try failed."""
    key: str = Field(unique=True)
    """The same fact planned twice is one row."""
    state: str = RowState.WAITING
    attempts: int = 0
    settled_at: datetime | None = moment(default=None)


class Handled(SQLModel, table=True):
    """An update whose effect is kept. Its number names nobody: it counts the updates of all chats."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    at: datetime = moment(index=True)
    answered: bool
    """Whether its answer is known to have got out, or is in the outbox."""


class StoredUpdate(SQLModel, table=True):
    """An update that Telegram was told is taken before it was handled; removed as soon as it is handled."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    payload: str = Field(sa_type=SealedLongText)


class DataKey(SQLModel, table=True):
    """A key that words are sealed with, by its fingerprint, so that one that is missing is noticed at the start."""

    fingerprint: str = Field(primary_key=True)


class MediaFile(SQLModel, table=True):
    """A clip Telegram already holds, by the hash of its bytes and the bot that uploaded it."""

    digest: str = Field(primary_key=True)
    bot_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    file_id: str
