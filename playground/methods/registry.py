"""Which methods there are, what they take, and what a call to one carries."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..accounts import BotAccount
from ..compact import Json
from ..errors import bad
from ..reading import Files
from ..world import World


@dataclass(slots=True)
class Call:
    world: World
    bot: BotAccount
    params: Json
    files: Files


@dataclass(frozen=True, slots=True)
class Method:
    """`takes` are parameters that may be left out; `refuses` exist in the Bot API but not here."""

    name: str
    run: Callable[[Call], Any]
    needs: tuple[str, ...]
    takes: frozenset[str]
    refuses: frozenset[str]

    def __call__(self, call: Call) -> Any:
        """Checks that what is needed is there, then does it."""
        params = call.params
        for name in self.needs:
            if name not in params and name not in MAY_BE_EMPTY:
                raise bad(MISSING.get(name, f"{name.replace('_', ' ')} is empty"))
        for name in self.refuses:
            if name in params:
                raise bad(f"{name} is not offered by this local server")
        return self.run(call)


METHODS: dict[str, Method] = {}
MAY_BE_EMPTY = {"url"}  # of a webhook: without one it is removed
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "user_id": "invalid user_id specified",
    "callback_query_id": "query ID is invalid",
    "photo": "there is no photo in the request",
    "animation": "there is no animation in the request",
    "video": "there is no video in the request",
    "document": "there is no document in the request",
    "voice": "there is no voice in the request",
    "audio": "there is no audio in the request",
    "video_note": "there is no video note in the request",
    "sticker": "there is no sticker in the request",
    "file_id": "file_id is not specified",
}

BUSINESS = "business_connection_id"
SENDING_ALL = (
    "message_thread_id disable_notification protect_content allow_paid_broadcast message_effect_id reply_parameters"
)
SENDING_WITHOUT_EPHEMERAL = f"{SENDING_ALL} reply_markup"
SENDING = f"{SENDING_WITHOUT_EPHEMERAL} ephemeral_message_parameters"
SENDING_NOT = f"{BUSINESS} direct_messages_topic_id suggested_post_parameters"


def method(
    name: str, needs: str = "", takes: str = "", refuses: str = ""
) -> Callable[[Callable[[Call], Any]], Callable[[Call], Any]]:
    """Registers a function under a method's name; the names are the Bot API's own, separated by spaces."""

    def register(run: Callable[[Call], Any]) -> Callable[[Call], Any]:
        parts = (tuple(needs.split()), frozenset(takes.split()), frozenset(refuses.split()))
        METHODS[name.lower()] = Method(name, run, *parts)
        return run

    return register
