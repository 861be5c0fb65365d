"""What Telegram does not take in a text: too much of it, or nothing."""

from .compact import Json
from .entities import Entity, formatted, units
from .errors import bad
from .fields import string

TEXT_LIMIT = 4096  # UTF-16 units, after parsing
CAPTION_LIMIT = 1024


def body(params: Json) -> Json:
    """The text of a message as stored: `text` and, when there are any, `entities`."""
    text, entities = formatted(string(params, "text"), string(params, "parse_mode"), params.get("entities"))
    if not text:
        raise bad("message text is empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return {"text": text} | some_entities("entities", entities)


def caption(params: Json) -> Json:
    """The caption of media as stored; empty when there is none."""
    raw, mode = string(params, "caption"), string(params, "parse_mode")
    text, entities = formatted(raw, mode, params.get("caption_entities"))
    if units(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    if not text:
        return {}
    above = {"show_caption_above_media": True} if params.get("show_caption_above_media") else {}
    return {"caption": text} | some_entities("caption_entities", entities) | above


def formatted_field(params: Json, name: str, mode: str, entities: str) -> tuple[str, list[Entity]]:
    """A formatted text under other names than a message's; empty when it is not there."""
    return formatted(string(params, name), string(params, mode), params.get(entities))


def some_entities(name: str, entities: list[Entity]) -> Json:
    return {name: entities} if entities else {}
