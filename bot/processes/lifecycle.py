"""`run`, `web` and `worker`: one process each, until a signal."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from telegram.error import InvalidToken

from bot.base.clock import SystemClock
from bot.base.settings import Settings, SettingsError
from bot.db.health import UNUSABLE, UnusableError
from bot.processes.run import RunProcess, WorkerProcess
from bot.processes.signals import ended_by_signals

log = logging.getLogger(__name__)

_COLLECT_AFTER = 20_000
"""New objects until cycles among them are looked for; at Python's 700 that took a tenth of what a message costs."""


class Process(Protocol):
    """A process that is started, ended by a signal, and stopped."""

    async def start(self) -> None:
        """Connect to what it needs, however long that takes, and begin."""
        ...

    async def until_stopped(self) -> int:
        """Wait until it cannot go on, and return the exit code."""
        ...

    async def stop(self) -> None:
        """Finish what is under way, leave the rest."""
        ...


async def run_bot(settings: Settings) -> int:
    """Poll and deliver until a signal; return the exit code."""
    breather = RunProcess(settings, SystemClock(settings.clock_speed))
    async with _with_status_server(breather, settings):
        return await _run_until_signal(breather)


async def run_worker(settings: Settings) -> int:
    """Deliver until a signal; return the exit code."""
    delivering = WorkerProcess(settings, SystemClock(settings.clock_speed))
    async with _with_status_server(delivering, settings):
        return await _run_until_signal(delivering)


async def run_web(settings: Settings) -> int:
    """Take updates by webhook until a signal; return the exit code."""
    from bot.processes.web import WebProcess

    try:
        web = WebProcess(settings, SystemClock(settings.clock_speed))
    except OSError as error:
        raise _port_error("PORT", settings.port, error) from None
    return await _run_until_signal(web)


async def _run_until_signal(process: Process) -> int:
    """Run until SIGINT or SIGTERM; return the exit code. Waits for the database and Telegram without a limit."""
    try:
        with ended_by_signals():
            await process.start()
            gc.collect()
            gc.freeze()  # what is loaded by now stays: looking through it again and again took a tenth of the time
            gc.set_threshold(_COLLECT_AFTER)
            return await process.until_stopped()
    except InvalidToken:
        raise SettingsError("Telegram does not know this BOT_TOKEN: copy it again from @BotFather.") from None
    except UnusableError:
        raise SettingsError(UNUSABLE) from None
    except asyncio.CancelledError:
        return 0
    finally:
        await process.stop()


@asynccontextmanager
async def _with_status_server(process: RunProcess | WorkerProcess, settings: Settings) -> AsyncIterator[None]:
    """Serve /healthz and /metrics where METRICS_PORT is set; else import nothing of them."""
    if settings.metrics_port is None:
        yield
        return
    from bot.processes.web import status_server

    try:
        server = status_server(process.core, process.worker, settings.metrics_port)
    except OSError as error:
        raise _port_error("METRICS_PORT", settings.metrics_port, error) from None
    server.start()
    try:
        yield
    finally:
        await server.stop()


def _port_error(name: str, port: int, error: OSError) -> SettingsError:
    return SettingsError(f"Port {port} cannot be used ({error.strerror}): choose another one with {name}.")
