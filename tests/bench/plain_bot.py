"""What Breather is measured against: python-telegram-bot as it comes, answering /pause with one message."""

import logging
import os

from telegram import Update
from telegram.ext import ApplicationBuilder, CommandHandler, ContextTypes


async def pause(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer /pause: this is the whole bot."""
    if update.message is not None:
        await update.message.reply_text("A pause of 20 minutes.")


def main() -> None:
    """Poll until a signal."""
    logging.basicConfig(level=logging.WARNING)
    root = os.environ["TELEGRAM_API_URL"]
    application = ApplicationBuilder().token(os.environ["BOT_TOKEN"]).base_url(f"{root}/bot").build()
    application.add_handler(CommandHandler("pause", pause))
    application.run_polling()


if __name__ == "__main__":
    main()
