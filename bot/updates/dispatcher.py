"""From an update, whichever way it came, to whom it concerns."""

from collections import Counter

from telegram import Update

from bot.toolkit.localizer import AppContext
from bot.updates import chat_events
from bot.updates.router import Router

ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.GUEST_MESSAGE,
    Update.MY_CHAT_MEMBER,
]


class Updates:
    """Handles updates, one call each. Their order is the caller's (`bot.updates.ordering`)."""

    def __init__(self, app: AppContext, router: Router) -> None:
        self.kinds: Counter[str] = Counter()
        """How many came, by kind."""
        self._app = app
        self._router = router

    async def handle(self, update: Update) -> None:
        """Do what it asks for. What features make wrong is dealt with; raises where we could not even begin."""
        self.kinds[kind_of(update)] += 1
        number = update.update_id
        if update.message is not None:
            if not await chat_events.handle_service_message(self._app, number, update.message):
                await self._router.message(number, update.message)
        elif update.callback_query is not None:
            await self._router.tap(number, update.callback_query)
        elif update.inline_query is not None:
            await self._router.inline(update.inline_query)
        elif update.guest_message is not None:
            await self._router.guest(update.guest_message)
        elif update.edited_message is not None:
            await self._router.edited(update.edited_message)
        elif update.my_chat_member is not None:
            await chat_events.handle_my_chat_member(self._app, self._router, number, update.my_chat_member)


def kind_of(update: Update) -> str:
    """Its kind as Telegram names it; "other" for those we did not ask for."""
    return next((kind for kind in ALLOWED_UPDATES if getattr(update, kind) is not None), "other")
