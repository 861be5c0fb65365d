"""The errors that a person is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.toolkit.localizer import Localizer, Rows


class RefusalError(Exception):
    """Show the person the message with this id, with the buttons under it; it is not logged as an error."""

    def __init__(self, message: str, keys: "Callable[[Localizer], Rows] | None" = None, **slots: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.keys = keys
        self.slots = slots
