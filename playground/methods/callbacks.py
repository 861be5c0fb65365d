"""Answering taps."""

from ..entities import units
from ..errors import QUERY_TOO_OLD, bad
from ..taps import Answer
from .registry import Call, method

PATIENCE = 15.0  # seconds a phone waits for the answer to a tap


@method("answerCallbackQuery", "callback_query_id", "text show_alert url cache_time")
def answer(call: Call) -> bool:
    """Once, within 15 seconds, at most 200 characters, no formatting."""
    params = call.params
    tap = call.world.taps.get(str(params["callback_query_id"]))
    if not tap or tap.bot is not call.bot or tap.answered or call.world.now() - tap.at > PATIENCE:
        raise bad(QUERY_TOO_OLD)
    text = params.get("text") or None
    if text and units(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    url = params.get("url") or None
    if url and not url.startswith((f"https://t.me/{call.bot.username}?", f"t.me/{call.bot.username}?", "tg://")):
        raise bad("URL_INVALID")
    tap.settle(Answer(text, bool(params.get("show_alert")), url))
    call.world.touch()
    return True
