"""Editing what a bot has sent."""

import re
from typing import Any

from .. import checks, keyboards
from ..compact import Json
from ..errors import bad
from ..finding import find_message, writable
from ..messages import MEDIA, Message
from ..pressing import owner
from .media import input_media
from .registry import BUSINESS, Call, method

TARGET = "chat_id message_id inline_message_id"
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
INLINE_ID = re.compile(r"[\w-]{27}|[\w-]{32}", re.ASCII)  # 20 or 24 bytes in base64
TEXTS = ("text", "entities", "link_preview_options")
CAPTIONS = ("caption", "caption_entities", "show_caption_above_media")
CONTENT = ("text", "entities", *CAPTIONS, *MEDIA, "has_media_spoiler", "reply_markup")


def target(call: Call) -> Message:
    """The message to edit: the bot's own, or one sent through it inline."""
    params = call.params
    if "inline_message_id" in params:
        return inline_target(call)
    if "chat_id" not in params:
        raise bad("chat_id is empty")
    if "message_id" not in params:
        raise bad("message identifier is not specified")
    chat = writable(call.world, call.bot, params["chat_id"])
    message = find_message(chat, params["message_id"], "message to edit not found")
    if message.sender != call.bot.id or message.service or message.expired or message.prompt:
        raise bad("message can't be edited")
    return message


def inline_target(call: Call) -> Message:
    """The bot's own message behind an inline_message_id; gone and too old are told in the same words."""
    wanted = str(call.params["inline_message_id"])
    if not INLINE_ID.fullmatch(wanted):
        raise bad("invalid inline message identifier specified")
    message = call.world.inline_messages.get(wanted)
    if not message or message.expired or owner(message) is not call.bot:
        raise bad("MESSAGE_ID_INVALID")
    return message


def change(call: Call, message: Message, new: Json, replaced: tuple[str, ...]) -> None:
    """Puts `new` in place of the fields `replaced` and the keyboard; ApiError when nothing would change."""
    chat = message.chat
    inline = "inline_message_id" in call.params
    markup = keyboards.inline_only(call.params.get("reply_markup"), private=chat.private and not inline)
    fields = dict.fromkeys(replaced) | new | {"reply_markup": markup}
    if all(message.data.get(name) == fields[name] for name in fields if name in CONTENT):
        raise bad(SAME)
    call.world.spend(call.bot, None if inline else chat)
    call.world.edit(message, fields)


def outcome(call: Call, message: Message) -> Json | bool:
    return True if "inline_message_id" in call.params else message.data


def has_media(message: Message) -> bool:
    return any(kind in message.data for kind in MEDIA)


@method("editMessageText", "", f"{TARGET} text parse_mode entities link_preview_options reply_markup",
        f"{BUSINESS} rich_message")  # fmt: skip
def edit_text(call: Call) -> Any:
    body = checks.body(call.params)
    message = target(call)
    if "text" not in message.data:
        raise bad("there is no text in the message to edit")
    if call.params.get("link_preview_options"):
        body["link_preview_options"] = call.params["link_preview_options"]
    change(call, message, body, TEXTS)
    return outcome(call, message)


@method("editMessageCaption", "",
        f"{TARGET} caption parse_mode caption_entities show_caption_above_media reply_markup", BUSINESS)  # fmt: skip
def edit_caption(call: Call) -> Any:
    caption = checks.caption(call.params)
    message = target(call)
    if not has_media(message):
        raise bad("there is no caption in the message to edit")
    change(call, message, caption, CAPTIONS)
    return outcome(call, message)


@method("editMessageMedia", "media", f"{TARGET} reply_markup", BUSINESS)
def edit_media(call: Call) -> Any:
    message = target(call)
    if "inline_message_id" in call.params and not all(name.startswith("http") for name in call.files):
        raise bad("invalid message content specified")  # an inline message takes no upload
    content = input_media(call, call.params["media"])
    change(call, message, content, (*TEXTS, *CAPTIONS, *MEDIA, "has_media_spoiler"))
    return outcome(call, message)


@method("editMessageReplyMarkup", "", f"{TARGET} reply_markup", BUSINESS)
def edit_markup(call: Call) -> Any:
    message = target(call)
    change(call, message, {}, ())
    return outcome(call, message)
