"""Parameters of a call: read from query, form, JSON or multipart, then decoded by name."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from .errors import bad


@dataclass(slots=True)
class Upload:
    name: str
    mime: str
    content: bytes


Files = dict[str, Upload]


def integer(name: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad(f"invalid {name} specified") from None


def decimal(name: str, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise bad(f"invalid {name} specified") from None


def chat_reference(name: str, value: Any) -> int | str:
    """An id, or @username of a supergroup or channel."""
    text = str(value).strip()
    if not text:
        raise bad(f"{name} is empty")
    return int(text) if text.lstrip("-").isdigit() else text


def boolean(_name: str, value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).lower() in {"true", "yes", "1"}


def nested(name: str, value: Any) -> Any:
    """An object or array, given as such or as JSON text."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except ValueError:
        shown = "reply keyboard markup" if name == "reply_markup" else name.replace("_", " ")
        raise bad(f"can't parse {shown} JSON object") from None


def text(_name: str, value: Any) -> Any:
    """A string; an object under such a name (media as JSON) is left to the method."""
    return str(value) if isinstance(value, (int, float)) else value


Decoder = Callable[[str, Any], Any]
DECODERS: dict[str, Decoder] = (
    dict.fromkeys(
        (
            "message_id", "message_thread_id", "user_id", "limit", "timeout", "cache_time", "width", "height",
            "duration", "receiver_user_id", "ephemeral_message_id", "max_connections", "live_period", "heading",
            "proximity_alert_radius", "video_start_timestamp", "start_timestamp", "draft_id", "icon_color",
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
            "can_stop", "keep_on_stop",
        ),
        boolean,
    )
    | dict.fromkeys(
        (
            "reply_markup", "entities", "caption_entities", "link_preview_options", "reply_parameters",
            "ephemeral_message_parameters", "allowed_updates", "commands", "scope", "results", "result", "media",
            "message_ids", "reaction", "menu_button", "rights", "suggested_post_parameters", "button",
        ),
        nested,
    )
)  # fmt: skip


def decoded(raw: dict[str, Any]) -> dict[str, Any]:
    """Typed by name; None counts as not given."""
    return {name: DECODERS.get(name, text)(name, value) for name, value in raw.items() if value is not None}


async def read(request: web.Request) -> tuple[dict[str, Any], Files]:
    """The raw parameters and the uploaded files of a request."""
    raw: dict[str, Any] = dict(request.query)
    if request.method != "POST" or not request.can_read_body:
        return raw, {}
    kind = request.content_type
    if kind == "application/json":
        try:
            body = json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad("can't parse JSON object") from None
        return raw | (body if isinstance(body, dict) else {}), {}
    if kind == "multipart/form-data":
        return await read_multipart(request, raw)
    return raw | dict(parse_qsl((await request.read()).decode(errors="replace"), keep_blank_values=True)), {}


async def read_multipart(request: web.Request, raw: dict[str, Any]) -> tuple[dict[str, Any], Files]:
    files: Files = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.content_type, value.file.read())
            value.file.close()
            raw.setdefault(name, f"attach://{name}")
        else:
            raw[name] = value.decode() if isinstance(value, (bytes, bytearray)) else value
    return raw, files
