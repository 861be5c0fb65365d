"""Who wrote, where, and whom they trust."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from bot.db.models.columns import SealedText, chat_key, moment, person_key


class Person(SQLModel, table=True):
    """Someone who wrote to the bot or tapped a button."""

    id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    name: str = Field(sa_type=SealedText)
    language: str | None = None
    """That of the person's Telegram, as it was last told."""
    chosen_language: str | None = None
    """Chosen in /settings, whatever Telegram says."""
    zone: str | None = None
    """IANA name or a fixed offset, chosen in /settings."""
    dialog: str | None = None
    """What the next plain text in the private chat answers, if anything."""
    forgotten: bool = False
    """Whether they used /forget, and only what a group was promised still needs them."""


class Chat(SQLModel, table=True):
    """A private chat, a group the bot has been in, or a chat in which one message of the bot's stands."""

    id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    kind: str
    title: str | None = Field(default=None, sa_type=SealedText)
    active: bool = True
    """Whether messages can reach it, as far as is known."""
    others: int = 0
    """Bots besides this one that were seen to join."""
    gone_since: datetime | None = moment(default=None)
    """When the sweep first found that messages cannot reach it."""
    inline_message_id: str | None = None
    """The one message of a chat that the bot is not in (`bot.domain.inline_chats`); None for any other chat."""
    language: str | None = None
    """Of a group: chosen there in /settings. Of a chat that the bot is not in: that of who posted the message."""


class Membership(SQLModel, table=True):
    """A person seen in a group. Whether they still are is asked of Telegram when it matters."""

    chat_id: int = chat_key(primary_key=True)
    person_id: int = person_key(primary_key=True, index=True)


class TrustedPerson(SQLModel, table=True):
    """Someone a person trusts, in their own words. Shown to them alone, on /safety, and sent nowhere."""

    person_id: int = person_key(primary_key=True)
    text: str = Field(sa_type=SealedText)


class LeftMessage(SQLModel, table=True):
    """A message that a person wrote to their partner and left for an hour. Shown to them alone; then it is deleted."""

    person_id: int = person_key(primary_key=True)
    text: str = Field(sa_type=SealedText)
    due_at: datetime = moment()
