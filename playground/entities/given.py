"""Entities a bot gives beside its text instead of a parse mode."""

from typing import Any

from ..errors import bad
from ..fields import number, objects, string
from .links import valid_url
from .moments import moment
from .units import Entity, units

PLAIN = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "code",
    "blockquote",
    "expandable_blockquote",
}
FIELDS = {"pre": "language", "text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}


def given(text: str, entities: list[Any]) -> list[Entity]:
    """The usable ones; kinds Telegram finds by itself are dropped, ranges past the end are cut."""
    length = units(text)
    kept = []
    for entity in objects(entities, "entities"):
        one = usable(entity)
        if one and 0 <= one["offset"] < length and one["length"] > 0:
            kept.append({**one, "length": min(one["length"], length - one["offset"])})
    return kept


def usable(entity: dict[str, Any]) -> Entity | None:
    kind = string(entity, "type")
    place: Entity = {"type": kind, "offset": number(entity, "offset"), "length": number(entity, "length")}
    if kind in PLAIN:
        return place
    if kind == "date_time":
        fields = moment(str(entity.get("unix_time", "")), str(entity.get("date_time_format", "")))
        if not fields:
            raise bad("can't parse entities: invalid date-time entity")
        return place | fields
    if kind == "text_link" and not valid_url(str(entity.get("url"))):
        raise bad(f"entity URL '{entity.get('url')}' is invalid: Wrong HTTP URL")
    if kind in FIELDS:
        name = FIELDS[kind]
        return place | {name: entity[name]} if name in entity else place if kind == "pre" else None
    return None
