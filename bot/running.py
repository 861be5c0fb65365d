"""`run`: long polling and the scheduler in one process, until a signal."""

import asyncio
import gc
import logging
import signal

from telegram.error import InvalidToken

from bot.app import Breather
from bot.clock import Clock, SystemClock
from bot.settings import Settings

log = logging.getLogger(__name__)


async def run_bot(settings: Settings, clock: Clock | None = None) -> int:
    """Run until SIGINT or SIGTERM; the exit code. Waits for Telegram as long as it must, and says so."""
    breather = Breather(settings, clock or SystemClock(settings.clock_speed))
    main = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, lambda: main.cancel() if main else None)
    try:
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
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(name)
        await breather.stop()
