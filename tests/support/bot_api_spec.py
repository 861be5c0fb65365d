"""Our own calls, held against the Bot API's description where it is at hand."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from playground import ApiCall

SPEC = Path(__file__).parents[3] / "shared" / "botapi_spec.json"

# python-telegram-bot adds its default for texts to these calls, too; Telegram passes over it.
_HARMLESS = {"editMessageMedia(parse_mode)", "editMessageReplyMarkup(parse_mode)"}


@cache
def _parameters() -> dict[str, set[str]]:
    """Return parameter names by method; empty where the description is not at hand."""
    if not SPEC.exists():
        return {}
    methods = json.loads(SPEC.read_text(encoding="utf-8"))["methods"]
    return {name: {field["name"] for field in method.get("fields", [])} for name, method in methods.items()}


def strangers(calls: Iterable[ApiCall]) -> list[str]:
    """Return methods and parameters that the Bot API does not have."""
    known = _parameters()
    found = {
        f"{call.method}({name})"
        for call in calls
        if known
        for name, value in call.params.items()
        if value != f"attach://{name}"  # an upload: its name is the sender's choice
        if name not in known.get(call.method, set())
    }
    return sorted(found - _HARMLESS)
