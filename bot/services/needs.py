"""A need that somebody posts in a chat under their name."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from bot.db import Session, outbox
from bot.domain.lane import Lane

Need = Literal["hear", "think", "hold", "space"]
NEEDS: tuple[Need, ...] = get_args(Need)
Form = Literal["named", "said"]
"""How it is put: the bot names the person and the need, or passes on the person's own line."""


@dataclass(frozen=True)
class NeedPost(outbox.Payload, kind="need.post"):
    """What is posted, in whose name, and where."""

    form: Form
    need: Need
    person_id: int
    chat_id: int
    thread_id: int | None


def post(session: Session, what: NeedPost, now: datetime) -> None:
    """Plan the post for now. The same need twice within one minute of the clock is a double tap, and posted once."""
    subject = f"need:{what.form}:{what.need}:{what.person_id}:{what.chat_id}:{what.thread_id or 0}"
    minute = int(now.timestamp()) // 60
    outbox.announce(session, outbox.Plan(what, what.chat_id, subject, now, minute, Lane.REPLY, what.person_id))
