"""The temperature: everybody taps 0 to 10 in private, and the numbers appear together or not at all."""

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup

from bot.services import temperatures
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature
from bot.toolkit.localizer import AppContext, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
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
    if result == "noted" or not await _are_all_here(ctx, button.asked, told, present):
        await ctx.answer("temp-noted", value=button.value)
        return
    # Shown before, yet tapped: another copy of the question. It shows them now.
    await ctx.answer("temp-before" if result == "before" else None)


async def _are_all_here(ctx: Context, asked: int, told: list[int], present: int) -> bool:
    what = temperatures.NumbersShown(asked, ctx.incoming.message_id, ctx.chat.thread_id, ctx.language)
    here = await ctx.members_present(told)
    return await ctx.db(temperatures.everyone, ctx.chat.id, what, here, present, ctx.now)


async def shown(app: AppContext, due: Due[temperatures.NumbersShown]) -> OutgoingMessage | None:
    """Show everybody's number in place of the question."""
    what, localizer = due.payload, app.localizer(due.payload.language, None)
    numbers = await app.db.run(temperatures.shown, due.chat_id, what.asked)
    if not numbers or app.clock.now() - due.due_at >= temperatures.RESTS_AFTER:
        return None
    lines = Html("\n".join(localizer.text("temp-line", name=name(who), value=value) for who, value in numbers))
    text, keys = localizer.text("temp-shown", lines=lines), None
    if any(value >= temperatures.HOT for _, value in numbers):
        text = f"{text}\n\n{localizer.text('temp-hot')}"
        keys = InlineKeyboardMarkup.from_button(localizer.start_button("button-take-a-pause", "pause"))
    return OutgoingMessage(text, keys, thread_id=what.thread_id, message_id=what.message_id, or_new=True)


def _keys(ctx: Context, asked: int) -> Rows:
    return [[ctx.callback_button("button-temp", Tap(asked, value), value=value) for value in row] for row in _ROWS]


FEATURE = Feature(
    name="temp",
    commands=[Command("temp", temp, where=("group",))],
    buttons={Tap: tapped},
    renderers={temperatures.NumbersShown: shown},
)
