"""What the queries share."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel

_INSERT = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def insert(session: Session, model: type[SQLModel]) -> Any:
    """An INSERT of the session's own dialect, which knows ON CONFLICT."""
    return _INSERT[session.get_bind().dialect.name](model)
