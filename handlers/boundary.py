"""Words for a limit: thirteen situations in three strengths, made one's own, seen by nobody before "Send now"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from telegram import InlineKeyboardButton

from bot.services import drafts
from bot.services.dialogs import Dialog
from bot.services.drafts import DraftView
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.drafts import DraftKind
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.loaders import boundaries
from content.catalog.schemas import BLANK_LENGTH, Script
from content.catalog.search import find
from handlers.common.danger import answer_danger
from handlers.common.drafts import (
    Back,
    change_draft,
    current_draft,
    open_draft,
    replace_or_send,
    show_draft,
    turn_into_draft,
    typed,
)

KIND = "boundary"
WHOLE = "whole"
"""What is asked for where no blank is: the sentence."""
Degree = Literal["soft", "clear", "firm"]


@dataclass(frozen=True)
class Situation(Button, prefix="bt1"):
    """Words for that situation."""

    id: str


@dataclass(frozen=True)
class Others(Button, prefix="bu1"):
    """All situations."""


@dataclass(frozen=True)
class Strength(Button, prefix="bg1"):
    """The same limit, softer or firmer."""

    number: int
    degree: Degree


@dataclass(frozen=True)
class Mine(Button, prefix="bm1"):
    """Put one's own words in."""

    number: int


@dataclass(frozen=True)
class Fill(Button, prefix="bf1"):
    """Put that offer in the blank that is asked for; -1 leaves it as it is."""

    number: int
    offer: int


@dataclass(frozen=True)
class Whole(Button, prefix="bw1"):
    """Write the whole sentence."""

    number: int


@dataclass(frozen=True)
class LimitQuestion(Dialog, name="boundary"):
    """A blank of the draft, or the whole sentence."""


async def boundary(ctx: Context) -> None:
    """Answer `/boundary`: with a draft where the words behind it fit a situation, else with all situations."""
    if await answer_danger(ctx, start="limit"):
        return
    found = find(ctx.args, ctx.language, "boundary") if ctx.args else []
    if found:
        best = boundaries(ctx.language).scripts[found[0][0].id]
        await show_draft(ctx, await _begin(ctx, best.situation))
        return
    await ctx.private(ctx.text("boundary-no-fit" if ctx.args else "boundary"), _situations(ctx), start="limit")


async def limit(ctx: Context) -> None:
    """Show all situations: "I need a limit"."""
    await ctx.private(ctx.text("boundary"), _situations(ctx), start="limit")


async def others(ctx: Context, _button: Others) -> None:
    """Show all situations in place of the draft."""
    await replace_or_send(ctx, ctx.text("boundary"), _situations(ctx), start="limit")


async def situation(ctx: Context, button: Situation) -> None:
    """Begin a draft for a chosen situation; everything else can be changed under it."""
    if button.id not in boundaries(ctx.language).situations:
        raise RefusalError("old-button")
    await turn_into_draft(ctx, await _begin(ctx, button.id))


async def strength(ctx: Context, button: Strength) -> None:
    """Make the draft "Soft", "Clear" or "Firm". What was put into the blanks stays in them."""
    draft = await open_draft(ctx, button.number, KIND)
    await turn_into_draft(ctx, await _change(ctx, draft, {**draft.details, "strength": button.degree}))


async def mine(ctx: Context, button: Mine) -> None:
    """Ask for one's own words, in the private chat, where nobody else sees them typed."""
    draft = await open_draft(ctx, button.number, KIND)
    if not ctx.chat.private:
        await ctx.open_private("mine")
        return
    await _ask_next(ctx, draft)


async def mine_start(ctx: Context) -> None:
    """Ask for them after the way from the group: the deep link."""
    await _ask_next(ctx, await current_draft(ctx, KIND))


async def fill(ctx: Context, button: Fill) -> None:
    """Put an offer in the blank that is asked for, or leave it as it is."""
    draft = await open_draft(ctx, button.number, KIND)
    blank = boundaries(ctx.language).slots.get(draft.details.get("asking", ""))
    if blank is None or not -1 <= button.offer < len(blank.offers):
        raise RefusalError("old-button")
    filled = await _fill_blank(ctx, draft, blank.offers[button.offer] if button.offer >= 0 else "")
    await _ask_next(ctx, filled, after=draft.details["asking"])


async def whole(ctx: Context, button: Whole) -> None:
    """Ask for the whole sentence."""
    await _ask(ctx, await open_draft(ctx, button.number, KIND), WHOLE)


