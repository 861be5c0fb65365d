"""Questions that more than one feature asks."""

from dataclasses import dataclass

from bot.services.dialogs import Dialog


@dataclass(frozen=True)
class ZoneQuestion(Dialog, name="zone"):
    """Where the person is. The settings read the answer."""
