"""When a sentence comes by itself: chosen by a person for themselves, or by one of a group for the group.

A group's is changed by whoever is in it, seen by nobody else while they do, and the line that tells of it names nobody.
"""

from datetime import time
from typing import Any

from bot.domain.parsing import Plan as Wish
from bot.domain.parsing import Reading, TimeOfDay
from bot.services import subscriptions
from bot.services.subscriptions import SubscriptionView
from bot.toolkit.context import Context
from bot.toolkit.errors import RefusalError
from bot.toolkit.localizer import Rows
from content.catalog.formats import clock
from handlers.affirmations import panel
from handlers.affirmations.buttons import (
    DAILY,
    KEEP,
    AskHour,
    AskQuiet,
    AskWeekday,
    Course,
    Groups,
    Plan,
    Rhythm,
    SetHour,
    SetPlan,
    SetQuiet,
    hour_of,
    minutes_of,
)
from handlers.affirmations.dialogs import HourQuestion, QuietQuestion
from handlers.common.dialogs import ZoneQuestion
from handlers.common.drafts import replace_or_send
from handlers.common.groups import choose_group, is_in
from handlers.common.typed import read_night, read_plan

_MONDAY = 0
_COURSES = {"stop": "stop", "pause": "pause", "resume": "on"}


async def affirmations(ctx: Context) -> None:
    """Show what comes to this chat, or do at once what stands behind `/affirmations`: "daily 7:30", "stop"."""
    if not ctx.args:
        await _show(ctx, ctx.chat.id)
        return
    wish = _read(ctx)
    if wish.action is None:
        await _plan(ctx, ctx.chat.id, wish)
    elif wish.action != "stop" and await ctx.db(subscriptions.find, ctx.chat.id, ctx.now) is None:
        await _show(ctx, ctx.chat.id)
    else:
        await _do(ctx, ctx.chat.id, _COURSES[wish.action])


async def plan_start(ctx: Context) -> None:
    """Show what comes to this person, or with a number behind it to that group: the deep link."""
    _, _, group = ctx.args.partition("-")
    await _show(ctx, -int(group) if group.isdecimal() else ctx.chat.id)


async def plan(ctx: Context, button: Plan) -> None:
    """Show what comes to that chat."""
    if button.chat == ctx.person.id and not ctx.chat.private:
        await ctx.open_private("affirmations")
        return
    await _show(ctx, button.chat)


async def rhythm(ctx: Context, button: Rhythm) -> None:
    """Let it come daily, weekly, or on a day of the week."""
    if not DAILY <= button.weekday < 7:
        raise RefusalError("old-button")
    await _change(ctx, button.chat, weekday=None if button.weekday == DAILY else button.weekday)


async def ask_weekday(ctx: Context, button: AskWeekday) -> None:
    """Ask on which day."""
    await replace_or_send(ctx, ctx.text("coming-which-day"), panel.days(ctx, button.chat), start=_start(button.chat))


async def ask_hour(ctx: Context, button: AskHour) -> None:
    """Ask at which hour: some to tap; in private any other one can be typed."""
    await _may(ctx, button.chat)
    if ctx.chat.private:
        await ctx.open_dialog(HourQuestion(button.chat))
    text = ctx.text("coming-which-hour" if ctx.chat.private else "coming-which-hour-group")
    await replace_or_send(ctx, text, panel.hours(ctx, button.chat), start=_start(button.chat))


async def hour_typed(ctx: Context, question: HourQuestion) -> None:
    """Use an hour that was typed, with the days on which it comes if they are said."""
    wish = _read(ctx)
    if wish.action is not None:
        raise RefusalError("coming-hour-unclear")
    _ask_if_unsure(ctx, question.chat, wish)
    await ctx.close_dialog()
    await _plan(ctx, question.chat, wish)


async def set_hour(ctx: Context, button: SetHour) -> None:
    """Use an hour that was tapped."""
    at = hour_of(button.minutes)
    if at is None:
        raise RefusalError("old-button")
    await _change(ctx, button.chat, at=at)


async def set_plan(ctx: Context, button: SetPlan) -> None:
    """Use one of the hours that were offered for what was typed."""
    at = hour_of(button.minutes)
    if at is None or not KEEP <= button.weekday < 7:
        raise RefusalError("old-button")
    if ctx.chat.private:
        await ctx.close_dialog()
    days: dict[str, Any] = (
        {} if button.weekday == KEEP else {"weekday": None if button.weekday == DAILY else button.weekday}
    )
    await _change(ctx, button.chat, at=at, **days)


async def ask_quiet(ctx: Context, button: AskQuiet) -> None:
    """Ask in which hours nothing comes: some to tap; in private any others can be typed."""
    await _may(ctx, button.chat)
    if ctx.chat.private:
        await ctx.open_dialog(QuietQuestion(button.chat))
    text = ctx.text("coming-which-quiet" if ctx.chat.private else "coming-which-quiet-group")
    await replace_or_send(ctx, text, panel.quiets(ctx, button.chat), start=_start(button.chat))


async def quiet_typed(ctx: Context, question: QuietQuestion) -> None:
    """Use quiet hours that were typed."""
    night = read_night(ctx.args, ctx.language)
    if night is None:
        raise RefusalError("coming-quiet-unclear")
    await ctx.close_dialog()
    await _change(ctx, question.chat, quiet_begins=night[0], quiet_ends=night[1])


