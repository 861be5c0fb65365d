"""Albums: several media sent as one."""

from typing import Any

from ..compact import Json
from ..errors import bad
from ..fields import objects, string
from .media import input_media
from .registry import BUSINESS, SENDING_ALL, Call, method
from .sending import send

MOST = 10
MIXED = {"photo", "video"}  # kinds that stand together


@method("sendMediaGroup", "chat_id media", SENDING_ALL, f"{BUSINESS} direct_messages_topic_id")
def send_media_group(call: Call) -> list[Any]:
    media = objects(call.params["media"], "media")
    if not media:
        raise bad("there are no messages to send")
    if len(media) > MOST:
        raise bad("too many messages to send as an album")
    kinds = {string(one, "type") for one in media}
    for kind in sorted(kinds - MIXED):
        if kind not in {"audio", "document"}:
            raise bad(f"{kind or 'this'} can't be sent in an album")
        if len(kinds) > 1:
            raise bad(f"{kind} can't be mixed with other media types")
    contents = [input_media(call, one) for one in media]
    group: Json = {"media_group_id": call.world.next_query()} if len(media) > 1 else {}
    return [send(call, content | group) for content in contents]
