"""Copying and forwarding."""

from typing import Any

from .. import checks
from ..compact import Json
from ..errors import bad
from ..finding import find_chat, find_message, writable
from ..messages import COPIED, forwarded, origin
from .registry import Call, method
from .sending import send


def source(call: Call, reason: str) -> Json:
    chat = find_chat(call.world, call.bot, call.params["from_chat_id"])
    message = find_message(chat, call.params["message_id"], reason)
    if message.service or message.data.get("has_protected_content"):
        raise bad(reason.replace("not found", "can't be copied" if "copy" in reason else "can't be forwarded"))
    return message.data


@method(
    "copyMessage",
    "chat_id from_chat_id message_id",
    "message_thread_id caption parse_mode caption_entities show_caption_above_media disable_notification "
    "protect_content allow_paid_broadcast message_effect_id reply_parameters reply_markup",
    "direct_messages_topic_id video_start_timestamp suggested_post_parameters",
)
def copy_message(call: Call) -> Any:
    original = source(call, "message to copy not found")
    content = {name: original[name] for name in COPIED if name in original}
    if "caption" in call.params and "text" not in content:
        content = {name: value for name, value in content.items() if not name.startswith("caption")}
        content |= checks.caption(call.params)
    return {"message_id": send(call, content)["message_id"]}


@method(
    "forwardMessage",
    "chat_id from_chat_id message_id",
    "message_thread_id disable_notification protect_content message_effect_id",
    "direct_messages_topic_id video_start_timestamp suggested_post_parameters",
)
def forward_message(call: Call) -> Json:
    original = source(call, "message to forward not found")
    writable(call.world, call.bot, call.params["chat_id"])
    shown = original.get("forward_origin") or origin(original)
    return send(call, forwarded(original) | {"forward_origin": shown})
