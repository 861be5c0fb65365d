"""`make clients`: a Markdown table of what works; `python -m tests.clients grammY aiogram` plays only some."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bench.figures import table
from tests.clients.libraries import LIBRARIES, Installed, Library, NotInstalledError
from tests.clients.play import STEPS, Play
from tests.support.webhook_harness import free_port

FOLDER = Path(".bench/clients").resolve()
_STOP = 10.0


def main() -> int:
    """Play each bot in turn; return 1 when something did not work."""
    chosen = [one for one in LIBRARIES if not sys.argv[1:] or one.name.partition(",")[0] in sys.argv[1:]]
    if not chosen:
        sys.exit(f"There are: {', '.join(one.name for one in LIBRARIES)}")
    rows, failures, skipped = [], [], []
    for library in chosen:
        try:
            installed = library.install(FOLDER)
        except NotInstalledError as reason:
            skipped.append(f"{library.name}: skipped, since {reason}")
            continue
        by_polling = asyncio.run(play(installed))
        by_webhook = asyncio.run(play(installed, {"PORT": str(free_port())})) if library.webhook else {}
        rows.append([library.name, installed.version, *map(_cell, by_polling.values()), _webhook(by_webhook)])
        failures += [*_told(library, "polling", by_polling), *_told(library, "webhook", by_webhook)]
    print(table(["library", "version", *STEPS, "all by webhook"], rows), *failures, *skipped, sep="\n")
    return 1 if failures else 0


async def play(installed: Installed, settings: dict[str, str] | None = None) -> dict[str, str]:
    """Return for each step why it failed, or nothing; what the bot complained of goes to stderr then."""
    played = Play()
    async with played.telegram.serve() as root:
        more = {"TELEGRAM_API_URL": root, "BOT_TOKEN": played.bot.token} | (settings or {})
        async with running(installed, more) as complaints:
            results = await played.run()
    if any(results.values()):
        sys.stderr.write(b"".join(complaints).decode(errors="replace"))
    return results


@asynccontextmanager
async def running(installed: Installed, settings: dict[str, str]) -> AsyncIterator[list[bytes]]:
    """Run a bot as a process of its own and give what it writes, all of it at the end; SIGTERM ends it, or SIGKILL."""
    environment = {"PATH": os.environ["PATH"]} | installed.environment | settings
    process = await asyncio.create_subprocess_exec(
        *installed.command, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    written: list[bytes] = []
    reading = asyncio.create_task(_read(process, written))
    try:
        yield written
    finally:
        if process.returncode is None:
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), _STOP)
        except TimeoutError:
            process.kill()
        await reading


async def _read(process: asyncio.subprocess.Process, written: list[bytes]) -> None:
    while process.stdout and (line := await process.stdout.readline()):
        written.append(line)


def _cell(why: str) -> str:
    return "no" if why else "yes"


def _webhook(results: dict[str, str]) -> str:
    return _cell("".join(results.values())) if results else "not tried"


def _told(library: Library, way: str, results: dict[str, str]) -> list[str]:
    return [f"{library.name} by {way}, {step}: {why}" for step, why in results.items() if why]


if __name__ == "__main__":
    sys.exit(main())
