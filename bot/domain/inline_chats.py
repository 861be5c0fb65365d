"""Chats that the bot is not in. All it knows of one is the message that was sent there by way of inline or guest mode.

Such a message takes the place of a chat: it has an id among those of chats, so that whatever belongs to a chat (a
pause, a question, two people) can belong to it.
"""

from hashlib import blake2b

FIRST = -(1 << 60)
"""Inline chats have this id or a smaller one. Telegram's ids of chats have 52 bits."""


def inline_chat_id(inline_message_id: str) -> int:
    """Return the id of the chat that this message stands for: always the same, and another one for another message."""
    return FIRST - (int.from_bytes(blake2b(inline_message_id.encode(), digest_size=8).digest()) >> 4)


def is_inline_chat(chat_id: int) -> bool:
    """Return whether an id is that of a chat which the bot is not in."""
    return chat_id <= FIRST
