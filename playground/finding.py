"""From the ids in a call to chats and messages, or to Telegram's reasons why not."""

from typing import Any

from .accounts import BotAccount
from .chats import Chat
from .errors import bad, forbidden
from .messages import Message
from .people import Person
from .world import World

KICKED = {"group": "group chat", "supergroup": "supergroup chat", "channel": "channel chat"}


def find_chat(world: World, bot: BotAccount, reference: Any) -> Chat:
    """A chat the bot may look at."""
    if isinstance(reference, str):
        chat = next((one for one in world.chats.values() if one.username == reference.lstrip("@")), None)
    elif reference > 0:
        return private_chat(world, bot, reference)
    else:
        chat = world.chats.get(reference)
    if not chat:
        raise bad("chat not found")
    if chat.upgraded_to:
        raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.upgraded_to)
    status = chat.members.get(bot.id)
    if status is None:
        raise bad("chat not found")
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {KICKED[chat.kind]}")
    if status == "left":
        raise forbidden(f"bot is not a member of the {KICKED[chat.kind]}")
    return chat


def private_chat(world: World, bot: BotAccount, user: int) -> Chat:
    chat = world.privates.get((user, bot.id))
    if not chat:
        if user in world.bots:
            raise forbidden("bots can't send messages to bots")
        if user in world.people:
            raise forbidden("bot can't initiate conversation with a user")
        raise bad("chat not found")
    if chat.person and not chat.person.active:
        raise forbidden("user is deactivated")
    return chat


def writable(world: World, bot: BotAccount, reference: Any) -> Chat:
    """A chat the bot may write to."""
    chat = find_chat(world, bot, reference)
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.person and not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.kind == "channel" and not chat.admin(bot.id):
        raise bad("need administrator rights in the channel chat")
    if chat.status(bot.id) == "restricted":
        raise bad("not enough rights to send text messages to the chat")
    return chat


def find_person(world: World, user: int) -> Person:
    person = world.people.get(user)
    if not person:
        raise bad("user not found")
    return person


def find_message(chat: Chat, number: int, reason: str) -> Message:
    message = chat.messages.get(number)
    if not message:
        raise bad(reason)
    return message
