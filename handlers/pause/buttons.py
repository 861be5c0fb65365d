"""The buttons of a pause."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from telegram import InlineKeyboardButton

from bot.domain.parsing import Length, Meaning, Moment
from bot.services import pauses
from bot.services.pause_record import PauseView
from bot.toolkit.callbacks import Button
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.formats import appointment_label


@dataclass(frozen=True)
class Call(Button, prefix="pc1"):
    """Call a pause of that many minutes, in the tapper's own name; 0 is the chat's default."""

    minutes: int


@dataclass(frozen=True)
class CallUntil(Button, prefix="pm1"):
    """Call a pause until that moment, in Unix seconds, in the tapper's own name."""

    unix: int


@dataclass(frozen=True)
class Tap(Button, prefix="pt1", inline=True):
    """A private answer, or a wish, about a pause."""

    pause: int
    what: Literal["ready", "longer", "notoday"]


@dataclass(frozen=True)
class Undo(Button, prefix="pu1"):
    """Take the pause back."""

    pause: int


@dataclass(frozen=True)
class Suggest(Button, prefix="ps1", inline=True):
    """Put a time forward, that many hours from the tap."""

    pause: int
    hours: int


@dataclass(frozen=True)
class Agree(Button, prefix="pg1", inline=True):
    """Say yes to the time that was put forward, in Unix seconds."""

    pause: int
    unix: int


@dataclass(frozen=True)
class Groups(Button, prefix="pq1"):
    """From the private chat: in which group to call it. Minutes as in Call."""

    minutes: int


@dataclass(frozen=True)
class CallIn(Button, prefix="pr1"):
    """From the private chat: call it in that group. Minutes as in Call."""

    chat: int
    minutes: int


def choices(localizer: Localizer, meanings: Sequence[Meaning], now: datetime) -> Rows:
    """Return buttons for what a typed length or clock may mean, one below the other."""
    return [[key] for one in meanings if (key := _choice(localizer, one, now)) is not None]


def upcoming(localizer: Localizer, moments: Sequence[datetime]) -> Rows:
    """Return a button for each of the moments that stand numbered in the message, and one to set a zone."""
    keys = [
        localizer.callback_button("button-choice", CallUntil(int(at.timestamp())), label=str(number))
        for number, at in enumerate(moments, start=1)
    ]
    return [*in_rows(keys, 4), [localizer.start_link_button("button-set-zone", "zone")]]


def _choice(localizer: Localizer, meaning: Meaning, now: datetime) -> InlineKeyboardButton | None:
    if isinstance(meaning, Length):
        minutes = max(1, round(meaning.length.total_seconds() / 60))
        return localizer.callback_button("button-pause-for", Call(minutes), length=timedelta(minutes=minutes))
    if isinstance(meaning, Moment):
        until = appointment_label(meaning.at, localizer.locale, localizer.zone, now)
        return localizer.callback_button("button-pause-until", CallUntil(int(meaning.at.timestamp())), at=until)
    return None


def running(localizer: Localizer, view: PauseView, now: datetime) -> Rows:
    """Return the buttons under a running pause; "Undo" only while it can work."""
    # In a group this opens the private chat: who breathes is nobody's business but theirs.
    breathe = localizer.start_button("button-breathe-with-me", "breathe")
    if view.chat_id < 0:
        breathe = localizer.start_link_button("button-breathe-with-me", "breathe")
    rows = [
        [breathe, localizer.start_button("button-what-helps", "helps")],
        [
            localizer.callback_button("button-longer", Tap(view.id, "longer")),
            localizer.callback_button("button-ready", Tap(view.id, "ready")),
        ],
    ]
    if view.chat_id > 0:
        minutes = round(view.length.total_seconds() / 60)
        rows.append([localizer.callback_button("button-in-our-chat", Groups(minutes))])
    if now - view.started_at < pauses.UNDO_WITHIN:
        rows.append([localizer.callback_button("button-undo", Undo(view.id))])
    return rows


def asking(localizer: Localizer, view: PauseView) -> Rows:
    """Return the buttons under "Ready to come back?"."""
    return [
        [localizer.callback_button("button-ready", Tap(view.id, "ready"))],
        [
            localizer.callback_button("button-longer", Tap(view.id, "longer")),
            localizer.callback_button("button-not-today", Tap(view.id, "notoday")),
        ],
    ]


def times(localizer: Localizer, view: PauseView) -> Rows:
    """Return the buttons under the offer to pick a time. They count from the tap, so that no zone needs to be known."""
    hours = (1, 3, 12, 24)
    labels = [
        localizer.callback_button("button-in-hours", Suggest(view.id, value), length=timedelta(hours=value))
        for value in hours
    ]
    return [*in_rows(labels, 2), [localizer.callback_button("button-ready", Tap(view.id, "ready"))]]
