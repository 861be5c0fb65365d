"""Words to say it: lines to begin with, and what helps meanwhile."""

from bot.toolkit.context import Context
from bot.toolkit.feature import Feature


async def helps(ctx: Context) -> None:
    """Handle "What helps" during a pause."""
    await ctx.private(
        ctx.text("what-helps"), [[ctx.start_link_button("button-breathe-with-me", "breathe")]], start="helps"
    )


async def openers(ctx: Context) -> None:
    """Handle "Help me start": show lines to begin a talk with."""
    await ctx.private(ctx.text("openers"), start="openers")


FEATURE = Feature(
    name="words",
    deep_links={"helps": helps, "openers": openers},
)
