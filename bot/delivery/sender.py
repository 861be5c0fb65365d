"""Delivering what is due: claim, commit, render, send, settle.

A row is claimed before it is sent and settled after, each in its own transaction. A process that dies in between leaves
claimed rows; the next one gives them back, so that nothing is lost and at most what was in flight is sent twice.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from math import ceil
from typing import Any, Concatenate, NamedTuple, ParamSpec

from telegram.error import ChatMigrated

from bot.base.availability import Availability
from bot.base.batcher import Batcher
from bot.db import Session, outbox, payload, people
from bot.db.chat_migration import move_chat
from bot.db.database import DatabaseAwayError
from bot.db.health import is_database_away as database_is_away
from bot.db.outbox import Row
from bot.domain.lane import Lane
from bot.services import subscriptions
from bot.telegram_api.errors import is_gone, is_silenced, report
from bot.telegram_api.rate_limit import OVERALL_PER_SECOND, RateLimiter
from bot.telegram_api.rate_limit.asker import ASKER
from bot.telegram_api.transport import is_telegram_away
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Defer, Due, OnSent, OutgoingMessage, Renderer

P = ParamSpec("P")

log = logging.getLogger(__name__)

IN_FLIGHT = 256
"""Replies, and timers, on their way at once: enough to keep the lane busy, few enough to be repeated after a crash."""
_AHEAD = 1.0
"""Pushes are taken up this many seconds ahead: if all arrive at once after a delay, Telegram still takes them."""
FIRST_RETRY = timedelta(seconds=5)
LONGEST_RETRY = timedelta(minutes=5)
MAX_SILENCED_TRIES = 300
"""Of one message in a group that lets nobody write: a day of them."""


class _Finished(NamedTuple):
    """A row that was sent, or is needed no longer, and what follows from that."""

    id: int
    on_sent: OnSent[Any] | None


class Sender:
    """Delivers the outbox, from `start` to `drop`. Exactly one may on a database at a time."""

    def __init__(
        self, app: AppContext, renderers: dict[str, Renderer], limiter: RateLimiter, database: Availability
    ) -> None:
        """Where the limiter's rate is above Telegram's usual one, pushes are paid for (paid broadcasts)."""
        self._app = app
        self._database = database
        self._renderers = renderers
        self._limiter = limiter
        self._rooms = {Lane.REPLY: IN_FLIGHT, Lane.TIMER: IN_FLIGHT, Lane.PUSH: ceil(limiter.per_second * _AHEAD)}
        self._paid = limiter.per_second > OVERALL_PER_SECOND or None
        self._under_way: Counter[Lane] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting: set[Lane] = set()
        self._taking = asyncio.Lock()
        self._open = False
        self._held: set[int] = set()
        """What was claimed and is not settled."""
        self._settling = Batcher(self._settle_all)

    async def start(self) -> None:
        """Deliver from now on, beginning with what a process that died had claimed."""
        self._open = True
        await self.reclaim_orphans()

    async def reclaim_orphans(self) -> None:
        """Take back what is claimed and in nobody's hands, as after a lost connection. Safe to call at any time."""
        async with self._taking:
            if self._open and (left := await self._app.db.run(outbox.release, [*self._held])):
                log.info("taking up %d messages that were on their way", left)

    def abort(self) -> None:
        """Stop at once, in the middle of whatever is on its way: another process may be taking it up already."""
        self._open = False
        for task in self._tasks:
            task.cancel()
        self._held.clear()

    async def tick(self) -> None:
        """Begin to deliver what is due, as far as there is room. Safe to call at any time, any number of times."""
        async with self._taking:
            if not self._open:
                return
            rooms = {lane: room - self._under_way[lane] for lane, room in self._rooms.items()}
            rows = await self._app.db.run(outbox.claim, self._app.clock.now(), rooms)
            if not self._open:
                return  # whoever delivers now takes them back
            taken = Counter(row.lane for row in rows)
            self._waiting = {lane for lane, room in rooms.items() if taken[lane] >= room}
            for row in rows:
                self._held.add(row.id)
                self._begin(self._deliver(row), row.lane)

    async def finish(self) -> None:
        """Take up nothing more; return when everything that is with Telegram is settled.

        What still waits for its turn is let go, claimed as it is: the next start gives it back.
        """
        async with self._taking:
            self._open = False
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def in_flight(self) -> int:
        """How many rows are on their way."""
        return len(self._tasks)

    def _begin(self, work: Coroutine[Any, Any, None], lane: Lane) -> None:
        task = asyncio.create_task(work)
        self._under_way[lane] += 1
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._ended(done, lane))

    def _ended(self, task: asyncio.Task[None], lane: Lane) -> None:
        self._under_way[lane] -= 1
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            report("settling", error)
        if lane in self._waiting and self._under_way[lane] * 2 <= self._rooms[lane]:
            # A lane that was full has more to do than one tick a second would take up.
            self._waiting.discard(lane)
            more = asyncio.create_task(self._more())
            self._tasks.add(more)
            more.add_done_callback(self._tasks.discard)

    async def _more(self) -> None:
        with suppress(DatabaseAwayError):  # a tick comes every second
            await self.tick()

    async def _deliver(self, row: Row) -> None:
        ASKER.set(None)  # it takes nobody's share, whoever's update is being handled
        try:
            if row.lane == Lane.PUSH:
                # Before it is rendered: it may wait for a while, and until its turn comes it can be called back.
                await self._limiter.acquire(row.chat_id, Lane.PUSH)
            outgoing = await self._rendered(row)
            if isinstance(outgoing, Defer):
                await self._try_at(row, outgoing.at)
                return
            if outgoing is not None:
                await self._send(row, outgoing)
            await self._settle(row, outgoing.on_sent if outgoing is not None else None)
        except Exception as error:  # noqa: BLE001  # one row's trouble is not another's
            await self._failed(row, error)

    async def _rendered(self, row: Row) -> OutgoingMessage | Defer | None:
        due = Due(payload.read(row.kind, row.payload), row.chat_id, row.due_at)
        return await self._renderers[row.kind](self._app, due)

    async def _send(self, row: Row, outgoing: OutgoingMessage) -> None:
        bot, chat_id, text = self._app.bot, row.chat_id, outgoing.text
        push = row.lane == Lane.PUSH
        lane = Lane.ALREADY_ACQUIRED if push else row.lane
        if outgoing.file is not None:
            content, name, thread = outgoing.file.content, outgoing.file.name, outgoing.thread_id
            await bot.send_document(
                chat_id, content, filename=name, caption=text, message_thread_id=thread, rate_limit_args=lane
            )
        elif outgoing.message_id is None and outgoing.clip is not None:
            await self._app.clips.send(
                chat_id,
                outgoing.clip,
                lane,
                caption=text,
                message_thread_id=outgoing.thread_id,
                reply_markup=outgoing.keys,
            )
        elif outgoing.message_id is None:
            await bot.send_message(
                chat_id,
                text,
                message_thread_id=outgoing.thread_id,
                reply_markup=outgoing.keys,
                allow_paid_broadcast=self._paid if push else None,
                rate_limit_args=lane,
            )
        elif outgoing.clip is not None:
            await self._app.clips.show(chat_id, outgoing.message_id, outgoing.clip, text, outgoing.keys, lane)
        else:
            await bot.edit_message_caption(
                chat_id, outgoing.message_id, caption=text, reply_markup=outgoing.keys, rate_limit_args=lane
            )

    async def _failed(self, row: Row, error: Exception) -> None:
        """Decide what becomes of a row that could not be sent."""
        if isinstance(error, ChatMigrated):
            await self._persist(move_chat, row.chat_id, error.new_chat_id)
            await self._reschedule(row, timedelta(0))
        elif is_gone(error):
            await self._persist(subscriptions.unreachable, row.chat_id)
            await self._settle(row)
        elif is_silenced(error) and row.attempts >= MAX_SILENCED_TRIES:
            # It waits until the bot may write, or somebody there turns to it, as for a group it was taken out of.
            await self._persist(people.set_active, row.chat_id, active=False)
            await self._reschedule(row, timedelta(0))
        elif is_silenced(error) or is_telegram_away(error) or database_is_away(error):
            # A timeout may have arrived all the same: for a timer a doubled message is better than none. And where a
            # group takes the right to write from all, Telegram tells the bot neither when that begins nor when it ends.
            await self._reschedule(row, min(LONGEST_RETRY, FIRST_RETRY * 2 ** min(row.attempts, 10)))
        else:
            report(f"delivering {row.kind}", error)
            await self._settle(row)

    async def _reschedule(self, row: Row, pause: timedelta) -> None:
        await self._try_at(row, self._app.clock.now() + pause)

    async def _try_at(self, row: Row, moment: datetime) -> None:
        await self._persist(outbox.put_back, row.id, moment)
        self._held.discard(row.id)

    async def _settle(self, row: Row, then: OnSent[Any] | None = None) -> None:
        """Keep that it is through, together with whatever else is by then."""
        await self._settling.load(_Finished(row.id, then))
        self._held.discard(row.id)

    async def _settle_all(self, through: Sequence[_Finished]) -> Sequence[None]:
        await self._persist(_settle_with, through, self._app.clock.now())
        return [None] * len(through)

    async def _persist(
        self, work: Callable[Concatenate[Session, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Keep what has become of a row, whenever the database is there to keep it: until then the row is claimed."""
        await self._database.until(partial(self._app.db.run, work, *args, **kwargs), database_is_away)


def _settle_with(session: Session, through: Sequence[_Finished], now: datetime) -> None:
    """Mark rows as done together with what follows from their messages: both are stored, or neither."""
    follows: dict[Callable[[Session, Sequence[Any], datetime], None], list[Any]] = {}
    for each in through:
        if each.on_sent is not None:
            follows.setdefault(each.on_sent.work, []).append(each.on_sent.about)
    for work, about in follows.items():
        work(session, about, now)
    outbox.settle(session, [each.id for each in through], now)
