"""What Telegram finds in a text by itself: commands, mentions, hashtags, links, addresses."""

import re

from .units import Entity, units
from .web_links import links

LIKELY = re.compile(r"[/@#.$]")
FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d]\w*(?![\w#]))"
    r"|(?P<cashtag>(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?![\w$]))"
)


def detect(text: str) -> list[Entity]:
    """Entities Telegram adds on its own, in order; offsets in UTF-16 units. Of two that overlap the first is one."""
    if not LIKELY.search(text):
        return []
    others = [(found.start(), found.end(), str(found.lastgroup)) for found in FOUND.finditer(text)]
    kept: list[Entity] = []
    last = 0
    for start, end, kind in sorted([*links(text), *others], key=lambda one: (one[0], -one[1])):
        if start >= last:
            kept.append({"type": kind, "offset": units(text[:start]), "length": units(text[start:end])})
            last = end
    return kept


def with_detected(text: str, entities: list[Entity]) -> list[Entity]:
    """The given entities and those found in the text where none of a kind that excludes them stands."""
    found = detect(text)
    if not found:
        return entities
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in {"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"}
    ]
    free = [
        entity
        for entity in found
        if not any(entity["offset"] < end and start < entity["offset"] + entity["length"] for start, end in taken)
    ]
    return entities + free
