"""Polls: sent and stopped by the bot, voted on by people."""

from typing import Any

from .. import checks, keyboards
from ..compact import Json
from ..entities import units
from ..errors import bad
from ..fields import number, string
from ..finding import find_message, writable
from ..polls import tell
from .registry import BUSINESS, SENDING_WITHOUT_EPHEMERAL, Call, method
from .sending import send

QUESTION_LIMIT, OPTION_LIMIT, MOST_OPTIONS = 300, 100, 12  # UTF-16 units; options


def option(raw: Any, place: int) -> Json:
    """A PollOption, from an InputPollOption or a bare text."""
    given = {"text": raw} if isinstance(raw, str) else raw
    if not isinstance(given, dict):
        raise bad("can't parse options: expected an Array of InputPollOption")
    text, entities = checks.formatted_field(given, "text", "text_parse_mode", "text_entities")
    if not text:
        raise bad("poll options must be non-empty")
    if units(text) > OPTION_LIMIT:
        raise bad(f"poll options length must not exceed {OPTION_LIMIT}")
    shown: Json = {"persistent_id": str(place), "text": text, "voter_count": 0}
    return shown | ({"text_entities": entities} if entities else {})


def question(params: Json) -> Json:
    text, entities = checks.formatted_field(params, "question", "question_parse_mode", "question_entities")
    if not text:
        raise bad("poll question must be non-empty")
    if units(text) > QUESTION_LIMIT:
        raise bad(f"poll question length must not exceed {QUESTION_LIMIT}")
    return {"question": text} | ({"question_entities": entities} if entities else {})


def quiz(params: Json, options: int) -> Json:
    """What a quiz has beside a poll: which options are right, and why."""
    right = params.get("correct_option_ids")
    if not isinstance(right, list) or not right:
        raise bad("wrong correct option identifiers specified")
    chosen = sorted({number({"id": one}, "id", -1) for one in right})
    if not 0 <= chosen[0] <= chosen[-1] < options:
        raise bad("wrong correct option identifiers specified")
    text, entities = checks.formatted_field(params, "explanation", "explanation_parse_mode", "explanation_entities")
    why = {"explanation": text} | ({"explanation_entities": entities} if entities else {}) if text else {}
    return {"correct_option_ids": chosen} | why


@method(
    "sendPoll",
    "chat_id question options",
    "question_parse_mode question_entities is_anonymous type allows_multiple_answers allows_revoting "
    f"correct_option_ids explanation explanation_parse_mode explanation_entities is_closed {SENDING_WITHOUT_EPHEMERAL}",
    f"{BUSINESS} shuffle_options allow_adding_options hide_results_until_closes members_only country_codes "
    "explanation_media open_period close_date description description_parse_mode description_entities media",
)
def send_poll(call: Call) -> Json:
    params = call.params
    raw = params["options"]
    if not isinstance(raw, list) or not raw:
        raise bad("poll must have at least 1 option")
    if len(raw) > MOST_OPTIONS:
        raise bad(f"poll can't have more than {MOST_OPTIONS} options")
    kind = string(params, "type") or "regular"
    if kind not in {"regular", "quiz"}:
        raise bad("unsupported poll type specified")
    options = [option(one, place) for place, one in enumerate(raw)]
    poll: Json = {
        "id": call.world.next_query(),
        **question(params),
        "options": options,
        "total_voter_count": 0,
        "is_closed": bool(params.get("is_closed")),
        "is_anonymous": bool(params.get("is_anonymous", True)),
        "type": kind,
        "allows_multiple_answers": bool(params.get("allows_multiple_answers")),
        "allows_revoting": bool(params.get("allows_revoting", kind == "regular")),
        "members_only": False,
        **(quiz(params, len(options)) if kind == "quiz" else {}),
    }
    return send(call, {"poll": poll})


@method("stopPoll", "chat_id message_id", "reply_markup", BUSINESS)
def stop_poll(call: Call) -> Json:
    chat = writable(call.world, call.bot, call.params["chat_id"])
    message = find_message(chat, call.params["message_id"], "message with poll to stop not found")
    if "poll" not in message.data or message.sender != call.bot.id:
        raise bad("message with poll to stop not found" if "poll" not in message.data else "poll can't be stopped")
    if message.data["poll"]["is_closed"]:
        raise bad("poll has already been closed")
    markup = keyboards.inline_only(call.params.get("reply_markup"), private=chat.private)
    poll: Json = message.data["poll"] | {"is_closed": True}
    call.world.edit(message, {"poll": poll, "reply_markup": markup, "edit_date": None})
    tell(call.bot, poll)
    return poll
