"""`playground`: the bot and a local Telegram in one process, sharing one clock."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click
from pydantic import SecretStr

from bot.base.clock import SystemClock
from bot.base.settings import Settings
from bot.db.migrate import migrate
from bot.processes.run import FEATURES, RunProcess
from bot.processes.setup import set_up
from bot.processes.signals import ended_by_signals
from playground import Telegram, find_or_add_cast

FOLDER = Path(".playground")
SPEEDS = (1, 60, 10080)
"""What "Faster" offers: the last one shows a week in a minute."""


async def play(port: int, with_bot: bool) -> None:
    """Serve the two phones (and the bot) until a signal. The chats are stored in `.playground`."""
    try:
        with ended_by_signals():
            await _serve(port, with_bot)
    except asyncio.CancelledError:
        return


async def _serve(port: int, with_bot: bool) -> None:
    await asyncio.to_thread(FOLDER.mkdir, exist_ok=True)
    state = FOLDER / "telegram.json"
    clock = SystemClock()
    telegram = Telegram(now=lambda: clock.now().timestamp(), state_file=state)
    if telegram.saved_now is not None and telegram.saved_now > clock.now().timestamp():
        # "Faster" had run ahead of the real time: go on from there, so that no message lies in the future.
        clock = SystemClock(start=datetime.fromtimestamp(telegram.saved_now, UTC))
    telegram.title, telegram.speeds, telegram.on_speed = "Breather playground", SPEEDS, clock.set_speed
    bot = find_or_add_cast(telegram, "Breather", "breather_bot").bot
    async with AsyncExitStack() as stack:
        root = await stack.enter_async_context(telegram.serve(port))
        if with_bot:
            database = f"sqlite:///{FOLDER / 'breather.sqlite'}"
            await asyncio.to_thread(migrate, database)
            settings = Settings(
                _env_file=None, bot_token=SecretStr(bot.token), telegram_api_url=root, database_url=database
            )
            breather = RunProcess(settings, clock)
            stack.push_async_callback(breather.stop)
            await breather.start()
            telegram.on_speed = partial(_set_speed, clock, breather)
            await set_up(breather.app.bot, FEATURES)
        click.echo(f"Two phones: {root}   (Ctrl+C ends, the chats are kept)")
        if not with_bot:
            click.echo(f"TELEGRAM_API_URL={root} BOT_TOKEN={bot.token}")
        await asyncio.Event().wait()


def _set_speed(clock: SystemClock, breather: RunProcess, speed: float) -> None:
    clock.set_speed(speed)
    breather.set_speed(speed)
