"""Limits against flooding: what one person sends in a flood is passed over before it costs anybody anything.

Decided before the update waits for its chat's turn and before the database is asked. Per process, in memory.
"""

from collections.abc import Coroutine
from typing import Any, NamedTuple

from telegram import Message, Update, User

from bot.domain.token_bucket import TokenBuckets
from bot.telegram_api.ephemeral import Envelope, send_ephemeral
from bot.telegram_api.errors import report
from bot.toolkit.incoming import Incoming
from bot.toolkit.localizer import AppContext
from bot.updates.router import Router

_FOR_US = {Update.MESSAGE, Update.EDITED_MESSAGE}
"""Kinds of which a group's own talk is part."""
_LIMITED = {*_FOR_US, Update.CALLBACK_QUERY, Update.INLINE_QUERY, Update.GUEST_MESSAGE}


class _Sender(NamedTuple):
    """Whose allowance an update takes from; nobody is spoken to who writes in the name of a group."""

    key: int
    person: User | None


class FloodLimit:
    """Stands before everything that people send. Chat life is none of it, and neither is a group's own talk."""

    def __init__(self, app: AppContext, router: Router, buckets: TokenBuckets) -> None:
        self._app = app
        self._router = router
        self._buckets = buckets

    def rejection_for(self, incoming: Incoming) -> Coroutine[Any, Any, None] | None:
        """Return what to do in place of handling the update; None if it is to be handled. Decides without waiting."""
        sender = self._sender(incoming)
        if sender is None or self._buckets.take(sender.key, self._app.clock.now().timestamp()):
            return None
        return self._reject(incoming, sender)

    def _sender(self, incoming: Incoming) -> _Sender | None:
        """Return None for what is not limited: a group's own talk, service messages, and calls for help."""
        if incoming.chat is not None and incoming.kind in _FOR_US and not self._router.takes(incoming):
            return None
        if self._router.bypasses_flood_limit(incoming) or incoming.kind not in _LIMITED:
            return None
        if incoming.anonymous and incoming.chat is not None:
            return _Sender(incoming.chat.id, None)
        return _Sender(incoming.writer.id, incoming.writer) if incoming.writer is not None else None

    async def _reject(self, incoming: Incoming, sender: _Sender) -> None:
        update = incoming.update
        try:
            if incoming.tap_id is not None:
                text = self._words(sender)
                await self._app.bot.answer_callback_query(incoming.tap_id, text, show_alert=text is not None)
            elif update.inline_query is not None:
                query_id = update.inline_query.id
                await self._app.bot.answer_inline_query(query_id, [], cache_time=0, is_personal=True)
            elif update.message is not None and sender.person is not None and (text := self._words(sender)):
                await self._tell(update.message, incoming, sender.person, text)
        except Exception as error:  # noqa: BLE001  # whoever cannot be told is not told
            report("a flood", error)

    def _words(self, sender: _Sender) -> str | None:
        """Return what is said, the first time; None from then on."""
        if sender.person is None or not self._buckets.tell(sender.key):
            return None
        return self._app.localizer(sender.person.language_code, None).plain("too-much-at-once")

    async def _tell(self, message: Message, incoming: Incoming, person: User, text: str) -> None:
        """Tell this person alone: where they wrote, if nobody else sees it, or in the private chat."""
        envelope = Envelope(message.chat.id, message.message_thread_id, person.id, None, incoming.ephemeral_id)
        if not await send_ephemeral(self._app.bot, envelope, text, None):
            await self._app.bot.send_message(person.id, text)
