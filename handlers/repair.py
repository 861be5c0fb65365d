"""Lines that mend a moment: two taps from the command to the line, a third one says it."""

from dataclasses import dataclass
from typing import Literal, get_args

from bot.callbacks import Button, unpack
from bot.context import Ctx, RefusalError, Rows, Voice
from bot.domain.deck import card
from bot.feature import Command, Feature
from bot.services import drafts
from bot.services.drafts import View
from content.library import repairs
from content.shelves import where
from handlers.common.drafts import SendNow, extra, turn

KIND = "repair"
Group = Literal["i-feel", "im-sorry", "slow-down", "start-over", "you-matter", "we-agree"]
_MOST = 10_000
"""Places of a deck, so that a button never outgrows its data."""


@dataclass(frozen=True)
class Line(Button, prefix="rl1"):
    """The line at that place of a group's deck, as it was shuffled that day for the one who taps."""

    group: Group
    day: int
    at: int


@dataclass(frozen=True)
class Groups(Button, prefix="rg1"):
    """All groups."""


async def repair(ctx: Ctx) -> None:
    """`/repair`."""
    await ctx.private(ctx.text("repair"), _groups(ctx), start="repair")


async def groups(ctx: Ctx, _button: Groups) -> None:
    """ "Something else"."""
    await turn(ctx, ctx.text("repair"), _groups(ctx), start="repair")


async def line(ctx: Ctx, button: Line) -> None:
    """A group, or "Another": a line that waits for one tap. It mends: no breath has to come before it."""
    if not 0 <= button.at < _MOST:
        raise RefusalError("old-button")
    library = repairs(ctx.language)
    ids = [one.id for one in where(library.repairs, group=button.group)]
    text = library.repairs[card(ids, f"{ctx.person.id}:{button.day}:{button.group}", button.at)].text
    details = {"another": Line(button.group, button.day, button.at + 1).pack()}
    draft = await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, text, details)
    say = [ctx.key("button-send", SendNow(draft.number)), ctx.copy("button-copy", text)]
    await turn(ctx, ctx.text("draft", text=text), [say, *rows(ctx, draft)], start="draft")


@extra(KIND)
def rows(voice: Voice, draft: View) -> Rows:
    """Under a line: more of them."""
    another = unpack(draft.details["another"])
    return [[voice.key("button-another", another), voice.key("button-something-else", Groups())]]


def _groups(ctx: Ctx) -> Rows:
    day = ctx.now.toordinal()
    labels = repairs(ctx.language).groups
    keys = [ctx.key("button-choice", Line(id_, day, 0), label=labels[id_].label) for id_ in get_args(Group)]
    return [keys[at : at + 2] for at in range(0, len(keys), 2)]


FEATURE = Feature(
    name="repair",
    commands=[Command("repair", repair, ephemeral=True)],
    buttons={Line: line, Groups: groups},
    starts={"repair": repair},
)
