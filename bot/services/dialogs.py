"""An open question, which a person's next private text answers: its type, and the one way to open and to close it."""

import re
from dataclasses import dataclass, fields
from typing import Any, ClassVar

from bot.db import Session, people

_NAME = r"[a-z]+(?:-[a-z]+)*"
_NUMBER = r"-(-?[0-9]{1,18})"
"""At most 18 digits, so that it fits the 64 bits of a column."""
_STORED = re.compile(f"({_NAME})((?:{_NUMBER})*)")
_KINDS: "dict[str, type[Dialog]]" = {}


@dataclass(frozen=True)
class Dialog:
    """Base of all questions. A subclass has a name of small letters and dashes; its fields are whole numbers.

    The name is stored, so a new one for an old question closes it for everybody who was asked.
    """

    name: ClassVar[str]

    def __init_subclass__(cls, *, name: str, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if not re.fullmatch(_NAME, name):
            raise ValueError(f"a dialog cannot be named {name!r}")
        if _KINDS.setdefault(name, cls) is not cls:
            raise TypeError(f"two dialogs share the name {name!r}")
        cls.name = name

    def pack(self) -> str:
        """Return what is stored, "name" or "name-12"; it is fit to be the payload of a deep link, too."""
        return "-".join([self.name, *map(str, vars(self).values())])


def unpack(stored: str | None) -> Dialog | None:
    """Return the question that was stored so; None where no question has that name and these fields (any more)."""
    match = _STORED.fullmatch(stored or "")
    kind = _KINDS.get(match[1]) if match else None
    if match is None or kind is None:
        return None
    numbers = [int(digits) for digits in re.findall(_NUMBER, match[2])]
    dialog = kind(*numbers) if len(numbers) == len(fields(kind)) else None
    return dialog if dialog is not None and dialog.pack() == stored else None


def put(session: Session, person_id: int, dialog: Dialog | None) -> None:
    """Open that question in place of any other; with None, close what is open."""
    people.change_person(session, person_id, dialog=dialog.pack() if dialog is not None else None)


def close(session: Session, person_id: int) -> None:
    """Close what is open: the person's next private text answers nothing."""
    put(session, person_id, None)
