"""An invite to talk: posted by one, answered by another, and a "Not yet" that leaves no trace.

"Not yet" is not stored: what happens to an invite afterwards happens at the same second as without it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.db import Session, invites, outbox, people
from bot.db.models import Invite, InviteState
from bot.domain.lane import Lane

ASK_AGAIN = timedelta(days=1)
EXPIRES = timedelta(days=7)
BEFORE = timedelta(minutes=10)
FORGOTTEN = timedelta(days=1)
"""A message later than this (the bot was not running) is not sent."""

Result = Literal["open", "own", "set", "over"]


@dataclass(frozen=True)
class InviteView:
    """An invite as handlers see it. Moments are UTC."""

    id: int
    uid: str
    chat_id: int
    thread_id: int | None
    message_id: int | None
    inviter: people.Profile
    proposed_at: datetime | None
    agreed_at: datetime | None


@dataclass(frozen=True)
class AskAgain(outbox.Payload, kind="invite.again"):
    """A day has passed since it was posted."""

    invite_id: int


@dataclass(frozen=True)
class FileDue(outbox.Payload, kind="invite.file"):
    """The calendar file of the time that was agreed on."""

    invite_id: int


@dataclass(frozen=True)
class TalkSoon(outbox.Payload, kind="invite.soon"):
    """The talk begins in ten minutes."""

    invite_id: int


@dataclass(frozen=True)
class TalkNow(outbox.Payload, kind="invite.time"):
    """The talk begins."""

    invite_id: int


def send(
    session: Session, chat_id: int, thread_id: int | None, inviter_id: int, proposed_at: datetime | None, now: datetime
) -> InviteView:
    """Store an invite that is about to be posted, and plan one reminder after ASK_AGAIN."""
    invite = Invite(chat_id=chat_id, thread_id=thread_id, inviter_id=inviter_id, sent_at=now, proposed_at=proposed_at)
    session.add(invite)
    session.flush()
    _plan(session, invite, AskAgain(_id(invite)), now + ASK_AGAIN)
    return _view(session, invite)


def posted(session: Session, invite_id: int, message_id: int) -> None:
    """Note the invite's message, and end older open invites of the same person in this chat."""
    invite = invites.find(session, invite_id)
    if invite is None:
        return
    invite.message_id = message_id
    for older in invites.others_open(session, invite):
        older.state = InviteState.RESTED
        outbox.cancel(session, _subject(older))


def withdraw(session: Session, invite_id: int) -> None:
    """Delete an invite that could not be posted."""
    invite = invites.find(session, invite_id)
    if invite is not None:
        outbox.cancel(session, _subject(invite))
        session.delete(invite)


def look(session: Session, invite_id: int, person_id: int, now: datetime) -> tuple[Result, InviteView | None]:
    """Return the invite, and whether this person may answer it: "own" for the inviter, "over" for an ended one."""
    invite = invites.find(session, invite_id)
    if invite is None:
        return "over", None
    view = _view(session, invite)
    if invite.state == InviteState.RESTED or now - invite.sent_at >= EXPIRES:
        return "over", view
    if invite.state == InviteState.SET:
        return "set", view
    return ("own" if invite.inviter_id == person_id else "open"), view


def agree(
    session: Session, invite_id: int, person_id: int, at: datetime, now: datetime
) -> tuple[Result, InviteView | None]:
    """Set the time of the talk: once, and never by the inviter. The view is returned only where it was set."""
    result, _ = look(session, invite_id, person_id, now)
    invite = invites.find(session, invite_id)
    if invite is None or result != "open":
        return result, None
    outbox.cancel(session, _subject(invite))
    invite.state, invite.agreed_at = InviteState.SET, at
    if at > now:
        _plan(session, invite, FileDue(invite_id), now, Lane.REPLY)
        _plan(session, invite, TalkNow(invite_id), at)
    if at - BEFORE > now:
        _plan(session, invite, TalkSoon(invite_id), at - BEFORE)
    return result, _view(session, invite)


def still_open(session: Session, invite_id: int, now: datetime) -> InviteView | None:
    """Return the invite if nobody has set a time for it, and it has not expired."""
    invite = invites.find(session, invite_id)
    if invite is None or invite.state != InviteState.OPEN or now - invite.sent_at >= EXPIRES:
        return None
    return _view(session, invite)


def agreed(session: Session, invite_id: int) -> InviteView | None:
    """Return the invite if a time was agreed on."""
    invite = invites.find(session, invite_id)
    return _view(session, invite) if invite is not None and invite.agreed_at is not None else None


def _id(invite: Invite) -> int:
    if invite.id is None:
        raise LookupError("an invite without its row")
    return invite.id


def _subject(invite: Invite) -> str:
    return f"invite:{invite.id}"


def _plan(session: Session, invite: Invite, payload: outbox.Payload, due_at: datetime, lane: Lane = Lane.TIMER) -> None:
    outbox.plan(session, outbox.Plan(payload, invite.chat_id, _subject(invite), due_at, lane=lane))


def _view(session: Session, invite: Invite) -> InviteView:
    inviter = people.profile(session, invite.inviter_id)
    if inviter is None:
        raise LookupError("an invite without its inviter")
    return InviteView(
        id=_id(invite),
        uid=invite.uid,
        chat_id=invite.chat_id,
        thread_id=invite.thread_id,
        message_id=invite.message_id,
        inviter=inviter,
        proposed_at=invite.proposed_at,
        agreed_at=invite.agreed_at,
    )
