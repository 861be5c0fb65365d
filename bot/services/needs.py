"""A need goes out into a chat, in the name of the one who has it."""

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
class Post:
    """What is posted, and where."""

    form: str
    need: str
    person_id: int
    chat_id: int
    thread_id: int | None

    @property
    def subject(self) -> str:
        """As an outbox row bears it."""
        return f"need:{self.form}:{self.need}:{self.person_id}:{self.chat_id}:{self.thread_id or 0}"


def post(session: Session, what: Post, now: datetime) -> None:
    """Send it out. The same need twice within one minute of the clock is a double tap, and posted once."""
    minute = int(now.timestamp()) // 60
    outbox.plan(
        session,
        kind="need.post",
        chat_id=what.chat_id,
        person_id=what.person_id,
        subject=what.subject,
        step=minute,
        due_at=now,
        lane=Lane.REPLY,
    )


def read(subject: str) -> Post:
    """The post that a row's subject tells of."""
    _, form, need, person, chat, thread = subject.split(":")
    return Post(form, need, int(person), int(chat), int(thread) or None)
