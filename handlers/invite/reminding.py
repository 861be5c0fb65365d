"""What comes of an invite by itself: asking once more, the calendar file, the reminders."""

import asyncio

from telegram import InlineKeyboardMarkup

from bot.context import Desk, Rows, Voice
from bot.db.models import Outbox
from bot.feature import Attachment, Letter
from bot.services import invites
from bot.services.invites import View
from content.catalog import appointment, name
from handlers.common.late import late_line
from handlers.invite import buttons
from handlers.invite.calendar import calendar

FILE = "time-for-us.ics"


async def again(desk: Desk, row: Outbox) -> Letter | None:
    """A day later it is asked once more: the same words at the same second, whatever was tapped privately."""
    view = await desk.db.run(invites.still_open, _invite(row), desk.clock.now())
    if view is None:
        return None
    voice = _voice(desk, view)
    return _letter(view, [voice.text("invite-again", name=name(view.inviter.name))], buttons.answers(voice, view))


async def file(desk: Desk, row: Outbox) -> Letter | None:
    """The agreed time as a calendar file."""
    view = await _agreed(desk, row)
    if view is None or view.agreed_at is None:
        return None
    voice = _voice(desk, view)
    title, now = voice.plain("invite-calendar"), desk.clock.now()
    content = await asyncio.to_thread(calendar, title, view.id, view.agreed_at, now)  # as in common/times.py
    text = voice.text("invite-file", when=appointment(view.agreed_at, voice.language, voice.zone))
    return Letter(text, file=Attachment(FILE, content), thread_id=view.thread_id)


async def soon(desk: Desk, row: Outbox) -> Letter | None:
    """Ten minutes before. Where the time has come already, that is told instead."""
    view, now = await _agreed(desk, row), desk.clock.now()
    if view is None or view.agreed_at is None or view.agreed_at <= now:
        return None
    voice = _voice(desk, view)
    text = voice.text("invite-soon", when=appointment(view.agreed_at, voice.language, voice.zone))
    return _letter(view, [text, late_line(voice, row, now)])


async def time_came(desk: Desk, row: Outbox) -> Letter | None:
    """The agreed time."""
    view = await _agreed(desk, row)
    if view is None:
        return None
    voice = _voice(desk, view)
    keys = [[voice.go("button-help-me-start", "openers")]]
    return _letter(view, [voice.text("invite-time"), late_line(voice, row, desk.clock.now())], keys)


async def _agreed(desk: Desk, row: Outbox) -> View | None:
    if desk.clock.now() - row.due_at > invites.FORGOTTEN:
        return None
    return await desk.db.run(invites.agreed, _invite(row))


def _invite(row: Outbox) -> int:
    return int(row.subject.partition(":")[2])


def _voice(desk: Desk, view: View) -> Voice:
    return desk.voice(view.inviter.language, view.inviter.zone)


def _letter(view: View, lines: list[str], keys: Rows = ()) -> Letter:
    text = "\n\n".join(line for line in lines if line)
    return Letter(text, InlineKeyboardMarkup(keys) if keys else None, thread_id=view.thread_id)
