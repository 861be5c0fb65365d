"""Forgetting: people can be found in every row, and no number of a row is given out twice"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_INDEXED = (
    ("pactagreement", "person_id"),
    ("pauseanswer", "person_id"),
    ("breathingjoin", "person_id"),
    ("temperaturetap", "person_id"),
    ("listening", "starter_id"),
    ("listening", "first_id"),
    ("listening", "second_id"),
    ("pause", "suggested_by"),
    ("pause", "chat_id"),
    ("breathing", "chat_id"),
    ("listening", "chat_id"),
)
_NUMBERED = ("pause", "breathing", "listening", "invite", "outbox", "subscription", "ownaffirmation")
_KEY = "fk_{}_{}_person"


def upgrade() -> None:
    op.add_column("person", sa.Column("forgotten", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("chat", sa.Column("gone_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("breathing", sa.Column("began_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE breathing SET began_at = CURRENT_TIMESTAMP")
    op.add_column("outbox", sa.Column("person_id", sa.BigInteger(), nullable=True))
    for name in _NUMBERED:
        _rebuild(name, numbered=True)
    for name, column in _INDEXED:
        op.create_index(f"ix_{name}_{column}", name, [column], unique=False)
    op.create_index(
        "ix_outbox_person_id",
        "outbox",
        ["person_id"],
        unique=False,
        sqlite_where=sa.text("person_id IS NOT NULL"),
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_person_id", table_name="outbox")
    for name, column in reversed(_INDEXED):
        op.drop_index(f"ix_{name}_{column}", table_name=name)
    for name in reversed(_NUMBERED):
        _rebuild(name, numbered=False)
    for name, column in (("chat", "gone_since"), ("person", "forgotten")):
        with op.batch_alter_table(name) as batch_op:
            batch_op.drop_column(column)


def _rebuild(name: str, *, numbered: bool) -> None:
    """SQLite can count a table's rows for good only from its beginning, and changes keys only by making it anew."""
    with op.batch_alter_table(
        name, recreate="auto" if op.get_bind().dialect.name != "sqlite" else "always",
        table_kwargs={"sqlite_autoincrement": numbered},
    ) as batch_op:  # fmt: skip
        if name == "breathing" and numbered:
            batch_op.alter_column("began_at", nullable=False)
        elif name == "breathing":
            batch_op.drop_column("began_at")
        for table, column in (("pause", "suggested_by"), ("outbox", "person_id")):
            if name == table and numbered:
                key = _KEY.format(table, column)
                batch_op.create_foreign_key(key, "person", [column], ["id"], ondelete="CASCADE")
            elif name == table:
                batch_op.drop_constraint(_KEY.format(table, column), type_="foreignkey")
        if name == "outbox" and not numbered:
            batch_op.drop_column("person_id")
