"""Clear my trail: the private chat is emptied as far as Telegram allows, what is kept is deleted."""

from collections.abc import Sequence

from telegram.error import BadRequest, TelegramError

from bot.services import privacy
from bot.toolkit.context import Context
from handlers.common.drafts import replace_or_send
from handlers.safety.buttons import Show, Trail
from handlers.safety.screen import known

REACH = 2000
"""How many ids below the newest are tried: they count the messages of all private chats of a bot together."""
BATCH = 100
"""What Telegram takes at once."""


async def trail(ctx: Context, button: Trail) -> None:
    """Handle "Clear my trail", which asks once; "Clear it" does it and leaves no message, not even about that."""
    country = known(button.country)
    if not ctx.chat.private:
        await ctx.open_private("safety")
    elif button.step == "ask":
        clear, back = (
            ctx.callback_button("button-clear-it", Trail(country, "clear")),
            ctx.callback_button("button-back", Show(country)),
        )
        await replace_or_send(ctx, ctx.text("safety-trail-ask"), [[clear, back]], start="safety")
    else:
        await ctx.db(privacy.forget, ctx.person.id, ctx.now)
        emptied = await _empty(ctx)
        if emptied:
            await ctx.answer_without_trace("safety-trail-done")
        else:
            await ctx.answer("safety-trail-partly")


async def _empty(ctx: Context) -> bool:
    """Delete what can be deleted, newest first; whether nothing but age stood in the way."""
    newest = (await ctx.reply(ctx.text("safety-trail-now"))).message_id
    ids = range(newest, max(newest - REACH, 0), -1)
    try:
        for start in range(0, len(ids), BATCH):
            if not await _delete(ctx, ids[start : start + BATCH]):
                break  # all of these are too old, and so is what comes after them
    except TelegramError:
        return False
    return True


async def _delete(ctx: Context, ids: Sequence[int]) -> bool:
    """Delete those of the ids that can be; whether any could. Ids of no message here count as deleted.

    What Telegram refuses for one message in it (most often it is too old) is tried in tenths.
    """
    try:
        return await ctx.app.bot.delete_messages(ctx.chat.id, ids)
    except BadRequest:
        if len(ids) == 1:
            return False
    tenth, some = max(len(ids) // 10, 1), False
    for start in range(0, len(ids), tenth):
        done = await _delete(ctx, ids[start : start + tenth])
        some = some or done
        if not done and tenth > 1:
            break  # the rest is older still
    return some
