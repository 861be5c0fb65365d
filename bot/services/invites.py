"""An invite to talk: posted by one, answered by another, and a "Not yet" that leaves no trace.

"Not yet" is not stored: what happens to an invite afterwards happens at the same second as without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.db import Session, invites, outbox, people
from bot.db.models import Invite, InviteState
from bot.domain.lane import Lane
from bot.services import drafts

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
class InvitePost(outbox.Payload, kind="invite.post"):
    """An invite goes out into its chat, in the words of that draft."""

    invite_id: int
    draft_id: int


@dataclass(frozen=True)
class TimeSet(outbox.Payload, kind="invite.set"):
    """That person has agreed on a time."""

    invite_id: int
    person_id: int


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


def post(
    session: Session,
    person_id: int,
    now: datetime,
    number: int,
    chat_id: int,
    thread_id: int | None,
    proposed_at: datetime | None,
) -> bool:
    """Send an invite out into a chat, worded by the draft of that number. A day later it is asked once more.

    The second to ask gets False.
    """
    draft_id = drafts.hand_over(session, person_id, now, number, chat_id, thread_id)
    if draft_id is None:
        return False
    invite = Invite(chat_id=chat_id, thread_id=thread_id, inviter_id=person_id, sent_at=now, proposed_at=proposed_at)
    session.add(invite)
    session.flush()
    post = InvitePost(_id(invite), draft_id)
    outbox.announce(session, outbox.Plan(post, chat_id, _subject(invite), now, lane=Lane.REPLY))
    _plan(session, invite, AskAgain(_id(invite)), now + ASK_AGAIN)
    return True


def posted(session: Session, messages: Sequence[tuple[InvitePost, int | None]], now: datetime) -> None:
    """They stand in their chats: an older one of the same person lets it."""
    for post, message_id in messages:
        drafts.posted(session, [post.draft_id], now)
        invite = invites.find(session, post.invite_id)
        if invite is None:
            continue
        invite.message_id = message_id
        for older in invites.others_open(session, invite):
            older.state = InviteState.RESTED
            outbox.cancel(session, _subject(older))


def came_back(session: Session, found: Sequence[tuple[InvitePost, bool]], now: datetime) -> None:
    """They could not be posted: their drafts are open again. The second value as in `drafts.CameBack`."""
    for post, answered in found:
        drafts.came_back(session, [drafts.CameBack(post.draft_id, answered)], now)
        invite = invites.find(session, post.invite_id)
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
    told = TimeSet(invite_id, person_id)
    outbox.announce(session, outbox.Plan(told, invite.chat_id, _subject(invite), now, 0, Lane.REPLY, person_id))
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
