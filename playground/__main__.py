"""Serve a local Telegram for any bot; `methods` prints instead what of the Bot API is offered, in Markdown."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from .cast import find_or_add_cast
from .methods.table import page
from .telegram import DEFAULT_FLOODS, Telegram


def port(written: str) -> int:
    """Read the number of a port."""
    number = int(written)
    if not 0 <= number <= 65535:
        raise ValueError
    return number


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m playground", description=__doc__)
    parser.add_argument("do", nargs="?", choices=["serve", "methods"], default="serve", help="serve, unless said")
    parser.add_argument("--port", type=port, default=8080, help="where to listen, on 127.0.0.1 (0: any free port)")
    parser.add_argument("--name", help="the bot's name (Test Bot, or as in the state file)")
    parser.add_argument("--username", default="test_bot", help="the bot's username, without @")
    parser.add_argument("--state", type=Path, help="a file that keeps people and chats for the next start")
    parser.add_argument("--no-bot", action="store_true", help="run no bot; always so here, since you bring your own")
    parser.add_argument("--no-floods", action="store_true", help="lift the limits on how fast a bot may send")
    return parser.parse_args(arguments)


async def serve(chosen: argparse.Namespace) -> None:
    """Serve the phones and the Bot API until a signal, and say how a bot gets there."""
    telegram = Telegram(floods=None if chosen.no_floods else DEFAULT_FLOODS, state_file=chosen.state)
    telegram.speeds = (1,)  # nothing here could make the clock of somebody's bot run faster
    bot = find_or_add_cast(telegram, chosen.name or "Test Bot", chosen.username).bot
    if chosen.name:
        bot.rename(chosen.name)
    telegram.title = f"{bot.first_name} playground"
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # on Windows asyncio.run ends at Ctrl+C by itself
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with telegram.serve(chosen.port) as root:
        print(f"Two phones: {root}   (Ctrl+C ends)")
        print(f"TELEGRAM_API_URL={root} BOT_TOKEN={bot.token}", flush=True)
        await ended.wait()


def main() -> int:
    """Run the command; return its exit code."""
    chosen = parse()
    if chosen.do == "methods":
        print(page(), end="")
        return 0
    try:
        asyncio.run(serve(chosen))
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"It cannot be served ({error.strerror}): --port and --state choose where.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
