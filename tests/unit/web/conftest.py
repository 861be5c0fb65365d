"""Fixtures for a bot that is reached by webhook."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground import Chat
from tests.support.webhook_harness import Hooked, hooked


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[Hooked]:
    """Start `web` and `worker` on one database, a local Telegram, Alex and Sam."""
    async with hooked(tmp_path) as made:
        yield made


@pytest.fixture
async def us(harness: Hooked) -> Chat:
    """Create the group that Alex and Sam share, with the bot in it."""
    group = harness.telegram.add_group("Us", [harness.alex, harness.sam], bots=[harness.bot])
    await harness.settled()
    return group
