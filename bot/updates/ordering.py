"""Updates of one chat one after the other, of different chats at the same time."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.base.histogram import Histogram

IN_FLIGHT = 256

Instead = Callable[[Update], Awaitable[None] | None]


class PerChatOrder(BaseUpdateProcessor):
    """A lock per chat, or per person where an update has no chat. Waiters are served in the order they came.

    What two people do at once in different chats meets in the database, one unit of work after the other. `instead`
    decides at once what an update is passed over for; that waits for no turn and takes none.
    """

    def __init__(self, instead: Instead) -> None:
        super().__init__(max_concurrent_updates=IN_FLIGHT)
        self.times = Histogram()
        """Seconds from an update's turn among all to its end, waiting for its own chat included."""
        self._instead = instead
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        if isinstance(update, Update) and (other := self._instead(update)) is not None:
            if isinstance(coroutine, Coroutine):
                coroutine.close()
            await other
            return
        key = _key(update)
        # Kept in a local: the dictionary alone would let it go.
        lock = self._locks.setdefault(key, asyncio.Lock())
        with self.times.timed():
            async with lock:
                await coroutine

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to let go of."""


def _key(update: object) -> int:
    if not isinstance(update, Update):
        return 0
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user is not None else 0
