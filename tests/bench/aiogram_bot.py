"""aiogram 3 as it comes, doing the usual work for a `/pause`. It runs in an environment of its own."""

import asyncio
import logging
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.bench.usual import LABELS, pause, sessions, told

_MAKE = sessions(os.environ["DATABASE_URL"])
_KEYS = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=label)] for label in LABELS]
)


async def answer(message: Message) -> None:
    """Answer /pause: this is the whole bot."""
    if message.from_user is not None:
        chat = message.chat
        started = await pause(_MAKE, chat.id, chat.title, message.from_user.id, message.from_user.first_name)
        await message.answer(told(started), reply_markup=_KEYS)


async def main() -> None:
    """Poll until a signal."""
    logging.basicConfig(level=logging.WARNING)
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    dispatcher = Dispatcher()
    dispatcher.message.register(answer, Command("pause"))
    await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session))


if __name__ == "__main__":
    asyncio.run(main())
