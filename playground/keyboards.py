"""Keyboards: the buttons under a message, and those a phone shows in place of its own keys."""

from typing import Any

from .compact import Json
from .entities import units
from .entities.links import valid_url
from .errors import ApiError, bad
from .fields import string

ACTIONS = (  # of two, the first in this order is taken
    "url", "callback_data", "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat", "login_url", "web_app", "copy_text", "disabled",
)  # fmt: skip
STYLES = ("primary", "success", "danger")
PROMPTS = ("keyboard", "remove_keyboard", "force_reply")
REQUESTS = {
    "request_users": "Users", "request_chat": "Chats", "request_contact": "Phone number",
    "request_location": "Location", "request_poll": "Poll", "request_managed_bot": "Managed bots", "web_app": "Web App",
}  # fmt: skip


def checked(markup: Any, *, private: bool) -> tuple[Json | None, Json | None]:
    """The inline keyboard of a message, and what it asks of the phone: a reply keyboard, its removal or a reply."""
    if markup is None:
        return None, None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return inline(markup, private=private), None
    if not any(markup.get(name) for name in PROMPTS):
        if markup and not any(name in markup for name in PROMPTS):
            raise bad("can't parse reply keyboard markup: unknown kind of reply markup")
        return None, None
    return None, prompt(markup, private=private)


def inline_only(markup: Any, *, private: bool) -> Json | None:
    """The inline keyboard, where no other kind may be."""
    found, other = checked(markup, private=private)
    if other:
        raise bad("inline keyboard expected")
    return found


def rows_of(markup: Json, field: str, kind: str) -> list[list[Any]]:
    rows = markup[field]
    if not isinstance(rows, list):
        raise bad(f'field "{field}" of the {kind} must be an Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{field}" of the {kind} must be an Array of Arrays')
    return [row for row in rows if row]


def inline(markup: Json, *, private: bool) -> Json | None:
    rows = rows_of(markup, "inline_keyboard", "InlineKeyboardMarkup")
    buttons = [[button(one, private=private) for one in row] for row in rows]
    if sum(map(len, buttons)) > 100 or any(len(row) > 8 for row in buttons):
        raise bad("reply markup is too long")
    return {"inline_keyboard": buttons} if buttons else None


def prompt(markup: Json, *, private: bool) -> Json | None:
    """A reply keyboard with checked buttons, or the two kinds that have none, as given."""
    if not markup.get("keyboard"):
        return markup if any(markup.get(name) for name in PROMPTS[1:]) else None
    rows = rows_of(markup, "keyboard", "ReplyKeyboardMarkup")
    return markup | {"keyboard": [[key(one, private=private) for one in row] for row in rows]}


def key(raw: Any, *, private: bool) -> Json:
    """A button of a reply keyboard; a bare text is one."""
    if isinstance(raw, str):
        raw = {"text": raw}
    if not isinstance(raw, dict):
        raise bad("can't parse keyboard button: KeyboardButton must be an Object")
    if not string(raw, "text").strip():
        raise bad("keyboard button text must be non-empty")
    for name, shown in REQUESTS.items():
        if raw.get(name) and not private:
            raise bad(f"{shown} can be {'used' if name == 'web_app' else 'requested'} in private chats only")
    return raw | {"text": string(raw, "text")}


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
