"""What a feature declares about the words that it helps somebody to write."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.services.drafts import DraftView
from bot.toolkit.context import Context
from bot.toolkit.localizer import Localizer, Rows


@dataclass(frozen=True)
class DraftKind:
    """How drafts of one kind are shown and posted. What is left out is done as for plain words."""

    name: str
    """Stored with each draft."""
    rows: Callable[[Localizer, DraftView], Rows] | None = None
    """Makes the rows of buttons above "Send" and "Copy"."""
    note: Callable[[Localizer, DraftView], str] | None = None
    """Makes the line below, as HTML, for the draft's owner alone; empty where there is none."""
    body: Callable[[Localizer, Mapping[str, str]], str] | None = None
    """Makes the words, as HTML, of the draft's details."""
    post: Callable[[Context, DraftView, int, int | None], Awaitable[bool]] | None = None
    """Hands it over to be posted in that chat and topic; returns whether it was still open. May raise RefusalError."""
