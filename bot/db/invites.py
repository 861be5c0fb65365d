"""Queries about invites."""

from sqlmodel import Session, col, select

from bot.db.models import Invite, InviteState


def find(session: Session, invite_id: int) -> Invite | None:
    """Return the invite."""
    return session.get(Invite, invite_id)


def in_chat(session: Session, chat_id: int) -> Invite | None:
    """Return the one invite of a chat that the bot is not in, if it is stored."""
    return session.exec(select(Invite).where(Invite.chat_id == chat_id)).first()


def others_open(session: Session, invite: Invite) -> list[Invite]:
    """Return the other open invites of the same person in the same chat."""
    statement = select(Invite).where(
        Invite.chat_id == invite.chat_id,
        Invite.inviter_id == invite.inviter_id,
        Invite.state == InviteState.OPEN,
        col(Invite.id) != invite.id,
    )
    return list(session.exec(statement))
