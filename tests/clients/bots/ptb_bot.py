"""The small bot in python-telegram-bot."""

import os
from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, _: Context) -> None:
    """Answer /start with both kinds of keyboard."""
    if update.message and update.effective_user:
        buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
        await update.message.reply_text(f"Hello, {update.effective_user.first_name}!", reply_markup=buttons)
        keys = ReplyKeyboardMarkup([["Help"]], resize_keyboard=True)
        await update.message.reply_text("Keys", reply_markup=keys)


async def tapped(update: Update, _: Context) -> None:
    """Edit the message and answer the tap."""
    if query := update.callback_query:
        await query.edit_message_text("You said yes")
        await query.answer("Noted")


async def pressed(update: Update, _: Context) -> None:
    """Answer a text, which a key sends."""
    if update.message:
        await update.message.reply_text(f"You wrote {update.message.text}")


async def photo(update: Update, _: Context) -> None:
    """Send a photo back, with its number of bytes."""
    if update.message:
        file = await update.message.photo[-1].get_file()
        content = bytes(await file.download_as_bytearray())
        await update.message.reply_photo(content, caption=f"{len(content)} bytes")


async def inline(update: Update, _: Context) -> None:
    """Offer one article that repeats what was typed."""
    if query := update.inline_query:
        content = InputTextMessageContent(f"Inline {query.query}")
        await query.answer([InlineQueryResultArticle("1", "Repeat", content)], cache_time=0)


def main() -> None:
    """Poll, or listen where a port is given, until a signal."""
    root = os.environ["TELEGRAM_API_URL"]
    builder = Application.builder().token(os.environ["BOT_TOKEN"])
    application: Application[Any, Any, Any, Any, Any, Any] = (
        builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot").build()
    )
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(MessageHandler(filters.PHOTO, photo))
    application.add_handler(MessageHandler(filters.TEXT, pressed))
    application.add_handler(InlineQueryHandler(inline))
    if port := os.environ.get("PORT"):
        application.run_webhook("127.0.0.1", int(port), webhook_url=f"http://127.0.0.1:{port}", secret_token="secret")
    else:
        application.run_polling()


if __name__ == "__main__":
    main()
