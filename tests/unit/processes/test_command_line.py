"""The command line, as processes of their own."""

import asyncio
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest
from tzdata import IANA_VERSION

from bot import __version__
from bot.base.settings import database_address
from tests.support.api_spy import EAR, ApiSpy

ROOT = Path(__file__).parents[3]
MAKE = shutil.which("make")
TOKEN = "123456789:" + "a" * 35


def passed_on() -> dict[str, str]:
    """Return what a process needs of our environment: where programs are, and what measures its coverage."""
    return {name: value for name, value in os.environ.items() if name == "PATH" or name.startswith("COVERAGE_")}


async def bot(folder: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run `python -m bot …` in an environment of its own; return exit code, output and errors."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, cwd=folder,
        env=passed_on() | {"PYTHONPATH": str(ROOT), **environment},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        output, errors = await process.communicate()
        EAR.overhear(errors)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode or 0, output.decode(), errors.decode()


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, "BOT_TOKEN"),
        ({"BOT_TOKEN": "secret"}, "BOT_TOKEN"),
        ({"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "telegram"}, "TELEGRAM_API_URL"),
        ({"BOT_TOKEN": TOKEN, "DATABASE_URL": "mysql://x"}, "DATABASE_URL"),
        ({"BOT_TOKEN": TOKEN, "DATABASE_URL": "sqlite:////no/such/folder/b.sqlite"}, "DATABASE_URL"),
        ({"BOT_TOKEN": TOKEN, "PORT": "eighty"}, "PORT"),
        ({"BOT_TOKEN": TOKEN, "LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
        ({"BOT_TOKEN": TOKEN, "CLOCK_SPEED": "-1"}, "CLOCK_SPEED"),
        ({"BOT_TOKEN": TOKEN, "CLOCK_SPEED": "60"}, "CLOCK_SPEED"),
        ({"BOT_TOKEN": TOKEN, "CLOCK_SPEED": "60", "TELEGRAM_API_URL": "https://API.telegram.org/"}, "CLOCK_SPEED"),
    ],
)
async def test_a_wrong_environment_is_one_sentence(tmp_path: Path, environment: dict[str, str], names: str) -> None:
    code, output, errors = await bot(tmp_path, "run", **environment)
    assert code == 2
    assert output == ""
    assert len(errors.strip().splitlines()) == 1, errors
    assert names in errors
    assert errors.strip().endswith(".")
    assert "secret" not in errors


async def test_migrate_setup_and_doctor(tmp_path: Path) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot")
    async with telegram.serve() as root:
        environment = {"BOT_TOKEN": account.token, "TELEGRAM_API_URL": root}
        code, output, _ = await bot(tmp_path, "doctor", **environment)
        assert code == 1
        assert "!!  The database lacks migrations" in output
        for _ in range(2):
            assert (await bot(tmp_path, "migrate", **environment))[0] == 0
        assert stat.filemode((tmp_path / "breather.sqlite").stat().st_mode) == "-rw-------"
        for _ in range(2):
            assert (await bot(tmp_path, "setup", **environment))[0] == 0
        code, output, _ = await bot(tmp_path, "doctor", **environment)
        assert code == 0, output
        assert output.count("ok  ") == 9
        assert f"ok  Time zones are those of {IANA_VERSION}" in output
    names = [command["command"] for command in account.commands["all_private_chats", ""]]
    assert "pause" in names
    assert "pact" not in names
    group = {command["command"]: command for command in account.commands["all_group_chats", ""]}
    assert group["safety"]["is_ephemeral"]
    assert "is_ephemeral" not in group["pause"]
    assert account.texts["short_description", ""]


async def test_doctor_says_what_to_tell_botfather(tmp_path: Path) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot", privacy=False, inline=False)
    async with telegram.serve() as root:
        _, output, _ = await bot(tmp_path, "doctor", BOT_TOKEN=account.token, TELEGRAM_API_URL=root)
    assert "/setprivacy" in output
    assert "/setinline" in output


async def test_doctor_looks_at_the_webhook(tmp_path: Path) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot")
    closed = {"WEBHOOK_URL": "http://127.0.0.1:9", "WEBHOOK_SECRET": "only-telegram-knows-this"}
    async with telegram.serve() as root, aiohttp.ClientSession() as session:
        environment = {"BOT_TOKEN": account.token, "TELEGRAM_API_URL": root}
        _, output, _ = await bot(tmp_path, "doctor", **environment, **closed)
        assert "ok  Telegram does not know WEBHOOK_URL yet" in output
        await session.post(f"{root}/bot{account.token}/setWebhook", json={"url": f"{closed['WEBHOOK_URL']}/telegram"})
        _, output, _ = await bot(tmp_path, "doctor", **environment, **closed)
        assert "ok  Telegram brings updates to WEBHOOK_URL" in output
        _, output, _ = await bot(tmp_path, "doctor", **environment)
        assert "ok  A webhook is set" in output
        telegram.add_person("Alex").start(account)
        await telegram.until(lambda: account.queue.webhook and account.queue.webhook.last_error)
        _, output, _ = await bot(tmp_path, "doctor", **environment, **closed)
        assert "!!  Updates wait for the webhook" in output


async def test_doctor_finds_a_wrong_token_and_a_database_that_cannot_be_opened(tmp_path: Path) -> None:
    async with ApiSpy().serve() as root:
        environment = {"TELEGRAM_API_URL": root, "DATABASE_URL": "sqlite:////no/such/folder/b.sqlite"}
        code, output, _ = await bot(tmp_path, "doctor", BOT_TOKEN=TOKEN, **environment)
    faults = [line for line in output.splitlines() if line.startswith("!!")]
    assert code == 1
    assert [("BOT_TOKEN" in line, "DATABASE_URL" in line) for line in faults] == [(True, False), (False, True)]


async def test_a_token_telegram_does_not_know(tmp_path: Path) -> None:
    async with ApiSpy().serve() as root:
        code, _, errors = await bot(tmp_path, "run", BOT_TOKEN=TOKEN, TELEGRAM_API_URL=root)
        assert code == 2
        assert "does not know this BOT_TOKEN" in errors
        assert TOKEN not in errors
        code, _, errors = await bot(tmp_path, "setup", BOT_TOKEN=TOKEN, TELEGRAM_API_URL=root)
        assert code == 2
        assert "does not know this BOT_TOKEN" in errors


async def test_a_second_poller_ends_the_first_with_a_sentence(tmp_path: Path) -> None:
    telegram = ApiSpy()
    account = telegram.add_bot("Breather", "breather_bot")
    async with telegram.serve() as root:
        environment = {"BOT_TOKEN": account.token, "TELEGRAM_API_URL": root}
        first = asyncio.create_task(bot(tmp_path, "run", **environment))
        await telegram.until(lambda: any(call.method == "getWebhookInfo" for call in telegram.log))
        second = asyncio.create_task(bot(tmp_path, "run", **environment))
        done, waiting = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED, timeout=30)
        code, _, errors = done.pop().result()
        assert code == 1
        assert "Another program is polling" in errors
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def test_the_playground_without_the_bot_serves_any_bot(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "playground", "--no-bot", "--port", "0", cwd=tmp_path,
        env=passed_on() | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    await process.stdout.readline()
    line = (await process.stdout.readline()).decode()
    root, token = (part.split("=", 1)[1] for part in line.split())
    code, output, _ = await bot(tmp_path, "doctor", BOT_TOKEN=token, TELEGRAM_API_URL=root)
    process.terminate()
    await process.wait()
    assert code == 1
    assert "belongs to @breather_bot" in output


async def test_the_image_runs_without_the_playground(tmp_path: Path) -> None:
    copied = re.findall(r"^COPY (\w+) \1$", (ROOT / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(copied) == {"bot", "handlers", "content"}
    assert "playground" not in (ROOT / ".dockerignore").read_text(encoding="utf-8")  # it lists what goes in
    for package in copied:
        (tmp_path / package).symlink_to(ROOT / package)
    for command in ("run", "web", "worker", "doctor"):
        code, _, errors = await bot(tmp_path, command, PYTHONPATH="")
        assert (code, "BOT_TOKEN" in errors) == (2, True), errors
    code, _, errors = await bot(tmp_path, "playground", PYTHONPATH="")
    assert (code, errors.strip()) == (2, "The playground is not installed here: run it in a clone of the repository.")
    modules = "bot.processes.lifecycle, bot.processes.web, bot.processes.run, bot.processes.setup"
    imported = f"import {modules}, sys; sys.exit('playground' in sys.modules)"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", imported, cwd=tmp_path, env={"PATH": os.environ["PATH"]}
    )
    assert await process.wait() == 0


@pytest.mark.parametrize("written", ["postgres://u:p@h/n", "postgresql://u:p@h/n", "postgresql+psycopg://u:p@h/n"])
def test_an_address_of_postgresql_is_taken_as_hosts_write_it(written: str) -> None:
    assert database_address(written) == "postgresql+psycopg://u:p@h/n"


async def test_the_version_is_printed_where_nothing_is_set(tmp_path: Path) -> None:
    assert await bot(tmp_path, "--version") == (0, f"Breather {__version__}\n", "")


def test_the_version_is_the_newest_in_the_changelog() -> None:
    versions = re.findall(r"^## (\d\S*)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[0] == __version__


def make(*arguments: str) -> str:
    """Return what make prints, without what it prints about itself; `.venv` counts as made."""
    done = subprocess.run(
        [str(MAKE), "--old-file", ".venv/ready", "--no-print-directory", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.skipif(MAKE is None, reason="no make is installed")
def test_make_help_has_a_line_for_each_target() -> None:
    """A target without a comment would be missing in it."""
    targets = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert targets is not None
    lines = make("help").splitlines()
    assert [line.split()[0] for line in lines] == targets[1].split()
    assert all(len(line.split()) > 1 for line in lines)
    assert make() == make("help")


@pytest.mark.skipif(MAKE is None, reason="no make is installed")
def test_make_test_takes_arguments() -> None:
    one = make("--dry-run", "test", "ARGS=tests/unit/processes/test_command_line.py -k version")
    assert one.rstrip().endswith("--ignore tests/slow tests/unit/processes/test_command_line.py -k version")
    slow = make("--dry-run", "test", "ARGS=tests/slow/test_kill.py")
    assert "--ignore" not in slow
    assert slow.rstrip().endswith("tests/slow/test_kill.py")
