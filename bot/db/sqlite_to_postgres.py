"""Copy a SQLite file to an empty PostgreSQL database: every row, in one transaction. The file is only read."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, create_engine, func, insert, make_url, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import SQLModel

import bot.db.models  # noqa: F401  # fills SQLModel.metadata
from bot.db.migrate import alone, step
from bot.db.schema_version import at_head

_BATCH = 1000


class TransferError(Exception):
    """Raised where nothing was copied; the text is one sentence for the operator."""


def transfer(source: str, target: str) -> Mapping[str, int]:
    """Migrate the target and copy everything; return how many rows each table has. Raises TransferError."""
    try:
        return _transfer(source, target)
    except SQLAlchemyError as error:
        raise TransferError(f"Nothing was copied ({type(error).__name__}): check both addresses.") from None


def _transfer(source: str, target: str) -> Mapping[str, int]:
    with _read_only(source) as old, alone(target) as new:
        step(new)
        if any(_count(new, one) for one in SQLModel.metadata.sorted_tables):
            raise TransferError("The target already holds something: give an empty database.")
        for one in SQLModel.metadata.sorted_tables:
            _copy(old, new, one)
            _continue_sequence(old, new, one)
        return _compare_counts(old, new)


@contextmanager
def _read_only(source: str) -> Iterator[Connection]:
    """Open the file in one read transaction. A missing file is not created."""
    database = Path(make_url(source).database or "")
    if not database.is_file():
        raise TransferError("DATABASE_URL must be the SQLite file to read: there is none.")
    address = f"sqlite:///{database.resolve().as_uri()}?mode=ro&uri=true"
    if not at_head(address):
        raise TransferError("The SQLite file lacks migrations: run `python -m bot migrate` first.")
    engine = create_engine(address, connect_args={"isolation_level": None}, hide_parameters=True)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            yield connection
    finally:
        engine.dispose()


def _copy(old: Connection, new: Connection, one: Table) -> None:
    rows = old.execute(select(one)).mappings()
    for batch in rows.partitions(_BATCH):
        new.execute(insert(one), [_without_nul(row) for row in batch])


def _without_nul(row: RowMapping) -> dict[str, Any]:
    """Remove the NUL character from texts: PostgreSQL stores it in none."""
    return {key: value.replace("\0", "") if isinstance(value, str) else value for key, value in row.items()}


def _continue_sequence(old: Connection, new: Connection, one: Table) -> None:
    """Continue the ids of a table behind the highest that SQLite ever gave out, so that none is used twice."""
    if one.autoincrement_column is None:
        return
    highest = old.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": one.name}).scalar()
    if highest:
        sequence = text("SELECT setval(pg_get_serial_sequence(:name, :column), :highest)")
        new.execute(sequence, {"name": one.name, "column": one.autoincrement_column.name, "highest": highest})


def _compare_counts(old: Connection, new: Connection) -> Mapping[str, int]:
    counts = {one.name: (_count(old, one), _count(new, one)) for one in SQLModel.metadata.sorted_tables}
    if differing := [name for name, (before, after) in counts.items() if before != after]:
        raise TransferError(f"Rows are missing in {', '.join(differing)}: nothing was kept in the target.")
    return {name: after for name, (_, after) in counts.items()}


def _count(connection: Connection, one: Table) -> int:
    return connection.execute(select(func.count()).select_from(one)).scalar_one()
