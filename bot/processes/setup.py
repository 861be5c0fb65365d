"""What a bot tells Telegram about itself (`setup`), and what @BotFather must be told (`doctor`)."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, WebhookInfo
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import ExtBot
from tzdata import IANA_VERSION

from bot.base.clock import SystemClock
from bot.base.settings import Settings
from bot.core import KEY_MISSING
from bot.db import data_keys
from bot.db.database import Database
from bot.db.health import UnusableError, is_up_to_date
from bot.db.sealing import Sealer
from bot.domain.lane import Lane
from bot.telegram_api.rate_limit import RateLimiter
from bot.telegram_api.transport import AiohttpRequest
from bot.toolkit.feature import Command, Feature
from content.catalog.messages import DEFAULT, Catalog, catalog, plain

_SCOPES = {"private": BotCommandScopeAllPrivateChats, "group": BotCommandScopeAllGroupChats}


async def set_up(bot: ExtBot[Lane], features: Sequence[Feature], words: Catalog | None = None) -> None:
    """Publish commands by scope and language, and the bot's profile. Safe to repeat."""
    words = words or catalog()
    commands = [command for feature in features for command in feature.commands]
    for language in words.languages:
        if "-" in language:
            continue  # Telegram keeps these by the two letters of a language: a country's own kind has none
        # English is also what everyone sees for whose language there are no words.
        code = None if language == DEFAULT else language
        for where, scope in _SCOPES.items():
            menu = [_entry(words, command, language, where) for command in commands if where in command.where]
            await bot.set_my_commands(menu, scope=scope(), language_code=code)
        await bot.set_my_description(plain(words.text(language, "about")), language_code=code)
        await bot.set_my_short_description(plain(words.text(language, "about-short")), language_code=code)


def _entry(words: Catalog, command: Command, language: str, where: str) -> BotCommand:
    description = plain(words.text(language, f"command-{command.name}"))
    extra = {"is_ephemeral": True} if command.ephemeral and where == "group" else None
    return BotCommand(command.name, description, api_kwargs=extra)


_SWITCHES = (
    (
        "Privacy mode is on: in groups only commands, replies and taps arrive.",
        "Privacy mode is off. Tell @BotFather: /setprivacy, choose the bot, Enable; then add it to its groups anew.",
    ),
    (
        "Inline mode is on.",
        "Inline mode is off. Tell @BotFather: /setinline, choose the bot, send any placeholder.",
    ),
    (
        "Groups are allowed.",
        "Groups are not allowed. Tell @BotFather: /setjoingroups, choose the bot, Enable.",
    ),
)


def _judge(sentences: tuple[str, str], well: bool) -> tuple[bool, str]:
    return well, sentences[0] if well else sentences[1]


async def _diagnose(settings: Settings, bot: ExtBot[Lane]) -> list[tuple[bool, str]]:
    """Make every check in turn: whether it passed, and one sentence, which for a fault says what to do."""
    try:
        me, hook = await bot.get_me(), await bot.get_webhook_info()
    except TelegramError as error:
        findings = [(False, f"Telegram does not answer this token ({type(error).__name__}): check BOT_TOKEN.")]
    else:
        switches = not me.can_read_all_group_messages, bool(me.supports_inline_queries), bool(me.can_join_groups)
        findings = [
            (True, f"The token belongs to @{me.username}."),
            *map(_judge, _SWITCHES, switches),
            _webhook(settings.webhook_url, hook),
        ]
    database = _database(settings)
    words = [await _words(settings)] if database[0] else []
    return [*findings, database, *words, (True, f"Time zones are those of {IANA_VERSION}, from the tzdata package.")]


def _webhook(wanted: str | None, hook: WebhookInfo) -> tuple[bool, str]:
    # Telegram keeps the last error after it is over. Only with updates that wait does it concern the present.
    if hook.url and hook.pending_update_count and hook.last_error_message:
        return False, (
            f"Updates wait for the webhook ({hook.last_error_message}): "
            "check that `web` runs and that WEBHOOK_URL is public."
        )
    if wanted is not None and not hook.url.startswith(f"{wanted}/"):
        return True, "Telegram does not know WEBHOOK_URL yet: `web` tells it when it starts."
    if wanted is None and hook.url:
        return True, "A webhook is set and WEBHOOK_URL is not: `run` removes it when it starts."
    return True, "Telegram brings updates to WEBHOOK_URL." if wanted else "No webhook is set: `run` polls."


def _database(settings: Settings) -> tuple[bool, str]:
    try:
        ready = is_up_to_date(settings.database_url)
    except UnusableError:
        return False, "The database cannot be opened: check DATABASE_URL, its folder and its permissions."
    if not ready:
        return False, "The database lacks migrations: run `python -m bot migrate`."
    return True, "The database is reachable and has every migration."


async def _words(settings: Settings) -> tuple[bool, str]:
    """Whether what people wrote is sealed, where the database is as it should be."""
    fingerprints = Sealer(settings.data_keys).fingerprints
    db = Database(settings.database_url)
    try:
        if await db.run(data_keys.find_missing, fingerprints):
            return False, KEY_MISSING
        left = await db.run(data_keys.count_others, fingerprints[0]) if fingerprints else 0
    finally:
        await db.close()
    if not fingerprints:
        return True, "DATA_KEY is not set: what people wrote is stored unencrypted (docs/operations.md)."
    if left:
        return False, f"{left} texts are not sealed with the first key of DATA_KEY yet: run `python -m bot seal`."
    return True, "What people wrote is sealed with the first key of DATA_KEY."


async def publish(settings: Settings, features: Sequence[Feature]) -> str | None:
    """Run `setup`; return the sentence that says why it failed, or None."""
    async with _bot(settings) as bot:
        try:
            await bot.initialize()
            await set_up(bot, features)
        except InvalidToken:
            return "Telegram does not know this BOT_TOKEN: copy it again from @BotFather."
        except NetworkError as error:
            return f"Telegram cannot be reached ({type(error).__name__}): check the network and TELEGRAM_API_URL."
    return None


async def examine(settings: Settings) -> list[tuple[bool, str]]:
    """Run the checks of `doctor`: whether each passed, and one sentence about it."""
    async with _bot(settings) as bot:
        return await _diagnose(settings, bot)


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[ExtBot[Lane]]:
    request = AiohttpRequest()
    await request.initialize()
    try:
        bot: ExtBot[Lane] = ExtBot(
            settings.bot_token.get_secret_value(),
            f"{settings.telegram_api_url}/bot",
            request=request,
            rate_limiter=RateLimiter(SystemClock()),
        )
        yield bot
    finally:
        await request.shutdown()
