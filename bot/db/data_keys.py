"""Queries about keys: which ones words are sealed with, and bringing words under the first one."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Text, bindparam, cast, delete, func, update
from sqlalchemy import select as plain_select
from sqlmodel import Session, SQLModel, col, select

from bot.db.models import DataKey
from bot.db.models.columns import SealedJson, SealedText
from bot.db.sealing import UnreadableMapping, UnreadableText, mark
from bot.db.sql import insert_if_absent

BATCH = 500
"""Rows that are brought under a key in one transaction: about 10 ms in which others wait."""


class Batch(NamedTuple):
    """What became of some rows of a column."""

    last: int
    """The key of the last row that was looked at."""
    sealed: int
    unreadable: int


def note(session: Session, fingerprints: Sequence[str]) -> bool:
    """Note the first key, with which words are sealed from now on; return whether every key that was noted is given."""
    if fingerprints:
        insert_if_absent(session, DataKey, fingerprint=fingerprints[0])
    return not find_missing(session, fingerprints)


def find_missing(session: Session, fingerprints: Sequence[str]) -> set[str]:
    """Return the keys that words are sealed with and that are none of these."""
    return set(session.exec(select(DataKey.fingerprint))) - set(fingerprints)


def columns() -> list[Column[Any]]:
    """Return every column that holds words of people. Their tables have a number as primary key."""
    sealed = SealedText | SealedJson
    return [
        column for one in SQLModel.metadata.sorted_tables for column in one.columns if isinstance(column.type, sealed)
    ]


def seal_batch(session: Session, column: Column[Any], fingerprint: str, after: int | None) -> Batch | None:
    """Bring the column's next rows under the first key, whose fingerprint is given; None where there are no more.

    `after` is the key of the last row of the batch before. Words whose key is missing stay as they are.
    """
    (key,) = column.table.primary_key.columns
    others = plain_select(key, column).where(column.is_not(None), ~_is_under(column, fingerprint))
    if after is not None:
        others = others.where(key > after)
    rows = session.connection().execute(others.order_by(key).limit(BATCH)).all()
    unreadable = UnreadableText | UnreadableMapping
    readable = [(number, words) for number, words in rows if not isinstance(words, unreadable)]
    if readable:
        changed = update(column.table).where(key == bindparam("its_key"))
        changed = changed.values({column: bindparam("its_words", type_=column.type)})
        session.connection().execute(changed, [{"its_key": number, "its_words": words} for number, words in readable])
    return Batch(rows[-1][0], len(readable), len(rows) - len(readable)) if rows else None


def count_others(session: Session, fingerprint: str) -> int:
    """Return how many texts are not under that key. Reads every one of them."""
    counted = [
        plain_select(func.count()).where(column.is_not(None), ~_is_under(column, fingerprint)) for column in columns()
    ]
    return sum(session.connection().execute(one).scalar_one() for one in counted)


def drop_unused(session: Session, fingerprint: str) -> None:
    """Drop the notes of all other keys that no text is under. Reads every text."""
    for noted in session.exec(select(DataKey.fingerprint)).all():
        if noted != fingerprint and not any(_is_used(session, column, noted) for column in columns()):
            session.exec(delete(DataKey).where(col(DataKey.fingerprint) == noted))


def _is_used(session: Session, column: Column[Any], fingerprint: str) -> bool:
    found = plain_select(column.table.primary_key.columns[0]).where(_is_under(column, fingerprint)).limit(1)
    return session.connection().execute(found).first() is not None


def _is_under(column: Column[Any], fingerprint: str) -> ColumnElement[bool]:
    begins = f'"{mark(fingerprint)}' if isinstance(column.type, SealedJson) else mark(fingerprint)  # a JSON string
    found: ColumnElement[bool] = func.substr(cast(column, Text), 1, len(begins)) == begins
    return found
