"""Words to say it: lines to begin with, to invite with, to set a limit with, and what helps meanwhile."""

from bot.context import Ctx
from bot.feature import Feature

LIMITS = 6
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


async def limits(ctx: Ctx) -> None:
    """ "I need a limit": lines to copy."""
    lines = "\n\n".join(ctx.text(f"limit-{line}") for line in range(1, LIMITS + 1))
    await ctx.private(f"{ctx.text('limits')}\n\n{lines}", ctx.copies("limit", LIMITS), start="limit")


FEATURE = Feature(
    name="words",
    starts={"helps": helps, "openers": openers, "invite": invitations, "limit": limits},
)
