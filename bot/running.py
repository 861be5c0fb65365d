"""`run`: long polling and the scheduler in one process, until a signal."""

import asyncio
import gc
import logging

from telegram.error import InvalidToken

from bot.app import Breather
from bot.clock import SystemClock
from bot.settings import Settings
from bot.signals import ended_by_signals

log = logging.getLogger(__name__)


async def run_bot(settings: Settings) -> int:
    """Run until SIGINT or SIGTERM; the exit code. Waits for Telegram as long as it must, and says so."""
    breather = Breather(settings, SystemClock(settings.clock_speed))
    try:
        with ended_by_signals():
            await breather.start()
            gc.collect()
            gc.freeze()  # what is loaded by now stays: looking through it again and again took a tenth of the time
            return await breather.until_stopped()
    except InvalidToken:
        log.error("Telegram does not know this BOT_TOKEN: copy it again from @BotFather.")
        return 2
    except asyncio.CancelledError:
        return 0
    finally:
        await breather.stop()
