"""What comes of an invite by itself: asking once more, the calendar file, the reminders."""

import asyncio
from typing import Any

from telegram import InlineKeyboardMarkup

from bot.services import invites
from bot.services.invites import InviteView
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Attachment, Due, OutgoingMessage
from content.catalog.messages import appointment
from content.catalog.own import name
from handlers.common.late import late_line
from handlers.invite import buttons
from handlers.invite.calendar import calendar

FILE = "time-for-us.ics"


async def again(app: AppContext, due: Due[invites.AskAgain]) -> OutgoingMessage | None:
    """Render the reminder a day later: the same words at the same second, whatever was tapped privately."""
    view = await app.db.run(invites.still_open, due.payload.invite_id, app.clock.now())
    if view is None:
        return None
    localizer = _localizer(app, view)
    return _outgoing(
        view, [localizer.text("invite-again", name=name(view.inviter.name))], buttons.answers(localizer, view)
    )


async def file(app: AppContext, due: Due[invites.FileDue]) -> OutgoingMessage | None:
    """Render the agreed time as a calendar file."""
    view = await _agreed(app, due)
    if view is None or view.agreed_at is None:
        return None
    localizer = _localizer(app, view)
    title, now = localizer.plain("invite-calendar"), app.clock.now()
    content = await asyncio.to_thread(
        calendar, title, view.uid, view.agreed_at, due.due_at, now
    )  # as in common/times.py
    text = localizer.text("invite-file", when=appointment(view.agreed_at, localizer.language, localizer.zone))
    return OutgoingMessage(text, file=Attachment(FILE, content), thread_id=view.thread_id)


async def soon(app: AppContext, due: Due[invites.TalkSoon]) -> OutgoingMessage | None:
    """Render the reminder ten minutes before. Where the time has come already, say that instead."""
    view, now = await _agreed(app, due), app.clock.now()
    if view is None or view.agreed_at is None or view.agreed_at <= now:
        return None
    localizer = _localizer(app, view)
    text = localizer.text("invite-soon", when=appointment(view.agreed_at, localizer.language, localizer.zone))
    return _outgoing(view, [text, late_line(localizer, due, now)])


async def time_came(app: AppContext, due: Due[invites.TalkNow]) -> OutgoingMessage | None:
    """Render the message at the agreed time."""
    view = await _agreed(app, due)
    if view is None:
        return None
    localizer = _localizer(app, view)
    keys = [[localizer.start_button("button-help-me-start", "openers")]]
    return _outgoing(view, [localizer.text("invite-time"), late_line(localizer, due, app.clock.now())], keys)


async def _agreed(app: AppContext, due: Due[Any]) -> InviteView | None:
    if app.clock.now() - due.due_at > invites.FORGOTTEN:
        return None
    return await app.db.run(invites.agreed, due.payload.invite_id)


def _localizer(app: AppContext, view: InviteView) -> Localizer:
    return app.localizer(view.inviter.language, view.inviter.zone)


def _outgoing(view: InviteView, lines: list[str], keys: Rows = ()) -> OutgoingMessage:
    text = "\n\n".join(line for line in lines if line)
    return OutgoingMessage(text, InlineKeyboardMarkup(keys) if keys else None, thread_id=view.thread_id)
