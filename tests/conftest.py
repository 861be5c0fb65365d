"""Fixtures shared by all tests."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.playground import Chat

pytest.register_assert_rewrite("tests.world")

from tests.overheard import EAR, WORLDS  # noqa: E402  # after assertions are made to explain themselves
from tests.world import World, world  # noqa: E402

# Property tests are not timed: a slow machine is no fault of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

EAR.listen()


@pytest.fixture(autouse=True)
def _nothing_private_is_logged() -> Iterator[None]:
    """In no test, whatever it is about, does a log tell what people wrote, who they are, or a token."""
    EAR.heard.clear()
    WORLDS.clear()
    yield
    assert EAR.leaks() == []


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
