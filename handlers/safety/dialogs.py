"""The questions of /safety."""

from dataclasses import dataclass

from bot.services.dialogs import Dialog


@dataclass(frozen=True)
class CountryQuestion(Dialog, name="country"):
    """Which country's help to show."""


@dataclass(frozen=True)
class TrustedQuestion(Dialog, name="trusted"):
    """Whom the person trusts."""
