"""A house that is reached by webhook."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground import Chat

from .hooked import Hooked, hooked


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Hooked]:
    """`web` and `worker` on one database, a local Telegram, Alex and Sam."""
    async with hooked(tmp_path) as made:
        yield made


@pytest.fixture
async def us(house: Hooked) -> Chat:
    """The group Alex and Sam share, with the bot in it."""
    group = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])
    await house.settled()
    return group
