"""Saving while the server runs: soon after a change, and at the end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from .store import save
from .world import World

PAUSE = 0.5  # real seconds; changes within one pause share a write


@asynccontextmanager
async def kept(world: World, path: Path, written: asyncio.Event) -> AsyncIterator[None]:
    """Save while inside; whoever waits for `written` is woken at each save."""
    dirty = asyncio.Event()
    world.listeners.append(dirty.set)
    task = asyncio.create_task(save_on_change(world, path, dirty, written))
    try:
        yield
    finally:
        world.listeners.remove(dirty.set)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        save(world, path)


async def save_on_change(world: World, path: Path, dirty: asyncio.Event, written: asyncio.Event) -> None:
    """Save a moment after each change, so that many changes share one write."""
    while True:
        await dirty.wait()
        await asyncio.sleep(PAUSE)
        dirty.clear()
        save(world, path)
        written.set()
        written.clear()
