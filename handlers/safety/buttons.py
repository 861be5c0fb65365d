"""The buttons of /safety. The chosen country lives in them alone."""

from dataclasses import dataclass
from typing import Literal

from telegram.constants import KeyboardButtonStyle

from bot.toolkit.callbacks import Button


@dataclass(frozen=True)
class Show(Button, prefix="hs1"):
    """The screen for that country."""

    country: str


@dataclass(frozen=True)
class Another(Button, prefix="hc1"):
    """That page of the countries; from there back to the one before."""

    country: str
    page: int


@dataclass(frozen=True)
class Ask(Button, prefix="hq1"):
    """The question with that number; one beyond the last is the end. `heard` is whether any was a yes so far."""

    country: str
    number: int
    heard: Literal["yes", "no"]


@dataclass(frozen=True)
class Trust(Button, prefix="hw2"):
    """Write about someone one trusts."""

    country: str


@dataclass(frozen=True)
class RemoveTrusted(Button, prefix="hx1", style=KeyboardButtonStyle.DANGER):
    """Remove what was written about them."""

    country: str


@dataclass(frozen=True)
class Trail(Button, prefix="hr1", style=KeyboardButtonStyle.DANGER):
    """ "Clear my trail": ask first, then do it."""

    country: str
    step: Literal["ask", "clear"]
