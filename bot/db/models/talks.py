"""Talking: in turns, and invites to it."""

from datetime import datetime
from enum import StrEnum
from uuid import uuid4

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, SQLModel

from bot.db.models.columns import NEVER_TWICE, RowNumber, chat_key, moment, person_key


class Listening(SQLModel, table=True):
    """A talk in turns for two."""

    __table_args__ = (
        Index(
            "ix_listening_one_running",
            "chat_id",
            unique=True,
            sqlite_where=text("NOT ended"),
            postgresql_where=text("NOT ended"),
        ),
        NEVER_TWICE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    minutes: int
    starter_id: int = person_key(index=True)
    first_id: int = person_key(index=True)
    second_id: int | None = person_key(default=None, index=True)
    """The other one, once they have tapped anything."""
    step: int = 1
    started_at: datetime = moment()
    due_at: datetime = moment()
    """When the step ends."""
    ended: bool = False


class InviteState(StrEnum):
    """The course of an invite."""

    OPEN = "open"
    SET = "set"
    RESTED = "rested"


class Invite(SQLModel, table=True):
    """An invite to talk, posted in a chat. Its words are not kept, and neither is a "Not yet"."""

    __table_args__ = NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    inviter_id: int = person_key(index=True)
    sent_at: datetime = moment()
    proposed_at: datetime | None = moment(default=None)
    """The time that the inviter put forward, if they picked one."""
    state: str = InviteState.OPEN
    agreed_at: datetime | None = moment(default=None)
    """The time of the talk."""
    uid: str = Field(default_factory=lambda: str(uuid4()))
    """What its event is called in calendars: unlike the number it is no other invite's anywhere."""
