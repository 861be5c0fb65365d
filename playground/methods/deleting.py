"""Deleting messages, pins and reactions."""

from ..chats import Chat
from ..errors import bad
from ..fields import objects, string
from ..finding import find_chat, find_message, writable
from ..messages import Message
from ..params import integer
from .registry import BUSINESS, Call, method

EMOJI = (  # the reactions that everybody has, without variation selectors
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 "
    "🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
)
REACTIONS = frozenset(EMOJI.split())
TWO_DAYS = 48 * 3600


def deletable(call: Call, chat: Chat, message: Message) -> bool:
    """Within 48 hours: its own anywhere, everything in private, everything where it administers."""
    if call.world.now() - message.at > TWO_DAYS:
        return False
    if {"migrate_from_chat_id", "forum_topic_created"} & message.data.keys():
        return False
    return message.sender == call.bot.id or chat.private or chat.admin(call.bot.id)


@method("deleteMessage", "chat_id message_id")
def delete_message(call: Call) -> bool:
    chat = find_chat(call.world, call.bot, call.params["chat_id"])
    message = find_message(chat, call.params["message_id"], "message to delete not found")
    if not deletable(call, chat, message):
        raise bad("message can't be deleted for everyone")
    call.world.erase(message)
    return True


@method("deleteMessages", "chat_id message_ids")
def delete_messages(call: Call) -> bool:
    """Up to 100, all or none; those not found are passed over."""
    chat = find_chat(call.world, call.bot, call.params["chat_id"])
    numbers = call.params["message_ids"]
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= 100:
        raise bad("too many message identifiers specified" if numbers else "message identifiers are not specified")
    wanted = [chat.messages.get(integer("message_id", number)) for number in dict.fromkeys(map(str, numbers))]
    found = [message for message in wanted if message]
    if not all(deletable(call, chat, message) for message in found):
        raise bad("message can't be deleted for everyone")
    for message in found:
        call.world.erase(message)
    return True


def may_pin(call: Call) -> Chat:
    chat = writable(call.world, call.bot, call.params["chat_id"])
    if not chat.private and not chat.admin(call.bot.id):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


@method("pinChatMessage", "chat_id message_id", "disable_notification", BUSINESS)
def pin(call: Call) -> bool:
    chat = may_pin(call)
    message = find_message(chat, call.params["message_id"], "message to pin not found")
    chat.pins = [one for one in chat.pins if one != message.id] + [message.id]
    call.world.service(chat, call.bot, {"pinned_message": message.data})
    return True


@method("unpinChatMessage", "chat_id", "message_id", BUSINESS)
def unpin(call: Call) -> bool:
    chat = may_pin(call)
    number = call.params.get("message_id", chat.pinned.id if chat.pinned else None)
    if number not in chat.pins:
        raise bad("message to unpin not found")
    chat.pins = [one for one in chat.pins if one != number]
    call.world.touch()
    return True


@method("unpinAllChatMessages", "chat_id")
def unpin_all(call: Call) -> bool:
    may_pin(call).pins = []
    call.world.touch()
    return True


@method("setMessageReaction", "chat_id message_id", "reaction is_big")
def react(call: Call) -> bool:
    """Sets the bot's own reaction, or takes it back."""
    chat = writable(call.world, call.bot, call.params["chat_id"])
    message = find_message(chat, call.params["message_id"], "message to react not found")
    emoji = ""
    for one in objects(call.params.get("reaction") or [], "reaction"):
        if one.get("type") != "emoji" or string(one, "emoji").replace("\ufe0f", "") not in REACTIONS:
            raise bad("REACTION_INVALID")
        emoji = emoji or string(one, "emoji")
    message.react(call.bot.id, emoji)
    call.world.touch()
    return True
