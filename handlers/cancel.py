"""Closing an open question."""

from bot.context import Ctx, RefusalError
from bot.db import people
from bot.feature import Command, Feature


async def cancel(ctx: Ctx) -> None:
    """`/cancel`."""
    if not ctx.chat.private:
        raise RefusalError("cancel-group")
    if ctx.person.dialog is None:
        raise RefusalError("cancel-nothing")
    await ctx.db(people.change_person, ctx.person.id, dialog=None)
    await ctx.reply(ctx.text("cancel-done"))


FEATURE = Feature(name="cancel", commands=[Command("cancel", cancel)])
