"""Calling a pause, in the group, alone, or from the private chat for the group."""

from datetime import timedelta

from telegram import InlineKeyboardMarkup

from bot.domain.when import LengthError, Unreadable, read_length
from bot.services import pauses
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.breathing import DEFAULT, patterns
from content.catalog.messages import name
from handlers.common.groups import choose_group, is_in
from handlers.pause import buttons

_CALMING_LENGTH = timedelta(minutes=pauses.DEFAULT_MINUTES)
_WHY = {
    Unreadable.UNCLEAR: "pause-unclear",
    Unreadable.TOO_SHORT: "pause-too-short",
    Unreadable.TOO_LONG: "pause-too-long",
    Unreadable.NO_ZONE: "pause-no-zone",
    Unreadable.PAST: "pause-past",
}


async def pause(ctx: Context) -> None:
    """`/pause [20 | 1h30 | 21:30 | tonight]`."""
    await call(ctx, _length(ctx))


async def pause_start(ctx: Context) -> None:
    """The deep link ?start=pause."""
    await call(ctx, None)


async def call_tapped(ctx: Context, button: buttons.Call) -> None:
    """ "Pause 20 minutes", offered where a command could not be read."""
    await call(ctx, _minutes(button.minutes))


async def call(ctx: Context, length: timedelta | None) -> None:
    """Start the pause, or show the one that runs."""
    view, new = await ctx.db(pauses.call, ctx.chat.id, ctx.chat.thread_id, ctx.person.id, ctx.now, length)
    if new:
        clip = patterns(ctx.language)[DEFAULT].clip()
        await ctx.reply_clip(clip, started(ctx, view), buttons.running(ctx, view, ctx.now))
    else:
        await ctx.reply(ctx.text("pause-running", until=view.due_at), buttons.running(ctx, view, ctx.now))


def started(localizer: Localizer, view: pauses.PauseView) -> str:
    """What the chat reads when a pause begins."""
    where = "pause-started-alone" if view.chat_id > 0 else "pause-started"
    lines = [localizer.text(where, until=view.due_at, name=name(view.caller.name), length=view.length)]
    lines.append(localizer.text(f"pause-meanwhile-{view.meanwhile}" if view.meanwhile else "pause-meanwhile"))
    if view.length < _CALMING_LENGTH:
        lines.append(localizer.text("pause-short"))
    return "\n\n".join(lines)


async def undo(ctx: Context, button: buttons.Undo) -> None:
    """ "Undo", for the caller, for a minute."""
    result = await ctx.db(pauses.undo, button.pause, ctx.chat.id, ctx.person.id, ctx.now)
    if result != "undone":
        raise RefusalError({"late": "undo-late", "other": "undo-other", "over": "pause-over"}[result])
    await ctx.edit(ctx.text("pause-undone"))


async def groups(ctx: Context, button: buttons.Groups) -> None:
    """ "In our chat": which of the groups the person and the bot share right now."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await choose_group(ctx, lambda chat: buttons.CallIn(chat, button.minutes))


async def call_in(ctx: Context, button: buttons.CallIn) -> None:
    """Call the pause in that group. The button only says which; Telegram says whether they are in it."""
    if not ctx.chat.private or not await is_in(ctx, button.chat):
        raise RefusalError("pause-not-in-group")
    view, new = await ctx.db(pauses.call, button.chat, None, ctx.person.id, ctx.now, _minutes(button.minutes))
    if new:
        keys = InlineKeyboardMarkup(buttons.running(ctx, view, ctx.now))
        clip = patterns(ctx.language)[DEFAULT].clip()
        await ctx.app.clips.send(button.chat, clip, caption=started(ctx, view), reply_markup=keys)
    await ctx.db(pauses.end_own, ctx.person.id, ctx.now)
    await ctx.edit(ctx.text("pause-called-there" if new else "pause-runs-there", until=view.due_at))


def _length(ctx: Context) -> timedelta | None:
    if not ctx.args:
        return None
    try:
        return read_length(ctx.args[:100], ctx.now, ctx.zone)
    except LengthError as error:
        raise RefusalError(_WHY[error.why], _instead) from None


def _minutes(value: int) -> timedelta | None:
    return timedelta(minutes=min(value, 24 * 60)) if value > 0 else None


def _instead(localizer: Localizer) -> Rows:
    return [
        [localizer.callback_button("button-pause-minutes", buttons.Call(0))],
        [localizer.start_link_button("button-set-zone", "zone")],
    ]
