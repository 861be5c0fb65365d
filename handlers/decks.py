"""Lines that show understanding, and open questions: two decks, dealt one by one without a repeat.

Nothing is kept: a button carries the round and the place in it, and the order of a round follows from who is asking.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.domain.shuffle import order
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.loaders import questions, validations
from content.catalog.schemas import Choice
from handlers.common.drafts import replace_or_send

ALL = "all"
"""In place of a situation or a theme: all of them."""
DeckName = Literal["validate", "curious"]


@dataclass(frozen=True)
class Topic(Button, prefix="dt1"):
    """Deal from that situation or theme."""

    deck: DeckName
    topic: str


@dataclass(frozen=True)
class Another(Button, prefix="da1"):
    """Deal the next one. `draw` counts on through the rounds: one number for the round and the place in it."""

    deck: DeckName
    topic: str
    draw: int


async def validate(ctx: Context) -> None:
    """Handle `/validate`: show a line at once, and the situations."""
    await ctx.private(*_first(ctx, "validate", ALL), start="validate")


async def curious(ctx: Context) -> None:
    """Handle `/curious`: show a question at once, and the themes."""
    await ctx.private(*_first(ctx, "curious", ALL), start="curious")


async def topic(ctx: Context, button: Topic) -> None:
    """Handle the choice of a situation or a theme, or of all of them."""
    await replace_or_send(ctx, *_first(ctx, button.deck, button.topic), start=button.deck)


async def another(ctx: Context, button: Another) -> None:
    """Handle "Another"; begin a new order when the deck is through."""
    text, keys = _card(ctx, button)
    if button.draw % len(_cards(ctx, button.deck, button.topic)) == 0:
        text = f"{ctx.text('deck-through')}\n\n{text}"
    await replace_or_send(ctx, text, keys, start=button.deck)


def _first(ctx: Context, deck: DeckName, topic: str) -> tuple[str, Rows]:
    # Rounds are counted from the second they began: who comes back finds another order.
    return _card(ctx, Another(deck, topic, int(ctx.now.timestamp()) * len(_cards(ctx, deck, topic))))


def _card(ctx: Context, at: Another) -> tuple[str, Rows]:
    cards = _cards(ctx, at.deck, at.topic)
    round_, place = divmod(at.draw, len(cards))
    line = cards[_order(ctx, at, cards, round_)[place]]
    topics = _topics(ctx, at.deck)
    text = ctx.text("validate" if at.deck == "validate" else "curious", text=line)
    onward = ctx.callback_button("button-another", Another(at.deck, at.topic, at.draw + 1))
    keys = [[onward, ctx.copy_button("button-copy", line)]]
    if at.topic != ALL:
        text = f"{ctx.text('deck-topic', label=topics[at.topic].label)}\n{text}"
        other = "button-other-situation" if at.deck == "validate" else "button-other-theme"
        return text, [*keys, [ctx.callback_button(other, Topic(at.deck, ALL))]]
    choices = [ctx.callback_button("button-choice", Topic(at.deck, one.id), label=one.label) for one in topics.values()]
    return text, [*keys, *in_rows(choices, 2)]


def _order(ctx: Context, at: Another, cards: Mapping[str, str], round_: int) -> Sequence[str]:
    """Return the deck shuffled. Among all questions, those for the middle of a quarrel come first: they cannot wait."""
    shuffled = order(cards, ctx.person.id, round_)
    if at.deck == "validate" or at.topic != ALL:
        return shuffled
    urgent = _cards(ctx, at.deck, next(iter(_topics(ctx, at.deck))))
    return sorted(shuffled, key=lambda id_: id_ not in urgent)


def _topics(localizer: Localizer, deck: DeckName) -> Mapping[str, Choice]:
    return validations(localizer.language).situations if deck == "validate" else questions(localizer.language).themes


def _cards(localizer: Localizer, deck: DeckName, topic: str) -> Mapping[str, str]:
    """Return the lines of a topic by id."""
    if deck == "validate":
        every = {one.id: (one.situation, one.text) for one in validations(localizer.language).validations.values()}
    else:
        every = {one.id: (one.theme, one.text) for one in questions(localizer.language).questions.values()}
    cards = {id_: text for id_, (of, text) in every.items() if topic in {ALL, of}}
    if not cards:
        raise RefusalError("old-button")
    return cards


FEATURE = Feature(
    name="decks",
    commands=[Command("validate", validate, ephemeral=True), Command("curious", curious, ephemeral=True)],
    buttons={Topic: topic, Another: another},
    deep_links={"validate": validate, "curious": curious},
)
