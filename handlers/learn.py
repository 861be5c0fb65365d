"""Reading between the moments: cards about patterns, signs for outside help, books. Whoever asks reads it alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.callbacks import Button
from bot.context import Ctx, RefusalError, Rows, Voice
from bot.feature import Command, Feature
from content.catalog import Html
from content.library import learning
from content.records import Note
from handlers.common.drafts import turn


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


async def learn(ctx: Ctx) -> None:
    """`/learn`."""
    await ctx.private(ctx.text("learn"), _titles(ctx), start="learn")


async def cards(ctx: Ctx, _button: Cards) -> None:
    """ "Back" from a card."""
    await turn(ctx, ctx.text("learn"), _titles(ctx), start="learn")


async def open_(ctx: Ctx, button: Open) -> None:
    """A chosen card; "Another" is the next one, so that all of them come by."""
    every = learning(ctx.language).cards
    card = every.get(button.card)
    if card is None:
        raise RefusalError("old-button")
    text = ctx.text("learn-card", title=card.title, text="\n\n".join(card.paragraphs), tonight=card.tonight)
    if "/safety" not in text:
        text = f"{text}\n\n{ctx.text('learn-safety')}"
    ids = [*every]
    following = ids[(ids.index(card.id) + 1) % len(ids)]
    keys = [[ctx.key("button-another", Open(following)), ctx.key("button-back", Cards())]]
    await turn(ctx, text, keys, start="learn")


async def therapy(ctx: Ctx) -> None:
    """`/therapy`: the signs, counted by nobody."""
    await ctx.private(*_page(ctx, "signs"), start="therapy")


async def page(ctx: Ctx, button: Page) -> None:
    """ "How to find someone", and back."""
    await turn(ctx, *_page(ctx, button.page), start="therapy")


async def books(ctx: Ctx) -> None:
    """`/books`."""
    every = learning(ctx.language).books.values()
    lines = "\n\n".join(ctx.text("book", title=one.title, author=one.author, text=one.text) for one in every)
    await ctx.private(ctx.text("books", lines=Html(lines)), start="books")


def _titles(voice: Voice) -> Rows:
    every = learning(voice.language).cards.values()
    return [[voice.key("button-choice", Open(card.id), label=card.label)] for card in every]


def _page(voice: Voice, shown: Literal["signs", "finding"]) -> tuple[str, Rows]:
    known = learning(voice.language)
    if shown == "signs":
        keys = [[voice.key("button-how-to-find", Page("finding"))]]
        return voice.text("therapy", lines=_lines(voice, [*known.signs.values()])), keys
    text = voice.text("therapy-finding", lines=_lines(voice, [*known.findings.values()]))
    return text, [[voice.key("button-back", Page("signs"))]]


def _lines(voice: Voice, notes: Sequence[Note]) -> Html:
    return Html("\n".join(voice.text("therapy-line", text=note.text) for note in notes))


FEATURE = Feature(
    name="learn",
    commands=[
        Command("learn", learn, ephemeral=True),
        Command("therapy", therapy, ephemeral=True),
        Command("books", books, ephemeral=True),
    ],
    buttons={Open: open_, Cards: cards, Page: page},
    starts={"learn": learn, "therapy": therapy, "books": books},
)
