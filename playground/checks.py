"""What Telegram does not take: too long texts, wrong keyboards, links that lead nowhere."""

from typing import Any

from .compact import Json
from .entities import Entity, formatted, units
from .entities.links import valid_url
from .errors import ApiError, bad
from .fields import string

TEXT_LIMIT = 4096  # UTF-16 units, after parsing
CAPTION_LIMIT = 1024
ACTIONS = (  # of two, the first in this order is taken
    "url", "callback_data", "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat", "login_url", "web_app", "copy_text", "disabled",
)  # fmt: skip
STYLES = ("primary", "success", "danger")
OTHER_MARKUP = ("keyboard", "remove_keyboard", "force_reply")


def body(params: Json) -> Json:
    """The text of a message as stored: `text` and, when there are any, `entities`."""
    text, entities = formatted(string(params, "text"), string(params, "parse_mode"), params.get("entities"))
    if not text:
        raise bad("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return {"text": text} | some_entities("entities", entities)


def caption(params: Json) -> Json:
    """The caption of media as stored; empty when there is none."""
    raw, mode = string(params, "caption"), string(params, "parse_mode")
    text, entities = formatted(raw, mode, params.get("caption_entities"))
    if units(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    if not text:
        return {}
    above = {"show_caption_above_media": True} if params.get("show_caption_above_media") else {}
    return {"caption": text} | some_entities("caption_entities", entities) | above


def some_entities(name: str, entities: list[Entity]) -> Json:
    return {name: entities} if entities else {}


def keyboard(markup: Any, *, private: bool) -> Json | None:
    """The inline keyboard as stored; None for no markup and for the kinds a message does not keep."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if markup and not any(name in markup for name in OTHER_MARKUP):
            raise bad("can't parse reply keyboard markup: unknown kind of reply markup")
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("can't parse inline keyboard: expected an Array of Arrays")
    checked = [[button(one, private=private) for one in row] for row in rows if row]
    if sum(map(len, checked)) > 100 or any(len(row) > 8 for row in checked):
        raise bad("reply markup is too long")
    return {"inline_keyboard": checked} if checked else None


def button(raw: Any, *, private: bool) -> Json:
    if not isinstance(raw, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    label, style = string(raw, "text"), string(raw, "style")
    if not label.strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if style not in {"", *STYLES}:
        raise bad("can't parse inline keyboard button: invalid button style specified")
    action = next((name for name in ACTIONS if given(raw, name)), None)
    if not action:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    value = raw[action] if isinstance(raw[action], (bool, dict)) else string(raw, action)
    error = wrong_action(action, value, private=private)
    if error:
        raise error
    looks = {name: string(raw, name) for name in ("style", "icon_custom_emoji_id") if raw.get(name)}
    return {"text": label, action: value} | looks


def given(raw: Json, name: str) -> bool:
    """Whether a button names this action; an empty address, empty data and a false `pay` name none."""
    return raw.get(name) is not None and not (name in {"url", "callback_data", "pay"} and not raw[name])


def wrong_action(name: str, value: Any, *, private: bool) -> ApiError | None:
    if name == "callback_data":
        size = len(value.encode()) if isinstance(value, str) else 0
        return None if 1 <= size <= 64 else bad("BUTTON_DATA_INVALID")
    if name == "url":
        return (
            None if valid_url(str(value)) else bad(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
        )
    if name == "copy_text":
        size = units(str(value.get("text", ""))) if isinstance(value, dict) else 0
        return None if 1 <= size <= 256 else bad("BUTTON_COPY_TEXT_INVALID")
    if name == "web_app":
        address = str(value.get("url", "")) if isinstance(value, dict) else ""
        if not private:
            return bad("BUTTON_TYPE_INVALID")
        reason = "Only HTTPS links are allowed"
        return (
            None
            if address.startswith("https://")
            else bad(f"inline keyboard button Web App URL '{address}' is invalid: {reason}")
        )
    if name in {"callback_game", "pay", "login_url", "switch_inline_query_chosen_chat"}:
        return bad(f"buttons of the kind {name} are not offered by this local server")
    return None
