"""Coming back from a pause: private taps, the question, the neutral line, a time instead."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.inline_chats import is_inline_chat
from bot.services import pause_messages, pause_times, pauses
from bot.services.pause_record import PauseView
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Rows
from bot.toolkit.outgoing import Due, OnSent, OutgoingMessage
from content.catalog.own import name
from handlers.common.late import late_line
from handlers.pause import buttons

_PRIVATELY = {"ready": "noted-ready", "longer": "noted-longer", "notoday": "noted-not-today"}


async def tapped(ctx: Context, button: buttons.Tap) -> None:
    """Handle "I'm ready", "I need longer" and "Not today": answer this person alone, until everyone is ready."""
    present, here = 0, list[int]()
    if button.what == "ready":
        present = await ctx.member_count()
        here = await ctx.all_present(await ctx.db(pauses.ready_with, button.pause, ctx.chat.id, ctx.person.id), present)
    result, ready = await ctx.db(
        pauses.answer, button.pause, ctx.chat.id, ctx.person.id, button.what, present, here, ctx.now
    )
    if result == "over":
        raise RefusalError("pause-over")
    if result == "noted" or (result == "enough" and not await _ends_if_all_here(ctx, button.pause, ready, present)):
        await ctx.answer(
            "noted-ready-inline" if ctx.chat.inline and button.what == "ready" else _PRIVATELY[button.what]
        )
        return
    await ctx.answer()


async def all_ready(app: AppContext, due: Due[pause_messages.AllReady]) -> OutgoingMessage | None:
    """Tell everyone that everyone is ready."""
    view, present, now = await app.db.run(pauses.look, due.payload.pause_id), due.payload.present, app.clock.now()
    if view is None or now - due.due_at >= pauses.FORGOTTEN:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    message = {1: "ready-alone", 2: "ready-both"}.get(max(1, present), "ready-everyone")
    keys = [
        [localizer.start_button("button-help-me-start", "openers"), localizer.start_button("button-invite", "invite")]
    ]
    return _outgoing(view, [localizer.text(message), late_line(localizer, due, now)], keys if present > 1 else ())


async def _ends_if_all_here(ctx: Context, pause: int, ready: list[int], present: int) -> bool:
    here = await ctx.members_present(ready)
    return await ctx.db(pauses.everyone, pause, ctx.chat.id, here, present, ctx.now)


async def suggest(ctx: Context, button: buttons.Suggest) -> None:
    """Put a time forward. This is meant to be seen: the button says so."""
    if not 1 <= button.hours <= 24:
        raise RefusalError("old-button")
    at = (ctx.now + timedelta(hours=button.hours)).replace(second=0, microsecond=0)
    alone = ctx.chat.private
    view = await ctx.db(pause_times.suggest, button.pause, ctx.chat.id, ctx.person.id, at, ctx.now, alone)
    if view is None:
        raise RefusalError("pause-over")
    if alone:
        await ctx.edit(ctx.text("time-set", when=at))


async def suggested(app: AppContext, due: Due[pause_messages.TimeSuggested]) -> OutgoingMessage | None:
    """Tell everyone of the time that was put forward."""
    found = await app.db.run(pause_times.suggested, due.payload.pause_id, due.payload.unix)
    at = datetime.fromtimestamp(due.payload.unix, UTC)
    if found is None or at <= app.clock.now():
        return None
    view, person = found
    localizer = await app.chat_localizer(view.chat_id, person.language, person.zone)
    agree = localizer.callback_button("button-works-for-me", buttons.Agree(view.id, due.payload.unix))
    # Where the one message is edited, the times to choose from would be gone with what it said before.
    others = buttons.times(localizer, view) if is_inline_chat(view.chat_id) else []
    return _outgoing(view, [localizer.text("time-suggested", name=name(person.name), when=at)], [[agree], *others])


async def agree(ctx: Context, button: buttons.Agree) -> None:
    """Handle "Works for me", for somebody else's time."""
    result, view = await ctx.db(
        pause_times.agree, button.pause, ctx.chat.id, ctx.person.id, button.unix, ctx.now, ctx.incoming.message_id
    )
    if view is None:
        raise RefusalError({"own": "time-own", "changed": "time-changed"}.get(result, "pause-over"))
    await ctx.answer()


async def agreed(app: AppContext, due: Due[pause_messages.TimeAgreed]) -> OutgoingMessage | None:
    """Tell everyone that the time is agreed on, in place of the question."""
    view = await app.db.run(pauses.look, due.payload.pause_id)
    if view is None or view.due_at <= app.clock.now():
        return None
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    text = localizer.text("time-agreed", when=view.due_at)
    return OutgoingMessage(text, thread_id=view.thread_id, message_id=due.payload.message_id, or_new=True)


async def ask(app: AppContext, due: Due[pause_messages.ReturnDue]) -> OutgoingMessage | None:
    """Render the question at the return time."""
    view = await app.db.run(pauses.ask, due.payload.pause_id, due.payload.round, app.clock.now())
    if view is None:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    # In a chat that the bot is not in, the name of the caller is unknown until they tap themselves.
    named = due.chat_id < 0 and view.caller.name
    opener = localizer.text(f"opener-{view.opener}", name=name(view.caller.name)) if named else ""
    lines = [localizer.text("pause-ask"), opener, late_line(localizer, due, app.clock.now())]
    return _outgoing(
        view, lines, buttons.asking(localizer, view), OnSent(pauses.asked, pauses.Asked(view.id, due.payload.round))
    )


async def check(app: AppContext, due: Due[pause_messages.GraceOver]) -> OutgoingMessage | None:
    """Render the neutral line ten minutes after the question, without saying why not everyone is ready."""
    found = await app.db.run(pauses.check, due.payload.pause_id, due.payload.round)
    if found is None:
        return None
    view, last_round = found
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    next_check = None if last_round else app.clock.now() + pauses.NEXT_CHECK
    then = OnSent(pauses.checked, pauses.Checked(view.id, due.payload.round, next_check))
    if next_check is None:
        return _outgoing(view, [localizer.text("pause-pick-a-time")], buttons.times(localizer, view), then)
    return _outgoing(
        view, [localizer.text("pause-not-yet", when=next_check)], buttons.asking(localizer, view)[:1], then
    )


async def time_came(app: AppContext, due: Due[pause_messages.TimeCame]) -> OutgoingMessage | None:
    """Render the message at the time they agreed on."""
    view = await app.db.run(pauses.look, due.payload.pause_id)
    if view is None:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.caller.language, view.caller.zone)
    lines = [localizer.text("time-came"), late_line(localizer, due, app.clock.now())]
    return _outgoing(view, lines, [[localizer.start_button("button-help-me-start", "openers")]], None)


def _outgoing(view: PauseView, lines: list[str], keys: Rows, then: OnSent[Any] | None = None) -> OutgoingMessage:
    text, markup = "\n\n".join(line for line in lines if line), keyboard(keys)
    return OutgoingMessage(text, markup, thread_id=view.thread_id, on_sent=then)
