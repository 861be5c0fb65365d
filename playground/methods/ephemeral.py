"""Editing and deleting ephemeral messages: by chat, receiver and ephemeral id only."""

from .. import checks
from ..errors import bad
from ..finding import find_chat
from ..messages import MEDIA, Message
from .editing import CAPTIONS, TEXTS, change, has_media
from .media import input_media
from .registry import Call, method

TARGET = "chat_id receiver_user_id ephemeral_message_id"


def target(call: Call, reason: str) -> Message:
    params = call.params
    chat = find_chat(call.world, call.bot, params["chat_id"])
    message = chat.ephemerals.get(params["ephemeral_message_id"])
    if not message or message.receiver != params["receiver_user_id"]:
        raise bad(reason)
    return message


def editable(call: Call) -> Message:
    message = target(call, "message to edit not found")
    if message.sender != call.bot.id:
        raise bad("message can't be edited")
    return message


@method("editEphemeralMessageText", TARGET, "text parse_mode entities link_preview_options reply_markup",
        "rich_message")  # fmt: skip
def edit_text(call: Call) -> bool:
    body = checks.body(call.params)
    message = editable(call)
    if "text" not in message.data:
        raise bad("there is no text in the message to edit")
    change(call, message, body, TEXTS)
    return True


@method("editEphemeralMessageCaption", TARGET,
        "caption parse_mode caption_entities show_caption_above_media reply_markup")  # fmt: skip
def edit_caption(call: Call) -> bool:
    caption = checks.caption(call.params)
    message = editable(call)
    if not has_media(message):
        raise bad("there is no caption in the message to edit")
    change(call, message, caption, CAPTIONS)
    return True


@method("editEphemeralMessageMedia", f"{TARGET} media", "reply_markup")
def edit_media(call: Call) -> bool:
    message = editable(call)
    change(call, message, input_media(call, call.params["media"]), (*TEXTS, *CAPTIONS, *MEDIA, "has_media_spoiler"))
    return True


@method("editEphemeralMessageReplyMarkup", TARGET, "reply_markup")
def edit_markup(call: Call) -> bool:
    change(call, editable(call), {}, ())
    return True


@method("deleteEphemeralMessage", TARGET)
def delete(call: Call) -> bool:
    call.world.erase(target(call, "message to delete not found"))
    return True
