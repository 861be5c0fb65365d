"""The only place with SQL: models, queries, the unit of work, migrations."""

from sqlmodel import Session

__all__ = ["Session"]
