"""What a person sees of what comes by itself: the rule, the next one in their own time, and a button for each part."""

from collections.abc import Sequence
from datetime import time
from typing import Final

from telegram import InlineKeyboardButton

from bot.domain.recurrence import Quiet
from bot.services.subscriptions import SubscriptionView
from bot.toolkit.callbacks import Button
from bot.toolkit.keyboard import in_rows
from bot.toolkit.localizer import Localizer, Rows
from content.catalog.formats import appointment, clock
from content.catalog.messages import Html
from handlers.affirmations import buttons

HOURS: Final = tuple(
    time(hour, minute) for hour, minute in ((6, 30), (7, 30), (8, 0), (9, 0), (12, 30), (18, 0), (20, 0), (21, 30))
)
QUIETS: Final = tuple(Quiet(time(begins), time(ends)) for begins, ends in ((21, 7), (22, 7), (22, 8), (23, 9)))
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""How messages are told which day is meant; each language writes the day as its sentence needs it."""
_MONDAY = 0
_AT_REST = {
    (False, True): "coming-none",
    (False, False): "coming-none-group",
    (True, True): "coming-stopped",
    (True, False): "coming-stopped-group",
}
"""By whether it ever came, and whether it is a person's own."""


def text(localizer: Localizer, chat: int, view: SubscriptionView | None) -> str:
    """Return the text of the whole screen."""
    if view is None or not view.running:
        return localizer.text(_AT_REST[view is not None, chat > 0])
    lines = [_rule(localizer, view)]
    if view.next_at is not None:
        lines.append(
            localizer.text("coming-next-after-pause" if view.paused else "coming-next", when=_when(localizer, view))
        )
    if view.quiet is None:
        lines.append(localizer.text("coming-quiet-none"))
    else:
        begins, ends = (clock(at, localizer.locale) for at in (view.quiet.begins, view.quiet.ends))
        lines.append(localizer.text("coming-quiet", begins=begins, ends=ends))
        if view.quiet.has(view.at):
            lines.append(localizer.text("coming-waits-for-quiet"))
    return "\n".join(lines)


def told(localizer: Localizer, view: SubscriptionView) -> str:
    """Return what a group reads when it begins."""
    return localizer.text("coming-group-told", when=_when(localizer, view))


def keys(localizer: Localizer, chat: int, view: SubscriptionView | None) -> Rows:
    """Return a button for each part."""
    weekday = _MONDAY if view is None or view.weekday is None else view.weekday
    daily = localizer.callback_button("button-daily", buttons.Rhythm(chat, buttons.DAILY))
    weekly = localizer.callback_button("button-weekly", buttons.Rhythm(chat, weekday))
    elsewhere = [[localizer.callback_button("button-in-our-chat", buttons.Groups())]] if chat > 0 else []
    if view is None or not view.running:
        return [[daily, weekly], *elsewhere]
    rhythm = (
        [weekly]
        if view.weekday is None
        else [daily, localizer.callback_button("button-other-day", buttons.AskWeekday(chat))]
    )
    pause = buttons.Course(chat, "on" if view.paused else "pause")
    return [
        rhythm,
        [
            localizer.callback_button("button-other-hour", buttons.AskHour(chat)),
            localizer.callback_button("button-quiet-hours", buttons.AskQuiet(chat)),
        ],
        [localizer.callback_button("button-go-on-now" if view.paused else "button-pause-for-a-week", pause)],
        [
            localizer.callback_button("button-stop", buttons.Course(chat, "stop")),
            *([localizer.start_button("button-set-zone", "zone")] if chat > 0 else []),
        ],
        *elsewhere,
    ]


def days(localizer: Localizer, chat: int) -> Rows:
    """Return buttons for the days of the week."""
    row = [
        localizer.callback_button("button-weekday", buttons.Rhythm(chat, at), day=day) for at, day in enumerate(DAYS)
    ]
    return [*in_rows(row, 3), _back(localizer, chat)]


def hours(localizer: Localizer, chat: int) -> Rows:
    """Return buttons for some hours."""
    row = [_hour(localizer, buttons.SetHour(chat, buttons.minutes_of(at)), at) for at in HOURS]
    other = [[localizer.start_link_button("button-type-hour", f"affirmations-{-chat}")]] if chat < 0 else []
    return [*in_rows(row, 4), *other, _back(localizer, chat)]


def times(localizer: Localizer, plans: Sequence[buttons.SetPlan]) -> Rows:
    """Return buttons for the hours that a typed time may mean."""
    hours = ((plan, buttons.hour_of(plan.minutes)) for plan in plans)
    row = [_hour(localizer, plan, at) for plan, at in hours if at is not None]
    return in_rows(row, 4)


def quiets(localizer: Localizer, chat: int) -> Rows:
    """Return buttons for some quiet hours, and for none."""
    row = [
        localizer.callback_button(
            "button-quiet",
            buttons.SetQuiet(chat, buttons.minutes_of(quiet.begins), buttons.minutes_of(quiet.ends)),
            begins=clock(quiet.begins, localizer.locale),
            ends=clock(quiet.ends, localizer.locale),
        )
        for quiet in QUIETS
    ]
    return [
        *in_rows(row, 2),
        [localizer.callback_button("button-no-quiet", buttons.SetQuiet(chat, buttons.NONE, buttons.NONE))],
        _back(localizer, chat),
    ]


def _hour(localizer: Localizer, button: Button, at: time) -> InlineKeyboardButton:
    return localizer.callback_button("button-choice", button, label=clock(at, localizer.locale))


def _back(localizer: Localizer, chat: int) -> Sequence[InlineKeyboardButton]:
    return [localizer.callback_button("button-back", buttons.Plan(chat))]


def _rule(localizer: Localizer, view: SubscriptionView) -> str:
    at = clock(view.at, localizer.locale)
    if view.weekday is None:
        return localizer.text("coming-daily" if view.chat_id > 0 else "coming-daily-group", at=at)
    day = DAYS[view.weekday]
    return localizer.text("coming-weekly" if view.chat_id > 0 else "coming-weekly-group", at=at, day=day)


def _when(localizer: Localizer, view: SubscriptionView) -> str:
    return appointment(view.next_at, localizer.locale, view.zone) if view.next_at is not None else Html("")
