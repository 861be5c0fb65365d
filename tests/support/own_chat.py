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


async def post_many(harness: Harness, words: str, number: int) -> list[Message]:
    """Send the first result for the words as Alex in that many such chats; Telegram tells the bot of each."""
    harness.bot.inline_feedback = True
    query = harness.alex.inline(harness.bot, words)
    await harness.settled()
    messages = [harness.alex.choose(query, 0, own_chat(harness)) for _ in range(number)]
    await harness.dealt_with()
    return messages
