"""Updates as they arrive, each read by itself: one that cannot be read costs no other.

python-telegram-bot reads all of an answer or nothing: for one broken update it would write the whole answer into the
log and ask for the same again at once, for ever. Here such an update is passed over, and confirmed with its neighbours.
"""

import logging
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from telegram import Update
from telegram.ext import ExtBot

from bot.domain.lane import Lane
from bot.telegram_api.transport import UnreadableError

log = logging.getLogger(__name__)

_Id = Annotated[int, Field(gt=-(2**52), lt=2**52)]
_Word = Annotated[str, Field(max_length=1024)]
_Text = Annotated[str, Field(max_length=2**16)]


class BreatherBot(ExtBot[Lane]):
    """The bot as python-telegram-bot knows it, but for the way it takes updates."""

    async def fetch_updates(
        self, offset: int, known: Collection[int], timeout_s: int, allowed_updates: Sequence[str]
    ) -> list[tuple[Update, Any]]:
        """Ask for updates from `offset` on, which confirms those before it; wait `timeout_s` for the first one.

        Returns each with what Telegram sent, without those whose ids are known. One that cannot be read comes as an
        empty update, with nothing but its id. Raises UnreadableError where the answer is no JSON that can be read and
        only known updates come before the one it is about.
        """
        asked = {"offset": offset, "timeout": timeout_s, "allowed_updates": allowed_updates}
        patience_s = (self._request[0].read_timeout or 0) + timeout_s
        try:
            found = await self._post("getUpdates", asked, read_timeout=patience_s)
        except UnreadableError as error:
            new = [*self._read(await self._fetch_fewer(asked, patience_s), offset, known)]
            if not new:
                raise error from None
            return new
        return [*self._read(found, offset, known)]

    async def _fetch_fewer(self, asked: dict[str, Any], patience_s: float) -> list[Any]:
        """Fetch as many of the first updates as can be read: something among them is beyond the reader of JSON."""
        for limit in (50, 25, 12, 6, 3):
            with suppress(UnreadableError):
                return [*await self._post("getUpdates", asked | {"limit": limit}, read_timeout=patience_s)]
        return await self._fetch_first(asked | {"limit": 1}, patience_s)

    async def _fetch_first(self, asked: dict[str, Any], patience_s: float) -> list[Any]:
        """Fetch the first update alone, or its number: the answer holds something that no reader of JSON takes."""
        try:
            return [*await self._post("getUpdates", asked, read_timeout=patience_s)]
        except UnreadableError as error:
            if error.update_id is None:
                raise  # it is no answer of Telegram's at all, and nothing may be confirmed for it
            return [{"update_id": error.update_id}]

    def _read(self, found: Iterable[Any], number: int, known: Collection[int]) -> Iterable[tuple[Update, Any]]:
        for raw in found:
            # One without a number of its own counts as the one after the one before.
            number = _number(raw, number)
            if number not in known:
                yield read_update(raw, self) or Update(number), raw
            number += 1


def read_update(raw: Any, bot: ExtBot[Any]) -> Update | None:
    """Return the update, if it is one that Telegram sends. Kinds that were not asked for are ignored."""
    try:
        _Update.model_validate(raw)
        return Update.de_json({name: raw[name] for name in _Update.model_fields if name in raw}, bot)
    except Exception as error:  # noqa: BLE001  # whatever is wrong with it, the next one shall be heard
        log.warning("an update could not be read and was passed over: %s", type(error).__name__)
        return None


def _number(raw: Any, expected: int) -> int:
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if type(number) is int and 0 <= number < 2**52 else expected


class _Shape(BaseModel):
    """The fields we read, as Telegram describes them. python-telegram-bot looks whether they are there, not at more."""

    model_config = ConfigDict(strict=True, allow_inf_nan=False)


class _User(_Shape):
    id: _Id
    is_bot: bool
    first_name: _Word
    language_code: _Word | None = None


class _Chat(_Shape):
    id: _Id
    type: _Word
    title: _Word | None = None


class _Entity(_Shape):
    type: _Word
    offset: _Id
    length: _Id


class _Location(_Shape):
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class _Venue(_Shape):
    location: _Location


class _Message(_Shape):
    message_id: _Id
    chat: _Chat
    from_: _User | None = Field(None, alias="from")
    sender_chat: _Chat | None = None
    is_automatic_forward: bool | None = None
    message_thread_id: _Id | None = None
    is_topic_message: bool | None = None
    text: _Text | None = None
    entities: list[_Entity] = []
    location: _Location | None = None
    venue: _Venue | None = None
    new_chat_members: list[_User] | None = None
    left_chat_member: _User | None = None
    migrate_to_chat_id: _Id | None = None
    migrate_from_chat_id: _Id | None = None
    ephemeral_message_id: _Id | None = None
    guest_query_id: _Word | None = None


class _Tap(_Shape):
    id: _Word
    from_: _User = Field(alias="from")
    message: _Message | None = None
    inline_message_id: _Word | None = None
    data: _Word | None = None


class _Query(_Shape):
    id: _Word
    from_: _User = Field(alias="from")
    query: _Text


class _Chosen(_Shape):
    result_id: _Word
    from_: _User = Field(alias="from")
    inline_message_id: _Word | None = None


class _Member(_Shape):
    status: _Word
    user: _User


class _Change(_Shape):
    chat: _Chat
    from_: _User = Field(alias="from")
    old_chat_member: _Member
    new_chat_member: _Member


class _Update(_Shape):
    """A kind that the bot asks for needs its line here."""

    update_id: Annotated[int, Field(ge=0, lt=2**52)]
    message: _Message | None = None
    edited_message: _Message | None = None
    guest_message: _Message | None = None
    callback_query: _Tap | None = None
    inline_query: _Query | None = None
    chosen_inline_result: _Chosen | None = None
    my_chat_member: _Change | None = None


KINDS = frozenset(_Update.model_fields) - {"update_id"}
"""What can be read."""
