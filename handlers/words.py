"""Words to say it: lines to begin with, to invite with, and what helps meanwhile."""

from bot.context import Ctx
from bot.feature import Feature

INVITATIONS = 3


async def helps(ctx: Ctx) -> None:
    """ "What helps" during a pause."""
    await ctx.private(ctx.text("what-helps"), [[ctx.link("button-breathe-with-me", "breathe")]], start="helps")


async def openers(ctx: Ctx) -> None:
    """ "Help me start": lines to begin a talk with."""
    await ctx.private(ctx.text("openers"), start="openers")


async def invitations(ctx: Ctx) -> None:
    """ "I want to talk", "Invite to talk": lines to copy."""
    lines = "\n\n".join(ctx.text(f"invitation-{line}") for line in range(1, INVITATIONS + 1))
    await ctx.private(f"{ctx.text('invitations')}\n\n{lines}", ctx.copies("invitation", INVITATIONS), start="invite")


FEATURE = Feature(
    name="words",
    starts={"helps": helps, "openers": openers, "invite": invitations},
)
