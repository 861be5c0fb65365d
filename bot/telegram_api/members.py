"""Who is in a chat, asked of Telegram at this moment."""

from telegram import ChatMemberRestricted
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.domain.lane import Lane


async def is_member(bot: ExtBot[Lane], chat_id: int, person_id: int) -> bool:
    """Return whether the person is in the chat right now, as far as the bot may see it. Raises ChatMigrated."""
    try:
        member = await bot.get_chat_member(chat_id, person_id)
    except (BadRequest, Forbidden):
        return False
    if isinstance(member, ChatMemberRestricted):  # someone restricted who left keeps that status
        return member.is_member
    return member.status not in {member.LEFT, member.BANNED}
