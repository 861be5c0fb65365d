"""parse_mode Markdown, the first one: no nesting, and no escapes inside an entity."""

import re

from ..errors import bad
from .markdown import linked
from .units import Entity, units

KINDS = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}
PART = re.compile(r"\\([_*`\[])|```(?:([^\s`]+)(?=\s))?(?:\r\n|\n\r|\r|\n)?|[_*`\[]")


def parse_old_markdown(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities; ApiError in Telegram's words for an entity that does not end."""
    parts: list[str] = []
    entities: list[Entity] = []
    at = length = 0
    while found := PART.search(source, at):
        plain = source[at : found.start()] + (found[1] or "")
        parts.append(plain)
        length += units(plain)
        at = found.end()
        if found[1]:
            continue
        body, entity, at = entity_at(source, found, at)
        parts.append(body)
        if entity and body:
            entities.append({**entity, "offset": length, "length": units(body)})
        length += units(body)
    return "".join([*parts, source[at:]]), entities


def entity_at(source: str, found: re.Match[str], start: int) -> tuple[str, Entity | None, int]:
    """The text inside an entity that begins here, what it is, and where the source goes on."""
    mark = "```" if found[0].startswith("```") else found[0]
    closing = "]" if mark == "[" else mark
    end = source.find(closing, start)
    if end < 0:
        offset = len(source[: found.start()].encode())
        raise bad(f"can't parse entities: Can't find end of the entity starting at byte offset {offset}")
    body, after = source[start:end], end + len(closing)
    if mark == "```":
        return body, {"type": "pre"} | ({"language": found[2]} if found[2] else {}), after
    if mark != "[":
        return body, {"type": KINDS[mark]}, after
    if not source.startswith("(", after):
        return body, linked(body), after
    last = source.find(")", after)
    last = len(source) if last < 0 else last
    return body, linked(source[after + 1 : last]), last + 1
