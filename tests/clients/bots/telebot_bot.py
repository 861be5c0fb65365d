"""The small bot in pyTelegramBotAPI, by threads. It runs in an environment of its own."""

import os

from telebot import TeleBot, apihelper
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


def add_handlers(bot: TeleBot) -> None:
    """Register all that the bot answers."""

    def start(message: Message) -> None:
        buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
        bot.send_message(message.chat.id, f"Hello, {message.from_user.first_name}!", reply_markup=buttons)
        keys = ReplyKeyboardMarkup(resize_keyboard=True)
        keys.add("Help")
        bot.send_message(message.chat.id, "Keys", reply_markup=keys)

    def tapped(query: CallbackQuery) -> None:
        bot.edit_message_text("You said yes", query.message.chat.id, query.message.message_id)
        bot.answer_callback_query(query.id, "Noted")

    def pressed(message: Message) -> None:
        bot.send_message(message.chat.id, f"You wrote {message.text}")

    def photo(message: Message) -> None:
        content = bot.download_file(bot.get_file(message.photo[-1].file_id).file_path)
        bot.send_photo(message.chat.id, content, caption=f"{len(content)} bytes")

    def inline(query: InlineQuery) -> None:
        content = InputTextMessageContent(f"Inline {query.query}")
        bot.answer_inline_query(query.id, [InlineQueryResultArticle("1", "Repeat", content)], cache_time=0)

    bot.register_message_handler(start, commands=["start"])
    bot.register_message_handler(photo, content_types=["photo"])
    bot.register_message_handler(pressed, content_types=["text"])
    bot.register_callback_query_handler(tapped, lambda _: True)
    bot.register_inline_handler(inline, lambda _: True)


def main() -> None:
    """Poll until a signal."""
    root = os.environ["TELEGRAM_API_URL"]
    apihelper.API_URL = root + "/bot{0}/{1}"
    apihelper.FILE_URL = root + "/file/bot{0}/{1}"
    bot = TeleBot(os.environ["BOT_TOKEN"])
    add_handlers(bot)
    bot.infinity_polling()


if __name__ == "__main__":
    main()
