"""What a renderer gets and makes: a due row of the outbox, and the message that goes out for it."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from telegram import InlineKeyboardMarkup

from bot.db import Session
from bot.db.payload import PAYLOADS, Payload
from bot.toolkit.localizer import AppContext

P = TypeVar("P", bound=Payload)
K = TypeVar("K")


@dataclass(frozen=True)
class Due(Generic[P]):
    """A row of the outbox whose time has come."""

    payload: P
    chat_id: int
    due_at: datetime
    """When it was to be sent, in UTC: long ago where the bot was away."""


@dataclass(frozen=True)
class OnSent(Generic[K]):
    """What follows once a message was sent. `work` gets what all messages that are settled together are `about`.

    It runs in the unit that settles them, at that moment.
    """

    work: Callable[[Session, Sequence[K], datetime], None]
    about: K


@dataclass(frozen=True)
class Attachment:
    """A file made for one message."""

    name: str
    content: bytes


@dataclass(frozen=True)
class OutgoingMessage:
    """What is sent for a row: a message, or with `message_id` an edit of one."""

    text: str
    keys: InlineKeyboardMarkup | None = None
    clip: Path | None = None
    file: Attachment | None = None
    thread_id: int | None = None
    message_id: int | None = None
    on_sent: OnSent[Any] | None = None
    """What follows once it was sent; kept together with the fact that it was."""


@dataclass(frozen=True)
class Defer:
    """Not now: the row is to be rendered anew at that moment."""

    at: datetime


Renderer = Callable[[AppContext, Due[Any]], Awaitable[OutgoingMessage | Defer | None]]
"""Renders a due row, or None if it is needed no longer. Changes nothing: `OutgoingMessage.on_sent` does."""


def renderers_by_kind(declared: Iterable[Mapping[type[Payload], Renderer]]) -> dict[str, Renderer]:
    """Return the renderer of each kind of row.

    Raises TypeError where a payload has two renderers or none, or where a renderer is declared for something else.
    """
    found: dict[str, Renderer] = {}
    for renderers in declared:
        for payload, renderer in renderers.items():
            if not (isinstance(payload, type) and issubclass(payload, Payload)):
                raise TypeError(f"{payload} has a renderer and is no payload")
            if payload.kind in found:
                raise TypeError(f"two features render {payload.__name__}")
            found[payload.kind] = renderer
    if missing := sorted(PAYLOADS.keys() - found.keys()):
        raise TypeError(f"nothing renders {missing}")
    return found
