"""What is kept, a copy of it, and its end."""

from dataclasses import dataclass

from telegram.constants import KeyboardButtonStyle

from bot.services import privacy as service
from bot.services import retention
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.feature import Command, Feature
from handlers.common.drafts import replace_or_send

FILE = "my-data.json"


@dataclass(frozen=True)
class Forget(Button, prefix="vf1", style=KeyboardButtonStyle.DANGER):
    """ "Forget everything"."""


@dataclass(frozen=True)
class Keep(Button, prefix="vk1"):
    """ "Leave it as it is"."""


async def privacy(ctx: Context) -> None:
    """Handle `/privacy`."""
    text = ctx.text(
        "privacy",
        drafts=retention.DRAFTS,
        numbers=retention.NUMBERS,
        delivered=retention.DELIVERED,
        ended=retention.ENDED,
        gone=retention.GONE,
        rests=service.RESTS,
    )
    keys = [[ctx.start_button("button-export", "export"), ctx.start_button("button-forget", "forget")]]
    await ctx.private(text, keys, start="privacy")


async def export(ctx: Context) -> None:
    """Handle `/export`: send a file in the private chat; in a group show only the way there."""
    if not ctx.chat.private:
        await ctx.private(
            ctx.text("export-group"), [[ctx.start_link_button("button-continue", "export")]], start="export"
        )
        return
    await ctx.answer()
    content = await ctx.db(service.export, ctx.person.id)
    await ctx.app.bot.send_document(
        ctx.chat.id, content.encode(), filename=FILE, caption=ctx.text("export-file"), protect_content=True
    )


async def forget(ctx: Context) -> None:
    """Handle `/forget`: show what is deleted and what cannot be, and ask."""
    keys = [
        [ctx.callback_button("button-forget-everything", Forget())],
        [ctx.callback_button("button-forget-nothing", Keep())],
    ]
    text = ctx.text("forget", ended=retention.ENDED, rests=service.RESTS)
    await ctx.private(text, keys, start="forget")


async def forgotten(ctx: Context, _button: Forget) -> None:
    """Handle "Forget everything". Nothing may be looked up afterwards: that would store the person again."""
    await ctx.db(service.forget, ctx.person.id, ctx.now)
    await replace_or_send(ctx, ctx.text("forget-done"), start="forget")


async def kept(ctx: Context, _button: Keep) -> None:
    """Handle "Leave it as it is"."""
    await replace_or_send(ctx, ctx.text("forget-nothing"), start="forget")


FEATURE = Feature(
    name="privacy",
    commands=[
        Command("privacy", privacy, ephemeral=True, shows=True),
        Command("export", export, ephemeral=True),
        Command("forget", forget, ephemeral=True),
    ],
    buttons={Forget: forgotten, Keep: kept},
    deep_links={"privacy": privacy, "export": export, "forget": forget},
)
