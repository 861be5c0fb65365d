"""Parameters of a call, decoded by name."""

import math
import re
from collections.abc import Callable
from typing import Any

from .compact import encoded, parsed
from .errors import bad
from .reading import NOT_UTF8

NUMBER = re.compile(r"\s*[+-]?[0-9]{1,19}\s*")


def integer(name: str, value: Any) -> int:
    """A whole number of at most 64 bits, given as such or as text."""
    if isinstance(value, float) and math.isfinite(value):
        value = int(value)
    if not NUMBER.fullmatch(str(int(value) if isinstance(value, bool) else value)) or abs(int(value)) >= 2**63:
        raise bad(f"invalid {name} specified")
    return int(value)


def decimal(name: str, value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise bad(f"invalid {name} specified")
    return number


def chat_reference(name: str, value: Any) -> int | str:
    """An id, or @username of a supergroup or channel."""
    written = text(name, value).strip()
    if not written:
        raise bad(f"{name} is empty")
    return integer(name, written) if NUMBER.fullmatch(written) else written


def boolean(_name: str, value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).lower() in {"true", "yes", "1"}


def nested(name: str, value: Any) -> Any:
    """An object or array, given as such or as JSON text."""
    if not isinstance(value, str):
        return value
    try:
        return parsed(value)
    except UnicodeError:
        raise bad(NOT_UTF8) from None
    except ValueError:
        shown = "reply keyboard markup" if name == "reply_markup" else name.replace("_", " ")
        raise bad(f"can't parse {shown} JSON object") from None


def text(_name: str, value: Any) -> str:
    """A string; anything else in a JSON body is taken as it is written there."""
    return value if isinstance(value, str) else encoded(value).decode()


Decoder = Callable[[str, Any], Any]
DECODERS: dict[str, Decoder] = (
    dict.fromkeys(
        (
            "message_id", "message_thread_id", "user_id", "limit", "timeout", "cache_time", "width", "height",
            "duration", "receiver_user_id", "ephemeral_message_id", "max_connections", "live_period", "heading",
            "proximity_alert_radius", "reply_to_message_id", "video_start_timestamp", "start_timestamp", "draft_id",
            "icon_color", "length", "until_date",
        ),
        integer,
    )
    | dict.fromkeys(("chat_id", "from_chat_id"), chat_reference)
    | dict.fromkeys(("latitude", "longitude", "horizontal_accuracy"), decimal)
    | dict.fromkeys(
        (
            "disable_notification", "protect_content", "allow_paid_broadcast", "show_caption_above_media",
            "has_spoiler", "show_alert", "is_personal", "drop_pending_updates", "supports_streaming",
            "disable_content_type_detection", "return_bots", "is_big", "for_channels", "remove_caption",
            "can_stop", "keep_on_stop", "allow_sending_without_reply", "disable_web_page_preview",
            "is_anonymous", "allows_multiple_answers", "allows_revoting", "is_closed", "only_if_banned",
            "revoke_messages",
        ),
        boolean,
    )
    | dict.fromkeys(
        (
            "reply_markup", "entities", "caption_entities", "link_preview_options", "reply_parameters",
            "ephemeral_message_parameters", "allowed_updates", "commands", "scope", "results", "result", "media",
            "message_ids", "reaction", "menu_button", "rights", "suggested_post_parameters", "button",
            "options", "question_entities", "correct_option_ids", "explanation_entities",
        ),
        nested,
    )
)  # fmt: skip


def decoded(raw: dict[str, Any]) -> dict[str, Any]:
    """Typed by name."""
    decoders: dict[str, Decoder] = {name: DECODERS.get(name, text) for name in raw}
    return {name: decoder(name, raw[name]) for name, decoder in decoders.items()}
