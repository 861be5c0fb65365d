"""The fields of an object a bot gives, as Telegram reads them: numbers where a text belongs, and texts for numbers."""

from typing import Any

from .compact import Json
from .errors import bad


def string(raw: Json, name: str) -> str:
    """A text, "" when it is not there; a number is a text, nothing else is."""
    value = raw.get(name)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise bad(f'Field "{name}" must be of type String')
    return str(value)


def number(raw: Json, name: str, default: int = 0) -> int:
    """A whole number of at most 64 bits; digits in a text are one."""
    value = raw.get(name)
    if value is None:
        return default
    try:
        found = int(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
    except (ValueError, OverflowError):
        found = None
    if found is None or abs(found) >= 2**63:
        raise bad(f'Field "{name}" must be a valid Number')
    return found


def objects(value: Any, what: str) -> list[Json]:
    """A list in which each is an object."""
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise bad(f"can't parse {what}: expected an Array of Objects")
    return value
