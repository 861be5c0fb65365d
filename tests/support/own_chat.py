"""The chat of Alex and Sam that the bot is not in."""

from playground import Chat, Message
from tests.support.harness import Harness


def own_chat(harness: Harness) -> Chat:
    """Return that chat; each call makes another one."""
    return harness.telegram.add_private(harness.alex, harness.sam)


async def post(harness: Harness, chat: Chat, words: str, number: int = 0) -> Message:
    """Send a result for the words there as Alex; return the message as both see it."""
    query = harness.alex.inline(harness.bot, words, chat=chat)
    await harness.settled()
    assert query.answered
    message = harness.alex.choose(query, number, chat)
    await harness.settled()
    return message
