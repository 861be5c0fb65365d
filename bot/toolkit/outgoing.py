"""What a renderer gets and makes: a due row of the outbox, and the message that goes out for it."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
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
    at_once: bool = False
    """Whether the update that announced it is still being answered."""
    read: Any = None
    """What was read for it when it was announced; None where it is to be read now."""


@dataclass(frozen=True)
class OnSent(Generic[K]):
    """What follows once a message was sent. `work` gets what all messages that are settled together are `about`.

    It runs in the unit that settles them, at that moment.
    """

    work: Callable[[Session, Sequence[K], datetime], None]
    about: K


@dataclass(frozen=True)
class OnPosted(Generic[K]):
    """The same, where `work` also gets the id of each message, or None where a message was only edited."""

    work: Callable[[Session, Sequence[tuple[K, int | None]], datetime], None]
    about: K


class Outcome(Enum):
    """What became of a row when it was tried."""

    SENT = auto()
    """Or found to be needed no longer."""
    LATER = auto()
    """It did not get out, and is tried again."""
    UNKNOWN = auto()
    """It may have got out or not, and is not tried again."""
    UNREACHABLE = auto()
    """The chat is gone, or the bot may not write there."""
    REFUSED = auto()
    """Telegram does not take it, or it could not be made; that has been reported."""


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
    captioned: bool = False
    """Whether the message that is edited has a clip, so that its words are a caption."""
    or_new: bool = False
    """Whether words that cannot be put into the old message any more are sent as a new one."""
    silent: bool = False
    """Whether a new message of words alone comes without a sound: it asks nothing and nobody waits for it, as the word
    that a talk was lost. Never where a time has come. The end of a breathing is an edit: those make no sound anyway."""
    on_sent: OnSent[Any] | OnPosted[Any] | None = None
    """What follows once it was sent; kept together with the fact that it was."""
    on_failed: OnSent[Any] | None = None
    """What follows where it cannot be sent. With it, a message that may have got out is not sent a second time."""
    on_gone: OnSent[Any] | None = None
    """What follows where the one message of a chat that the bot is not in can be edited no more."""


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