async def set_quiet(ctx: Context, button: SetQuiet) -> None:
    """Use quiet hours that were tapped, or none."""
    begins, ends = hour_of(button.begins), hour_of(button.ends)
    if (begins is None) != (ends is None) or (begins is not None and begins == ends):
        raise RefusalError("old-button")
    await _change(ctx, button.chat, quiet_begins=begins, quiet_ends=ends)


async def course(ctx: Context, button: Course) -> None:
    """Do "Pause for a week", "Go on now" or "Stop"."""
    await _do(ctx, button.chat, button.what)


async def groups(ctx: Context, _button: Groups) -> None:
    """Ask for which of the shared groups: "In our chat"."""
    if not ctx.chat.private:
        raise RefusalError("old-button")
    await ctx.answer()
    await choose_group(ctx, Plan)


async def _do(ctx: Context, chat: int, what: str) -> None:
    await _may(ctx, chat)
    if what == "stop":
        await ctx.db(subscriptions.stop, chat)
    elif await ctx.db(subscriptions.find, chat, ctx.now) is None:
        raise RefusalError("old-button")
    else:
        await ctx.db(subscriptions.pause if what == "pause" else subscriptions.go_on, chat, ctx.now)
    await _show(ctx, chat)


async def _change(ctx: Context, chat: int, other: time | None = None, **values: Any) -> None:
    """Change what comes to a chat, and show what holds now; `other` is an hour that may be meant as well."""
    await _may(ctx, chat)
    before = await ctx.db(subscriptions.find, chat, ctx.now)
    if chat < 0 and before is None:
        if ctx.person.zone is None:
            raise RefusalError(
                "coming-no-zone", lambda localizer: [[localizer.start_link_button("button-set-zone", "zone")]]
            )
        values |= {"zone": ctx.person.zone, "language": ctx.language}
        values["thread_id"] = ctx.chat.thread_id
    view = await ctx.db(subscriptions.change, chat, ctx.now, **values)
    if view.zone is None:
        await ctx.open_dialog(ZoneQuestion())
        await replace_or_send(ctx, f"{ctx.text('coming-zone')}\n\n{ctx.text('zone-ask')}", start="zone")
        return
    if chat < 0 and (before is None or not before.running):
        there = await ctx.app.chat_localizer(chat, ctx.language, ctx.person.zone)
        await ctx.app.bot.send_message(  # whoever set it is looking, and the others need not now
            chat, panel.told(there, view), message_thread_id=view.thread_id, disable_notification=True
        )
    above: Rows = ()
    if other is not None:
        rather = SetHour(chat, minutes_of(other))
        above = [[ctx.callback_button("button-hour-rather", rather, at=clock(other, ctx.locale))]]
    await _show_view(ctx, chat, view, above)


async def _show(ctx: Context, chat: int) -> None:
    await _may(ctx, chat)
    await _show_view(ctx, chat, await ctx.db(subscriptions.find, chat, ctx.now))


async def _show_view(ctx: Context, chat: int, view: SubscriptionView | None, above: Rows = ()) -> None:
    await replace_or_send(ctx, panel.text(ctx, chat, view), [*above, *panel.keys(ctx, chat, view)], start=_start(chat))


async def _may(ctx: Context, chat: int) -> None:
    """Raise RefusalError unless it is one's own chat, the group one is in here or, in private, a shared group."""
    if chat in {ctx.person.id, ctx.chat.id} or (ctx.chat.private and await is_in(ctx, chat)):
        return
    raise RefusalError("coming-not-in-group")


def _start(chat: int) -> str:
    return "affirmations" if chat > 0 else f"affirmations-{-chat}"


def _read(ctx: Context) -> Wish:
    wish = read_plan(ctx.args, ctx.language)
    if wish is None:
        raise RefusalError("coming-hour-unclear")
    return wish


async def _plan(ctx: Context, chat: int, wish: Wish) -> None:
    _ask_if_unsure(ctx, chat, wish)
    values: dict[str, Any] = {} if wish.rhythm is None else {"weekday": _weekday(wish)}
    times = _times(wish.at)
    if times:
        values["at"] = times[0]
    await _change(ctx, chat, times[1] if len(times) > 1 else None, **values)


def _ask_if_unsure(ctx: Context, chat: int, wish: Wish) -> None:
    """Ask which hour is meant where several are as likely. Raises RefusalError with a button for each."""
    if wish.at is None or wish.at.sure is not None:
        return
    day = KEEP if wish.rhythm is None else _weekday(wish)
    plans = [SetPlan(chat, DAILY if day is None else day, minutes_of(at)) for at in sorted(_times(wish.at))]
    raise RefusalError("coming-which-time", lambda localizer: panel.times(localizer, plans))


def _weekday(wish: Wish) -> int | None:
    if wish.rhythm == "daily":
        return None
    return _MONDAY if wish.weekday is None else wish.weekday


def _times(reading: Reading | None) -> list[time]:
    """Return the times of day that were meant, the likeliest first."""
    return [one.meaning.at for one in reading.candidates if isinstance(one.meaning, TimeOfDay)] if reading else []
