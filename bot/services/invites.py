"""An invite to talk: posted by one, answered by another, and a "Not yet" that leaves no trace.

"Not yet" is not stored: what happens to an invite afterwards happens at the same second as without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.db import Session, invites, outbox, people
from bot.db.models import Invite, InviteState
from bot.domain.inline_chats import is_inline_chat
from bot.domain.lane import Lane
from bot.services import drafts, inline_chats

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
    sent_at: datetime
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
    return _result(invite, person_id, now), _view(session, invite)


def begin_inline(
    session: Session, chat_id: int, inviter_id: int, person_id: int, sent_at: datetime, now: datetime
) -> int | None:
    """Return the id of the invite that stands in a chat the bot is not in, begun when this person taps there.

    Only what the inviter does plans the second asking, such as posting it where Telegram tells of that: if a tap of
    the other did, the inviter could tell by it that there was one. None where the invite has expired.
    """
    invite = invites.in_chat(session, chat_id)
    if invite is None:
        if now - sent_at >= EXPIRES:
            return None
        invite = Invite(chat_id=chat_id, inviter_id=inviter_id, sent_at=sent_at)
        session.add(invite)
        session.flush()
    if invite.inviter_id == person_id and invite.state == InviteState.OPEN and now < sent_at + ASK_AGAIN:
        _plan(session, invite, AskAgain(_id(invite)), sent_at + ASK_AGAIN)
    return _id(invite)


def look_inline(
    session: Session, chat_id: int, inviter_id: int, person_id: int, sent_at: datetime, now: datetime
) -> Result:
    """Return whether this person may answer the invite in a chat the bot is not in, without beginning it."""
    invite = invites.in_chat(session, chat_id) or Invite(chat_id=chat_id, inviter_id=inviter_id, sent_at=sent_at)
    return _result(invite, person_id, now)


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
        _plan(session, invite, TalkNow(invite_id), at)
    if at - BEFORE > now:
        _plan(session, invite, TalkSoon(invite_id), at - BEFORE)
    if is_inline_chat(invite.chat_id):
        _tell_each(session, invite, FileDue(invite_id) if at > now else told, now)
    elif at > now:
        _plan(session, invite, FileDue(invite_id), now, Lane.REPLY)
    return result, _view(session, invite)


def reminded(session: Session, reminders: Sequence[TalkSoon | TalkNow], _now: datetime) -> None:
    """Remind the two in private of what their message now says: where the bot is not in the chat, its edit is silent.

    Who they are and whether they have started the bot is looked up now: they may have done so since.
    """
    for reminder in reminders:
        invite = invites.find(session, reminder.invite_id)
        if invite is not None and invite.agreed_at is not None and is_inline_chat(invite.chat_id):
            before = BEFORE if isinstance(reminder, TalkSoon) else timedelta(0)
            _tell_each(session, invite, reminder, invite.agreed_at - before)


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


def _result(invite: Invite, person_id: int, now: datetime) -> Result:
    if invite.state == InviteState.RESTED or now - invite.sent_at >= EXPIRES:
        return "over"
    if invite.state == InviteState.SET:
        return "set"
    return "own" if invite.inviter_id == person_id else "open"


def _id(invite: Invite) -> int:
    if invite.id is None:
        raise LookupError("an invite without its row")
    return invite.id


def _subject(invite: Invite) -> str:
    return f"invite:{invite.id}"


def _plan(session: Session, invite: Invite, payload: outbox.Payload, due_at: datetime, lane: Lane = Lane.TIMER) -> None:
    outbox.plan(session, outbox.Plan(payload, invite.chat_id, _subject(invite), due_at, lane=lane))


def _tell_each(session: Session, invite: Invite, payload: outbox.Payload, due_at: datetime) -> None:
    """Plan it in private for each of the two who has started the bot."""
    for person_id in inline_chats.members(session, invite.chat_id):
        if people.chat(session, person_id) is not None:
            plan = outbox.Plan(payload, person_id, _subject(invite), due_at, occasion=person_id)
            outbox.plan(session, plan)


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
        sent_at=invite.sent_at,
        proposed_at=invite.proposed_at,
        agreed_at=invite.agreed_at,
    )
