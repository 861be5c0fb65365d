"""Answer where the bot is no member: `@bot …` typed in any chat, and calls by its name."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Message, User

from bot.db import people
from bot.db.database import DatabaseAwayError
from bot.toolkit.feature import GuestHandler, InlineFlows, InlineHandler, InlineQuestion
from bot.toolkit.incoming import Incoming
from bot.toolkit.localizer import AppContext, Localizer
from bot.updates.parsing import inline_chat

_INLINE_CACHE_S = 10
"""Seconds that Telegram may repeat the results to the same person for the same words."""


class InlineMode:
    """Stores nobody: only who is known already is spoken to in their language."""

    def __init__(
        self,
        app: AppContext,
        on_inline: InlineHandler | None,
        on_guest: GuestHandler | None,
        flows: InlineFlows,
        on_posted: Callable[[Incoming], Awaitable[None]],
    ) -> None:
        """`on_posted` begins what was posted, as where Telegram tells which result somebody chose."""
        self._app = app
        self._on_posted = on_posted
        self._flows = flows
        self._on_inline = on_inline
        self._on_guest = on_guest

    async def inline(self, incoming: Incoming, query_id: str) -> None:
        """Answer `@bot …` typed in any chat."""
        if self._on_inline is None or incoming.writer is None:
            return
        localizer = await self._localizer(incoming.writer)
        answer = await self._on_inline(localizer, InlineQuestion(incoming.writer.id, incoming.args), self._flows)
        await self._app.bot.answer_inline_query(
            query_id, answer.results, cache_time=_INLINE_CACHE_S, is_personal=True, button=answer.button
        )

    async def guest(self, incoming: Incoming, message: Message) -> None:
        """Answer a call by name."""
        if self._on_guest is None or incoming.writer is None or message.guest_query_id is None:
            return
        words = re.sub(rf"@{self._app.bot.username}\b", " ", message.text or "", flags=re.IGNORECASE)
        question = InlineQuestion(incoming.writer.id, " ".join(words.split()))
        result = await self._on_guest(await self._localizer(incoming.writer), question, self._flows)
        posted = await self._app.bot.answer_guest_query(message.guest_query_id, result)
        await self._on_posted(replace(incoming, chat=inline_chat(posted.inline_message_id), data=result.id))

    async def _localizer(self, person: User) -> Localizer:
        try:
            profile = await self._app.db.run(people.profile_now, person.id, person.language_code)
        except DatabaseAwayError:
            profile = None  # words can be found without it
        if profile is None:
            return self._app.localizer(person.language_code, None)
        return self._app.localizer(profile.language, profile.zone)
