"""The command line: `python -m bot COMMAND`. Large imports wait until their command is asked for."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, NoReturn

import click

from bot import __version__
from bot.base import log
from bot.base.settings import WEBHOOK, Settings, SettingsError, database_address, read_settings


@click.group(no_args_is_help=True)
@click.version_option(__version__, message="Breather %(version)s")
def cli() -> None:
    """Breather, a Telegram bot for couples who keep missing each other."""


def _fail(sentence: str) -> NoReturn:
    click.echo(sentence, err=True)
    sys.exit(2)


def _settings() -> Settings:
    try:
        settings = read_settings()
    except SettingsError as error:
        _fail(str(error))
    log.configure(settings.log_level)
    os.umask(0o077)  # the database is for the account that runs the bot, and for no other on the machine
    return settings


def _run(process: Coroutine[Any, Any, int]) -> NoReturn:
    try:
        sys.exit(asyncio.run(process))
    except SettingsError as error:
        _fail(str(error))


@cli.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    envvar="PORT",
    help="Where the page is served.",
)
@click.option("--bot/--no-bot", default=True, help="Run Breather in it; without it any other bot can be tried.")
def playground(port: int, bot: bool) -> None:
    """Run the bot in a local Telegram: two phones in a web page. No token, no account, no network."""
    try:
        from bot.processes.playground import play
    except ModuleNotFoundError as error:
        if error.name != "playground":
            raise
        _fail("The playground is not installed here: run it in a clone of the repository.")

    log.configure("WARNING")
    try:
        asyncio.run(play(port, bot))
    except OSError as error:
        _fail(f"Port {port} cannot be used ({error.strerror}): choose another one with PORT.")


@cli.command()
def run() -> None:
    """Long polling and the scheduler in one process, for one small machine."""
    from bot.processes.lifecycle import run_bot

    _run(run_bot(_settings()))


@cli.command()
def web() -> None:
    """Updates by webhook, /healthz and /metrics, for a host that gives an address; `worker` runs beside it."""
    settings = _settings()
    if settings.webhook_url is None:
        _fail(WEBHOOK)
    from bot.processes.lifecycle import run_web

    _run(run_web(settings))


@cli.command()
def worker() -> None:
    """What comes by itself: pauses that end, reminders, sentences. It takes no updates; `web` does."""
    from bot.processes.lifecycle import run_worker

    _run(run_worker(_settings()))


@cli.command()
def migrate() -> None:
    """Bring the database to the newest version, creating it where it is missing. Safe to repeat."""
    _migrate(_settings())
    click.echo("The database is up to date.")


@cli.command()
@click.option("--to", required=True, envvar="MOVE_TO", help="An empty PostgreSQL database: postgresql://USER@HOST/NAME")
def move(to: str) -> None:
    """Copy everything from the SQLite file of DATABASE_URL to PostgreSQL. Stop the bot before; the file stays."""
    from bot.db.sqlite_to_postgres import TransferError, transfer

    settings = _settings()
    try:
        target = database_address(to)
    except ValueError:
        target = ""
    if not settings.database_url.startswith("sqlite") or not target.startswith("postgresql"):
        _fail("It goes from a SQLite file (DATABASE_URL) to PostgreSQL (--to postgresql://USER@HOST/NAME).")
    try:
        counts = transfer(settings.database_url, target)
    except TransferError as error:
        _fail(str(error))
    for table, rows in counts.items():
        click.echo(f"{rows:8} {table}")
    click.echo("Everything is there, row for row. Set DATABASE_URL to the new address and start the bot.")


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Copy the SQLite database to a FILE that is not there yet, while the bot runs, and check the copy."""
    from bot.base.clock import SystemClock
    from bot.db.backup import BackupError
    from bot.processes.backup import back_up

    try:
        back_up(_settings(), SystemClock(), file)
    except BackupError as error:
        _fail(str(error))
    click.echo(f"{file} is a whole copy of the database, and sound.")


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Put the FILE that `backup` made in the place of the SQLite database, which is kept aside. Stop the bot before."""
    from bot.base.clock import SystemClock
    from bot.db.backup import BackupError
    from bot.processes.backup import restore as put_back

    try:
        done = asyncio.run(put_back(_settings(), SystemClock(), file))
    except BackupError as error:
        _fail(str(error))
    if done.replaced is not None:
        click.echo(f"The database that was there before is kept as {done.replaced}.")
    click.echo(f"The database is as it was at {done.copied_at:%Y-%m-%d %H:%M} UTC; {done.told} chats will be told.")


@cli.command()
def seal() -> None:
    """Encrypt what is stored already with the first key of DATA_KEY. Safe beside a running bot, and to repeat."""
    from bot.processes.seal import seal as seal_words

    try:
        counts = asyncio.run(seal_words(_settings()))
    except SettingsError as error:
        _fail(str(error))
    click.echo(f"{counts.sealed} texts are now sealed with the first key of DATA_KEY.")
    if counts.unreadable:
        _fail(f"{counts.unreadable} texts were left as they are: no key in DATA_KEY opens them.")


@cli.command()
def setup() -> None:
    """Tell Telegram the bot's commands, by place and language, what its profile says, and its settings."""
    from bot.processes.run import FEATURES
    from bot.processes.setup import SetupError, publish

    try:
        left = asyncio.run(publish(_settings(), FEATURES))
    except SetupError as error:
        _fail(str(error))
    click.echo("Commands and descriptions are published.")
    for sentence in left:
        click.echo(f"!!  {sentence}")
    if not left:
        click.echo("Privacy mode, inline mode, groups and guest mode are set.")


@cli.command()
def doctor() -> None:
    """Check token, privacy, inline and guest mode, webhook, database and zones; say what to do about each fault."""
    from bot.processes.setup import examine

    findings = asyncio.run(examine(_settings()))
    for well, sentence in findings:
        click.echo(f"{'ok ' if well else '!! '} {sentence}")
    if not all(well for well, _ in findings):
        sys.exit(1)


def _migrate(settings: Settings) -> None:
    from bot.db.health import UNUSABLE, UnusableError, bring_up_to_date

    try:
        bring_up_to_date(settings.database_url)
    except UnusableError:
        _fail(UNUSABLE)


if __name__ == "__main__":
    cli()
