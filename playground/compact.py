"""JSON as Telegram sends it: compact, in UTF-8."""

import json
from typing import Any

Json = dict[str, Any]

# One encoder for all: json.dumps would make a new one at every call, and the data here has no cycles.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def encoded(value: object) -> bytes:
    return _ENCODER.encode(value).encode()
