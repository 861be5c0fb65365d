"""Buttons of affirmations. Those about what comes by itself name the chat it comes to: a person's own, or a group."""

from dataclasses import dataclass
from datetime import time
from typing import Literal

from telegram.constants import KeyboardButtonStyle

from bot.toolkit.callbacks import Button
from bot.toolkit.localizer import Localizer, Rows

DAILY = -1
"""In place of a weekday."""
KEEP = -2
"""In place of a weekday: the rhythm stays."""
NONE = -1
"""In place of the minutes of an hour."""


@dataclass(frozen=True)
class Another(Button, prefix="ma1"):
    """The next sentence."""


@dataclass(frozen=True)
class Save(Button, prefix="ms1"):
    """ "Save"."""

    sentence: str


@dataclass(frozen=True)
class Refuse(Button, prefix="mn1"):
    """ "Not for me"."""

    sentence: str


@dataclass(frozen=True)
class Write(Button, prefix="mw1"):
    """ "Write mine"."""


@dataclass(frozen=True)
class Kept(Button, prefix="mk1"):
    """A page of what is kept."""

    page: int


@dataclass(frozen=True)
class Remove(Button, prefix="mr1", style=KeyboardButtonStyle.DANGER):
    """Take that one out of what is kept."""

    sentence: str
    page: int


@dataclass(frozen=True)
class Plan(Button, prefix="cp1"):
    """Show when it comes."""

    chat: int


@dataclass(frozen=True)
class Rhythm(Button, prefix="cr1"):
    """Every day, or every week on that day (0 is Monday)."""

    chat: int
    weekday: int


@dataclass(frozen=True)
class AskWeekday(Button, prefix="cw1"):
    """Which day of the week."""

    chat: int


@dataclass(frozen=True)
class AskHour(Button, prefix="ch1"):
    """Ask for the hour."""

    chat: int


@dataclass(frozen=True)
class SetHour(Button, prefix="ct1"):
    """At that minute of the day."""

    chat: int
    minutes: int


@dataclass(frozen=True)
class SetPlan(Button, prefix="cb1"):
    """Every day or on that day of the week, or as it is (KEEP), at that minute of the day."""

    chat: int
    weekday: int
    minutes: int


@dataclass(frozen=True)
class AskQuiet(Button, prefix="cq1"):
    """Ask for the quiet hours."""

    chat: int


@dataclass(frozen=True)
class SetQuiet(Button, prefix="cu1"):
    """Quiet hours from and to these minutes of the day, or none."""

    chat: int
    begins: int
    ends: int


@dataclass(frozen=True)
class Course(Button, prefix="cc1"):
    """ "Pause for a week", "Go on now", "Stop"."""

    chat: int
    what: Literal["pause", "on", "stop"]


@dataclass(frozen=True)
class Groups(Button, prefix="cg1"):
    """ "In our chat"."""


def under(localizer: Localizer, sentence: str) -> Rows:
    """Return the buttons under a sentence that one person is shown."""
    return [
        [
            localizer.callback_button("button-another", Another()),
            localizer.callback_button("button-save", Save(sentence)),
        ],
        [
            localizer.callback_button("button-not-for-me", Refuse(sentence)),
            localizer.callback_button("button-write-mine", Write()),
        ],
    ]


def minutes_of(at: time) -> int:
    """Return the minute of the day."""
    return at.hour * 60 + at.minute


def hour_of(minutes: int) -> time | None:
    """Return the hour that a button named, if it is one."""
    return time(*divmod(minutes, 60)) if 0 <= minutes < 24 * 60 else None
