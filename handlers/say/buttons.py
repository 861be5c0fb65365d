"""The buttons of an I-statement."""

from dataclasses import dataclass
from typing import Literal

from bot.toolkit.callbacks import Button

Step = Literal["happened", "felt", "need", "ask"]
STEPS: tuple[Step, ...] = ("happened", "felt", "need", "ask")


@dataclass(frozen=True)
class Pick(Button, prefix="yp1"):
    """Take that choice for that step."""

    number: int
    step: Step
    id: str


@dataclass(frozen=True)
class Open(Button, prefix="yo1"):
    """Show what belongs to a core feeling, or to a group of needs and asks."""

    number: int
    step: Step
    id: str


@dataclass(frozen=True)
class Turn(Button, prefix="yt1"):
    """Go to that step."""

    number: int
    step: Step


@dataclass(frozen=True)
class Type(Button, prefix="yy1"):
    """From the group: type it in the private chat."""

    number: int


@dataclass(frozen=True)
class Better(Button, prefix="yb1"):
    """Use that other wording for what was found; -1 keeps it."""

    number: int
    offer: int
