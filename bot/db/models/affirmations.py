"""Sentences to stand on, and when they come by themselves."""

from datetime import datetime, time

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from bot.db.models.columns import NEVER_TWICE, RowNumber, SealedText, chat_key, moment, person_key


class Subscription(SQLModel, table=True):
    """Sentences that come to a chat by themselves. What was chosen stays when they are stopped."""

    __table_args__ = NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = chat_key(unique=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    running: bool = True
    at: time
    """By the clock on the wall of the zone."""
    weekday: int | None = None
    """0 is Monday; None is every day."""
    quiet_begins: time | None = None
    quiet_ends: time | None = None
    zone: str | None = None
    """A group's. A person's own is theirs alone, in their row."""
    language: str | None = None
    """A group's, likewise."""
    paused_until: datetime | None = moment(default=None)
    next_at: datetime | None = moment(default=None, index=True)
    """The next one; None while it is stopped or no zone is known."""
    sent: int = 0
    """How many a group got: what comes next in it follows from that."""


class AffirmationSeen(SQLModel, table=True):
    """A sentence that a person was shown in the present round of all of them. One of their own is "own-ID"."""

    person_id: int = person_key(primary_key=True)
    affirmation_id: str = Field(primary_key=True)
    at: datetime = moment()


class AffirmationMark(SQLModel, table=True):
    """What a person said of a sentence: kept for another day, or never again."""

    person_id: int = person_key(primary_key=True)
    affirmation_id: str = Field(primary_key=True)
    saved: bool
    """Otherwise "Not for me"."""
    at: datetime = moment()


class OwnAffirmation(SQLModel, table=True):
    """A sentence that a person wrote for themselves, kept until they remove it. Shown to nobody else."""

    __table_args__ = NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    person_id: int = person_key(index=True)
    text: str = Field(sa_type=SealedText)
    at: datetime = moment()
