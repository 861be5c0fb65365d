"""python-telegram-bot as it comes, doing the usual work for a `/pause`."""

import logging
import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CommandHandler, ContextTypes

from tests.bench.usual import LABELS, pause, sessions, told

_MAKE = sessions(os.environ["DATABASE_URL"])
_KEYS = InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label)] for label in LABELS])


async def answer(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer /pause: this is the whole bot."""
    if update.message is not None and update.message.from_user is not None:
        chat, person = update.message.chat, update.message.from_user
        started = await pause(_MAKE, chat.id, chat.title, person.id, person.first_name)
        await update.message.reply_text(told(started), reply_markup=_KEYS)


def main() -> None:
    """Poll until a signal."""
    logging.basicConfig(level=logging.WARNING)
    root = os.environ["TELEGRAM_API_URL"]
    application = ApplicationBuilder().token(os.environ["BOT_TOKEN"]).base_url(f"{root}/bot").build()
    application.add_handler(CommandHandler("pause", answer))
    application.run_polling()


if __name__ == "__main__":
    main()
