"""What a test compares to see that nothing was kept and nobody else saw anything."""

from typing import Any

from sqlmodel import Session, SQLModel

from bot.playground import Chat
from tests.world import World


def kept(session: Session) -> dict[str, list[Any]]:
    """Every row of every table; that an update was dealt with is nobody's."""
    tables = [table for table in SQLModel.metadata.sorted_tables if table.name != "handled"]
    return {table.name: [tuple(row) for row in session.connection().execute(table.select())] for table in tables}


def on_sams_phone(house: World, us: Chat) -> list[object]:
    """Everything that Sam's phone shows."""
    return [one.data for place in (us, house.bot) for one in house.sam.screen(place)]
