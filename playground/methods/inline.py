"""Answering inline queries and guest queries."""

from typing import Any

from .. import checks, keyboards
from ..compact import Json
from ..errors import QUERY_TOO_OLD, bad
from ..fields import string
from ..inlines import Result
from .media import content_of, known
from .registry import Call, method

PATIENCE = 10.0  # seconds
TITLED = {"article", "location", "document", "video"}
CACHED = {
    "photo": "photo_file_id",
    "mpeg4_gif": "mpeg4_file_id",
    "gif": "gif_file_id",
    "video": "video_file_id",
    "document": "document_file_id",
}


def result(call: Call, raw: Any) -> Result:
    """One InlineQueryResult, checked and turned into what it would send."""
    if not isinstance(raw, dict):
        raise bad("can't parse inline query result: expected an Object")
    number, kind = string(raw, "id"), string(raw, "type")
    if not 1 <= len(number.encode()) <= 64:
        raise bad("RESULT_ID_INVALID")
    if kind in TITLED and not raw.get("title"):
        raise bad("can't parse inline query result: Can't find field \"title\"")
    content = content_for(call, raw)
    markup = keyboards.inline_only(raw.get("reply_markup"), private=False)
    if markup:
        content["reply_markup"] = markup
    text = content.get("text", content.get("caption", ""))
    title, description = string(raw, "title"), string(raw, "description")
    return Result(number, title, description, str(text), content, thumbnail(call, raw))


def thumbnail(call: Call, raw: Json) -> str:
    """The address of a result's small picture: as given, or of the picture that is sent itself."""
    picture = call.world.files.get(str(raw.get("photo_file_id", raw.get("gif_file_id"))))
    if picture and (picture.kind == "photo" or picture.mime.startswith("image/")):
        return f"/media/{picture.id}"
    return str(raw.get("thumbnail_url", ""))


def content_for(call: Call, raw: Json) -> Json:
    given = raw.get("input_message_content")
    if isinstance(given, dict):
        if "message_text" not in given:
            raise bad("this kind of input_message_content is not offered by this local server")
        preview = {"link_preview_options": given["link_preview_options"]} if given.get("link_preview_options") else {}
        return checks.body(given | {"text": given["message_text"]}) | preview
    name = CACHED.get(string(raw, "type"))
    if not name:
        raise bad("can't parse inline query result: message content is not specified")
    if name not in raw:
        raise bad("files by URL are not offered by this local server")
    kind = "animation" if name.startswith(("gif", "mpeg4")) else name.removesuffix("_file_id")
    return content_of(known(call, kind, str(raw[name]))) | checks.caption(raw)


@method("answerInlineQuery", "inline_query_id results", "cache_time is_personal next_offset button")
def answer_inline_query(call: Call) -> bool:
    """At most 50 results within ten seconds; kept for others (or this person) for `cache_time` seconds."""
    params, world = call.params, call.world
    results = params["results"]
    if not isinstance(results, list):
        raise bad("can't parse inline query results: expected an Array")
    if len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    found = [result(call, raw) for raw in results]
    if len({one.id for one in found}) < len(found):
        raise bad("RESULT_ID_DUPLICATE")
    next_offset = params.get("next_offset", "")
    if len(next_offset.encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    answer = {"results": found, "next_offset": next_offset, "button": button(params.get("button"))}
    query = world.inline_queries.get(str(params["inline_query_id"]))
    if not query or query.bot is not call.bot or query.answered or world.now() - query.at > PATIENCE:
        raise bad(QUERY_TOO_OLD)
    cache_time = params.get("cache_time", 300)
    if cache_time > 0:
        whose = query.person.id if params.get("is_personal") else 0
        world.inline_cache[call.bot.id, query.query, query.offset, whose] = (world.now() + cache_time, answer)
    query.settle(answer)
    world.touch()
    return True


def button(raw: Any) -> Json | None:
    if raw is None:
        return None
    if not isinstance(raw, dict) or not raw.get("text") or not ("start_parameter" in raw or "web_app" in raw):
        raise bad("can't parse inline query results button")
    start = string(raw, "start_parameter") if "start_parameter" in raw else "x"
    if not 1 <= len(start) <= 64 or not start.replace("_", "").replace("-", "").isalnum() or not start.isascii():
        raise bad("START_PARAM_INVALID")
    return raw


@method("answerGuestQuery", "guest_query_id result")
def answer_guest_query(call: Call) -> Json:
    """Once; posts the result into the chat where the bot was called, editable by its inline_message_id."""
    world = call.world
    found = result(call, call.params["result"])
    query = world.guest_queries.get(str(call.params["guest_query_id"]))
    if not query or query.bot is not call.bot or query.got:
        raise bad(QUERY_TOO_OLD)
    inline_id = world.next_inline_id()
    content = found.content | {"guest_bot_caller_user": query.person.wire}
    reply = None if query.message.deleted else query.message
    query.settle(world.post(query.message.chat, call.bot, content, reply=reply, inline_id=inline_id))
    return {"inline_message_id": inline_id}
