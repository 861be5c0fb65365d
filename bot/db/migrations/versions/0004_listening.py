"""Listening"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "listening",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("starter_id", sa.BigInteger(), nullable=False),
        sa.Column("first_id", sa.BigInteger(), nullable=False),
        sa.Column("second_id", sa.BigInteger(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], onupdate="CASCADE", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["first_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["second_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["starter_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("listening", schema=None) as batch_op:
        batch_op.create_index(
            "ix_listening_one_running",
            ["chat_id"],
            unique=True,
            sqlite_where=sa.text("NOT ended"),
            postgresql_where=sa.text("NOT ended"),
        )


def downgrade() -> None:
    with op.batch_alter_table("listening", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_listening_one_running",
            sqlite_where=sa.text("NOT ended"),
            postgresql_where=sa.text("NOT ended"),
        )
    op.drop_table("listening")
