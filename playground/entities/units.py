"""Text measured as Telegram measures it: in UTF-16 code units."""

from typing import Any

Entity = dict[str, Any]


def units(text: str) -> int:
    """Length in UTF-16 code units: characters outside the basic plane count twice."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Drops the white space around a text, as Telegram does, and moves or drops the entities with it."""
    stripped = text.strip()
    if len(stripped) == len(text):
        return text, [entity for entity in entities if entity["length"] > 0]
    start = units(text[: len(text) - len(text.lstrip())])
    end = start + units(stripped)
    kept = []
    for entity in entities:
        first = max(entity["offset"], start)
        last = min(entity["offset"] + entity["length"], end)
        if first < last:
            kept.append({**entity, "offset": first - start, "length": last - first})
    return stripped, kept


def in_order(entities: list[Entity]) -> list[Entity]:
    """The order Telegram returns them in: by start, the longer first."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
