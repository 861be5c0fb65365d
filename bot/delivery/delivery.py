"""Delivering one row of the outbox: render, send, settle. `Sender` does it with what is due, `send_now` at once.

A process that dies between sending and settling leaves a row that is sent again: nothing is lost, and what was in
flight may come twice.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Concatenate, NamedTuple, ParamSpec

from telegram import Message
from telegram.error import BadRequest, ChatMigrated, RetryAfter

from bot.base.availability import Availability
from bot.base.batcher import Batcher
from bot.db import Session, outbox, payload, people
from bot.db.chat_migration import move_chat
from bot.db.health import is_database_away as database_is_away
from bot.db.outbox import LEASE, Row
from bot.domain.inline_chats import is_inline_chat
from bot.domain.lane import Lane
from bot.services import subscriptions
from bot.telegram_api.errors import is_edit_needless, is_edit_refused, is_gone, is_silenced, report
from bot.telegram_api.rate_limit import OVERALL_PER_SECOND, RateLimiter
from bot.telegram_api.transport import NotConnectedError, is_telegram_away
from bot.toolkit.localizer import AppContext
from bot.toolkit.outgoing import Defer, Due, OnPosted, OnSent, Outcome, OutgoingMessage, Renderer

P = ParamSpec("P")

log = logging.getLogger(__name__)

FIRST_RETRY = timedelta(seconds=5)
LONGEST_RETRY = timedelta(minutes=5)
MAX_SILENCED_TRIES = 300
"""Of one message in a group that lets nobody write: a day of them."""


class _Finished(NamedTuple):
    """A row that was sent, or is needed no longer, and what follows from that."""

    id: int
    then: OnSent[Any] | OnPosted[Any] | None
    message_id: int | None


class _Tried(NamedTuple):
    """What a try came to: what was rendered, and the id of the new message or the error."""

    outgoing: OutgoingMessage | Defer | None
    message_id: int | None = None
    error: Exception | None = None


class Delivery:
    """Brings rows to Telegram, and stores what became of each. Every process has one."""

    def __init__(
        self, app: AppContext, renderers: Mapping[str, Renderer], limiter: RateLimiter, database: Availability
    ) -> None:
        """Create it. Where the limiter's rate is above Telegram's usual one, pushes are paid for (paid broadcasts)."""
        self._app = app
        self._database = database
        self._renderers = renderers
        self._limiter = limiter
        self._paid = limiter.per_second > OVERALL_PER_SECOND or None
        self._announcing: set[int] = set()
        self._settling = Batcher(self._settle_all)

    @property
    def announcing(self) -> Set[int]:
        """Return the ids of the announcements that are being sent."""
        return self._announcing

    async def send_now(self, row: Row) -> Outcome:
        """Send an announcement of this process's own. One that has not got out when its lease ends is the sender's."""
        left = row.due_at + LEASE - self._app.clock.now()  # its handler may have been held up
        if left <= timedelta(0):
            return Outcome.LATER
        self._announcing.add(row.id)
        try:
            async with asyncio.timeout(left.total_seconds()):
                tried = await self._try(row, at_once=True)
            return await self._store(row, tried)
        except TimeoutError:
            log.info("%s: left to the sender", row.kind)
            return Outcome.LATER
        finally:
            self._announcing.discard(row.id)

    async def deliver(self, row: Row) -> Outcome:
        """Send a row and settle it, or store when it is tried again. Raises where that cannot be stored."""
        return await self._store(row, await self._try(row))

    async def _try(self, row: Row, at_once: bool = False) -> _Tried:
        """Render a row and send it."""
        outgoing: OutgoingMessage | Defer | None = None
        message_id = None
        try:
            # Before it is rendered: it may wait for a while, and until its turn comes it can be called back.
            if row.lane == Lane.PUSH:
                await self._limiter.acquire_push(row.chat_id)
            elif row.lane == Lane.TIMER and is_inline_chat(row.chat_id):
                # An edit there would even take the place of what was said meanwhile.
                await self._limiter.acquire_timer()
            due = Due(payload.read(row.kind, row.payload), row.chat_id, row.due_at, at_once, row.read)
            outgoing = await self._renderers[row.kind](self._app, due)
            if isinstance(outgoing, OutgoingMessage):
                message_id = await self._send(row, outgoing)
        except Exception as error:  # noqa: BLE001  # one row's trouble is not another's
            return _Tried(outgoing, error=error)
        return _Tried(outgoing, message_id)

    async def _store(self, row: Row, tried: _Tried) -> Outcome:
        """Store what became of a row that was tried."""
        outgoing = tried.outgoing
        if isinstance(outgoing, Defer):
            await self._persist(outbox.put_back, row.id, outgoing.at)
            return Outcome.LATER
        if outgoing is not None and is_inline_chat(row.chat_id) and tried.error and is_edit_refused(tried.error):
            await self._settle(row, outgoing.on_gone)
            return Outcome.UNREACHABLE
        if tried.error is not None:
            return await self._failed(row, outgoing.on_failed if outgoing is not None else None, tried.error)
        try:
            await self._settle(row, outgoing.on_sent if outgoing is not None else None, tried.message_id)
        except Exception as error:  # noqa: BLE001  # it got out all the same
            return await self._failed(row, None, error)
        return Outcome.SENT

    async def _send(self, row: Row, outgoing: OutgoingMessage) -> int | None:
        """Send it; return the id of the new message, None for an edit."""
        if is_inline_chat(row.chat_id):
            await self._edit_inline(row, outgoing)
            return None
        if outgoing.message_id is None:
            return (await self._send_new(row, outgoing)).message_id
        try:
            await self._edit(row, outgoing, outgoing.message_id)
        except BadRequest as error:
            if is_edit_needless(error):
                return None
            if not (outgoing.or_new and is_edit_refused(error)):
                raise
            # An edit makes no sound, and neither does what comes in its place.
            return (await self._send_new(row, replace(outgoing, message_id=None, silent=True))).message_id
        return None

    async def _send_new(self, row: Row, outgoing: OutgoingMessage) -> Message:
        push = row.lane == Lane.PUSH
        lane = Lane.ALREADY_ACQUIRED if push else row.lane
        text, keys, thread_id = outgoing.text, outgoing.keys, outgoing.thread_id
        if outgoing.file is not None:
            content, name = outgoing.file.content, outgoing.file.name
            return await self._app.bot.send_document(
                row.chat_id, content, filename=name, caption=text, message_thread_id=thread_id, rate_limit_args=lane
            )
        if outgoing.clip is not None:
            clip = outgoing.clip
            return await self._app.clips.send(
                row.chat_id, clip, lane, caption=text, message_thread_id=thread_id, reply_markup=keys
            )
        return await self._app.bot.send_message(
            row.chat_id,
            text,
            message_thread_id=thread_id,
            reply_markup=keys,
            allow_paid_broadcast=self._paid if push else None,
            disable_notification=outgoing.silent or None,
            rate_limit_args=lane,
        )

    async def _edit(self, row: Row, outgoing: OutgoingMessage, message_id: int) -> None:
        bot, text, keys = self._app.bot, outgoing.text, outgoing.keys
        if outgoing.clip is not None:
            await self._app.clips.show(row.chat_id, message_id, outgoing.clip, text, keys, row.lane)
        elif outgoing.captioned:
            await bot.edit_message_caption(
                row.chat_id, message_id, caption=text, reply_markup=keys, rate_limit_args=row.lane
            )
        else:
            await bot.edit_message_text(text, row.chat_id, message_id, reply_markup=keys, rate_limit_args=row.lane)

    async def _edit_inline(self, row: Row, outgoing: OutgoingMessage) -> None:
        """Show it in the one message of a chat that the bot is not in."""
        message_id = await self._app.db.run(people.inline_message_id, row.chat_id)
        if message_id is None:
            return
        try:
            await self._app.bot.edit_message_text(
                outgoing.text, inline_message_id=message_id, reply_markup=outgoing.keys, rate_limit_args=Lane.REPLY
            )
        except BadRequest as error:
            if not is_edit_needless(error):
                raise

    async def _failed(self, row: Row, then: OnSent[Any] | None, error: Exception) -> Outcome:
        """Decide what becomes of a row that could not be sent. `then` is what follows where it is given up."""
        if isinstance(error, ChatMigrated):
            await self._persist(move_chat, row.chat_id, error.new_chat_id)
            return await self._later(row, timedelta(0))
        if is_gone(error):
            await self._persist(subscriptions.unreachable, row.chat_id)
            await self._settle(row, then)
            return Outcome.UNREACHABLE
        if is_silenced(error):
            await self._silenced(row, then)
            return Outcome.UNREACHABLE
        if is_telegram_away(error) or database_is_away(error):
            if then is not None and is_telegram_away(error) and not isinstance(error, NotConnectedError | RetryAfter):
                await self._settle(row, then)
                return Outcome.UNKNOWN
            # A timeout may have arrived all the same: a doubled message is better than none.
            return await self._later(row, _backoff(row))
        report(f"delivering {row.kind}", error)
        await self._settle(row, then)
        return Outcome.REFUSED

    async def _silenced(self, row: Row, then: OnSent[Any] | None) -> None:
        """Give up or put off a row of a group in which the bot may not write.

        Where a group takes that right from all, Telegram tells the bot neither when that begins nor when it ends.
        """
        if then is not None:
            await self._settle(row, then)
        elif row.attempts < MAX_SILENCED_TRIES:
            await self._later(row, _backoff(row))
        else:
            # It waits until the bot may write, or somebody there turns to it, as where it was taken out.
            await self._persist(people.set_active, row.chat_id, active=False)
            await self._later(row, timedelta(0))

    async def _later(self, row: Row, pause: timedelta) -> Outcome:
        await self._persist(outbox.put_back, row.id, self._app.clock.now() + pause)
        return Outcome.LATER

    async def _settle(
        self, row: Row, then: OnSent[Any] | OnPosted[Any] | None = None, message_id: int | None = None
    ) -> None:
        """Keep that it is through, together with whatever else is by then."""
        await self._settling.load(_Finished(row.id, then, message_id))

    async def _settle_all(self, through: Sequence[_Finished]) -> Sequence[None]:
        await self._persist(_settle_with, through, self._app.clock.now())
        return [None] * len(through)

    async def _persist(
        self, work: Callable[Concatenate[Session, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Keep what has become of a row, whenever the database is there to keep it: until then the row is claimed."""
        await self._database.until(partial(self._app.db.run, work, *args, **kwargs), database_is_away)


def _backoff(row: Row) -> timedelta:
    return min(LONGEST_RETRY, FIRST_RETRY * 2.0 ** min(row.attempts, 10))


def _settle_with(session: Session, through: Sequence[_Finished], now: datetime) -> None:
    """Mark rows as done together with what follows from their messages: both are stored, or neither."""
    follows: dict[Callable[[Session, Sequence[Any], datetime], None], list[Any]] = {}
    for each in through:
        if each.then is not None:
            about = (each.then.about, each.message_id) if isinstance(each.then, OnPosted) else each.then.about
            follows.setdefault(each.then.work, []).append(about)
    for work, about in follows.items():
        work(session, about, now)
    outbox.settle(session, [each.id for each in through], now)
