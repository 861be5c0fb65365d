"""Closing what is open: a question, or words that were not sent."""

from bot.services import drafts
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature


async def cancel(ctx: Context) -> None:
    """Handle `/cancel`. Where everybody sees the command, the answer does not tell whether anything was open."""
    if not ctx.chat.private and ctx.incoming.ephemeral_id is None:
        raise RefusalError("cancel-group")
    if not await ctx.db(drafts.close, ctx.person.id):
        raise RefusalError("cancel-nothing" if ctx.chat.private else "cancel-group")
    await ctx.private(ctx.text("cancel-done"), start="cancel")


FEATURE = Feature(name="cancel", commands=[Command("cancel", cancel, ephemeral=True)], deep_links={"cancel": cancel})
