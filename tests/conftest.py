"""Fixtures shared by all tests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.playground import Chat

pytest.register_assert_rewrite("tests.world")

from tests.world import World, world  # noqa: E402  # after its assertions are made to explain themselves

# Property tests are not timed: a slow machine is no fault of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[World]:
    """The bot, a local Telegram, Alex and Sam; no shared group yet."""
    async with world(tmp_path) as made:
        yield made


@pytest.fixture
async def us(house: World) -> Chat:
    """The group Alex and Sam share, with the bot in it."""
    group = house.telegram.add_group("Us", [house.alex, house.sam], bots=[house.bot])
    await house.settled()
    return group