async def typed_(ctx: Context, _dialog: LimitQuestion) -> None:
    """Put one's own words in the blank that is asked for, or in place of the sentence."""
    draft = await current_draft(ctx, KIND)
    asked = draft.details.get("asking")
    if asked != WHOLE:
        draft = await _fill_blank(ctx, draft, typed(ctx, BLANK_LENGTH))
    else:
        details = {"situation": draft.details["situation"], "strength": draft.details["strength"], WHOLE: "yes"}
        draft = await change_draft(ctx, draft, typed(ctx), details)
    if await answer_danger(ctx, "draft"):
        return
    if asked != WHOLE:
        await _ask_next(ctx, draft, after=asked)
    else:
        await show_draft(ctx, draft)


def note(localizer: Localizer, draft: DraftView) -> str:
    """Warn below a firm limit: it may make things worse for someone who is afraid."""
    return localizer.text("boundary-firm-safety") if draft.details["strength"] == "firm" else ""


def rows(localizer: Localizer, draft: DraftView) -> Rows:
    """Return the buttons under a limit. One's own sentence has no strengths: switching would lose it."""
    mine = [
        localizer.callback_button("button-make-it-mine", Mine(draft.number)),
        localizer.callback_button("button-other-situation", Others()),
    ]
    if WHOLE in draft.details:
        return [mine]
    return [[_strength(localizer, draft, degree) for degree in get_args(Degree)], mine]


async def _begin(ctx: Context, id_: str) -> DraftView:
    text = boundaries(ctx.language).script(id_, "soft").filled()
    details = {"situation": id_, "strength": "soft"}
    return await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, text, details)


async def _ask_next(ctx: Context, draft: DraftView, after: str | None = None) -> None:
    blanks = [] if WHOLE in draft.details else [*_script(ctx, draft.details).slots]
    left = blanks[blanks.index(after) + 1 :] if after in blanks else blanks
    if left or after is None:
        await _ask(ctx, draft, left[0] if left else WHOLE)
    else:
        await turn_into_draft(ctx, draft)


async def _ask(ctx: Context, draft: DraftView, blank: str) -> None:
    asked = await change_draft(ctx, draft, draft.text, {**draft.details, "asking": blank}, dialog=LimitQuestion())
    if blank == WHOLE:
        text = ctx.text("boundary-whole", text=asked.text)
        await replace_or_send(ctx, text, [[ctx.callback_button("button-back", Back(asked.number))]], start="mine")
        return
    text = ctx.text("boundary-blank", text=asked.text, label=boundaries(ctx.language).slots[blank].label)
    await replace_or_send(ctx, text, _offers(ctx, asked, blank), start="mine")


async def _fill_blank(ctx: Context, draft: DraftView, value: str) -> DraftView:
    return await _change(ctx, draft, {**draft.details, f"own-{draft.details['asking']}": value})


async def _change(ctx: Context, draft: DraftView, details: Mapping[str, str]) -> DraftView:
    own = {key.removeprefix("own-"): value for key, value in details.items() if key.startswith("own-")}
    return await change_draft(ctx, draft, _script(ctx, details).filled(**own), details)


def _script(localizer: Localizer, details: Mapping[str, str]) -> Script:
    return boundaries(localizer.language).script(details["situation"], details["strength"])


def _situations(localizer: Localizer) -> Rows:
    found = boundaries(localizer.language).situations.values()
    keys = [localizer.callback_button("button-choice", Situation(one.id), label=one.label) for one in found]
    return in_rows(keys, 2)


def _strength(localizer: Localizer, draft: DraftView, degree: Degree) -> InlineKeyboardButton:
    label = "button-chosen" if draft.details["strength"] == degree else "button-choice"
    return localizer.callback_button(
        label, Strength(draft.number, degree), label=boundaries(localizer.language).strengths[degree].label
    )


def _offers(localizer: Localizer, draft: DraftView, blank: str) -> Rows:
    offers = boundaries(localizer.language).slots[blank].offers
    rows = [
        [localizer.callback_button("button-choice", Fill(draft.number, at), label=offer)]
        for at, offer in enumerate(offers)
    ]
    rest = [
        localizer.callback_button("button-leave-it", Fill(draft.number, -1)),
        localizer.callback_button("button-whole", Whole(draft.number)),
    ]
    return [*rows, rest, [localizer.callback_button("button-back", Back(draft.number))]]


FEATURE = Feature(
    name="boundary",
    commands=[Command("boundary", boundary, ephemeral=True)],
    buttons={
        Situation: situation,
        Others: others,
        Strength: strength,
        Mine: mine,
        Fill: fill,
        Whole: whole,
    },
    deep_links={"limit": limit, "mine": mine_start},
    dialogs={LimitQuestion: typed_},
    drafts=[DraftKind(KIND, rows, note)],
)
