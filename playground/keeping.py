"""Saving while the server runs: soon after a change, and at the end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .store import save

if TYPE_CHECKING:
    from .telegram import Telegram

PAUSE = 0.5  # real seconds; changes within one pause share a write


@asynccontextmanager
async def kept(telegram: "Telegram", path: Path) -> AsyncIterator[None]:
    dirty = asyncio.Event()
    telegram.listeners.append(dirty.set)
    task = asyncio.create_task(save_on_change(telegram, path, dirty))
    try:
        yield
    finally:
        telegram.listeners.remove(dirty.set)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        save(telegram, path)


async def save_on_change(telegram: "Telegram", path: Path, dirty: asyncio.Event) -> None:
    while True:
        await dirty.wait()
        await asyncio.sleep(PAUSE)
        dirty.clear()
        save(telegram, path)
        telegram.written.set()
        telegram.written.clear()
