"""The tables. Moments are aware and UTC; chat and person ids are Telegram's own.

Foreign keys to a chat follow it when Telegram gives it a new id, and rows of a person or chat go when it goes. A column
with a person in it is a foreign key: bot/db/privacy.py finds it by that. Numbers of rows are never given out twice,
since buttons and the outbox name rows by them.
"""

from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, ForeignKey, Index, Integer, TypeDecorator, text
from sqlmodel import Field, SQLModel


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime on every database. SQLite would hand it back naive, PostgreSQL in the session's zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a naive moment cannot be stored: whose zone would it be in?")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _chat_key(**kwargs: Any) -> Any:
    return Field(
        sa_type=BigInteger,
        sa_column_args=(ForeignKey("chat.id", onupdate="CASCADE", ondelete="CASCADE"),),
        **kwargs,
    )


def _person_key(**kwargs: Any) -> Any:
    return Field(sa_type=BigInteger, sa_column_args=(ForeignKey("person.id", ondelete="CASCADE"),), **kwargs)


RowNumber = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts by itself only where it is called an INTEGER, which has 64 bits there."""
OUT_OF_REACH = 0
"""In place of the id of a message that a group left behind when it got a new id."""
_NEVER_TWICE = {"sqlite_autoincrement": True}


def _moment(**kwargs: Any) -> Any:
    return Field(sa_type=Moment, **kwargs)


class Person(SQLModel, table=True):
    """Someone who wrote to the bot or tapped a button."""

    id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    name: str
    language: str | None = None
    """Chosen in /settings; otherwise Telegram's own setting is followed."""
    zone: str | None = None
    """IANA name or a fixed offset, chosen in /settings."""
    dialog: str | None = None
    """What the next plain text in the private chat answers, if anything."""
    forgotten: bool = False
    """Whether they used /forget, and only what a group was promised still needs them."""


class Chat(SQLModel, table=True):
    """A private chat or a group the bot has been in."""

    id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    kind: str
    title: str | None = None
    active: bool = True
    """Whether messages can reach it, as far as is known."""
    others: int = 0
    """Bots besides this one that were seen to join."""
    gone_since: datetime | None = _moment(default=None)
    """When the sweep first found that messages cannot reach it."""


class Membership(SQLModel, table=True):
    """A person seen in a group. Whether they still are is asked of Telegram when it matters."""

    chat_id: int = _chat_key(primary_key=True)
    person_id: int = _person_key(primary_key=True, index=True)


class Pact(SQLModel, table=True):
    """What a chat agreed for its pauses; while `agreed` is false, a proposal."""

    chat_id: int = _chat_key(primary_key=True)
    agreed: bool = Field(primary_key=True)
    version: int = 1
    """Counts the proposals of a chat, so that an "Agree" never lands on terms its owner has not seen."""
    minutes: int
    opener: str
    meanwhile: str


class PactAgreement(SQLModel, table=True):
    """One person's private "Agree" to the open proposal of that version."""

    chat_id: int = _chat_key(primary_key=True)
    person_id: int = _person_key(primary_key=True, index=True)
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
        _NEVER_TWICE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = _chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    caller_id: int = _person_key(index=True)
    started_at: datetime = _moment()
    due_at: datetime = _moment()
    """When it next asks or, once a time is agreed, that time."""
    round: int = 0
    """How often it has asked "Ready to come back?"."""
    state: str = PauseState.RUNNING
    suggested_at: datetime | None = _moment(default=None)
    suggested_by: int | None = _person_key(default=None, index=True)
    ended_at: datetime | None = _moment(default=None)


class PauseAnswer(SQLModel, table=True):
    """A person's latest private tap on a pause. Shown to nobody."""

    pause_id: int = Field(
        primary_key=True, sa_type=RowNumber, sa_column_args=(ForeignKey("pause.id", ondelete="CASCADE"),)
    )
    person_id: int = _person_key(primary_key=True, index=True)
    answer: str


class Breathing(SQLModel, table=True):
    """A breathing session: one message with one looping clip."""

    __table_args__ = _NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = _chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    """None until it is shown, OUT_OF_REACH once the message can be edited no more."""
    owner_id: int = _person_key(index=True)
    pattern: str
    speed: int = 0
    minutes: int | None = None
    began_at: datetime = _moment()
    ends_at: datetime | None = _moment(default=None)
    ended: bool = False
    edited_at: datetime | None = _moment(default=None)
    edits: int = 0
    """Edits spent, so that no session costs more API calls than it may."""


