"""The buttons of /safety. The chosen country lives in them alone."""

from dataclasses import dataclass
from typing import Literal

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
class Trust(Button, prefix="hw1"):
    """Write about someone one trusts, or remove it."""

    country: str
    what: Literal["write", "remove"]


@dataclass(frozen=True)
class Trail(Button, prefix="hr1"):
    """ "Clear my trail": ask first, then do it."""

    country: str
    step: Literal["ask", "clear"]
