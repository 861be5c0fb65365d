"""Everything that is stored or shown, for tests to compare that nothing was stored and nobody else saw anything."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import MetaData, create_engine
from sqlmodel import Session, SQLModel

from playground import Chat
from tests.support.harness import Harness


def kept(session: Session) -> dict[str, list[Any]]:
    """Return every row of every table, without handled updates, which belong to nobody."""
    tables = [table for table in SQLModel.metadata.sorted_tables if table.name != "handled"]
    return {table.name: [tuple(row) for row in session.connection().execute(table.select())] for table in tables}


def on_disk(harness: Harness) -> bytes:
    """Return the database file, or what PostgreSQL returns of every cell."""
    if harness.database.startswith("sqlite"):
        file = Path(harness.database.removeprefix("sqlite:///"))
        return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    return repr([*cells(harness)]).encode()


def cells(harness: Harness) -> Iterator[tuple[str, str, object]]:
    """Yield every cell of the database, with its table and column."""
    engine, tables = create_engine(harness.database), MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        for table in tables.sorted_tables:
            for row in connection.execute(table.select()).mappings():
                yield from ((table.name, name, value) for name, value in row.items())
    engine.dispose()


def on_sams_phone(harness: Harness, us: Chat) -> list[object]:
    """Return everything that Sam's phone shows."""
    return [one.data for place in (us, harness.bot) for one in harness.sam.screen(place)]
