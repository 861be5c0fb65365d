"""What a bot tells Telegram about itself (`setup`), and what @BotFather must be told (`doctor`)."""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, User, WebhookInfo
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot
from tzdata import IANA_VERSION

from bot.base.settings import Settings
from bot.core import KEY_MISSING
from bot.db import data_keys
from bot.db.database import Database
from bot.db.health import MIGRATIONS_MISSING, UNUSABLE, UnusableError, is_up_to_date
from bot.db.sealing import Sealer
from bot.telegram_api.transport import AiohttpRequest, UnreadableError, is_telegram_away
from bot.toolkit.feature import Command, Feature
from content.catalog.messages import DEFAULT, Catalog, catalog, plain

_SCOPES = {"private": BotCommandScopeAllPrivateChats, "group": BotCommandScopeAllGroupChats}

_CONNECT_S, _READ_S = 2.0, 5.0
"""Seconds until somebody at a terminal is told that Telegram does not answer."""


class SetupError(Exception):
    """Telegram was not told everything. The message is one sentence for the operator."""


async def set_up(bot: ExtBot[Any], features: Sequence[Feature], words: Catalog | None = None) -> None:
    """Publish commands by scope and language, and the bot's profile. Safe to repeat."""
    words = words or catalog()
    commands = [command for feature in features for command in feature.commands]
    for two_letters in _two_letter_codes(words):
        language = words.language(two_letters)
        # English is also what everyone sees for whose language there are no words.
        code = None if language == DEFAULT else two_letters
        for where, scope in _SCOPES.items():
            menu = [_entry(words, command, language, where) for command in commands if where in command.where]
            await bot.set_my_commands(menu, scope=scope(), language_code=code)
        await bot.set_my_description(plain(words.text(language, "about")), language_code=code)
        await bot.set_my_short_description(plain(words.text(language, "about-short")), language_code=code)


def _two_letter_codes(words: Catalog) -> list[str]:
    """Return the languages as Telegram keeps menus and descriptions: a country's own kind has none of its own."""
    primary = {language.partition("-")[0] for language in words.languages}
    return sorted(code for code in primary if len(code) == 2)


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
    (
        "Guest mode is on: two people can call the bot by name in their own chat.",
        "Guest mode is off. Open @BotFather's app, choose the bot, and turn Guest Mode on in its settings.",
    ),
)
_FEEDBACK = (
    "Telegram does not show whether inline feedback is on. Tell @BotFather: /setinlinefeedback, choose the bot, 100%."
)


def _switches(me: User) -> list[tuple[bool, str]]:
    """Return what getMe shows of the settings, and of each whether it is as the bot needs it."""
    found = (
        not me.can_read_all_group_messages,
        bool(me.supports_inline_queries),
        bool(me.can_join_groups),
        bool(me.supports_guest_queries),
    )
    return [(well, sentences[not well]) for well, sentences in zip(found, _SWITCHES, strict=True)]


async def _set_settings(bot: ExtBot[Any], words: Catalog) -> list[str]:
    """Set what @BotFather sets; return what is to be told to @BotFather where Telegram does not let a bot do it.

    The method came with Bot API 10.5; its parameters are those of aiogram's documentation of it.
    """
    settings = {
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "inline_query_placeholder": plain(words.text(DEFAULT, "inline-placeholder")),
        "inline_feedback_share_denominator": 1,  # of all results that are chosen, not of one in ten
        "can_join_groups": True,
        "supports_guest_queries": True,
    }
    try:
        await bot.do_api_request("setMySettings", api_kwargs=settings)
    except (EndPointNotFound, BadRequest):
        return [*(sentence for well, sentence in _switches(await bot.get_me()) if not well), _FEEDBACK]
    return []


def _explain(error: TelegramError) -> str:
    """Say in one sentence why Telegram did not do it, and what to do about it."""
    if isinstance(error, InvalidToken):
        # A gateway's page that says "not found" is no word of Telegram's about the token.
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, UnreadableError):
            cause = cause.__cause__
        if cause is None:
            return "Telegram does not know this BOT_TOKEN: copy it again from @BotFather."
        error = cause
    if isinstance(error, RetryAfter):
        return f"Telegram has been asked too often ({error.message}): repeat the command then."
    if is_telegram_away(error):
        return f"Telegram cannot be reached ({type(error).__name__}): check the network and TELEGRAM_API_URL."
    return f"Telegram refuses it: {error.message}."


async def _diagnose(settings: Settings, bot: ExtBot[Any]) -> list[tuple[bool, str]]:
    """Make every check in turn: whether it passed, and one sentence, which for a fault says what to do."""
    try:
        me, hook = await bot.get_me(), await bot.get_webhook_info()
    except TelegramError as error:
        findings = [(False, _explain(error))]
    else:
        findings = [
            (True, f"The token belongs to @{me.username}."),
            *_switches(me),
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
        return False, UNUSABLE
    if not ready:
        return False, MIGRATIONS_MISSING
    return True, "The database is reachable and has every migration."


async def _words(settings: Settings) -> tuple[bool, str]:
    """Check that what people wrote is sealed. The database must have every migration."""
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


async def publish(settings: Settings, features: Sequence[Feature]) -> list[str]:
    """Run `setup`; return what is to be told to @BotFather, nothing where the settings were set. Raises SetupError."""
    async with _bot(settings) as bot:
        try:
            await bot.initialize()
            await set_up(bot, features)
            return await _set_settings(bot, catalog())
        except TelegramError as error:
            raise SetupError(_explain(error)) from None


async def examine(settings: Settings) -> list[tuple[bool, str]]:
    """Run the checks of `doctor`: whether each passed, and one sentence about it."""
    async with _bot(settings) as bot:
        return await _diagnose(settings, bot)


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[ExtBot[Any]]:
    # The system's resolver asks a name server that is away for ten seconds, and nothing ends it before.
    os.environ.setdefault("RES_OPTIONS", "timeout:1 attempts:1")
    request = AiohttpRequest(read_timeout=_READ_S, connect_timeout=_CONNECT_S)
    await request.initialize()
    try:
        token = settings.bot_token.get_secret_value()
        yield ExtBot(token, f"{settings.telegram_api_url}/bot", request=request)
    finally:
        await request.shutdown()
