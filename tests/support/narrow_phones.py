"""What a phone 320 pixels wide would cut of the buttons the bot sent."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from bot.toolkit.keyboard import fits
from playground import ApiCall


def cut_labels(calls: Iterable[ApiCall]) -> list[list[str]]:
    """Return the labels of each row, of any message or inline result, that does not fit."""
    rows = [[str(button["text"]) for button in row] for call in calls for row in _rows(call.params)]
    return [labels for labels in rows if not fits(labels)]


def _rows(params: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    for holder in (params, params.get("result"), *_parsed(params.get("results") or [])):
        markup = _parsed(holder.get("reply_markup")) if isinstance(holder, dict) else None
        yield from (markup or {}).get("inline_keyboard", [])


def _parsed(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value
