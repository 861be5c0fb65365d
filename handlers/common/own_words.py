"""A person's own words, as they were saved, or what stands in for them."""

from bot.services.stored_words import is_readable
from bot.toolkit.localizer import Localizer
from content.catalog.messages import Html


def saved_words(localizer: Localizer, text: str) -> str:
    """Return the words; where the key that they are sealed with is missing, a sentence that says so."""
    return text if is_readable(text) else Html(localizer.text("words-unreadable"))
