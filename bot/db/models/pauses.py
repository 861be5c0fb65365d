"""The pause, and what a chat agreed on for it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index, text
from sqlmodel import Field, SQLModel

from bot.db.models.columns import NEVER_TWICE, RowNumber, chat_key, moment, person_key


class Pact(SQLModel, table=True):
    """What a chat agreed for its pauses; while `agreed` is false, a proposal."""

    chat_id: int = chat_key(primary_key=True)
    agreed: bool = Field(primary_key=True)
    version: int = 1
    """Counts the proposals of a chat, so that an "Agree" never lands on terms its owner has not seen."""
    minutes: int
    opener: str
    meanwhile: str


class PactAgreement(SQLModel, table=True):
    """One person's private "Agree" to the open proposal of that version."""

    chat_id: int = chat_key(primary_key=True)
    person_id: int = person_key(primary_key=True, index=True)
    version: int


class PauseState(StrEnum):
    """The course of a pause. All but ENDED count as running."""

    RUNNING = "running"
    ASKING = "asking"
    CHOOSING = "choosing"
    AGREED = "agreed"
    ENDED = "ended"


class Pause(SQLModel, table=True):
    """A pause of one chat, from its call until everyone is back or the agreed time has come."""

    __table_args__ = (
        Index(
            "ix_pause_one_running",
            "chat_id",
            unique=True,
            sqlite_where=text("state != 'ended'"),
            postgresql_where=text("state != 'ended'"),
        ),
        NEVER_TWICE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    caller_id: int = person_key(index=True)
    started_at: datetime = moment()
    due_at: datetime = moment()
    """When it next asks or, once a time is agreed, that time."""
    round: int = 0
    """How often it has asked "Ready to come back?"."""
    state: str = PauseState.RUNNING
    suggested_at: datetime | None = moment(default=None)
    suggested_by: int | None = person_key(default=None, index=True)
    ended_at: datetime | None = moment(default=None)


class PauseAnswer(SQLModel, table=True):
    """A person's latest private tap on a pause. Shown to nobody."""

    pause_id: int = Field(
        primary_key=True, sa_type=RowNumber, sa_column_args=(ForeignKey("pause.id", ondelete="CASCADE"),)
    )
    person_id: int = person_key(primary_key=True, index=True)
    answer: str
