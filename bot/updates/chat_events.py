"""What happens to a chat itself: the bot is added, removed, blocked; a group gets a new id; others come and go."""

from collections.abc import Sequence
from contextlib import suppress

from telegram import Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Message, User

from bot.db import people
from bot.db.chat_migration import move_chat
from bot.db.deduplication import ReplayedError, once
from bot.services import subscriptions
from bot.toolkit.incoming import Incoming
from bot.toolkit.localizer import AppContext
from bot.updates.router import Router

_OUT = {ChatMember.LEFT, ChatMember.BANNED}


async def handle_my_chat_member(app: AppContext, router: Router, incoming: Incoming, change: ChatMemberUpdated) -> None:
    """Handle a change of the bot's own place in a chat. A chat that cannot be reached keeps its rows."""
    chat, before, after = change.chat, change.old_chat_member, change.new_chat_member
    if chat.type == Chat.CHANNEL:
        return
    known = await app.db.run(people.chat, chat.id)
    if _is_out(after):
        await app.db.run(subscriptions.unreachable, chat.id)
    else:
        await app.db.run(people.set_active, chat.id, active=not _is_silenced(after))
        # A group that becomes a supergroup sends this event too; we have greeted it already.
        if chat.type != Chat.PRIVATE and _is_out(before) and not (known is not None and known.active):
            await router.added(incoming)


async def handle_service_message(app: AppContext, update_id: int, message: Message) -> bool:
    """Handle a message that Telegram writes about a group; return whether this was one."""
    chat_id = message.chat.id
    if message.migrate_to_chat_id is not None:
        await app.db.run(move_chat, chat_id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id is not None:
        await app.db.run(move_chat, message.migrate_from_chat_id, chat_id)
    elif message.new_chat_members:
        await app.db.run(
            people.record_joined, chat_id, [user.id for user in message.new_chat_members if not user.is_bot]
        )
        await _count_bots(app, update_id, chat_id, message.new_chat_members, 1)
    elif message.left_chat_member is not None:
        await app.db.run(people.record_left, chat_id, message.left_chat_member.id)
        await _count_bots(app, update_id, chat_id, [message.left_chat_member], -1)
    else:
        return False
    return True


async def _count_bots(app: AppContext, update_id: int, chat_id: int, users: Sequence[User], sign: int) -> None:
    bots = sum(user.is_bot and user.id != app.bot.id for user in users)
    if bots:
        with suppress(ReplayedError):
            await app.db.run(once, update_id, app.clock.now(), people.count_other_bots, chat_id, sign * bots)


def _is_out(member: ChatMember) -> bool:
    return member.status in _OUT or (isinstance(member, ChatMemberRestricted) and not member.is_member)


def _is_silenced(member: ChatMember) -> bool:
    return isinstance(member, ChatMemberRestricted) and not member.can_send_messages
