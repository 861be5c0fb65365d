"""The kinds of columns that tables share."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, ForeignKey, Integer, Text, TypeDecorator
from sqlalchemy.types import TypeEngine
from sqlmodel import Field
from sqlmodel.sql.sqltypes import AutoString

from bot.db.sealing import UnreadableMapping, UnreadableText, sealer_of

RowNumber = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts by itself only where it is called an INTEGER, which has 64 bits there."""
OUT_OF_REACH = 0
"""In place of the id of a message that a group left behind when it got a new id."""
NEVER_TWICE = {"sqlite_autoincrement": True}
"""Of table arguments: no number of a row is given out again."""


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


class SealedText(TypeDecorator[str]):
    """Words of people, sealed where DATA_KEY is set. SQL cannot compare, search or sort them: do that in Python."""

    impl: type[TypeEngine[str]] = AutoString
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        sealer = sealer_of(dialect)
        return sealer.seal(value) if sealer is not None and value is not None else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        sealer = sealer_of(dialect)
        return sealer.unseal(value) if sealer is not None and value is not None else value


class SealedLongText(SealedText):
    """The same in a column that was made as TEXT."""

    impl = Text
    cache_ok = True


class SealedJson(TypeDecorator[dict[str, str]]):
    """A mapping with words of people in it: JSON, or where DATA_KEY is set the sealed JSON as a JSON string."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: dict[str, str] | None, dialect: Dialect) -> Any:
        sealer = sealer_of(dialect)
        if sealer is None or value is None or not sealer.fingerprints:
            return value
        return sealer.seal(json.dumps(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Return an UnreadableMapping where no key opens it."""
        sealer = sealer_of(dialect)
        if sealer is None or not isinstance(value, str):
            return value
        opened = sealer.unseal(value)
        return UnreadableMapping() if isinstance(opened, UnreadableText) else json.loads(opened)


def chat_key(**kwargs: Any) -> Any:
    """Declare the id of a chat: it follows when that changes, and the row is deleted with the chat."""
    return Field(
        sa_type=BigInteger,
        sa_column_args=(ForeignKey("chat.id", onupdate="CASCADE", ondelete="CASCADE"),),
        **kwargs,
    )


def person_key(**kwargs: Any) -> Any:
    """Declare the id of a person: the row is deleted with the person."""
    return Field(sa_type=BigInteger, sa_column_args=(ForeignKey("person.id", ondelete="CASCADE"),), **kwargs)


def moment(**kwargs: Any) -> Any:
    """Declare a moment, aware and in UTC."""
    return Field(sa_type=Moment, **kwargs)
