"""Lines that mend a moment: two taps from the command to the line, a third one says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from bot.callbacks import Button, unpack
from bot.context import Ctx, RefusalError, Rows, Voice
from bot.domain.decks import order
from bot.feature import Command, Feature
from bot.services import drafts
from bot.services.drafts import View
from content.library import repairs
from content.shelves import where
from handlers.common.drafts import SendNow, extra, turn

KIND = "repair"
_FARTHEST = 10**12
"""Keeps a forged button's next one within its bytes."""
Group = Literal["i-feel", "im-sorry", "slow-down", "start-over", "you-matter", "we-agree"]


@dataclass(frozen=True)
class Line(Button, prefix="rl1"):
    """Show a line of that group. `draw` counts on through the rounds: one for the round and the place in it."""

    group: Group
    draw: int


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
    if not 0 <= button.draw < _FARTHEST:
        raise RefusalError("old-button")
    lines = _lines(ctx, button.group)
    round_, place = divmod(button.draw, len(lines))
    text = lines[order(lines, ctx.person.id, round_)[place]]
    details = {"another": Line(button.group, button.draw + 1).pack()}
    draft = await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, text, details)
    say = [ctx.key("button-send", SendNow(draft.number)), ctx.copy("button-copy", text)]
    await turn(ctx, ctx.text("draft", text=text), [say, *rows(ctx, draft)], start="draft")


@extra(KIND)
def rows(voice: Voice, draft: View) -> Rows:
    """Under a line: more of them."""
    another = unpack(draft.details["another"])
    return [[voice.key("button-another", another), voice.key("button-something-else", Groups())]]


def _groups(ctx: Ctx) -> Rows:
    # A day is a round of its own; when it is through, the next day's order goes on.
    labels, day = repairs(ctx.language).groups, ctx.now.toordinal()
    firsts = {group: Line(group, day * len(_lines(ctx, group))) for group in get_args(Group)}
    keys = [ctx.key("button-choice", first, label=labels[group].label) for group, first in firsts.items()]
    return [keys[at : at + 2] for at in range(0, len(keys), 2)]


def _lines(voice: Voice, group: Group) -> Mapping[str, str]:
    return {one.id: one.text for one in where(repairs(voice.language).repairs, group=group)}


FEATURE = Feature(
    name="repair",
    commands=[Command("repair", repair, ephemeral=True)],
    buttons={Line: line, Groups: groups},
    starts={"repair": repair},
)
