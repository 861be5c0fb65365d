"""Words to say it: lines to begin with, and what helps meanwhile."""

from bot.context import Ctx
from bot.feature import Feature


async def helps(ctx: Ctx) -> None:
    """ "What helps" during a pause."""
    await ctx.private(ctx.text("what-helps"), [[ctx.link("button-breathe-with-me", "breathe")]], start="helps")


async def openers(ctx: Ctx) -> None:
    """ "Help me start": lines to begin a talk with."""
    await ctx.private(ctx.text("openers"), start="openers")


FEATURE = Feature(
    name="words",
    starts={"helps": helps, "openers": openers},
)
