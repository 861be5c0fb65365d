"""Typed button data: a frozen dataclass to at most 64 bytes and back, parsed strictly.

A button says what was tapped and about which row. It never says who may tap it: services decide that by the person.
"""

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, ClassVar, Literal, Self, get_args, get_origin, get_type_hints

from telegram.constants import KeyboardButtonStyle

MAX_BYTES = 64
_WORD = re.compile(r"[A-Za-z0-9_/+-]{1,48}")
_LARGEST = 2**63 - 1
"""What a database takes as a number."""
_KINDS: "dict[str, type[Button]]" = {}


class UnknownButtonError(Exception):
    """Data that no present button could have made: an old message's, a newer version's, or forged."""


@dataclass(frozen=True)
class Button:
    """Base of all buttons.

    A subclass names its `prefix` (letters, then a version digit); fields are int, Literal or str (ASCII letters, digits
    and _/+- only).
    """

    prefix: ClassVar[str]
    style: ClassVar[KeyboardButtonStyle | None]
    """DANGER for what cannot be undone, PRIMARY for what sends a person's words; None for all others."""
    inline: ClassVar[bool] = False
    """Whether it can stand in a chat that the bot is not in. A tap there on any other is made up."""

    def __init_subclass__(
        cls, *, prefix: str = "", style: KeyboardButtonStyle | None = None, inline: bool = False, **kwargs: Any
    ) -> None:
        super().__init_subclass__(**kwargs)
        cls.inline = inline or cls.inline
        if not prefix:  # a base of other buttons
            return
        other = _KINDS.setdefault(prefix, cls)  # dataclass(slots=True) makes a class twice: that is the same one
        if (other.__module__, other.__qualname__) != (cls.__module__, cls.__qualname__):
            raise TypeError(f"two buttons share the prefix {prefix!r}")
        cls.prefix, cls.style = prefix, style

    def pack(self) -> str:
        """Return the callback data. Raises ValueError beyond 64 bytes or for other characters."""
        values = [getattr(self, field.name) for field in fields(self)]
        data = ":".join([self.prefix, *map(str, values)])
        if len(data.encode()) > MAX_BYTES:
            raise ValueError(f"{type(self).__name__} needs more than {MAX_BYTES} bytes")
        if any(isinstance(value, str) and not _WORD.fullmatch(value) for value in values):
            raise ValueError(f"{type(self).__name__} takes ASCII letters, digits and _/+- only")
        return data

    @classmethod
    def _parse(cls, parts: list[str]) -> Self:
        hints = _hints(cls)  # type: ignore[arg-type]  # a class is hashable; mypy loses that for Self
        if len(parts) != len(hints):
            raise UnknownButtonError
        return cls(*(_value(hint, part) for hint, part in zip(hints, parts, strict=True)))


@dataclass(frozen=True)
class StartButton(Button, prefix="go1"):
    """Do what /start with this payload does, right here."""

    start: str


@cache
def _hints(kind: type[Button]) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))


def _value(hint: Any, part: str) -> int | str:
    if hint is int:
        # int() alone would take "+1", " 1", "1_0" and digits of other scripts: two spellings of one button.
        if part.isascii() and part.removeprefix("-").isdigit() and str(int(part)) == part:
            number = int(part)
            if abs(number) <= _LARGEST:
                return number
    elif (get_origin(hint) is Literal and part in get_args(hint)) or (hint is str and _WORD.fullmatch(part)):
        return part
    raise UnknownButtonError


def unpack(data: str) -> Button:
    """Return the button that made `data`. Raises UnknownButtonError for anything else."""
    prefix, *parts = data.split(":")
    if prefix not in _KINDS or len(data) > MAX_BYTES:
        raise UnknownButtonError
    return _KINDS[prefix]._parse(parts)
