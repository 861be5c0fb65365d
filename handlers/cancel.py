"""Closing what is open: a question, or words that were not sent."""

from bot.context import Ctx, RefusalError
from bot.feature import Command, Feature
from bot.services import drafts


async def cancel(ctx: Ctx) -> None:
    """`/cancel`. Where everybody sees the command, the answer is the same whether anything was open or not."""
    if not ctx.chat.private and ctx.source.ephemeral_id is None:
        raise RefusalError("cancel-group")
    if not await ctx.db(drafts.close, ctx.person.id):
        raise RefusalError("cancel-nothing" if ctx.chat.private else "cancel-group")
    await ctx.private(ctx.text("cancel-done"), start="cancel")


FEATURE = Feature(name="cancel", commands=[Command("cancel", cancel, ephemeral=True)], starts={"cancel": cancel})
