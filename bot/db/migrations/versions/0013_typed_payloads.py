"""Payloads of the outbox in a column of their own, and drafts on their way into a chat"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

outbox = sa.table(
    "outbox",
    sa.column("id", sa.BigInteger()),
    sa.column("kind", sa.String()),
    sa.column("subject", sa.String()),
    sa.column("step", sa.Integer()),
    sa.column("state", sa.String()),
    sa.column("payload", sa.JSON()),
)


def _need(subject: str) -> dict[str, Any]:
    _, form, need, person, chat, thread = subject.split(":")
    return {
        "form": form,
        "need": need,
        "person_id": int(person),
        "chat_id": int(chat),
        "thread_id": int(thread) or None,
    }


PAYLOADS: dict[str, Callable[[str, int], dict[str, Any]]] = {
    "pause.ask": lambda subject, step: {"pause_id": _number(subject), "round": step},
    "pause.check": lambda subject, step: {"pause_id": _number(subject), "round": step},
    "pause.time": lambda _subject, step: {"pause_id": step},
    "breathing.refresh": lambda subject, _step: {"breathing_id": _number(subject)},
    "breathing.end": lambda subject, _step: {"breathing_id": _number(subject)},
    "listen.turn": lambda subject, step: {"listening_id": _number(subject), "step": step},
    "invite.again": lambda subject, _step: {"invite_id": _number(subject)},
    "invite.file": lambda subject, _step: {"invite_id": _number(subject)},
    "invite.soon": lambda subject, _step: {"invite_id": _number(subject)},
    "invite.time": lambda subject, _step: {"invite_id": _number(subject)},
    "need.post": lambda subject, _step: _need(subject),
}
"""How payloads were read out of `subject` and `step`. Kinds that are not here have an empty one."""
STEPS = {"pause.ask": "round", "pause.check": "round", "pause.time": "pause_id", "listen.turn": "step"}


def _number(subject: str) -> int:
    return int(subject.partition(":")[2])


def upgrade() -> None:
    # With a default, so that SQLite need not make the table anew: it would give out numbers of deleted rows again.
    op.add_column("outbox", sa.Column("payload", sa.JSON(), nullable=False, server_default="{}"))
    connection = op.get_bind()
    wait = sa.select(outbox.c.id, outbox.c.kind, outbox.c.subject, outbox.c.step).where(
        outbox.c.state != "done", outbox.c.kind.in_(PAYLOADS)
    )
    for number, kind, subject, step in connection.execute(wait).all():
        payload = PAYLOADS[kind](subject, step)
        connection.execute(sa.update(outbox).where(outbox.c.id == number).values(payload=payload))
    op.drop_column("outbox", "step")
    op.create_table(
        "outgoingdraft",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], onupdate="CASCADE", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outgoingdraft_person_id", "outgoingdraft", ["person_id"])
    op.create_index("ix_outgoingdraft_chat_id", "outgoingdraft", ["chat_id"])


def downgrade() -> None:
    op.drop_table("outgoingdraft")
    op.add_column("outbox", sa.Column("step", sa.Integer(), nullable=False, server_default="0"))
    connection = op.get_bind()
    wait = sa.select(outbox.c.id, outbox.c.kind, outbox.c.payload).where(
        outbox.c.state != "done", outbox.c.kind.in_(STEPS)
    )
    for number, kind, payload in connection.execute(wait).all():
        step = payload[STEPS[kind]]
        connection.execute(sa.update(outbox).where(outbox.c.id == number).values(step=step))
    op.drop_column("outbox", "payload")
