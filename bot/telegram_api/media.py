"""Clips: uploaded once, then sent by Telegram's own name for them."""

import asyncio
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from telegram import InlineKeyboardMarkup, InputMediaAnimation, Message
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.db import breathing
from bot.db.database import Database
from bot.domain.lane import Lane


class Clips:
    """Sends animations. The first sender of a clip uploads it while others wait; after that nobody uploads."""

    def __init__(self, bot: ExtBot[Lane], db: Database) -> None:
        self._bot = bot
        self._db = db
        self._known: dict[Path, str] = {}
        self._uploads: WeakValueDictionary[Path, asyncio.Lock] = WeakValueDictionary()

    async def send(self, chat_id: int, clip: Path, lane: Lane | None = None, **kwargs: Any) -> Message:
        """Send `clip` with the keyword arguments of sendAnimation. A name that Telegram has forgotten is replaced."""
        while (known := self._known.get(clip)) is not None:
            try:
                return await self._bot.send_animation(chat_id, known, rate_limit_args=lane, **kwargs)
            except BadRequest as error:
                if not _forgotten(error):
                    raise
                self._forget(clip, known)
        lock = self._uploads.setdefault(clip, asyncio.Lock())
        async with lock:
            if clip not in self._known:
                return await self._first(chat_id, clip, lane, kwargs)
        return await self.send(chat_id, clip, lane, **kwargs)

    async def name(self, clip: Path) -> str | None:
        """Return Telegram's name for a clip, if it was ever uploaded."""
        return self._known.get(clip) or await self._stored(clip)

    async def show(
        self,
        chat_id: int,
        message_id: int,
        clip: Path,
        caption: str,
        keys: InlineKeyboardMarkup | None,
        lane: Lane | None,
    ) -> None:
        """Put another clip and caption into a message that has one."""
        known = await self.name(clip)
        media = InputMediaAnimation(known or _bytes(clip), caption=caption, parse_mode="HTML", filename=clip.name)
        message = await self._bot.edit_message_media(
            media, chat_id, message_id, reply_markup=keys, rate_limit_args=lane
        )
        if isinstance(message, Message):
            await self._keep(clip, message)

    async def _first(self, chat_id: int, clip: Path, lane: Lane | None, kwargs: dict[str, Any]) -> Message:
        """Send a clip nobody has sent since this process began, by its stored name or by uploading it."""
        stored = await self._stored(clip)
        if stored is not None:
            try:
                message = await self._bot.send_animation(chat_id, stored, rate_limit_args=lane, **kwargs)
            except BadRequest as error:
                if not _forgotten(error):
                    raise
            else:
                self._known[clip] = stored
                return message
        message = await self._bot.send_animation(
            chat_id, _bytes(clip), filename=clip.name, rate_limit_args=lane, **kwargs
        )
        await self._keep(clip, message)
        return message

    async def _stored(self, clip: Path) -> str | None:
        return await self._db.run(breathing.file_id, _digest(clip), self._bot.id)

    async def _keep(self, clip: Path, message: Message) -> None:
        if message.animation is not None and clip not in self._known:
            self._known[clip] = message.animation.file_id
            await self._db.run(breathing.keep_file_id, _digest(clip), self._bot.id, message.animation.file_id)

    def _forget(self, clip: Path, name: str) -> None:
        if self._known.get(clip) == name:
            del self._known[clip]


def _forgotten(error: BadRequest) -> bool:
    return "wrong file identifier" in error.message.lower()


def _digest(clip: Path) -> str:
    return sha256(_bytes(clip)).hexdigest()


@cache
def _bytes(clip: Path) -> bytes:
    """Read a clip once: each is at most 200 KB."""
    return clip.read_bytes()
