"""Words of people as they come back from the database."""

from bot.db.sealing import UnreadableText


def is_readable(text: str) -> bool:
    """Return whether these are the person's words, rather than what stands in for them where their key is missing."""
    return not isinstance(text, UnreadableText)
