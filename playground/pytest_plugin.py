"""A fixture that serves a local Telegram. Turn it on with `pytest_plugins = ["playground.pytest_plugin"]`."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio

from .accounts import BotAccount
from .cast import find_or_add_cast
from .chats import Chat
from .people import Person
from .telegram import Telegram


@dataclass(frozen=True, slots=True)
class LocalTelegram:
    """A Telegram that is being served. Tell the bot under test `root` and `bot.token`."""

    telegram: Telegram
    root: str
    bot: BotAccount
    alex: Person
    sam: Person
    group: Chat
    one_to_one: Chat


@pytest_asyncio.fixture
async def local_telegram() -> AsyncIterator[LocalTelegram]:
    """Serve a Telegram of one test's own, with a bot, Alex, Sam, the group they share and their one-to-one chat."""
    telegram = Telegram()
    cast = find_or_add_cast(telegram)
    async with telegram.serve() as root:
        yield LocalTelegram(telegram, root, cast.bot, cast.alex, cast.sam, cast.group, cast.one_to_one)
