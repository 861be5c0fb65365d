"""What the query modules share.

Statements that run for every update are built once, of plain tables, and get their values each time: building one, or
loading rows as objects, costs several times what running it does (docs/decisions/0003).
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, delete, select, tuple_, update
from sqlmodel import Session, SQLModel


def table(model: type[SQLModel]) -> Table:
    """Return the plain table of a model. Statements made of it do not see objects that were not flushed yet."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


def insert_if_absent(session: Session, model: type[SQLModel], **values: Any) -> bool:
    """Insert a row unless there is one with the same key; return whether it was inserted."""
    statement = _insert_if_absent(session.get_bind().dialect.name, model)
    # Without the option SQLAlchemy looks at an INSERT's count when psycopg's cursor has forgotten it.
    done = session.connection().execute(statement, values, execution_options={"preserve_rowcount": True})
    return done.rowcount > 0


def upsert(session: Session, model: type[SQLModel], **values: Any) -> None:
    """Insert a row, or update the one with the same primary key."""
    statement = _upsert(session.get_bind().dialect.name, model, tuple(values))
    session.connection().execute(statement, values)


def insert_many(session: Session, model: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert many rows at once, except those whose key exists."""
    session.connection().execute(_insert_if_absent(session.get_bind().dialect.name, model), rows)


def upsert_many(session: Session, model: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert or update many rows at once; all name the same columns."""
    if rows:
        session.connection().execute(_upsert(session.get_bind().dialect.name, model, tuple(rows[0])), rows)


def touch(session: Session, model: type[SQLModel], **key: Any) -> None:
    """Write a row as it is: of two transactions that do, one comes after the other, and sees what that one did.

    For whoever adds a row of their own, such as a private "ready", to what is decided by all such rows together. On
    PostgreSQL two people's rows alone would not meet, and neither of two taps at the same moment would be the last one.
    """
    column = next(iter(key))
    statement = update(table(model)).where(*(table(model).c[name] == value for name, value in key.items()))
    session.connection().execute(statement.values({column: table(model).c[column]}))


def fetch_first(session: Session, statement: Select[Any], **values: Any) -> Any:
    """Return the first row, or None, of a statement that was built once and is given its values now."""
    return session.connection().execute(statement, values).first()


def delete_batch(session: Session, one: Table, condition: ColumnElement[bool], limit: int) -> int:
    """Delete at most `limit` rows that meet the condition; return how many there were."""
    keys = one.primary_key.columns
    chosen = select(*keys).where(condition).limit(limit)
    return session.connection().execute(delete(one).where(tuple_(*keys).in_(chosen))).rowcount


@cache
def _insert_if_absent(dialect: str, model: type[SQLModel]) -> Any:
    return _insert_of(dialect)(table(model)).on_conflict_do_nothing()


@cache
def _upsert(dialect: str, model: type[SQLModel], names: tuple[str, ...]) -> Any:
    statement = _insert_of(dialect)(table(model))
    keys = [column.name for column in table(model).primary_key]
    changed = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


@cache
def _insert_of(dialect: str) -> Any:
    """Return the `insert` of a dialect. Only the dialect in use is imported: the other one takes 2 MB."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert
