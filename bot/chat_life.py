"""What happens to a chat itself: the bot is added, removed, blocked; a group gets a new id; other bots come and go."""

from collections.abc import Sequence

from telegram import ChatMember, ChatMemberUpdated, Message, User

from bot.arrivals import place_of
from bot.context import Desk
from bot.db import people
from bot.db.moving import move_chat
from bot.router import Router
from bot.services import subscriptions

_OUT = {ChatMember.LEFT, ChatMember.BANNED}


async def my_chat_member(desk: Desk, router: Router, change: ChatMemberUpdated) -> None:
    """The bot's own place in a chat changed. A chat that cannot be reached keeps its rows and is left in peace."""
    chat, before, after = change.chat, change.old_chat_member.status, change.new_chat_member.status
    if chat.type == chat.CHANNEL:
        return
    if after in _OUT:
        await desk.db.run(subscriptions.unreachable, chat.id)
    elif chat.type == chat.PRIVATE:
        await desk.db.run(people.set_active, chat.id, active=True)
    elif before in _OUT:
        await router.joined(change.from_user, place_of(chat, None))


async def service(desk: Desk, message: Message) -> bool:
    """Messages that Telegram writes about a group; whether this was one."""
    chat_id = message.chat.id
    if message.migrate_to_chat_id is not None:
        await desk.db.run(move_chat, chat_id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await desk.db.run(move_chat, message.migrate_from_chat_id, chat_id)
    elif message.new_chat_members:
        await _count_bots(desk, chat_id, message.new_chat_members, 1)
    elif message.left_chat_member is not None:
        await _count_bots(desk, chat_id, [message.left_chat_member], -1)
    else:
        return False
    return True


async def _count_bots(desk: Desk, chat_id: int, users: Sequence[User], sign: int) -> None:
    bots = sum(user.is_bot and user.id != desk.bot.id for user in users)
    if bots:
        await desk.db.run(people.count_other_bots, chat_id, sign * bots)
