"""What a row of the outbox carries for its renderer: a typed payload for each kind, stored as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from pydantic import TypeAdapter

PAYLOADS: "dict[str, type[Payload]]" = {}
"""Every declared payload by the kind of its rows."""


@dataclass(frozen=True)
class Payload:
    """Base of payloads. A subclass is a frozen dataclass that names its `kind`; fields are int, str, bool or None.

    Rows wait in the database for up to weeks: who changes a field brings a migration of those that wait.
    """

    kind: ClassVar[str]

    def __init_subclass__(cls, *, kind: str, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if kind in PAYLOADS:
            raise TypeError(f"two payloads share the kind {kind!r}")
        PAYLOADS[kind] = cls
        cls.kind = kind

    def stored(self) -> Mapping[str, Any]:
        """Return what the JSON column gets."""
        return vars(self)


def read(kind: str, stored: Mapping[str, Any]) -> Payload:
    """Return the payload of a row. Raises KeyError for an unknown kind, ValidationError for other fields than its."""
    return _reader(kind).validate_python(stored)


@cache
def _reader(kind: str) -> TypeAdapter[Payload]:
    return TypeAdapter(PAYLOADS[kind])
