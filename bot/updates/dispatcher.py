"""Bring an update, by its kind, to those it concerns."""

from collections import Counter

from bot.toolkit.incoming import Incoming
from bot.toolkit.localizer import AppContext
from bot.updates import chat_events
from bot.updates.edits import Edits
from bot.updates.router import Router


class Dispatcher:
    """Handles updates, one call each; `bot.updates.intake` keeps their order."""

    def __init__(self, app: AppContext, router: Router) -> None:
        self.kinds: Counter[str] = Counter()
        """How many came, by kind."""
        self._app = app
        self._router = router
        self._edits = Edits(app, router)

    def shows(self, incoming: Incoming) -> bool:
        """Return whether the update is a command that only shows something."""
        return self._router.shows(incoming.command)

    async def handle(self, incoming: Incoming) -> None:
        """Do what the update asks for. Errors of features are dealt with; raises where handling could not begin."""
        self.kinds[incoming.kind] += 1
        update = incoming.update
        if update.message is not None:
            if not await chat_events.handle_service_message(self._app, update.update_id, update.message):
                await self._router.message(incoming)
        elif update.callback_query is not None:
            await self._router.tap(incoming)
        elif update.inline_query is not None:
            await self._router.inline_mode.inline(incoming, update.inline_query.id)
        elif update.chosen_inline_result is not None:
            await self._router.chosen(incoming)
        elif update.guest_message is not None:
            await self._router.inline_mode.guest(incoming, update.guest_message)
        elif update.edited_message is not None:
            await self._edits.handle(incoming, update.edited_message)
        elif update.my_chat_member is not None:
            await chat_events.handle_my_chat_member(self._app, self._router, incoming, update.my_chat_member)
