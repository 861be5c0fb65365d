"""The small bot in aiogram 3. It runs in an environment of its own."""

import asyncio
import os

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web


async def start(message: Message) -> None:
    """Answer /start with both kinds of keyboard."""
    buttons = [[InlineKeyboardButton(text="Yes", callback_data="yes")]]
    await message.answer(
        f"Hello, {message.from_user.first_name}!", reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons)
    )
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Help")]], resize_keyboard=True)
    await message.answer("Keys", reply_markup=keys)


async def tapped(query: CallbackQuery) -> None:
    """Edit the message and answer the tap."""
    await query.message.edit_text("You said yes")
    await query.answer("Noted")


async def pressed(message: Message) -> None:
    """Answer a text, which a key sends."""
    await message.answer(f"You wrote {message.text}")


async def photo(message: Message, bot: Bot) -> None:
    """Send a photo back, with its number of bytes."""
    content = (await bot.download(message.photo[-1])).read()
    await message.answer_photo(BufferedInputFile(content, "photo.jpg"), caption=f"{len(content)} bytes")


async def inline(query: InlineQuery) -> None:
    """Offer one article that repeats what was typed."""
    content = InputTextMessageContent(message_text=f"Inline {query.query}")
    article = InlineQueryResultArticle(id="1", title="Repeat", input_message_content=content)
    await query.answer([article], cache_time=0)


def listen(bot: Bot, dispatcher: Dispatcher, port: int) -> None:
    """Take updates by webhook until a signal."""

    async def settle(bot: Bot) -> None:
        await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="secret")

    dispatcher.startup.register(settle)
    application = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="secret").register(application, path="/hook")
    setup_application(application, dispatcher, bot=bot)
    web.run_app(application, host="127.0.0.1", port=port, print=None)


def main() -> None:
    """Poll, or listen where a port is given, until a signal."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    bot = Bot(os.environ["BOT_TOKEN"], session=session)
    dispatcher = Dispatcher()
    dispatcher.message.register(start, CommandStart())
    dispatcher.message.register(photo, F.photo)
    dispatcher.message.register(pressed, F.text)
    dispatcher.callback_query.register(tapped)
    dispatcher.inline_query.register(inline)
    if port := os.environ.get("PORT"):
        listen(bot, dispatcher, int(port))
    else:
        asyncio.run(dispatcher.start_polling(bot))


if __name__ == "__main__":
    main()
