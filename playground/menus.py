"""Command menus: which of a bot's lists a person sees in a chat, in Telegram's order."""

from typing import TYPE_CHECKING

from .chats import Chat
from .compact import Json
from .errors import PhoneError

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .people import Person


def scopes(chat: Chat, user: int) -> list[str]:
    """Scope keys from the narrowest to the default."""
    if chat.private:
        return [f"chat {chat.id}", "all_private_chats", "default"]
    found = [f"chat_member {chat.id} {user}"]
    if chat.admin(user):
        found += [f"chat_administrators {chat.id}", f"chat {chat.id}", "all_chat_administrators"]
    else:
        found.append(f"chat {chat.id}")
    return [*found, "all_group_chats", "default"]


def menu(bot: "BotAccount", chat: Chat, person: "Person") -> list[Json]:
    """The commands a phone offers: for each scope the person's language first, then the one for all."""
    language = person.language.partition("-")[0]
    for scope in scopes(chat, person.id):
        for tried in (language, ""):
            found = bot.commands.get((scope, tried))
            if found:
                return found
    return []


def ephemeral_for(person: "Person", chat: Chat, text: str, wanted: bool | None) -> "BotAccount | None":
    """The bot that gets a typed text as an ephemeral command; None when it is an ordinary message."""
    if wanted is False or chat.kind not in {"group", "supergroup"} or not text.startswith("/"):
        if wanted:
            raise PhoneError("only a command in a group can be ephemeral")
        return None
    name, at, username = text.split(maxsplit=1)[0][1:].partition("@")
    for bot in chat.bots():
        if at and username.lower() != bot.username.lower():
            continue
        declared = [one for one in menu(bot, chat, person) if one["command"] == name and one.get("is_ephemeral")]
        if wanted or declared:
            return bot
    return None
