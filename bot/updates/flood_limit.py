"""Limits against flooding: what one person sends in a flood is passed over before it costs anybody anything.

Decided before the update waits for its chat's turn and before the database is asked. Per process, in memory.
"""

from collections.abc import Coroutine
from typing import Any, NamedTuple

from telegram import Message, Update, User

from bot.domain.token_bucket import TokenBuckets
from bot.telegram_api.ephemeral import Envelope, send_ephemeral
from bot.telegram_api.errors import report
from bot.toolkit.localizer import AppContext
from bot.updates.incoming import command_of, ephemeral_id, is_anonymous, writer_of
from bot.updates.router import Router


class _Sender(NamedTuple):
    """Whose allowance an update takes from; nobody is spoken to who writes in the name of a group."""

    key: int
    person: User | None


class FloodLimit:
    """Stands before everything that people send. Chat life is none of it, and neither is a group's own talk."""

    def __init__(self, app: AppContext, router: Router, allowance: TokenBuckets) -> None:
        self._app = app
        self._router = router
        self._allowance = allowance

    def rejection_for(self, update: Update) -> Coroutine[Any, Any, None] | None:
        """What to do in place of handling the update; None if it is to be handled. Decides without waiting."""
        sender = self._sender(update)
        if sender is None or self._allowance.take(sender.key, self._app.clock.now().timestamp()):
            return None
        return self._reject(update, sender)

    def _sender(self, update: Update) -> _Sender | None:
        """None for what is not limited: what this bot has no part in, what a chat itself tells, and calls for help."""
        message = update.message or update.edited_message
        if message is not None:
            return self._writer(message)
        query = update.callback_query or update.inline_query
        if update.callback_query is not None and self._router.is_care(tapped=update.callback_query.data or ""):
            return None
        if query is not None:
            return _Sender(query.from_user.id, query.from_user)
        return _person(update.guest_message) if update.guest_message is not None else None

    def _writer(self, message: Message) -> _Sender | None:
        name, args = command_of(message, self._app.bot.username)
        if not self._router.takes(message, name) or self._router.is_care(name, args):
            return None
        return _Sender(message.chat.id, None) if is_anonymous(message) else _person(message)

    async def _reject(self, update: Update, sender: _Sender) -> None:
        try:
            if update.callback_query is not None:
                text = self._words(sender)
                query_id = update.callback_query.id
                await self._app.bot.answer_callback_query(query_id, text, show_alert=text is not None)
            elif update.inline_query is not None:
                query_id = update.inline_query.id
                await self._app.bot.answer_inline_query(query_id, [], cache_time=0, is_personal=True)
            elif update.message is not None and sender.person is not None and (text := self._words(sender)):
                await self._tell(update.message, sender.person, text)
        except Exception as error:  # noqa: BLE001  # whoever cannot be told is not told
            report("a flood", error)

    def _words(self, sender: _Sender) -> str | None:
        """What is said, the first time."""
        if sender.person is None or not self._allowance.tell(sender.key):
            return None
        return self._app.localizer(sender.person.language_code, None).plain("too-much-at-once")

    async def _tell(self, message: Message, person: User, text: str) -> None:
        """Between this person and the bot: where they wrote, if nobody else sees it, or in the private chat."""
        envelope = Envelope(message.chat.id, message.message_thread_id, person.id, None, ephemeral_id(message))
        if not await send_ephemeral(self._app.bot, envelope, text, None):
            await self._app.bot.send_message(person.id, text)


def _person(message: Message) -> _Sender | None:
    writer = writer_of(message)
    return _Sender(writer.id, writer) if writer is not None else None
