"""The temperature: everybody taps 0 to 10 in private, and the numbers appear together or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResult,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from telegram.constants import ParseMode

from bot.domain.inline_chats import is_inline_chat
from bot.services import temperatures
from bot.toolkit.callbacks import Button
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.feature import Command, Feature, InlineQuestion
from bot.toolkit.inline_buttons import InlineButton
from bot.toolkit.keyboard import in_rows, keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.messages import Html
from content.catalog.own import name


@dataclass(frozen=True)
class Tap(Button, prefix="tt1"):
    """One's own number, for the question asked at that Unix second."""

    asked: int
    value: int


@dataclass(frozen=True)
class InlineTap(InlineButton, prefix="ti2"):
    """One's own number under a message in a chat that the bot is not in. It asks since it was made."""

    value: int


async def temp(ctx: Context) -> None:
    """Handle `/temp`. An open question is shown again as it was: taps in the meantime make no difference."""
    asked = await ctx.db(temperatures.ask, ctx.chat.id, ctx.now)
    there = await ctx.chat_localizer()
    keys = _keys(there, lambda value: Tap(int(asked.timestamp()), value))
    await ctx.reply(f"{there.text('temp')}\n\n{there.text('only-if-safe')}", keys)


async def tapped(ctx: Context, button: Tap) -> None:
    """Handle a number: tell it to nobody, until the last one tells theirs."""
    await _take(ctx, temperatures.tap, button.asked, button.value)


async def tapped_inline(ctx: Context, button: InlineTap) -> None:
    """Handle a number the same way in a chat that the bot is not in, where the first tap begins the question."""
    await _take(ctx, temperatures.tap_inline, button.made, button.value)


def results(localizer: Localizer, question: InlineQuestion) -> Sequence[InlineQueryResult]:
    """Return the question as one's own message, whatever the words behind the keyword."""
    made = int(localizer.app.clock.now().timestamp())

    def button(value: int) -> InlineTap:
        return localizer.app.button_signer.sign(InlineTap(question.person_id, made, localizer.language, "-", value))

    result = InlineQueryResultArticle(
        "temp",
        localizer.plain("inline-temp"),
        InputTextMessageContent(localizer.text("inline-temp-text"), parse_mode=ParseMode.HTML),
        description=localizer.plain("inline-temp-about"),
        reply_markup=keyboard(_keys(localizer, button)),
    )
    return [result]


async def _take(ctx: Context, tap: Callable[..., temperatures.Tapped], asked: int, value: int) -> None:
    if not 0 <= value <= 10:
        raise RefusalError("old-button")
    present = await ctx.member_count()
    what = temperatures.NumbersShown(asked, ctx.incoming.message_id, ctx.chat.thread_id, ctx.language)
    here = await ctx.all_present(await ctx.db(temperatures.told_with, ctx.chat.id, asked, ctx.person.id), present)
    result, told = await ctx.db(tap, ctx.chat.id, ctx.person.id, what, value, present, here, ctx.now)
    if result == "over":
        raise RefusalError("temp-over-inline" if ctx.chat.inline else "temp-over")
    if result == "noted" or (result != "shown" and not await _shows_if_all_here(ctx, what, told, present)):
        await ctx.answer("temp-noted", value=value)
        return
    if result == "before":  # another copy of the question, or one that was on its way: it shows them now
        await ctx.answer("temp-before-inline" if ctx.chat.inline else "temp-before")


async def _shows_if_all_here(ctx: Context, what: temperatures.NumbersShown, told: list[int], present: int) -> bool:
    here = await ctx.members_present(told)
    return await ctx.db(temperatures.everyone, ctx.chat.id, what, here, present, ctx.now)


async def shown(app: AppContext, due: Due[temperatures.NumbersShown]) -> OutgoingMessage | None:
    """Show everybody's number in place of the question."""
    what, localizer = due.payload, await app.chat_localizer(due.chat_id, due.payload.language, None)
    numbers = await app.db.run(temperatures.shown, due.chat_id, what.asked)
    if not numbers or app.clock.now() - due.due_at >= temperatures.RESTS_AFTER:
        return None
    lines = Html("\n".join(localizer.text("temp-line", name=name(who), value=value) for who, value in numbers))
    text, keys = localizer.text("temp-shown", lines=lines), None
    if any(value >= temperatures.HOT for _, value in numbers):
        text = f"{text}\n\n{localizer.text('temp-hot')}"
        keys = InlineKeyboardMarkup.from_button(_pause_button(localizer, due.chat_id))
    return OutgoingMessage(text, keys, thread_id=what.thread_id, message_id=what.message_id, or_new=True)


def _keys(localizer: Localizer, button: Callable[[int], Button]) -> Rows:
    return in_rows([localizer.callback_button("button-temp", button(value), value=value) for value in range(11)], 4)


def _pause_button(localizer: Localizer, chat_id: int) -> InlineKeyboardButton:
    """Return a button that calls a pause; where the bot is not in the chat, one that asks it for one to post."""
    if is_inline_chat(chat_id):
        return localizer.query_button("button-take-a-pause", "pause")
    return localizer.start_button("button-take-a-pause", "pause")


FEATURE = Feature(
    name="temp",
    commands=[Command("temp", temp, where=("group",))],
    buttons={Tap: tapped, InlineTap: tapped_inline},
    renderers={temperatures.NumbersShown: shown},
    inline_flows={"temp": results},
)
