"""Messages in a group that one person sees. Telegram promises no delivery: never the only copy of anything."""

from dataclasses import dataclass
from typing import Any

from telegram import InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.domain.lane import Lane


@dataclass(frozen=True)
class Envelope:
    """For whom, and what gives us the right: a tap, or a command only they saw, at most 15 s ago."""

    chat_id: int
    thread_id: int | None
    person_id: int
    tap_id: str | None
    ephemeral_id: int | None


async def send_ephemeral(bot: ExtBot[Lane], envelope: Envelope, text: str, keys: InlineKeyboardMarkup | None) -> bool:
    """Send an ephemeral message; False if Telegram refused it, and then nothing was sent to anybody."""
    to: dict[str, Any] = {"receiver_user_id": envelope.person_id}
    extra: dict[str, Any] = {"ephemeral_message_parameters": to}
    if envelope.tap_id is not None:
        to["callback_query_id"] = envelope.tap_id
    elif envelope.ephemeral_id is not None:
        extra["reply_parameters"] = {"ephemeral_message_id": envelope.ephemeral_id}
    else:
        return False
    try:
        await bot.send_message(
            envelope.chat_id, text, message_thread_id=envelope.thread_id, reply_markup=keys, api_kwargs=extra
        )
    except (BadRequest, Forbidden):
        return False
    return True
