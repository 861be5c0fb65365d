"""What comes of an invite by itself: asking once more, the calendar file, the reminders."""

import asyncio
from typing import Any

from bot.domain.inline_chats import is_inline_chat
from bot.services import invites, people
from bot.services.invites import InviteView
from bot.toolkit.keyboard import keyboard
from bot.toolkit.localizer import AppContext, Localizer, Rows
from bot.toolkit.outgoing import Attachment, Due, OnSent, OutgoingMessage
from content.catalog.formats import appointment
from content.catalog.own import name
from handlers.common.late import late_line
from handlers.invite import buttons, inline
from handlers.invite.calendar import calendar

FILE = "time-for-us.ics"


async def again(app: AppContext, due: Due[invites.AskAgain]) -> OutgoingMessage | None:
    """Render the reminder a day later: the same words at the same second, whatever was tapped privately."""
    view = await app.db.run(invites.still_open, due.payload.invite_id, app.clock.now())
    if view is None:
        return None
    localizer = await app.chat_localizer(view.chat_id, view.inviter.language, view.inviter.zone)
    if is_inline_chat(view.chat_id):
        return _outgoing(view, [localizer.text("invite-again-inline")], inline.answers_again(localizer, view))
    return _outgoing(
        view, [localizer.text("invite-again", name=name(view.inviter.name))], buttons.answers(localizer, view)
    )


async def file(app: AppContext, due: Due[invites.FileDue]) -> OutgoingMessage | None:
    """Render the agreed time as a calendar file."""
    view = await _agreed(app, due)
    if view is None or view.agreed_at is None:
        return None
    localizer = await _localizer(app, due, view)
    title, now = localizer.plain("invite-calendar"), app.clock.now()
    content = await asyncio.to_thread(
        calendar, title, view.uid, view.agreed_at, due.due_at, now
    )  # as in common/times.py
    text = localizer.text("invite-file", when=appointment(view.agreed_at, localizer.locale, localizer.zone))
    return OutgoingMessage(text, file=Attachment(FILE, content), thread_id=view.thread_id)


async def soon(app: AppContext, due: Due[invites.TalkSoon]) -> OutgoingMessage | None:
    """Render the reminder ten minutes before. Where the time has come already, say that instead."""
    view, now = await _agreed(app, due), app.clock.now()
    if view is None or view.agreed_at is None or view.agreed_at <= now:
        return None
    localizer = await _localizer(app, due, view)
    text = localizer.text("invite-soon", when=appointment(view.agreed_at, localizer.locale, localizer.zone))
    return _outgoing(view, [text, late_line(localizer, due, now)], then=_in_private(due))


async def time_came(app: AppContext, due: Due[invites.TalkNow]) -> OutgoingMessage | None:
    """Render the message at the agreed time."""
    view = await _agreed(app, due)
    if view is None:
        return None
    localizer = await _localizer(app, due, view)
    keys = [[localizer.start_button("button-help-me-start", "openers")]]
    lines = [localizer.text("invite-time"), late_line(localizer, due, app.clock.now())]
    return _outgoing(view, lines, keys, _in_private(due))


async def _agreed(app: AppContext, due: Due[Any]) -> InviteView | None:
    if app.clock.now() - due.due_at > invites.FORGOTTEN:
        return None
    return await app.db.run(invites.agreed, due.payload.invite_id)


async def _localizer(app: AppContext, due: Due[Any], view: InviteView) -> Localizer:
    """Return the words of who reads it in private, else those of the chat, where the inviter acts."""
    reader = await app.db.run(people.profile, due.chat_id) if due.chat_id > 0 else None
    person = reader or view.inviter
    return await app.chat_localizer(due.chat_id, person.language, person.zone)


def _in_private(due: Due[Any]) -> OnSent[Any] | None:
    return OnSent(invites.reminded, due.payload) if is_inline_chat(due.chat_id) else None


def _outgoing(view: InviteView, lines: list[str], keys: Rows = (), then: OnSent[Any] | None = None) -> OutgoingMessage:
    text = "\n\n".join(line for line in lines if line)
    markup = keyboard(keys)
    return OutgoingMessage(text, markup, thread_id=view.thread_id, on_sent=then, on_gone=then)
