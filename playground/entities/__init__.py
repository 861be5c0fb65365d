"""Formatted text: what a bot writes, turned into what Telegram stores (plain text and entities)."""

from typing import Any

from ..compact import whole
from ..errors import bad
from .detect import detect, with_detected
from .given import given
from .html import parse_html
from .markdown import parse_markdown
from .markdown_old import parse_old_markdown
from .units import Entity, in_order, trim, units

__all__ = ["Entity", "detect", "formatted", "typed", "units"]


def formatted(text: str, mode: str | None, entities: list[Any] | None) -> tuple[str, list[Entity]]:
    """Text and entities as stored; parse_mode wins over entities given beside it."""
    text = text.replace("\r", "")
    found: list[Entity]
    if mode:
        low = mode.lower()
        if low == "html":
            text, found = parse_html(text)
        elif low == "markdownv2":
            text, found = parse_markdown(text)
        elif low == "markdown":
            text, found = parse_old_markdown(text)
        else:
            raise bad("unsupported parse_mode")
    else:
        found = given(text, entities) if entities else []
    text, found = trim(text, outside_code(found))
    return text, in_order(with_detected(text, found))


def outside_code(entities: list[Entity]) -> list[Entity]:
    """Code holds no other formatting: what overlaps it is dropped."""
    code = [(one["offset"], one["offset"] + one["length"]) for one in entities if one["type"] in {"code", "pre"}]
    if not code:
        return entities
    return [
        one
        for one in entities
        if one["type"] in {"code", "pre", "blockquote", "expandable_blockquote"}
        or not any(one["offset"] < end and start < one["offset"] + one["length"] for start, end in code)
    ]


def typed(text: str) -> tuple[str, list[Entity]]:
    """A person's text: never parsed, only searched for commands, mentions and links."""
    text = whole(text).strip()
    return text, in_order(detect(text))
