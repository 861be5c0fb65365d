"""Take updates in: those of one chat one after the other, those of different chats at the same time."""

import asyncio
from collections.abc import Callable, Hashable
from weakref import WeakValueDictionary

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.base.histogram import Histogram
from bot.domain.lane import Lane
from bot.telegram_api.errors import report
from bot.telegram_api.rate_limit.asker import ASKER, Asker
from bot.toolkit.incoming import Incoming
from bot.updates.dispatcher import Dispatcher
from bot.updates.flood_limit import FloodLimit
from bot.updates.parsing import parse_update

MAX_IN_FLIGHT = 256
"""Updates that a process takes on before those it has are handled. Those that wait for a chat's pace do not count."""


class Intake:
    """A lock per chat, or per person where an update has no chat. Updates that wait for it keep the order they came in.

    An update whose answer has to wait for its chat's pace hands the lock on, and its tap is answered before. What two
    people do at once in different chats meets in the database, one transaction after the other.
    """

    def __init__(self, bot: ExtBot[Lane], flood_limit: FloodLimit, dispatcher: Dispatcher) -> None:
        self.times = Histogram()
        """Seconds from an update's coming in to its end, waiting for its own chat included."""
        self.waiting = 0
        """How many updates have taken effect and wait for their chat's pace to be answered."""
        self._bot = bot
        self._flood_limit = flood_limit
        self._dispatcher = dispatcher
        self._taps: set[Hashable] = set()
        """Taps that are being handled."""
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def handle(self, update: Update, on_wait: Callable[[], None] | None = None) -> None:
        """Handle an update when those of its chat that came before are handled.

        One beyond its sender's limit is rejected at once, without waiting. A tap on a button whose last tap by the same
        person is still being handled is answered only. `on_wait` is called once if the answer waits for long for the
        chat's pace. Raises where handling could not begin.
        """
        incoming = parse_update(update, self._bot.username)
        rejection = self._flood_limit.rejection_for(incoming)
        if rejection is not None:
            await rejection
            return
        tap = _tap(incoming)
        if tap is None:
            await self._in_order(incoming, on_wait)
        elif tap in self._taps:
            await self._answer(incoming)
        else:
            self._taps.add(tap)
            try:
                await self._in_order(incoming, on_wait)
            finally:
                self._taps.discard(tap)

    async def _in_order(self, incoming: Incoming, on_wait: Callable[[], None] | None) -> None:
        # Kept in a local: the dictionary alone would let it go.
        lock = self._locks.setdefault(_key(incoming), asyncio.Lock())
        handed_on = stored = False

        async def wait(soon: bool) -> None:
            """Let the chat's next update begin; if it is for long, also the phone stop waiting for a tap's answer."""
            nonlocal handed_on, stored
            if not handed_on:
                handed_on = True
                self.waiting += 1
                lock.release()
            if soon:
                return
            if on_wait is not None and not stored:
                stored = True
                on_wait()
            if incoming.tap_id is not None and not asker.tap_answered:
                await self._answer(incoming)

        asker = Asker(_sender_id(incoming), self._dispatcher.shows(incoming), wait)
        with self.times.timed():
            await lock.acquire()
            set_before = ASKER.set(asker)
            try:
                await self._dispatcher.handle(incoming)
            finally:
                ASKER.reset(set_before)
                if handed_on:
                    self.waiting -= 1
                else:
                    lock.release()

    async def _answer(self, incoming: Incoming) -> None:
        """Answer a tap with nothing, so that the phone stops waiting for it."""
        if incoming.tap_id is None:
            return
        try:
            await self._bot.answer_callback_query(incoming.tap_id)
        except TelegramError as error:
            report("a tap", error)


def _sender_id(incoming: Incoming) -> int:
    """Return who wrote or tapped; those who write in a group's name are one there."""
    return incoming.writer.id if incoming.writer is not None else _key(incoming)


def _key(incoming: Incoming) -> int:
    """Return what an update waits for. A new chat that tells of its old one waits for that one's updates."""
    message = incoming.update.message
    if message is not None and message.migrate_from_chat_id is not None:
        return message.migrate_from_chat_id
    if incoming.chat is not None:
        return incoming.chat.id
    return incoming.writer.id if incoming.writer is not None else 0


def _tap(incoming: Incoming) -> Hashable:
    """Return who tapped what, and where; None for what is no tap."""
    query = incoming.update.callback_query
    if query is None or incoming.writer is None:
        return None
    place = incoming.chat.id if incoming.chat is not None else query.inline_message_id
    return incoming.writer.id, place, incoming.message_id, incoming.ephemeral_id, incoming.data