class BreathingJoin(SQLModel, table=True):
    """A person who breathes along. Only their number is shown."""

    breathing_id: int = Field(
        primary_key=True, sa_type=RowNumber, sa_column_args=(ForeignKey("breathing.id", ondelete="CASCADE"),)
    )
    person_id: int = _person_key(primary_key=True, index=True)


class Temperature(SQLModel, table=True):
    """The latest question of a chat how warm it is in each."""

    chat_id: int = _chat_key(primary_key=True)
    asked_at: datetime = _moment()
    shown: bool = False


class TemperatureTap(SQLModel, table=True):
    """A person's own number. Shown to nobody before everyone has told theirs."""

    chat_id: int = _chat_key(primary_key=True)
    person_id: int = _person_key(primary_key=True, index=True)
    value: int


class Draft(SQLModel, table=True):
    """Words that a person is about to say, while they are open. Shown to nobody else."""

    person_id: int = _person_key(primary_key=True)
    number: int
    """Changes with every change: what a button carries, so that only what stood above it can be sent."""
    kind: str
    """The feature it belongs to."""
    text: str
    details: dict[str, str] = Field(sa_type=JSON)
    created_at: datetime = _moment(index=True)


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
        _NEVER_TWICE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = _chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    minutes: int
    starter_id: int = _person_key(index=True)
    first_id: int = _person_key(index=True)
    second_id: int | None = _person_key(default=None, index=True)
    """The other one, once they have tapped anything."""
    step: int = 1
    started_at: datetime = _moment()
    due_at: datetime = _moment()
    """When the step ends."""
    ended: bool = False


class InviteState(StrEnum):
    """The course of an invite."""

    OPEN = "open"
    SET = "set"
    RESTED = "rested"


class Invite(SQLModel, table=True):
    """An invite to talk, posted in a chat. Its words are not kept, and neither is a "Not yet"."""

    __table_args__ = _NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = _chat_key(index=True)
    thread_id: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    inviter_id: int = _person_key(index=True)
    sent_at: datetime = _moment()
    proposed_at: datetime | None = _moment(default=None)
    """The time that the inviter put forward, if they picked one."""
    state: str = InviteState.OPEN
    agreed_at: datetime | None = _moment(default=None)
    """The time of the talk."""


class Subscription(SQLModel, table=True):
    """Sentences that come to a chat by themselves. What was chosen stays when they are stopped."""

    __table_args__ = _NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    chat_id: int = _chat_key(unique=True)
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
    paused_until: datetime | None = _moment(default=None)
    next_at: datetime | None = _moment(default=None, index=True)
    """The next one; None while it is stopped or no zone is known."""
    sent: int = 0
    """How many a group got: what comes next in it follows from that."""


class AffirmationSeen(SQLModel, table=True):
    """A sentence that a person was shown in the present round of all of them. One of their own is "own-ID"."""

    person_id: int = _person_key(primary_key=True)
    affirmation_id: str = Field(primary_key=True)
    at: datetime = _moment()


class AffirmationMark(SQLModel, table=True):
    """What a person said of a sentence: kept for another day, or never again."""

    person_id: int = _person_key(primary_key=True)
    affirmation_id: str = Field(primary_key=True)
    saved: bool
    """Otherwise "Not for me"."""
    at: datetime = _moment()


class OwnAffirmation(SQLModel, table=True):
    """A sentence that a person wrote for themselves, kept until they remove it. Shown to nobody else."""

    __table_args__ = _NEVER_TWICE

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    person_id: int = _person_key(index=True)
    text: str
    at: datetime = _moment()


class TrustedPerson(SQLModel, table=True):
    """Someone a person trusts, in their own words. Shown to them alone, on /safety, and sent nowhere."""

    person_id: int = _person_key(primary_key=True)
    text: str


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
        _NEVER_TWICE,
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=RowNumber)
    kind: str
    lane: int
    chat_id: int = _chat_key(index=True)
    person_id: int | None = _person_key(default=None)
    """In whose name it is said, where the subject names a person."""
    subject: str
    """What the row is about, such as "pause:12": cancelling ends all waiting rows of a subject."""
    step: int = 0
    due_at: datetime = _moment()
    try_at: datetime = _moment()
    """When it is to be sent: at first when it is due, later where a try failed."""
    key: str = Field(unique=True)
    """The same fact planned twice is one row."""
    state: str = RowState.WAITING
    attempts: int = 0
    settled_at: datetime | None = _moment(default=None)


class Handled(SQLModel, table=True):
    """An update whose effect is kept. Its number names nobody: it counts the updates of all chats."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    at: datetime = _moment(index=True)


class MediaFile(SQLModel, table=True):
    """A clip Telegram already holds, by the hash of its bytes and the bot that uploaded it."""

    digest: str = Field(primary_key=True)
    bot_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    file_id: str
