"""For the one who is trying alone: short pieces, one at a time, each with the way to what it speaks of."""

from dataclasses import dataclass

from telegram import InlineKeyboardButton

from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.loaders import alone as library
from content.catalog.texts import Advice, Link
from handlers.common.drafts import replace_or_send


@dataclass(frozen=True)
class Read(Button, prefix="ar1"):
    """Read that piece."""

    piece: str


@dataclass(frozen=True)
class Pieces(Button, prefix="al1"):
    """What there is to read."""


async def alone(ctx: Context) -> None:
    """Handle `/alone`: show the first piece at once."""
    first = next(iter(library(ctx.language).pieces.values()))
    text, keys = _piece(ctx, first)
    await ctx.private(f"{ctx.text('alone')}\n\n{text}", keys, start="alone")


async def read(ctx: Context, button: Read) -> None:
    """Handle "Next", or a chosen piece."""
    piece = library(ctx.language).pieces.get(button.piece)
    if piece is None:
        raise RefusalError("old-button")
    await replace_or_send(ctx, *_piece(ctx, piece), start="alone")


async def pieces(ctx: Context, _button: Pieces) -> None:
    """Handle "All of it"."""
    keys = [[_read(ctx, piece)] for piece in library(ctx.language).pieces.values()]
    await replace_or_send(ctx, ctx.text("alone"), keys, start="alone")


def _piece(ctx: Context, piece: Advice) -> tuple[str, Rows]:
    ids = [*library(ctx.language).pieces]
    at = ids.index(piece.id) + 1
    text = ctx.text("alone-piece", title=piece.title, step=at, last=len(ids), text="\n\n".join(piece.paragraphs))
    onward = [ctx.callback_button("button-next", Read(ids[at]))] if at < len(ids) else []
    return text, [*_ways(ctx, piece), [*onward, ctx.callback_button("button-all-pieces", Pieces())]]


def _ways(ctx: Context, piece: Advice) -> Rows:
    """Return buttons for the commands and the other pieces that its record names."""
    # In a group a breathing clip would be seen by everyone: from there it is opened in private.
    aloud, linked = (
        ctx.start_button("button-breathe-with-me", "breathe"),
        ctx.start_link_button("button-breathe-with-me", "breathe"),
    )
    commands: dict[Link, InlineKeyboardButton] = {
        "breathe": aloud if ctx.chat.private else linked,
        "boundary": ctx.start_button("button-need-a-limit", "limit"),
        "invite": ctx.start_button("button-want-to-talk", "invite"),
        "therapy": ctx.start_button("button-signs", "therapy"),
        "safety": ctx.start_button("button-who-helps", "safety"),
    }
    others = [library(ctx.language).pieces[id_] for id_ in piece.pieces]
    return [*([commands[link]] for link in piece.links), *([_read(ctx, one)] for one in others)]


def _read(localizer: Localizer, piece: Advice) -> InlineKeyboardButton:
    return localizer.callback_button("button-choice", Read(piece.id), label=piece.label)


FEATURE = Feature(
    name="alone",
    commands=[Command("alone", alone, ephemeral=True)],
    buttons={Read: read, Pieces: pieces},
    deep_links={"alone": alone},
)
