"""The libraries, and how each is installed in a folder of its own and started."""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

BOTS = Path(__file__).parent / "bots"


class NotInstalledError(Exception):
    """Says in one sentence why a library cannot be run here."""


@dataclass(frozen=True)
class Installed:
    """`command` starts the bot; `environment` is what it needs beside the address and the token."""

    version: str
    command: tuple[str, ...]
    environment: dict[str, str]


@dataclass(frozen=True)
class Library:
    """`package` is what pip or npm installs; `bot` a file in `bots`, of Python or of node."""

    name: str
    package: str
    bot: str
    webhook: bool = True

    def install(self, folder: Path) -> Installed:
        """Install the newest version into `folder`, once for the bots of one package; raise NotInstalledError."""
        own = folder / re.sub(r"\W", "-", self.package)
        try:
            return self._by_npm(own) if self.bot.endswith(".cjs") else self._by_pip(own)
        except subprocess.CalledProcessError as error:
            sys.stderr.write(error.stderr)
            raise NotInstalledError(f"{self.package} cannot be installed: is the package index reached?") from error

    def _by_pip(self, folder: Path) -> Installed:
        python = folder / "bin" / "python"
        if not python.exists():
            _run(sys.executable, "-m", "venv", str(folder))
        pip = (str(python), "-m", "pip", "--disable-pip-version-check", "--retries", "1")
        _run(*pip, "install", "--quiet", "--upgrade", self.package)
        name = self.package.partition("[")[0]
        version = _run(str(python), "-c", f"from importlib.metadata import version; print(version({name!r}))")
        return Installed(version.strip(), (str(python), str(BOTS / self.bot)), {})

    def _by_npm(self, folder: Path) -> Installed:
        node, npm = shutil.which("node"), shutil.which("npm")
        if not node or not npm:
            raise NotInstalledError("there is no node with npm here.")
        folder.mkdir(parents=True, exist_ok=True)
        how = ("--silent", "--no-audit", "--no-fund", "--fetch-retries", "1", "--prefix", str(folder))
        _run(npm, "install", *how, f"{self.package}@latest")
        modules = folder / "node_modules"
        about = json.loads((modules / self.package / "package.json").read_text(encoding="utf-8"))
        return Installed(about["version"], (node, str(BOTS / self.bot)), {"NODE_PATH": str(modules)})


def _run(*command: str) -> str:
    """Return what a command prints; raise CalledProcessError when it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


LIBRARIES = (
    Library("python-telegram-bot", "python-telegram-bot[webhooks]", "ptb_bot.py"),
    Library("aiogram", "aiogram", "aiogram_bot.py"),
    Library("pyTelegramBotAPI, TeleBot", "pyTelegramBotAPI[aiohttp]", "telebot_bot.py", webhook=False),
    Library("pyTelegramBotAPI, AsyncTeleBot", "pyTelegramBotAPI[aiohttp]", "async_telebot_bot.py", webhook=False),
    Library("grammY", "grammy", "grammy_bot.cjs"),
    Library("telegraf", "telegraf", "telegraf_bot.cjs"),
    Library("node-telegram-bot-api", "node-telegram-bot-api", "node_telegram_bot_api_bot.cjs"),
)
