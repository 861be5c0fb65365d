"""Someone I trust: the person's own words, shown to them alone and on this screen alone."""

from bot.services import safety as service
from bot.toolkit.context import Context
from handlers.common.drafts import typed
from handlers.common.helplines import guess
from handlers.safety.buttons import RemoveTrusted, Trust
from handlers.safety.dialogs import TrustedQuestion
from handlers.safety.screen import known, made, show

MAX_NAME_UNITS = 300


async def trust(ctx: Context, button: Trust) -> None:
    """Handle "Someone I trust" and "Change"."""
    known(button.country)
    if not ctx.chat.private:
        await ctx.open_private("safety")
        return
    await ctx.open_dialog(TrustedQuestion())
    await ctx.answer()
    await ctx.reply(ctx.text("trusted-ask", count=MAX_NAME_UNITS))


async def remove(ctx: Context, button: RemoveTrusted) -> None:
    """Handle "Remove"."""
    country = known(button.country)
    if not ctx.chat.private:
        await ctx.open_private("safety")
        return
    await ctx.db(service.remove_trusted, ctx.person.id)
    await show(ctx, country)


async def written(ctx: Context, _dialog: TrustedQuestion) -> None:
    """Keep what was written: from now on it stands on the screen."""
    await ctx.db(service.keep_trusted, ctx.person.id, typed(ctx, MAX_NAME_UNITS))
    ctx.danger_answered = True  # the screen is the help itself
    await ctx.reply(*await made(ctx, guess(ctx)))
