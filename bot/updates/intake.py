"""Take updates in: those of one chat one after the other, those of different chats at the same time."""

import asyncio
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import ExtBot

from bot.base.histogram import Histogram
from bot.domain.lane import Lane
from bot.toolkit.incoming import Incoming
from bot.updates.dispatcher import Dispatcher
from bot.updates.flood_limit import FloodLimit
from bot.updates.parsing import parse_update

MAX_IN_FLIGHT = 256
"""Updates that a process takes on before those it has are handled."""


class Intake:
    """A lock per chat, or per person where an update has no chat. Updates that wait for it keep the order they came in.

    What two people do at once in different chats meets in the database, one transaction after the other.
    """

    def __init__(self, bot: ExtBot[Lane], flood_limit: FloodLimit, dispatcher: Dispatcher) -> None:
        self.times = Histogram()
        """Seconds from an update's coming in to its end, waiting for its own chat included."""
        self._bot = bot
        self._flood_limit = flood_limit
        self._dispatcher = dispatcher
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def handle(self, update: Update) -> None:
        """Handle an update when those of its chat that came before are handled.

        One beyond its sender's limit is rejected at once, without waiting. Raises where handling could not begin.
        """
        incoming = parse_update(update, self._bot.username)
        rejection = self._flood_limit.rejection_for(incoming)
        if rejection is not None:
            await rejection
            return
        # Kept in a local: the dictionary alone would let it go.
        lock = self._locks.setdefault(_key(incoming), asyncio.Lock())
        with self.times.timed():
            async with lock:
                await self._dispatcher.handle(incoming)


def _key(incoming: Incoming) -> int:
    if incoming.chat is not None:
        return incoming.chat.id
    return incoming.writer.id if incoming.writer is not None else 0
