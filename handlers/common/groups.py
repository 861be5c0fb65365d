"""The groups a person and the bot share: from the private chat, something goes out in one of them."""

from collections.abc import Callable

from telegram.error import ChatMigrated

from bot.services import groups
from bot.services.groups import Group
from bot.telegram_api.members import is_member
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.localizer import Rows
from content.catalog.own import name


async def shared_groups(ctx: Context) -> list[Group]:
    """Return the groups that the person and the bot share, by title, asking Telegram at this moment."""
    known = await ctx.db(groups.of_person, ctx.person.id)
    try:
        return [group for group in known if await _is_member(ctx, group.id)]
    except ChatMigrated:
        return await shared_groups(ctx)


async def is_in(ctx: Context, chat_id: int) -> bool:
    """Tell whether they share that group now. Ask again before posting: a button only says which group is meant."""
    known = await ctx.db(groups.of_person, ctx.person.id)
    try:
        return any(group.id == chat_id for group in known) and await _is_member(ctx, chat_id)
    except ChatMigrated:
        return False


async def choose_group(ctx: Context, button: Callable[[int], Button]) -> None:
    """Ask which of the shared groups is meant; `button` makes the answer from a group's id."""
    shared = await shared_groups(ctx)
    if not shared:
        await ctx.reply(ctx.text("no-shared-group"), [[ctx.group_link_button("button-add-to-group")]])
        return
    rows: Rows = [[ctx.callback_button("button-group", button(group.id), title=name(group.title))] for group in shared]
    await ctx.reply(ctx.text("which-group"), rows)


async def _is_member(ctx: Context, chat_id: int) -> bool:
    """Ask Telegram. Raises ChatMigrated where the group has a new id, under which it is known from now on."""
    try:
        return await is_member(ctx.app.bot, chat_id, ctx.person.id)
    except ChatMigrated as moved:
        await ctx.app.db.run(groups.follow, chat_id, moved.new_chat_id)
        raise
