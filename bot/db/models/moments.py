"""What helps in the moment: breathing, a temperature, words about to be said."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey
from sqlmodel import Field, SQLModel

from bot.db.models.columns import NEVER_TWICE, RowNumber, SealedJson, SealedText, chat_key, moment, person_key


class Breathing(SQLModel, table=True):
    """A breathing session: one message with one looping clip."""

    __table_args__ = NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    """None until it is shown, OUT_OF_REACH once the message can be edited no more."""
    owner_id: int = person_key(index=True)
    pattern: str
    speed: int = 0
    minutes: int | None = None
    began_at: datetime = moment()
    ends_at: datetime | None = moment(default=None)
    ended: bool = False
    edited_at: datetime | None = moment(default=None)
    edits: int = 0
    """Edits spent, so that no session costs more API calls than it may."""


class BreathingJoin(SQLModel, table=True):
    """A person who breathes along. Only their number is shown."""

    breathing_id: int = Field(
        primary_key=True, sa_type=RowNumber, sa_column_args=(ForeignKey("breathing.id", ondelete="CASCADE"),)
    )
    person_id: int = person_key(primary_key=True, index=True)


class Temperature(SQLModel, table=True):
    """The latest question of a chat how warm it is in each."""

    chat_id: int = chat_key(primary_key=True)
    asked_at: datetime = moment()
    shown: bool = False


class TemperatureTap(SQLModel, table=True):
    """A person's own number. Shown to nobody before everyone has told theirs."""

    chat_id: int = chat_key(primary_key=True)
    person_id: int = person_key(primary_key=True, index=True)
    value: int


class OutgoingDraft(SQLModel, table=True):
    """A draft on its way into a chat: deleted as soon as it is there, or open for its owner again."""

    __table_args__ = NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    person_id: int = person_key(index=True)
    chat_id: int = chat_key(index=True)
    thread_id: int | None = None
    number: int
    kind: str
    text: str = Field(sa_type=SealedText)
    details: dict[str, str] = Field(sa_type=SealedJson)
    created_at: datetime = moment()
    """When the draft was begun."""
    handed_over_at: datetime = moment()


class Draft(SQLModel, table=True):
    """Words that a person is about to say, while they are open. Shown to nobody else."""

    person_id: int = person_key(primary_key=True)
    number: int
    """Changes with every change: what a button carries, so that only what stood above it can be sent."""
    kind: str
    """The feature it belongs to."""
    text: str = Field(sa_type=SealedText)
    details: dict[str, str] = Field(sa_type=SealedJson)
    created_at: datetime = moment(index=True)
