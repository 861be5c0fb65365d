"""Edited messages: nothing runs twice, an answer to an open question may be put right, words of danger are heard."""

from datetime import timedelta

from telegram import Message, User

from bot.db import people
from bot.db.database import DatabaseAwayError
from bot.db.people import Profile
from bot.toolkit.context import Context
from bot.toolkit.incoming import Incoming
from bot.toolkit.localizer import AppContext
from bot.updates.parsing import storable
from bot.updates.router import Router
from bot.updates.seen_messages import Edit

_STILL_NEW = timedelta(minutes=5)


class Edits:
    """Handles edits beside the router, which takes new messages only."""

    def __init__(self, app: AppContext, router: Router) -> None:
        self._app = app
        self._router = router

    async def handle(self, incoming: Incoming, message: Message) -> None:
        """Say in one line that a command edited into place is not obeyed, if it was edited soon after it was sent.

        In private, an answer to a question that is still open is read again; no other words are, but for danger.
        """
        chat = incoming.chat
        if chat is None or self._router.seen.is_unchanged(message) or incoming.ephemeral_id is not None:
            return
        if incoming.writer is not None and chat.private:
            profile = await self._profile(incoming.writer)
            await self._in_private(Context(self._app, profile, chat, incoming, self._router.send_now), message)
        elif self._router.offers(incoming.command) and (incoming.writer or incoming.anonymous) and _is_new(message):
            self._router.seen.add(message)
            await self._router.say(incoming, chat, "edited-command")

    async def _in_private(self, ctx: Context, message: Message) -> None:
        command, dialog = ctx.incoming.command, ctx.dialog
        unknown = not self._router.seen.has(message)
        edit = self._router.seen.replace(message, dialog)
        if edit is Edit.ANSWER and command is None:
            await self._router.take(ctx)
            return
        await self._router.answer_danger(ctx)
        in_vain = self._router.offers(command) or (command is None and unknown and dialog is not None)
        if in_vain and not ctx.danger_answered and _is_new(message):
            await self._router.say(ctx.incoming, ctx.chat, "edited-command")

    async def _profile(self, writer: User) -> Profile:
        """Return who it is, as far as that is stored: an edit stores nobody, so that who is forgotten stays so."""
        try:
            known = await self._app.db.run(people.profile, writer.id)
        except DatabaseAwayError:
            known = None  # words of danger are understood without it
        if known is None or known.forgotten:
            return Profile(writer.id, storable(writer.first_name), writer.language_code, zone=None, dialog=None)
        return known


def _is_new(message: Message) -> bool:
    """Return whether a message was edited so soon that whoever did it may still wait for something."""
    return message.edit_date is None or message.edit_date - message.date <= _STILL_NEW
