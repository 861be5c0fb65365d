"""JSON as Telegram sends it, compact and in UTF-8, and as it reads it."""

import json
from typing import Any

Json = dict[str, Any]

# One encoder for all: json.dumps would make a new one at every call, and the data here has no cycles.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def encoded(value: object) -> bytes:
    return _ENCODER.encode(value).encode()


def parsed(text: str) -> Any:
    """Read JSON; ValueError for what is none, UnicodeError for half of a surrogate pair, which no UTF-8 can hold."""
    try:
        value = json.loads(text, parse_constant=no_constant)
    except RecursionError:
        raise ValueError("nested too deep") from None
    if "\\u" in text:
        encoded(value)
    return value


def no_constant(name: str) -> None:
    """Refuse NaN and Infinity, which Python would read and JSON does not have."""
    raise ValueError(name)


def whole(text: str) -> str:
    """Put a replacement character where half of a surrogate pair stands."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
