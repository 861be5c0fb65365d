"""Calling a pause, in the group, alone, or from the private chat for the group."""

from datetime import UTC, datetime, timedelta

from bot.domain.parsing import PAUSE, Length, Meaning, Moment, Problem
from bot.services import pause_messages, pauses
from bot.services.pause_record import PauseView
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Due, OutgoingMessage
from content.catalog.breathing import DEFAULT, patterns
from content.catalog.formats import moment
from content.catalog.messages import Html
from content.catalog.own import name
from handlers.common.groups import choose_group, is_in
from handlers.common.late import late_line
from handlers.common.times import moment_of
from handlers.common.typed import read_time
from handlers.pause import buttons

_CALMING_LENGTH = timedelta(minutes=pauses.DEFAULT_MINUTES)
_WHY = {
    Problem.UNCLEAR: "pause-unclear",
    Problem.TOO_SHORT: "pause-too-short",
    Problem.TOO_LONG: "pause-too-long",
    Problem.NO_CLOCK: "pause-no-clock",
    Problem.NO_DAY: "pause-no-clock",
    Problem.PAST: "pause-past",
}
_OFFERED_HOURS = 8


async def pause(ctx: Context) -> None:
    """Handle `/pause [20 | 1h30 | 21:30 | tonight]`, and whatever else people type for a length or the time it ends."""
    await call(ctx, _length(ctx))


async def pause_start(ctx: Context) -> None:
    """Handle the deep link ?start=pause."""
    await call(ctx, None)


async def call_tapped(ctx: Context, button: buttons.Call) -> None:
    """Handle "Pause 20 minutes", offered where a command could not be read."""
    await call(ctx, _minutes(button.minutes))


async def until_tapped(ctx: Context, button: buttons.CallUntil) -> None:
    """Handle a time that was offered for the end of a pause."""
    length = moment_of(ctx, button.unix) - ctx.now
    if length <= timedelta(0):
        raise RefusalError("pause-past")
    if length > PAUSE.longest:
        raise RefusalError("old-button")
    await call(ctx, length)


async def call(ctx: Context, length: timedelta | None) -> None:
    """Start the pause, or show the one that runs."""
    view, new = await ctx.db(
        pauses.call, ctx.chat.id, ctx.chat.thread_id, ctx.person.id, ctx.now, length, ctx.introduces()
    )
    if not new:
        there = await ctx.chat_localizer()
        await ctx.reply(there.text("pause-running", until=view.due_at), buttons.running(there, view, ctx.now))


async def begun(app: AppContext, due: Due[pause_messages.Begun]) -> OutgoingMessage | None:
    """Tell the chat that a pause begins."""
    now = app.clock.now()
    view: PauseView | None = due.read or await app.db.run(pauses.begun, due.payload.pause_id, now)
    if view is None:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    text = "\n\n".join(filter(None, [started(localizer, view), late_line(localizer, due, now)]))
    return OutgoingMessage(
        localizer.introduced(text) if due.payload.introduce else text,
        keyboard(buttons.running(localizer, view, now)),
        patterns(localizer.language)[DEFAULT].clip(),
        thread_id=view.thread_id,
    )


def started(localizer: Localizer, view: PauseView) -> str:
    """Return what the chat reads when a pause begins."""
    where = "pause-started-alone" if view.chat_id > 0 else "pause-started"
    lines = [localizer.text(where, until=view.due_at, name=name(view.caller.name), length=view.length)]
    lines.append(localizer.text(f"pause-meanwhile-{view.meanwhile}" if view.meanwhile else "pause-meanwhile"))
    if view.length < _CALMING_LENGTH:
        lines.append(localizer.text("pause-short"))
    return "\n\n".join(lines)


async def undo(ctx: Context, button: buttons.Undo) -> None:
    """Handle "Undo", for the caller, for a minute."""
    message_id, captioned = ctx.incoming.message_id, ctx.incoming.clip
    result = await ctx.db(pauses.undo, button.pause, ctx.chat.id, ctx.person.id, ctx.now, message_id, captioned)
    if result != "undone":
        raise RefusalError({"late": "undo-late", "other": "undo-other", "over": "pause-over"}[result])
    await ctx.answer()


async def undone(app: AppContext, due: Due[pause_messages.Undone]) -> OutgoingMessage | None:
    """Tell that it was taken back, in place of what told of it."""
    view, what = await app.db.run(pauses.look, due.payload.pause_id), due.payload
    if view is None:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    text = localizer.text("pause-undone")
    return OutgoingMessage(
        text, thread_id=view.thread_id, message_id=what.message_id, captioned=what.captioned, or_new=True
    )


async def groups(ctx: Context, button: buttons.Groups) -> None:
    """Handle "In our chat": offer the groups that the person and the bot share right now."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await choose_group(ctx, lambda chat: buttons.CallIn(chat, button.minutes))


async def call_in(ctx: Context, button: buttons.CallIn) -> None:
    """Call the pause in that group. The button only says which; Telegram says whether they are in it."""
    if not ctx.chat.private or not await is_in(ctx, button.chat):
        raise RefusalError("pause-not-in-group")
    view, new = await ctx.db(pauses.call, button.chat, None, ctx.person.id, ctx.now, _minutes(button.minutes))
    await ctx.db(pauses.end_own, ctx.person.id, ctx.now)
    await ctx.edit(ctx.text("pause-called-there" if new else "pause-runs-there", until=view.due_at))


def _length(ctx: Context) -> timedelta | None:
    if not ctx.args:
        return None
    reading = read_time(ctx.args, ctx.language, ctx.now, ctx.zone, PAUSE)
    if reading.sure is not None:
        return length_of(reading.sure, ctx.now)
    if reading.choices:
        raise RefusalError("pause-which", lambda localizer: buttons.choices(localizer, reading.choices, ctx.now))
    if reading.problem is Problem.NO_ZONE:
        raise _which_hour(ctx)
    raise RefusalError(_WHY[reading.problem or Problem.UNCLEAR], _instead)


def length_of(meaning: Meaning, now: datetime) -> timedelta | None:
    """Return how long a pause is by a typed length or the moment of its end; None for a moment that has gone by."""
    if isinstance(meaning, Length):
        return meaning.length
    return meaning.at - now if isinstance(meaning, Moment) and meaning.at > now else None


def _which_hour(ctx: Context) -> RefusalError:
    """Ask when it shall end, with the next hours as each reader's own clock shows them."""
    elsewhere = read_time(ctx.args, ctx.language, ctx.now, UTC, PAUSE)
    minute = next((one.at.minute for one in elsewhere.choices if isinstance(one, Moment)), 0)
    first = ctx.now.replace(minute=minute, second=0, microsecond=0)
    first += timedelta(hours=first <= ctx.now)
    moments = [first + timedelta(hours=ahead) for ahead in range(_OFFERED_HOURS)]
    lines = (f"{number} · {moment(at, ctx.locale, None)}" for number, at in enumerate(moments, start=1))
    return RefusalError(
        "pause-no-zone", lambda localizer: buttons.upcoming(localizer, moments), hours=Html("\n".join(lines))
    )


def _minutes(value: int) -> timedelta | None:
    return timedelta(minutes=min(value, 24 * 60)) if value > 0 else None


def _instead(localizer: Localizer) -> Rows:
    return [
        [localizer.callback_button("button-pause-minutes", buttons.Call(0))],
        [localizer.start_link_button("button-set-zone", "zone")],
    ]
