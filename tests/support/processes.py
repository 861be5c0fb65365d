"""`run`, `web` and `worker` as processes of their own."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from playground import BotAccount
from tests.support.webhook_harness import HOOK_SECRET, free_port

ROOT = Path(__file__).parents[2]
GRACE = 10.0
"""Real seconds from SIGTERM to a host's SIGKILL."""


class Bot:
    """`python -m bot COMMAND` against a local Telegram, on one database."""

    def __init__(self, command: str, root: str, account: BotAccount, folder: Path, **environment: str) -> None:
        self.port = free_port()
        self._command = command
        self._folder = folder
        self._environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": account.token,
            "TELEGRAM_API_URL": root,
            "DATABASE_URL": f"sqlite:///{folder / 'breather.sqlite'}",
            "HOST": "127.0.0.1",
        }
        if command == "web":
            url = f"http://127.0.0.1:{self.port}"
            self._environment |= {"PORT": str(self.port), "WEBHOOK_URL": url, "WEBHOOK_SECRET": HOOK_SECRET}
        else:
            self._environment |= {"METRICS_PORT": str(self.port)}
        self._environment |= environment
        self._process: asyncio.subprocess.Process | None = None
        self._written: asyncio.Task[tuple[bytes, bytes]]
        self.errors = ""

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", self._command, cwd=self._folder, env=self._environment,
            stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self._written = asyncio.create_task(self._process.communicate())  # read all along: a full pipe would stop it

    async def gone(self) -> int:
        """Wait for its end; the exit code."""
        assert self._process is not None
        _, errors = await asyncio.shield(self._written)
        self.errors = errors.decode()
        assert self._process.returncode is not None
        return self._process.returncode

    async def stop(self) -> int:
        """Stop it as a host does: SIGTERM, and SIGKILL after ten seconds."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(GRACE):
            return await self.gone()

    def kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
