"""The small bot in pyTelegramBotAPI, by asyncio. It runs in an environment of its own."""

import asyncio
import os

from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot
from telebot.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
    ReplyKeyboardMarkup,
)


def add_handlers(bot: AsyncTeleBot) -> None:
    """Register all that the bot answers."""

    async def start(message: Message) -> None:
        buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
        await bot.send_message(message.chat.id, f"Hello, {message.from_user.first_name}!", reply_markup=buttons)
        keys = ReplyKeyboardMarkup(resize_keyboard=True)
        keys.add("Help")
        await bot.send_message(message.chat.id, "Keys", reply_markup=keys)

    async def tapped(query: CallbackQuery) -> None:
        await bot.edit_message_text("You said yes", query.message.chat.id, query.message.message_id)
        await bot.answer_callback_query(query.id, "Noted")

    async def pressed(message: Message) -> None:
        await bot.send_message(message.chat.id, f"You wrote {message.text}")

    async def photo(message: Message) -> None:
        file = await bot.get_file(message.photo[-1].file_id)
        content = await bot.download_file(file.file_path)
        await bot.send_photo(message.chat.id, content, caption=f"{len(content)} bytes")

    async def inline(query: InlineQuery) -> None:
        content = InputTextMessageContent(f"Inline {query.query}")
        await bot.answer_inline_query(query.id, [InlineQueryResultArticle("1", "Repeat", content)], cache_time=0)

    bot.register_message_handler(start, commands=["start"])
    bot.register_message_handler(photo, content_types=["photo"])
    bot.register_message_handler(pressed, content_types=["text"])
    bot.register_callback_query_handler(tapped, lambda _: True)
    bot.register_inline_handler(inline, lambda _: True)


def main() -> None:
    """Poll until a signal."""
    root = os.environ["TELEGRAM_API_URL"]
    asyncio_helper.API_URL = root + "/bot{0}/{1}"
    asyncio_helper.FILE_URL = root + "/file/bot{0}/{1}"
    bot = AsyncTeleBot(os.environ["BOT_TOKEN"])
    add_handlers(bot)
    asyncio.run(bot.infinity_polling())


if __name__ == "__main__":
    main()
