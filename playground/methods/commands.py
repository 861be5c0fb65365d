"""Command menus by scope and language."""

import re
from typing import Any

from ..compact import Json
from ..errors import bad
from ..fields import number, string
from ..finding import find_chat
from ..params import chat_reference
from .registry import Call, method

NAME = re.compile(r"/?[a-z0-9_]{1,32}")
WIDE = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}


def scope_key(call: Call) -> str:
    """One string for a BotCommandScope; the chat in it must exist."""
    scope = call.params.get("scope") or {"type": "default"}
    if not isinstance(scope, dict):
        raise bad("BotCommandScope must be an Object")
    kind = string(scope, "type")
    if kind in WIDE:
        return kind
    if kind not in {"chat", "chat_administrators", "chat_member"}:
        raise bad("can't parse BotCommandScope: unsupported type specified")
    chat = find_chat(call.world, call.bot, chat_reference("chat_id", string(scope, "chat_id")))
    if kind != "chat" and chat.private:
        raise bad("can't change commands for the scope")
    return f"{kind} {chat.id}" + (f" {number(scope, 'user_id')}" if kind == "chat_member" else "")


def language(call: Call) -> str:
    code = call.params.get("language_code", "")
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad("invalid language code specified")
    return str(code)


def checked(raw: Any) -> Json:
    if not isinstance(raw, dict):
        raise bad("can't parse commands: expected an Object")
    name, description = raw.get("command"), raw.get("description")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not 1 <= len(description.strip()) <= 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    shown: Json = {"command": name.lstrip("/"), "description": description.strip()}
    return shown | ({"is_ephemeral": True} if raw.get("is_ephemeral") else {})


@method("setMyCommands", "commands", "scope language_code")
def set_commands(call: Call) -> bool:
    commands = call.params["commands"]
    if not isinstance(commands, list):
        raise bad("can't parse commands: expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    key = (scope_key(call), language(call))
    found = [checked(one) for one in commands]
    if found:
        call.bot.commands[key] = found
    else:
        call.bot.commands.pop(key, None)
    call.world.touch()
    return True


@method("deleteMyCommands", "", "scope language_code")
def delete_commands(call: Call) -> bool:
    call.bot.commands.pop((scope_key(call), language(call)), None)
    call.world.touch()
    return True


@method("getMyCommands", "", "scope language_code")
def get_commands(call: Call) -> list[Json]:
    return call.bot.commands.get((scope_key(call), language(call)), [])
