"""The buttons of an invite: under its draft, under the posted one, and where a time is picked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.services.invites import InviteView
from bot.toolkit.callbacks import Button
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows

Day = Literal["now", "tonight", "tomorrow"]
MOST_HOURS = 24
_HOURS = (1, 3, 12, 24)


@dataclass(frozen=True)
class Purpose(Button, prefix="ip1"):
    """What it is for; with number 0 nothing of the draft exists yet."""

    number: int
    id: str


@dataclass(frozen=True)
class Others(Button, prefix="iq1"):
    """All purposes."""

    number: int


@dataclass(frozen=True)
class Tone(Button, prefix="it1"):
    """How it sounds."""

    number: int
    id: str


@dataclass(frozen=True)
class When(Button, prefix="iw1"):
    """Put that in as the time, or take it out again."""

    number: int
    what: Day


@dataclass(frozen=True)
class PickFor(Button, prefix="ik1"):
    """Put a time of one's own in."""

    number: int


@dataclass(frozen=True)
class HoursFor(Button, prefix="ih1"):
    """Put in the time that many hours from the tap."""

    number: int
    hours: int


@dataclass(frozen=True)
class TimeFor(Button, prefix="im1"):
    """Put in that time, in Unix seconds."""

    number: int
    unix: int


@dataclass(frozen=True)
class Answer(Button, prefix="ia1"):
    """Say yes to the talk at that time."""

    invite: int
    what: Day


@dataclass(frozen=True)
class NotYet(Button, prefix="in1"):
    """ "Not yet, I care": between the one who taps and the bot."""

    invite: int


@dataclass(frozen=True)
class Works(Button, prefix="io1"):
    """Say yes to the time that was put forward."""

    invite: int


@dataclass(frozen=True)
class Pick(Button, prefix="ic1"):
    """Pick a time in the private chat."""

    invite: int


@dataclass(frozen=True)
class Hours(Button, prefix="iu1"):
    """Say yes to that many hours from the tap."""

    invite: int
    hours: int


@dataclass(frozen=True)
class Understood(Button, prefix="is1"):
    """Say yes to the time as it was understood, in Unix seconds."""

    invite: int
    unix: int


def answers(localizer: Localizer, view: InviteView) -> Rows:
    """Return the buttons under a posted invite; taps do not change them before somebody sets a time."""
    days = [
        localizer.callback_button("button-now", Answer(view.id, "now")),
        localizer.callback_button("button-tonight", Answer(view.id, "tonight")),
        localizer.callback_button("button-tomorrow", Answer(view.id, "tomorrow")),
    ]
    rest = [
        [localizer.callback_button("button-pick-a-time", Pick(view.id))],
        [localizer.callback_button("button-not-yet", NotYet(view.id))],
    ]
    if view.proposed_at is None:
        return [days, *rest]
    return [[localizer.callback_button("button-works-for-me", Works(view.id))], days, *rest]


def lengths(localizer: Localizer, button: Callable[[int], Button]) -> Rows:
    """Return times that count from the tap, so that no zone needs to be known."""
    keys = [
        localizer.callback_button("button-from-now", button(hours), length=timedelta(hours=hours)) for hours in _HOURS
    ]
    return in_rows(keys, 2)
