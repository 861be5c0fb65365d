"""The temperature: everybody taps 0 to 10 in private, and the numbers appear together or not at all."""

from dataclasses import dataclass

from bot.services import temperatures
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import Rows
from content.catalog.messages import Html
from content.catalog.own import name

_ROWS = (range(4), range(4, 8), range(8, 11))


@dataclass(frozen=True)
class Tap(Button, prefix="tt1"):
    """One's own number, for the question asked at that Unix second."""

    asked: int
    value: int


async def temp(ctx: Context) -> None:
    """Handle `/temp`. An open question is shown again as it was: taps in the meantime make no difference."""
    asked = await ctx.db(temperatures.ask, ctx.chat.id, ctx.now)
    await ctx.reply(f"{ctx.text('temp')}\n\n{ctx.text('only-if-safe')}", _keys(ctx, int(asked.timestamp())))


async def tapped(ctx: Context, button: Tap) -> None:
    """Handle a number: tell it to nobody, until the last one tells theirs."""
    if not 0 <= button.value <= 10:
        raise RefusalError("old-button")
    present = await ctx.member_count()
    result, told = await ctx.db(
        temperatures.tap, ctx.chat.id, ctx.person.id, button.asked, button.value, present, ctx.now
    )
    if result == "over":
        raise RefusalError("temp-over")
    numbers: temperatures.Numbers = []
    if result != "noted":
        here = await ctx.members_present(told)
        numbers = await ctx.db(temperatures.everyone, ctx.chat.id, button.asked, here, present)
    if not numbers:
        await ctx.answer("temp-noted", value=button.value)
        return
    await ctx.answer("temp-before" if result == "before" else None)
    # Shown before, yet tapped: another copy of the question, or one whose edit got lost. It shows them now.
    await _show(ctx, numbers)


async def _show(ctx: Context, numbers: temperatures.Numbers) -> None:
    lines = Html("\n".join(ctx.text("temp-line", name=name(who), value=value) for who, value in numbers))
    hot = any(value >= temperatures.HOT for _, value in numbers)
    text = ctx.text("temp-shown", lines=lines)
    if hot:
        await ctx.edit(f"{text}\n\n{ctx.text('temp-hot')}", [[ctx.start_button("button-take-a-pause", "pause")]])
    else:
        await ctx.edit(text)


def _keys(ctx: Context, asked: int) -> Rows:
    return [[ctx.callback_button("button-temp", Tap(asked, value), value=value) for value in row] for row in _ROWS]


FEATURE = Feature(
    name="temp",
    commands=[Command("temp", temp, where=("group",))],
    buttons={Tap: tapped},
)
