"""Lines that mend a moment: two taps from the command to the line, a third one says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from bot.domain.shuffle import order
from bot.services import drafts
from bot.services.drafts import DraftView
from bot.toolkit.callbacks import Button, unpack
from bot.toolkit.context import Context
from bot.toolkit.drafts import DraftKind
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.libraries import where
from content.catalog.loaders import repairs
from handlers.common.drafts import SendNow, replace_or_send

KIND = "repair"
_MAX_DRAW = 10**12
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


async def repair(ctx: Context) -> None:
    """Answer `/repair` with the groups of lines."""
    await ctx.private(ctx.text("repair"), _groups(ctx), start="repair")


async def groups(ctx: Context, _button: Groups) -> None:
    """Show the groups in place of a line."""
    await replace_or_send(ctx, ctx.text("repair"), _groups(ctx), start="repair")


async def line(ctx: Context, button: Line) -> None:
    """Show a line of a group. It mends, so one tap sends it and no breath has to come before."""
    if not 0 <= button.draw < _MAX_DRAW:
        raise RefusalError("old-button")
    lines = _lines(ctx, button.group)
    round_, place = divmod(button.draw, len(lines))
    text = lines[order(lines, ctx.person.id, round_)[place]]
    details = {"another": Line(button.group, button.draw + 1).pack()}
    draft = await ctx.db(drafts.begin, ctx.person.id, ctx.now, KIND, text, details)
    say = [ctx.callback_button("button-send", SendNow(draft.number)), ctx.copy_button("button-copy", text)]
    await replace_or_send(ctx, ctx.text("draft", text=text), [say, *rows(ctx, draft)], start="draft")


def rows(localizer: Localizer, draft: DraftView) -> Rows:
    """Return the buttons under a line: more of them."""
    another = unpack(draft.details["another"])
    return [
        [
            localizer.callback_button("button-another", another),
            localizer.callback_button("button-something-else", Groups()),
        ]
    ]


def _groups(ctx: Context) -> Rows:
    # A day is a round of its own; when it is through, the next day's order goes on.
    labels, day = repairs(ctx.language).groups, ctx.now.toordinal()
    firsts = {group: Line(group, day * len(_lines(ctx, group))) for group in get_args(Group)}
    keys = [ctx.callback_button("button-choice", first, label=labels[group].label) for group, first in firsts.items()]
    return in_rows(keys, 2)


def _lines(localizer: Localizer, group: Group) -> Mapping[str, str]:
    return {one.id: one.text for one in where(repairs(localizer.language).repairs, group=group)}


FEATURE = Feature(
    name="repair",
    commands=[Command("repair", repair, ephemeral=True)],
    buttons={Line: line, Groups: groups},
    deep_links={"repair": repair},
    drafts=[DraftKind(KIND, rows)],
)
