"""Reading between the moments: cards about patterns, signs for outside help, books. Whoever asks reads it alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.loaders import learning
from content.catalog.messages import Html
from content.catalog.texts import Note
from handlers.common.drafts import replace_or_send


@dataclass(frozen=True)
class Open(Button, prefix="lo1"):
    """Read that card."""

    card: str


@dataclass(frozen=True)
class Cards(Button, prefix="lc1"):
    """All cards."""


@dataclass(frozen=True)
class Page(Button, prefix="lt1"):
    """A page of /therapy."""

    page: Literal["signs", "finding"]


async def learn(ctx: Context) -> None:
    """Handle `/learn`."""
    await ctx.private(ctx.text("learn"), _titles(ctx), start="learn")


async def cards(ctx: Context, _button: Cards) -> None:
    """Handle "Back" from a card."""
    await replace_or_send(ctx, ctx.text("learn"), _titles(ctx), start="learn")


async def open_(ctx: Context, button: Open) -> None:
    """Show a chosen card; "Another" is the next one, so that all are shown in turn."""
    every = learning(ctx.language).cards
    card = every.get(button.card)
    if card is None:
        raise RefusalError("old-button")
    text = ctx.text("learn-card", title=card.title, text="\n\n".join(card.paragraphs), tonight=card.tonight)
    if "/safety" not in text:
        text = f"{text}\n\n{ctx.text('learn-safety')}"
    ids = [*every]
    following = ids[(ids.index(card.id) + 1) % len(ids)]
    keys = [[ctx.callback_button("button-another", Open(following)), ctx.callback_button("button-back", Cards())]]
    await replace_or_send(ctx, text, keys, start="learn")


async def therapy(ctx: Context) -> None:
    """Handle `/therapy`: show the signs, without counting anybody's."""
    await ctx.private(*_page(ctx, "signs"), start="therapy")


async def page(ctx: Context, button: Page) -> None:
    """Handle "How to find someone", and the way back."""
    await replace_or_send(ctx, *_page(ctx, button.page), start="therapy")


async def books(ctx: Context) -> None:
    """Handle `/books`."""
    every = learning(ctx.language).books.values()
    lines = "\n\n".join(ctx.text("book", title=one.title, author=one.author, text=one.text) for one in every)
    await ctx.private(ctx.text("books", lines=Html(lines)), start="books")


def _titles(localizer: Localizer) -> Rows:
    every = learning(localizer.language).cards.values()
    return [[localizer.callback_button("button-choice", Open(card.id), label=card.label)] for card in every]


def _page(localizer: Localizer, shown: Literal["signs", "finding"]) -> tuple[str, Rows]:
    known = learning(localizer.language)
    if shown == "signs":
        keys = [[localizer.callback_button("button-how-to-find", Page("finding"))]]
        return localizer.text("therapy", lines=_lines(localizer, [*known.signs.values()])), keys
    text = localizer.text("therapy-finding", lines=_lines(localizer, [*known.findings.values()]))
    return text, [[localizer.callback_button("button-back", Page("signs"))]]


def _lines(localizer: Localizer, notes: Sequence[Note]) -> Html:
    return Html("\n".join(localizer.text("therapy-line", text=note.text) for note in notes))


FEATURE = Feature(
    name="learn",
    commands=[
        Command("learn", learn, ephemeral=True, shows=True),
        Command("therapy", therapy, ephemeral=True, shows=True),
        Command("books", books, ephemeral=True, shows=True),
    ],
    buttons={Open: open_, Cards: cards, Page: page},
    deep_links={"learn": learn, "therapy": therapy, "books": books},
)
